import { writeConflict } from '../errors';
import { collectionOf } from '../storage/numbers';
import type { Table } from '../storage/reader';

/** Something is being changed by an open transaction or an index's building: whoever met it waits. */
export class Blocked extends Error {
  constructor(readonly until: Promise<void>) {
    super('waiting for another writer');
  }
}

/** Who may hold what: an open transaction, which tells when it has ended. */
export interface Owner {
  readonly ended: Promise<void>;
}

const nameOf = (table: Table, key: Buffer): string => `${table} ${key.toString('latin1')}`;

/** The documents and unique keys that open transactions have changed. */
export class Locks {
  readonly #owners = new Map<string, Owner>();
  /** Collections whose documents nobody may change, by number: an index over them is being built. */
  readonly #held = new Map<number, Owner>();

  /** Keeps all others from changing a collection's documents. Throws Blocked while somebody else does. */
  hold(owner: Owner, collection: number): void {
    const holder = this.#held.get(collection);
    if (holder) throw new Blocked(holder.ended);
    this.#held.set(collection, owner);
  }

  letGo(collection: number): void {
    this.#held.delete(collection);
  }

  /** Who keeps others from changing what stands under a key. */
  #holderOf(table: Table, key: Buffer): Owner | undefined {
    if (this.#held.size === 0 || table !== 'documents') return undefined;
    return this.#held.get(collectionOf(key));
  }

  /** For a transaction that took the key before its collection was held. Throws 112 while it is. */
  checkNotHeld(table: Table, key: Buffer): void {
    if (this.#holderOf(table, key)) throw conflict();
  }

  /** For a write outside transactions. Throws Blocked while a transaction holds the key. */
  checkFree(table: Table, key: Buffer): void {
    const holder = this.#holderOf(table, key);
    if (holder) throw new Blocked(holder.ended);
    if (this.#owners.size === 0) return;
    const owner = this.#owners.get(nameOf(table, key));
    if (owner) throw new Blocked(owner.ended);
  }

  /**
   * For a write in a transaction: the first one to change something wins (112 for the other).
   * Answers false if the owner held it already.
   */
  take(owner: Owner, table: Table, key: Buffer): boolean {
    this.checkNotHeld(table, key);
    const name = nameOf(table, key);
    const holder = this.#owners.get(name);
    if (holder === owner) return false;
    if (holder) throw conflict();
    this.#owners.set(name, owner);
    return true;
  }

  /** Gives back all that an owner holds. */
  release(owner: Owner): void {
    for (const [name, holder] of this.#owners) if (holder === owner) this.#owners.delete(name);
  }
}

/** MongoDB's answer to two transactions that change the same: drivers try the whole again. */
export const conflict = () =>
  writeConflict(
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
  ).withLabels('TransientTransactionError');
