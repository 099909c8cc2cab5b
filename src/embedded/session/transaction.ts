import type { Collection } from '../catalog/catalog';
import type { CatalogTable } from '../catalog/catalog-table';
import { Overlay } from '../storage/overlay';
import { after, type Reader, type Table, type Writer } from '../storage/reader';
import type { RecordNumbers } from '../storage/record-numbers';
import type { Snapshot } from '../storage/snapshots';
import type { Store } from '../storage/store';
import { Unit } from '../write/unit';
import { conflict, type Locks, type Owner } from './locks';

export interface TransactionServices {
  store: Store;
  locks: Locks;
  catalogTable: CatalogTable;
  recordNumbers: RecordNumbers;
}

/** What the first command of a transaction said, which holds for all of it. */
export interface Beginning {
  /** The level of the read concern: what is read is the same by each, what may be done is not. */
  readConcern: string;
  /** The API that it declared. */
  api: string;
}

/** A key under which nobody else may have changed anything since the transaction began. */
interface Claimed {
  table: Table;
  key: Buffer;
}

/**
 * A transaction of several commands: it reads one snapshot and its own changes, which stay in memory
 * until the commit writes them all at once. The first to change a document wins; the other gets 112.
 */
export class Transaction implements Owner {
  readonly unit: Unit;
  readonly ended: Promise<void>;
  isOpen = true;
  #end!: () => void;
  readonly #snapshot: Snapshot;
  readonly #overlay: Overlay;
  readonly #claimed: Claimed[] = [];
  readonly #timer: NodeJS.Timeout;

  /**
   * @param lifetime milliseconds after which `expire` is called
   * @param isReadOn whether a cursor of the transaction is open
   */
  constructor(
    private readonly services: TransactionServices,
    readonly number: bigint,
    readonly beginning: Beginning,
    lifetime: number,
    expire: () => void,
    isReadOn: () => boolean,
  ) {
    this.ended = new Promise((resolve) => (this.#end = resolve));
    this.#snapshot = services.store.snapshot();
    this.#overlay = new Overlay(this.#snapshot.reader);
    this.unit = new Unit(this.#overlay, {
      catalogTable: services.catalogTable,
      recordNumbers: services.recordNumbers,
      claim: (table, key) => this.#claim(table, key),
      mayMove: () => !isReadOn(),
    });
    this.#timer = setTimeout(expire, lifetime).unref();
  }

  /**
   * Writes all changes into the latest state, or throws 112 and writes none: inside one durable write.
   * `unit` is a fresh unit over that state, for what has to be redone there.
   */
  applyTo(unit: Unit): void {
    for (const { table, key } of this.#claimed) {
      this.services.locks.checkNotHeld(table, key);
      this.#checkSame(unit.writer, table, key);
    }
    for (const change of this.unit.changes) {
      this.#checkUnchanged(unit, `${change.database}.${change.collection}`);
    }
    for (const namespace of this.unit.redefined.keys()) this.#checkUnchanged(unit, namespace);
    this.#overlay.applyTo(unit.writer, ['documents', 'indexes']);
    for (const namespace of this.unit.redefined.keys()) {
      unit.redefine(this.unit.catalog.collections.get(namespace)!);
    }
    for (const [collection, by] of this.unit.growth) unit.grow(collection, by);
    unit.changes.push(...this.unit.changes);
  }

  /** Lets go of everything. Whoever waited for this transaction goes on. */
  end(): void {
    this.isOpen = false;
    clearTimeout(this.#timer);
    this.services.locks.release(this);
    this.#snapshot.close();
    this.#end();
  }

  #claim(table: Table, key: Buffer): void {
    if (!this.services.locks.take(this, table, key)) return;
    this.#claimed.push({ table, key });
    this.#checkSame(this.services.store.latest(), table, key);
  }

  /** Nothing is looked up where nobody has written since: an import claims hundreds of thousands of keys. */
  #checkSame(reader: Reader, table: Table, key: Buffer): void {
    if (this.#snapshot.isLatest()) return;
    const found = stateOf(this.#snapshot.reader, table, key);
    if (!stateOf(reader, table, key).equals(found)) throw conflict();
  }

  #checkUnchanged(unit: Unit, namespace: string): void {
    const began: Collection | undefined = this.unit.redefined.has(namespace)
      ? this.unit.redefined.get(namespace)
      : this.unit.catalog.collections.get(namespace);
    if (unit.catalog.collections.get(namespace)?.revision !== began?.revision) throw conflict();
  }
}

const NOTHING = Buffer.alloc(0);

/** What a claim is about: a document's bytes, or the entries under one key of a unique index. */
function stateOf(reader: Reader, table: Table, key: Buffer): Buffer {
  if (table !== 'indexes') return reader.get(table, key) ?? NOTHING;
  return Buffer.concat([...reader.keys(table, key, after(key))]);
}

/** A unit over the state that a durable write is made on. */
export function unitOver(
  writer: Writer,
  { catalogTable, recordNumbers, locks }: Omit<TransactionServices, 'store'>,
  owner?: Transaction,
): Unit {
  const claim = (table: Table, key: Buffer) => (owner ? undefined : locks.checkFree(table, key));
  return new Unit(writer, { catalogTable, recordNumbers, claim, mayMove: () => false });
}
