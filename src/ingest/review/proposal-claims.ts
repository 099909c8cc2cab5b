import type { EarlierVersion, ProposalItem, ProposalRow } from '../../store/proposal';
import type { Facts } from '../../store/row';
import type { Claim } from '../fold/claim';
import { CLAIMED, claimRecord, type ClaimsByCollection, noClaims } from '../fold/claim-record';
import { closureOf, type ItemKey, itemsOf, recordOf } from '../propose/items';
import { recordYaml } from '../propose/valid-items';
import { locate } from '../record/locate';
import type { ParsedRecord } from '../record/parse-record';
import { parseProposal } from './proposal-record';
import { withEarlier } from './earlier-claims';

/** What a proposal claims. */
export interface ProposalClaims {
  /** What of it is accepted, with all that this needs. */
  accepted: ClaimsByCollection;
  /** That, and all that waits for review, marked as such. */
  seen: ClaimsByCollection;
}

/**
 * A proposal's claims by what reviewers decided so far; what they rejected, and what needs it, is left out.
 * What is accepted of a text that the article had before is claimed from that text until its present one
 * is accepted to say something in its place.
 */
export async function claimsOfProposal(proposal: Facts<ProposalRow>): Promise<ProposalClaims> {
  const parsed = await parseProposal(proposal);
  const { record } = parsed;
  const keysOf = (state: ProposalItem['state']) =>
    proposal.items.filter((item) => item.state === state).map(({ key }) => key as ItemKey);
  const rejected = new Set(keysOf('REJECTED'));
  const accepted = keysOf('ACCEPTED');
  const waiting = keysOf('PENDING').filter(
    (key) => ![...closureOf(record, [key])].some((each) => rejected.has(each)),
  );
  const none = new Set<ItemKey>();
  const decided = accepted.length === 0 ? none : closureOf(record, accepted);
  const all = waiting.length === 0 ? decided : closureOf(record, [...accepted, ...waiting]);
  const versions = (proposal.earlier ?? []).filter(({ items }) => items.some(isAccepted));
  const earlier = await Promise.all(versions.map((each) => claimsAccepted(proposal.id, each)));
  const served = withEarlier(await claimsIn(proposal, parsed, decided), earlier);
  // Where nothing waits, what is seen is what is accepted: no record is read twice.
  if (all.size === decided.size) return { accepted: served, seen: served };
  const seen = marked(await claimsIn(proposal, parsed, all), proposal, decided, earlier);
  return { accepted: served, seen: withEarlier(seen, earlier) };
}

const isAccepted = ({ state }: ProposalItem) => state === 'ACCEPTED';

/** What is accepted of a text that the article had before. */
async function claimsAccepted(id: string, version: EarlierVersion): Promise<ClaimsByCollection> {
  const parsed = await parseProposal({ id, ...version });
  const keys = version.items.filter(isAccepted).map(({ key }) => key as ItemKey);
  return claimsIn({ id, ...version }, parsed, closureOf(parsed.record, keys));
}

async function claimsIn(
  proposal: Pick<ProposalRow, 'id' | 'text' | 'record'>,
  parsed: ParsedRecord,
  keys: ReadonlySet<ItemKey>,
): Promise<ClaimsByCollection> {
  if (keys.size === 0) return noClaims();
  const { record } = parsed;
  if ([...itemsOf(record).keys()].every((key) => keys.has(key))) return claimRecord(locate(parsed));
  const part = await parseProposal(proposal, recordYaml(recordOf(record, keys)));
  return claimRecord(locate(part));
}

/** Claims with those marked that are not decided; the article itself waits until something of it is. */
function marked(
  claims: ClaimsByCollection,
  { id, items }: Facts<ProposalRow>,
  decided: ReadonlySet<ItemKey>,
  earlier: readonly ClaimsByCollection[],
): ClaimsByCollection {
  const sure = new Map(items.map(({ key, confidence }) => [key, confidence]));
  const all = noClaims();
  for (const name of CLAIMED)
    for (const claim of claims[name] as Claim<unknown>[]) {
      const entity = name === 'statements' ? claim.entity.slice(id.length + 1) : claim.entity;
      const key = `${name}/${entity}`;
      const isDecided = name === 'articles' ? decided.size > 0 : decided.has(key as ItemKey);
      const amends = earlier.some((each) => each[name].some((of) => of.entity === claim.entity));
      const proposed = { confidence: sure.get(key) ?? null, ...(amends && { amends }) };
      (all[name] as Claim<unknown>[]).push(isDecided ? claim : { ...claim, proposed });
    }
  return all;
}
