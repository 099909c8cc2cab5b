import { Timestamp } from 'bson';
import { runStages } from '../aggregate/pipeline';
import type { Frame } from '../aggregate/frame';
import { encode } from '../bson/codec';
import { withoutPauses } from '../pause';
import { ServerError } from '../errors';
import type { Batches } from '../cursor/cursor';
import { equalValues } from '../query/compare';
import type { Document } from '../query/values';
import type { Reader } from '../storage/reader';
import type { Entry, Journal } from './journal';
import { type ResumePoint, tokenOf } from './resume-token';

/** What a stream watches, and what it makes of what it sees. */
export interface Watch {
  database: string;
  collection: string;
  /** Stages over each event. */
  stages: readonly Document[];
  variables: Frame;
  /** The current document for an update, where it was asked for. */
  lookup?: (reader: Reader, key: Document) => Document | null;
}

/** How many changes of others are passed over before the client gets an empty batch. */
const PASSED_OVER = 10_000;

/** A cursor over the changes of one collection, which waits for more when it has told all. */
export class ChangeStream implements Batches {
  readonly namespace: string;
  /** It ends when its collection is dropped. */
  exhausted = false;
  #started = false;

  constructor(
    private readonly journal: Journal,
    private readonly latest: () => Reader,
    private readonly watch: Watch,
    private point: ResumePoint,
  ) {
    this.namespace = `${watch.database}.${watch.collection}`;
  }

  /** What goes with each batch: from where another stream can go on. */
  get more(): Document {
    return { postBatchResumeToken: tokenOf(this.point) };
  }

  next(count: number, bytes: number): Promise<Uint8Array[]> {
    return new Promise((resolve) => resolve(this.#batch(count, bytes)));
  }

  #batch(count: number, bytes: number): Uint8Array[] {
    const batch: Uint8Array[] = [];
    const reader = this.latest();
    if (this.exhausted) return batch;
    if (!this.journal.reaches(reader, this.point.position)) throw historyLost();
    if (!this.#started) {
      this.#started = true;
      const begun = this.#fromEvent(reader);
      if (begun?.type === 'drop') return this.#invalidation(begun);
    }
    let size = 0;
    let passed = 0;
    for (const entry of this.journal.after(reader, this.point.position)) {
      if (batch.length >= count || passed > PASSED_OVER) break;
      const told = this.#tell(entry, reader);
      if (!told) passed++;
      else {
        size += told.length;
        if (size > bytes && batch.length > 0) break;
        batch.push(told);
      }
      this.point = { position: entry.position, at: told ? 'event' : 'time' };
      if (entry.type === 'drop' && this.#isWatched(entry)) {
        batch.push(...this.#invalidation(entry));
        break;
      }
    }
    return batch;
  }

  /** The change that the stream goes on from, if that is one that was told. Throws 280 if it was of another stream. */
  #fromEvent(reader: Reader): Entry | undefined {
    const { position, at } = this.point;
    if (at !== 'event') return undefined;
    for (const entry of this.journal.after(reader, position - 1n)) {
      if (entry.position === position && this.#isWatched(entry)) return entry;
      break;
    }
    throw fatal('cannot resume stream; the resume token was not found.');
  }

  /** The end of the stream: its collection was dropped. */
  #invalidation(entry: Entry): Uint8Array[] {
    this.point = { position: entry.position, at: 'invalidation' };
    this.exhausted = true;
    const event = { _id: tokenOf(this.point), operationType: 'invalidate', ...timeOf(entry) };
    return this.#shaped(event).map(encode);
  }

  /** Waits for something to be committed. */
  wait(milliseconds: number): Promise<void> {
    return this.journal.wait(milliseconds);
  }

  close(): void {
    this.exhausted = true;
  }

  #isWatched(entry: Entry): boolean {
    return entry.database === this.watch.database && entry.collection === this.watch.collection;
  }

  #tell(entry: Entry, reader: Reader): Uint8Array | undefined {
    if (!this.#isWatched(entry)) return undefined;
    const { lookup } = this.watch;
    const fullDocument =
      entry.document ??
      (entry.type === 'update' && lookup ? lookup(reader, entry.key!) : undefined);
    const event: Document = {
      _id: tokenOf({ position: entry.position, at: 'event' }),
      operationType: entry.type,
      ...timeOf(entry),
      ...(fullDocument !== undefined && { fullDocument }),
      ns: { db: entry.database, coll: entry.collection },
      ...(entry.key && { documentKey: entry.key }),
      ...(entry.updateDescription && { updateDescription: entry.updateDescription }),
    };
    const [shaped] = this.#shaped(event);
    return shaped && encode(shaped);
  }

  #shaped(event: Document): Document[] {
    const { stages, variables } = this.watch;
    if (stages.length === 0) return [event];
    const env = { find: () => [], variables };
    const shaped = [...withoutPauses(runStages(stages, [event], env))];
    if (shaped[0] && !equalValues(shaped[0]._id, event._id)) {
      throw fatal(
        'Encountered an event whose _id field, which contains the resume token, was modified by the pipeline. Modifying the _id field of an event makes it impossible to resume the stream from that point.',
      );
    }
    return shaped;
  }
}

const timeOf = ({ at, position }: Entry): Document => ({
  clusterTime: new Timestamp({
    t: Math.floor(at.getTime() / 1000),
    i: Number(position & 0x7fffffffn),
  }),
  wallTime: at,
});

const fatal = (message: string) =>
  new ServerError(280, 'ChangeStreamFatalError', message).withLabels(
    'NonResumableChangeStreamError',
  );

const historyLost = () =>
  new ServerError(
    286,
    'ChangeStreamHistoryLost',
    'Resume of change stream was not possible, as the resume point may no longer be in the journal.',
  ).withLabels('NonResumableChangeStreamError');
