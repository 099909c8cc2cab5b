import { Binary, UUID } from 'bson';
import type { Catalog, Collection, Index } from '../catalog/catalog';
import type { CatalogTable } from '../catalog/catalog-table';
import { indexOf } from '../catalog/index-definition';
import { checkNew } from '../catalog/names';
import type { Change } from '../changes/change';
import type { Document } from '../query/values';
import { addToCount } from '../storage/document-count';
import { RecordNumbers } from '../storage/record-numbers';
import type { Table, Writer } from '../storage/reader';
import { Vacated } from './vacated';

/** Makes sure that nobody else is changing what stands under a key. Throws if somebody is. */
export type Claim = (table: Table, key: Buffer) => void;

/** What a write needs beside the state that it writes to. */
export interface UnitServices {
  catalogTable: CatalogTable;
  recordNumbers: RecordNumbers;
  claim: Claim;
  /**
   * Whether documents may be given other records now: where changes are gathered before they are made, so
   * that one that undoes another is none, and no cursor reads on whose entries name documents by record.
   */
  mayMove: () => boolean;
}

/** One unit of change: all that it does becomes durable together, or none of it. */
export class Unit {
  /** What happened, in order, for change streams. */
  readonly changes: Change[] = [];
  /** Collections whose catalog entry this unit has written, by namespace: as it found them. */
  readonly redefined = new Map<string, Collection | undefined>();
  /** By how much it has changed the number of documents of each collection, by the collection's number. */
  readonly growth = new Map<number, number>();
  readonly #vacated = new Vacated();
  readonly #unsettled = new Map<number, number>();
  catalog: Catalog;

  constructor(
    readonly writer: Writer,
    private readonly services: UnitServices,
  ) {
    this.catalog = services.catalogTable.at(writer);
  }

  /** Records whose documents may make room for their next versions; undefined when none may. */
  get vacated(): Vacated | undefined {
    return this.services.mayMove() ? this.#vacated : undefined;
  }

  claim(table: Table, key: Buffer): void {
    this.services.claim(table, key);
  }

  /** Notes that a collection has so many documents more. */
  grow(collection: number, by: number): void {
    for (const noted of [this.growth, this.#unsettled]) {
      noted.set(collection, (noted.get(collection) ?? 0) + by);
    }
  }

  /** Writes what is to be written once for the whole unit. */
  settle(): void {
    for (const [collection, by] of this.#unsettled) addToCount(this.writer, collection, by);
    this.#unsettled.clear();
  }

  /** The number for a new document. */
  nextRecord(collection: Collection): number {
    return this.services.recordNumbers.next(this.writer, collection.id);
  }

  /** The collection, made on the spot if it is missing, as a first insert does. */
  ensure(database: string, name: string): Collection {
    return this.catalog.find(database, name) ?? this.create(database, name, {});
  }

  /** Makes a collection with its index on `_id`. The name must be free. */
  create(database: string, name: string, options: Document): Collection {
    checkNew(database, name);
    const { catalogTable } = this.services;
    const id = catalogTable.newId(this.writer);
    const primary = indexOf({
      id: catalogTable.newId(this.writer),
      name: '_id_',
      key: { _id: 1 },
      unique: true,
      multikey: [false],
    });
    const uuid = new Binary(new UUID().buffer, Binary.SUBTYPE_UUID);
    return this.redefine({ database, name, id, uuid, options, indexes: [primary] });
  }

  /** Writes a collection's changed definition. */
  redefine(collection: Omit<Collection, 'revision'>): Collection {
    this.#noteFormer(collection);
    this.catalog = this.services.catalogTable.save(this.writer, collection);
    return this.catalog.find(collection.database, collection.name)!;
  }

  drop(collection: Collection): void {
    this.#noteFormer(collection);
    this.catalog = this.services.catalogTable.drop(this.writer, collection);
  }

  newIndexId(): number {
    return this.services.catalogTable.newId(this.writer);
  }

  discardIndex(index: Index): void {
    this.services.catalogTable.discard(this.writer, 'indexes', index.id);
  }

  #noteFormer({ database, name }: { database: string; name: string }): void {
    const namespace = `${database}.${name}`;
    if (this.redefined.has(namespace)) return;
    this.redefined.set(namespace, this.catalog.find(database, name));
  }
}
