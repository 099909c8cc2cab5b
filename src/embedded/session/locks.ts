import { writeConflict } from '../errors';
import type { Table } from '../storage/reader';

/** Something is being changed by an open transaction: whoever met it waits until that ends. */
export class Blocked extends Error {
  constructor(readonly until: Promise<void>) {
    super('waiting for a transaction');
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

  /** For a write outside transactions. Throws Blocked while a transaction holds the key. */
  checkFree(table: Table, key: Buffer): void {
    if (this.#owners.size === 0) return;
    const owner = this.#owners.get(nameOf(table, key));
    if (owner) throw new Blocked(owner.ended);
  }

  /**
   * For a write in a transaction: the first one to change something wins (112 for the other).
   * Answers false if the owner held it already.
   */
  take(owner: Owner, table: Table, key: Buffer): boolean {
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
