import type { Span } from '../../../store/article';
import { BY_OWN, OPENS_BESIDE, OWN_INVITATION } from '../lexicon/opens-beside';

/**
 * Those whom a sentence names from its main clause on: of "At the invitation of A, B paid a visit", "After talks with
 * A, B said" from B on; all, where it opens with none of that kind.
 * @param named in the order of the text.
 */
export function ofMainClause<Each extends Span>(
  text: string,
  start: number,
  named: readonly Each[],
): readonly Each[] {
  const [first] = named;
  if (!first || first.start === start) return named;
  const lead = text.slice(start, first.start);
  const isBeside =
    OPENS_BESIDE.test(lead) ||
    (BY_OWN.test(lead) && OWN_INVITATION.test(text.slice(first.end, first.end + REACH)));
  if (!isBeside) return named;
  const row = rowFrom(text, named);
  const main = named.findIndex(
    (each, at) => at > row && text.slice(named[row]?.end, each.start).includes(','),
  );
  return main < 0 ? named : named.slice(main);
}

/** The last of those who are named together: "After talks with A, B and C, D said" names three. */
function rowFrom(text: string, named: readonly Span[]): number {
  const between = (at: number) => text.slice(named[at]?.end, named[at + 1]?.start);
  const last = named.findIndex(
    (_, at) => at > 0 && /^,?\s+and\s+(?:the\s+)?$/u.test(between(at - 1)),
  );
  const isRow =
    last > 0 &&
    last < named.length - 1 &&
    /^,\s/u.test(between(last)) &&
    named.slice(0, last - 1).every((_, at) => /^,\s+(?:the\s+)?$/u.test(between(at)));
  return isRow ? last : 0;
}

const REACH = 40;
