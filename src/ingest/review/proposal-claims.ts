import type { ProposalItem, ProposalRow } from '../../store/proposal';
import type { Facts } from '../../store/row';
import type { Claim } from '../fold/claim';
import { CLAIMED, claimRecord, type ClaimsByCollection, noClaims } from '../fold/claim-record';
import { closureOf, type ItemKey, recordOf } from '../propose/items';
import { recordYaml } from '../propose/valid-items';
import { locate } from '../record/locate';
import type { RecordDocument } from '../record/record';
import { parseProposal } from './proposal-record';

/** What a proposal claims. */
export interface ProposalClaims {
  /** What of it is accepted, with all that this needs. */
  accepted: ClaimsByCollection;
  /** That, and all that waits for review, marked as such. */
  seen: ClaimsByCollection;
}

/** A proposal's claims by what reviewers decided so far; what they rejected, and what needs it, is left out. */
export async function claimsOfProposal(proposal: Facts<ProposalRow>): Promise<ProposalClaims> {
  const { record } = await parseProposal(proposal);
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
  return {
    accepted: await claimsIn(proposal, record, decided),
    seen: marked(await claimsIn(proposal, record, all), proposal, decided),
  };
}

async function claimsIn(
  proposal: Facts<ProposalRow>,
  record: RecordDocument,
  keys: ReadonlySet<ItemKey>,
): Promise<ClaimsByCollection> {
  if (keys.size === 0) return noClaims();
  const parsed = await parseProposal(proposal, recordYaml(recordOf(record, keys)));
  return claimRecord(locate(parsed));
}

/** Claims with those marked that are not decided; the article itself waits until something of it is. */
function marked(
  claims: ClaimsByCollection,
  { id, items }: Facts<ProposalRow>,
  decided: ReadonlySet<ItemKey>,
): ClaimsByCollection {
  const sure = new Map(items.map(({ key, confidence }) => [key, confidence]));
  const all = noClaims();
  for (const name of CLAIMED)
    for (const claim of claims[name] as Claim<unknown>[]) {
      const entity = name === 'statements' ? claim.entity.slice(id.length + 1) : claim.entity;
      const key = `${name}/${entity}`;
      const isDecided = name === 'articles' ? decided.size > 0 : decided.has(key as ItemKey);
      const proposed = { confidence: sure.get(key) ?? null };
      (all[name] as Claim<unknown>[]).push(isDecided ? claim : { ...claim, proposed });
    }
  return all;
}
