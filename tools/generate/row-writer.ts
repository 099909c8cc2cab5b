import { setImmediate } from 'node:timers/promises';
import type { Db, Document } from 'mongodb';
import type { CollectionName } from '../../src/store/collections';
import type { Summary } from './generate-world';

/** Rows in one insert: few enough that the embedded store answers others in between. */
const BATCH = 250;
/** After so many rows the driver gets a turn, or a batch would wait for the next one to gather. */
const TURN = 50;

/** Writes rows in batches, one on its way while the next gathers. */
export class RowWriter {
  readonly written: Summary = {
    places: 0,
    topics: 0,
    organisations: 0,
    posts: 0,
    people: 0,
    tenures: 0,
    articles: 0,
    meetings: 0,
    statements: 0,
  };
  private readonly waiting = new Map<CollectionName, Document[]>();
  private underway: Promise<void> = Promise.resolve();

  constructor(private readonly db: Db) {}

  /** Takes a row. @returns whether a batch was sent off; the one before it is then written. */
  async add(to: CollectionName, row: object): Promise<boolean> {
    const rows = this.waiting.get(to) ?? [];
    rows.push(row);
    this.waiting.set(to, rows);
    if (rows.length % TURN === 0) await setImmediate();
    if (rows.length < BATCH) return false;
    await this.send(to, rows);
    return true;
  }

  /** Resolves when all rows taken are written. */
  async flush(): Promise<void> {
    for (const [to, rows] of this.waiting) if (rows.length > 0) await this.send(to, rows);
    await this.underway;
  }

  private async send(to: CollectionName, rows: Document[]): Promise<void> {
    this.waiting.set(to, []);
    await this.underway;
    this.underway = this.insert(to, rows);
    // An insert that fails while the next batch gathers is reported when that one is sent.
    this.underway.catch(() => {});
  }

  private async insert(to: CollectionName, rows: Document[]): Promise<void> {
    const { insertedCount } = await this.db.collection(to).insertMany(rows, { ordered: false });
    this.written[to] += insertedCount;
  }
}
