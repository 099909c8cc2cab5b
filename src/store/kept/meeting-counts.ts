import type { ClientSession, Db } from 'mongodb';
import type { MeetingRow } from '../meeting';
import { TOOK_PLACE } from '../took-place';
import { type Countries, type Headed, type Heading, headingsOf, STATS_BY } from './headings';
import { keptCollection } from './state';
import type { MeetingCell } from './meeting-cell';

/** What of a meeting is counted. */
export type Counted = Headed & Pick<MeetingRow, 'kind' | 'status'>;

interface Change {
  by: MeetingCell['by'];
  key: Heading;
  /** By the path in the cell's row. */
  sums: Map<string, number>;
}

/** Changes of counts that are gathered, so that each row of the counts is written once. */
export class CountChanges {
  readonly #changes = new Map<string, Change>();

  /** Counts a meeting so many times more; -1 takes it away. */
  add(meeting: Counted, countries: Countries, times: number): void {
    this.#add('ALL', [], meeting, times);
    for (const by of STATS_BY) {
      const headings = headingsOf[by](meeting, countries);
      for (const heading of headings.length > 0 ? headings : [[]])
        this.#add(by, heading, meeting, times);
    }
  }

  #add(by: MeetingCell['by'], key: Heading, { status, kind }: Counted, times: number): void {
    const id = cellId(by, key);
    let change = this.#changes.get(id);
    if (!change) this.#changes.set(id, (change = { by, key, sums: new Map() }));
    const { sums } = change;
    const paths = [
      'all',
      `cells.${status}.${kind}`,
      ...(TOOK_PLACE.includes(status) ? ['took'] : []),
    ];
    for (const path of paths) sums.set(path, (sums.get(path) ?? 0) + times);
  }

  /** Writes the changes; a heading without a meeting goes. */
  async write(db: Db, session: ClientSession): Promise<void> {
    const changed = [...this.#changes].flatMap(([_id, { by, key, sums }]) => {
      const inc = Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
      return Object.keys(inc).length > 0 ? [{ _id, by, key: [...key], inc }] : [];
    });
    if (changed.length === 0) return;
    const counts = keptCollection(db);
    await counts.bulkWrite(
      changed.map(({ _id, by, key, inc }) => ({
        updateOne: {
          filter: { _id },
          // `took` is there from the beginning, so that the index has every heading.
          update: { $inc: { took: 0, ...inc }, $setOnInsert: { by, key } },
          upsert: true,
        },
      })),
      { session, ordered: false },
    );
    const lowered = changed.filter(({ inc }) => (inc['all'] ?? 0) < 0).map(({ _id }) => _id);
    if (lowered.length > 0) await counts.deleteMany({ _id: { $in: lowered }, all: 0 }, { session });
  }

  /** What is counted, by cell: of all meetings, what the rows have to hold. */
  *cells(): Generator<MeetingCell> {
    for (const [_id, { by, key, sums }] of this.#changes) {
      const cell: MeetingCell = { _id, by, key: [...key], all: 0, took: 0, cells: {} };
      for (const [path, sum] of sums) {
        const [, status, kind] = path.split('.');
        if (status && kind) (cell.cells[status] ??= {})[kind] = sum;
        else cell[path as 'all' | 'took'] = sum;
      }
      yield cell;
    }
  }
}

/** The id of one heading's counts. A heading's own text is its order among equals. */
export const cellId = (by: MeetingCell['by'], key: Heading): string => `${by}|${key.join(' ')}`;
