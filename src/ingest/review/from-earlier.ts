import type { ProposalItem, ProposalRow } from '../../store/proposal';

/**
 * What is served of each text that an article had before, the latest first: what was accepted of it, and of
 * no later text in its place. The present text may have taken it back: that only a reviewer can tell.
 */
export function servedFromEarlier({
  items,
  earlier = [],
}: Pick<ProposalRow, 'items' | 'earlier'>): ProposalItem[][] {
  const replaced = new Set(acceptedIn(items).map(({ key }) => key));
  return earlier.map((version) => {
    const served = acceptedIn(version.items).filter(({ key }) => !replaced.has(key));
    for (const { key } of served) replaced.add(key);
    return served;
  });
}

const acceptedIn = (items: readonly ProposalItem[]): ProposalItem[] =>
  items.filter(({ state }) => state === 'ACCEPTED');
