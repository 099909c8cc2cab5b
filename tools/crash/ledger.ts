import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What a writer did, one line each, in a file of its own: an operation before it is sent, and that it
 * was acknowledged. The file outlives the writer, and tells what the store has to hold.
 */
export type Operation =
  | { op: 'insert'; ids: string[] }
  | { op: 'delete'; ids: string[] }
  | { op: 'increment'; id: string }
  /** One transaction over both collections. */
  | { op: 'pair'; id: string };

type Line =
  | ({ worker: number } & Operation)
  | { worker: number; op: 'done' }
  /** It was not acknowledged; the store, reopened, tells whether it happened. */
  | { worker: number; op: 'settled'; happened: boolean };

/** The contents that are certain, and of each worker at most one operation that may have happened. */
export class Ledger {
  readonly documents = new Map<string, number>();
  readonly pairs = new Set<string>();
  readonly pending = new Map<number, Operation>();
  /** How many operations were acknowledged. */
  acknowledged = 0;

  constructor(private readonly file: string) {
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n');
    // The last line may have been cut off; its operation was then never sent.
    for (const line of lines.slice(0, -1)) this.#read(JSON.parse(line) as Line);
  }

  begin(worker: number, operation: Operation): void {
    this.#add({ worker, ...operation });
  }

  done(worker: number): void {
    this.#add({ worker, op: 'done' });
  }

  settle(worker: number, happened: boolean): void {
    this.#add({ worker, op: 'settled', happened });
  }

  #add(line: Line): void {
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
    this.#read(line);
  }

  #read(line: Line): void {
    if (line.op !== 'done' && line.op !== 'settled') {
      const { worker, ...operation } = line;
      this.pending.set(worker, operation);
      return;
    }
    const operation = this.pending.get(line.worker);
    this.pending.delete(line.worker);
    if (!operation) throw new Error('the ledger ends an operation that it did not begin');
    if (line.op === 'done') this.acknowledged++;
    if (line.op === 'done' || line.happened) this.#apply(operation);
  }

  #apply(operation: Operation): void {
    if (operation.op === 'insert') for (const id of operation.ids) this.documents.set(id, 0);
    else if (operation.op === 'delete') for (const id of operation.ids) this.documents.delete(id);
    else if (operation.op === 'pair') this.pairs.add(operation.id);
    else this.documents.set(operation.id, (this.documents.get(operation.id) ?? 0) + 1);
  }
}
