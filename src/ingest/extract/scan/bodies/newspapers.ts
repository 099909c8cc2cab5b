import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { countryAt, knownAt } from '../gazetteer';
import { FUNCTION_WORDS, THING_WORDS } from '../../lexicon/function-words';
import { HEADS } from '../../lexicon/titles';
import { isGivenName } from '../names/person-name';
import type { Token } from '../tokens';

/** Papers whose names are common words: cited with "the" and no noun behind. */
const COMMON =
  /^(?:Guardian|Independent|Economist|Observer|Telegraph|Scotsman|Spectator|Intercept)$/;
/** What a paper does, or what ends what is cited from it. */
const CITED =
  /^(?:[,.:;()“”"'’]|that|reported|reports|said|says|wrote|writes|published|quoted|cited|claimed|revealed|noted|and|on)$/;
const SAYS = /^(?:told|to|by|in|from|with|according|quoted|cited|and)$/;
/** Nouns for what is printed or sent. */
const PAPER = /^(?:newspaper|newspapers|daily|magazine|tabloid|broadsheet|broadcaster|weekly)$/;
const LONGEST = 3;

/**
 * A paper or a broadcaster that no list has: "told the Guardian", "the newspaper | Dienas Avize", "the
 * Riga Post | daily", "news agency | Baltnews". Null where none begins.
 */
export function newspaperAt(tokens: Token[], from: number): BodyPhrase | null {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!first?.isCapital) return null;
  if (COMMON.test(first.text) && before?.lower === 'the' && isCited(tokens, from))
    return bodyPhrase(from, from + 1, 'NEWS_AGENCY', null, 'KNOWN');
  if (!isTitleWord(tokens, from) || countryAt(tokens, from) !== null) return null;
  let to = from + 1;
  while (to < from + LONGEST && isTitleWord(tokens, to)) to++;
  if (tokens[to]?.isCapital || isGivenName(first.text)) return null;
  // "a Dubai | news channel".
  if (knownAt(tokens, from)?.to === to) return null;
  const isBefore = isPaperAt(tokens, to) && !tokens[to - 1]?.isPossessive;
  const isAfter =
    (PAPER.test(before?.lower ?? '') && before?.lower !== 'weekly' && before?.lower !== 'daily') ||
    (before?.lower === 'daily' &&
      tokens[from - 2]?.isWord === true &&
      isOfPeople(tokens, from - 2)) ||
    (before?.lower === 'agency' && tokens[from - 2]?.lower === 'news');
  return isBefore || isAfter ? bodyPhrase(from, to, 'NEWS_AGENCY', null, 'KNOWN') : null;
}

/** "told the Guardian that", "according to the Guardian,", "The Guardian reported": said to it or by it. */
function isCited(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const lead = tokens[at - 2];
  const isClosed = next === undefined || CITED.test(next.lower);
  return isClosed && (lead === undefined || SAYS.test(lead.lower) || /^[,“"]$/.test(lead.text));
}

/** "newspaper", "daily newspaper", "news agency", "TV channel". */
function isPaperAt(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.lower === 'daily' || first?.lower === 'weekly')
    return second?.lower === 'newspaper' || !second?.isWord || CITED.test(second.lower);
  const isTwo =
    (first?.lower === 'news' && /^(?:agency|website|channel|network)$/.test(second?.lower ?? '')) ||
    (/^(?:tv|television|radio)$/.test(first?.lower ?? '') &&
      /^(?:channel|station|network)$/.test(second?.lower ?? ''));
  return isTwo || (PAPER.test(first?.lower ?? '') && first?.isCapital === false);
}

/** "the Israeli | daily X": an adjective of a people leads. */
const isOfPeople = (tokens: Token[], at: number): boolean =>
  knownAt(tokens, at)?.known.kind === 'DEMONYM';

function isTitleWord(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.isCapital || !token.isWord || FUNCTION_WORDS.has(token.lower)) return false;
  if (
    /day$|^(?:january|february|march|april|may|june|july|august)$|ember$|^october$/.test(
      token.lower,
    )
  )
    return false;
  const known = knownAt(tokens, i);
  const isTitle =
    !THING_WORDS.has(token.lower) || /^(?:news|times|post|herald|journal)$/.test(token.lower);
  return (
    isTitle &&
    !HEADS.has(token.lower) &&
    token.text !== 'TV' &&
    (known === null || known.known.kind !== 'BODY')
  );
}
