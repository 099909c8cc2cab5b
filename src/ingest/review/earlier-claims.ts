import type { EarlierText } from '../../store/article';
import type { ArticleClaim } from '../fold/article';
import type { Claim } from '../fold/claim';
import { CLAIMED, type ClaimsByCollection, uniteClaims } from '../fold/claim-record';

/**
 * What an article's present text claims, and of its earlier texts what no later one claims in its place.
 * The article carries each earlier text that is still cited.
 * @param earlier what is accepted of each, the latest first.
 */
export function withEarlier(
  own: ClaimsByCollection,
  earlier: readonly ClaimsByCollection[],
): ClaimsByCollection {
  return earlier.reduce(withOne, own);
}

function withOne(later: ClaimsByCollection, earlier: ClaimsByCollection): ClaimsByCollection {
  const [article] = later.articles;
  const [version] = earlier.articles;
  // Nothing of a later text is accepted: the article is still what it was.
  if (!article || !version) return uniteClaims([later, earlier]);
  const kept = uniteClaims([earlier]);
  for (const name of CLAIMED) {
    const claimed = new Set(later[name].map(({ entity }) => entity));
    const held = (earlier[name] as Claim<unknown>[]).filter(({ entity }) => !claimed.has(entity));
    (kept[name] as Claim<unknown>[]) = held;
  }
  const united = uniteClaims([later, kept]);
  const isCited = CLAIMED.some((name) => kept[name].length > 0);
  return isCited ? { ...united, articles: [carrying(article, version.value)] } : united;
}

/** An article's claim with one more text that it had before. */
function carrying(
  claim: Claim<ArticleClaim>,
  { textHash, text, sentences }: ArticleClaim,
): Claim<ArticleClaim> {
  const added: EarlierText = { textHash, text, sentences };
  return { ...claim, value: { ...claim.value, earlier: [...(claim.value.earlier ?? []), added] } };
}
