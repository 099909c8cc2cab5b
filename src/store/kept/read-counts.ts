import type { Document } from 'mongodb';
import { type CountsRequest, inOrder, type MeetingCounts } from '../counted';
import type { FilterInput } from '../filter-input';
import type { Reader } from '../reader';
import { TOOK_PLACE } from '../took-place';
import { cellId } from './meeting-counts';
import type { MeetingCell } from './meeting-cell';
import { keptCollection, type KeptState, usable } from './state';

/** What the state is told by, which is read together with the counts. */
const OF_STATE = { version: 1, counted: 1, bodies: 1, alone: 1 };

/** Which meetings are counted: those of some kinds and statuses; null for all. */
interface Which {
  kinds: ReadonlySet<string> | null;
  statuses: ReadonlySet<string> | null;
}

/**
 * The counts as they were kept when meetings were written; null when they do not tell, for the filter is
 * on more than kind and status, the past is asked about, or not all is counted yet. Three commands at
 * most, one by months.
 */
export async function countsKept(
  reader: Reader,
  filter: FilterInput | null,
  { by, first, total }: CountsRequest,
): Promise<MeetingCounts | null> {
  const which = reader.at === null ? whichOf(filter) : null;
  if (!which) return null;
  const rows = keptCollection(reader.db);
  const field = orderOf(which);
  const sum = field ? (cell?: MeetingCell) => cell?.[field] ?? 0 : sumOf(which);
  const projection = field ? { ...OF_STATE, by: 1, key: 1, [field]: 1 } : {};
  const ordered = by !== 'MONTH' && field;
  // The months are few, and other statuses and kinds have no order of their own: all headings are read.
  const headings: Document = ordered ? { by, [ordered]: { $gt: 0 } } : { by };
  const totalsToo = ordered
    ? { _id: { $in: ['state', cellId('ALL', []), cellId(by, [])] } }
    : { by: { $in: ['STATE', 'ALL', by] as const } };
  const [totals, most, counted] = await Promise.all([
    rows.find(totalsToo as object, { batchSize: 100_000, projection }).toArray(),
    ordered
      ? rows
          .find(headings, { sort: { [ordered]: -1, _id: 1 }, limit: first + 1, projection })
          .toArray()
      : null,
    ordered && total ? rows.countDocuments(headings) : null,
  ]);
  const cells = most ?? totals.filter((row) => row.by === by);
  const state = totals.find(({ _id }) => _id === 'state') as KeptState | undefined;
  if (!state || usable(state)?.counted !== null) return null;
  const sumAt = (id: string): number =>
    sum(totals.find(({ _id }) => _id === id) as MeetingCell | undefined);
  const counts = inOrder(
    (cells as MeetingCell[])
      .map((cell) => ({ key: cell.key, count: sum(cell) }))
      .filter(({ key, count }) => key.length > 0 && count > 0),
    by,
  );
  const uncounted = sumAt(cellId(by, []));
  return {
    meetings: sumAt(cellId('ALL', [])),
    uncounted,
    total: counted === null ? (ordered ? null : counts.length) : counted - (uncounted > 0 ? 1 : 0),
    counts: counts.slice(0, first),
  };
}

/**
 * How many meetings pass a filter, as it was kept; null where that does not tell (`countsKept`). One
 * command.
 */
export async function totalKept(
  reader: Reader,
  filter: FilterInput | null,
): Promise<number | null> {
  const which = reader.at === null ? whichOf(filter) : null;
  if (!which) return null;
  const all = cellId('ALL', []);
  const found = await keptCollection(reader.db)
    .find({ _id: { $in: ['state', all] } })
    .toArray();
  const state = found.find(({ _id }) => _id === 'state') as KeptState | undefined;
  if (!state || usable(state)?.counted !== null) return null;
  return sumOf(which)(found.find(({ _id }) => _id === all) as MeetingCell | undefined);
}

/** What a filter on nothing but kind and status lets pass; null for any other. */
function whichOf(filter: FilterInput | null): Which | null {
  const which: Which = { kinds: null, statuses: null };
  for (const [field, condition] of given(filter ?? {})) {
    if (field !== 'kind' && field !== 'status') return null;
    let values: string[] | null = null;
    for (const [operator, operand] of given(condition as object)) {
      if (operator !== 'eq' && operator !== 'in') return null;
      const these = (operator === 'eq' ? [operand] : operand) as string[];
      values = values ? values.filter((value) => these.includes(value)) : these;
    }
    if (values) which[field === 'kind' ? 'kinds' : 'statuses'] = new Set(values);
  }
  return which;
}

const given = (input: object): [string, unknown][] =>
  Object.entries(input).filter(([, value]) => value !== undefined && value !== null);

/** The field of the counts that is the very sum, and that an index orders. */
function orderOf({ kinds, statuses }: Which): 'all' | 'took' | null {
  if (kinds) return null;
  if (!statuses) return 'all';
  const areThose =
    statuses.size === TOOK_PLACE.length && TOOK_PLACE.every((one) => statuses.has(one));
  return areThose ? 'took' : null;
}

function sumOf({ kinds, statuses }: Which): (cell: MeetingCell | undefined) => number {
  return (cell) => {
    let sum = 0;
    for (const [status, ofStatus] of Object.entries(cell?.cells ?? {}))
      if (!statuses || statuses.has(status))
        for (const [kind, count] of Object.entries(ofStatus ?? {}))
          if (!kinds || kinds.has(kind)) sum += count ?? 0;
    return sum;
  };
}
