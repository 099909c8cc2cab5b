import { Binary } from 'bson';
import { encode } from '../bson/codec';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import { forgetCount } from '../storage/document-count';
import { after, type Reader, type Table, type Writer } from '../storage/reader';
import { prefixOf } from '../storage/numbers';
import type { Snapshot } from '../storage/snapshots';
import { Catalog, type Collection, namespaceOf } from './catalog';
import { indexOf, type IndexRecord, recordOfIndex } from './index-definition';

const COLLECTION = 'c:';
const STATE = Buffer.from('state');
const GARBAGE = 'g:';
/** How many versions are kept decoded: the latest, and those that open cursors may still see. */
const KEPT_VERSIONS = 16;

interface State extends Document {
  version: number;
  nextId: number;
}

/** The catalog as it is stored: one entry for each collection, read again only when its version differs. */
export class CatalogTable {
  readonly #known = new Map<number, Catalog>();
  readonly #ofState = new WeakMap<Reader, Catalog>();
  /** Numbers of indexes that are being built: marked as garbage in case they are not finished. */
  readonly #building = new Set<number>();
  /** Versions of changes that were rolled back are never used again. */
  #lastVersion = 0;
  #lastId = 0;

  /** The catalog of the state that the reader sees. */
  at(reader: Reader): Catalog {
    const state = this.#state(reader);
    const known = this.#known.get(state.version);
    if (known) return known;
    const collections = new Map<string, Collection>();
    const low = Buffer.from(COLLECTION);
    for (const { key, value } of reader.range('catalog', low, after(low))) {
      const collection = collectionOf(decodeDocument(value));
      collections.set(key.toString('utf8', COLLECTION.length), collection);
    }
    return this.#remember(new Catalog(state.version, collections));
  }

  /** The catalog of a state that does not change: looked up once. */
  of({ reader }: Snapshot): Catalog {
    let catalog = this.#ofState.get(reader);
    if (!catalog) this.#ofState.set(reader, (catalog = this.at(reader)));
    return catalog;
  }

  /** Writes a new or changed collection; the answer is the catalog that has it. */
  save(writer: Writer, collection: Omit<Collection, 'revision'>): Catalog {
    const before = this.at(writer);
    const saved: Collection = { ...collection, revision: this.#advance(writer) };
    writer.put('catalog', keyOf(saved), encode(recordOf(saved)));
    const collections = new Map(before.collections).set(namespaceOf(saved), saved);
    return this.#remember(new Catalog(saved.revision, sorted(collections)));
  }

  /** Takes a collection out at once; its documents and entries are left for `sweep`. */
  drop(writer: Writer, collection: Collection): Catalog {
    const before = this.at(writer);
    const version = this.#advance(writer);
    writer.remove('catalog', keyOf(collection));
    this.discard(writer, 'documents', collection.id);
    forgetCount(writer, collection.id);
    for (const index of collection.indexes) this.discard(writer, 'indexes', index.id);
    const collections = new Map(before.collections);
    collections.delete(namespaceOf(collection));
    return this.#remember(new Catalog(version, collections));
  }

  /** Gives a state that came from elsewhere a version of its own. */
  renew(writer: Writer): void {
    this.#advance(writer);
  }

  /** A number for a new collection or index. */
  newId(writer: Writer): number {
    const state = this.#state(writer);
    this.#lastId = Math.max(this.#lastId, state.nextId) + 1;
    writer.put('catalog', STATE, encode({ ...state, nextId: this.#lastId }));
    return this.#lastId;
  }

  /** Marks all entries of a number as garbage. */
  discard(writer: Writer, table: Table, id: number): void {
    writer.put('catalog', garbageMark(table, id), Buffer.alloc(0));
  }

  /** Marks an index's entries as garbage that stays until it is known whether the index is finished. */
  beginBuilding(writer: Writer, id: number): void {
    this.#building.add(id);
    this.discard(writer, 'indexes', id);
  }

  /** Takes the mark away: the index is whole. */
  finishBuilding(writer: Writer, id: number): void {
    writer.remove('catalog', garbageMark('indexes', id));
  }

  /** The building is over; what is still marked goes with the next sweep. */
  endBuilding(id: number): void {
    this.#building.delete(id);
  }

  /** Removes up to `most` entries of what was dropped; answers whether some may be left. */
  sweep(writer: Writer, most: number): boolean {
    const low = Buffer.from(GARBAGE);
    let removed = 0;
    for (const mark of [...writer.keys('catalog', low, after(low))]) {
      const [, table, id] = mark.toString().split(':') as [string, Table, string];
      if (this.#building.has(Number(id))) continue;
      const prefix = prefixOf(Number(id));
      const keys: Buffer[] = [];
      for (const key of writer.keys(table, prefix, after(prefix))) {
        if (removed + keys.length >= most) break;
        keys.push(key);
      }
      for (const key of keys) writer.remove(table, key);
      removed += keys.length;
      if (removed >= most) return true;
      writer.remove('catalog', mark);
    }
    return false;
  }

  #state(reader: Reader): State {
    const bytes = reader.get('catalog', STATE);
    return bytes ? (decodeDocument(bytes) as State) : { version: 0, nextId: 0 };
  }

  #advance(writer: Writer): number {
    const state = this.#state(writer);
    this.#lastVersion = Math.max(this.#lastVersion, state.version) + 1;
    const nextId = Math.max(this.#lastId, state.nextId);
    writer.put('catalog', STATE, encode({ version: this.#lastVersion, nextId }));
    return this.#lastVersion;
  }

  #remember(catalog: Catalog): Catalog {
    this.#known.set(catalog.version, catalog);
    const oldest = this.#known.keys().next();
    if (this.#known.size > KEPT_VERSIONS && !oldest.done) this.#known.delete(oldest.value);
    return catalog;
  }
}

const garbageMark = (table: Table, id: number): Buffer => Buffer.from(`${GARBAGE}${table}:${id}`);

const keyOf = (collection: { database: string; name: string }): Buffer =>
  Buffer.from(COLLECTION + namespaceOf(collection));

const sorted = (collections: Map<string, Collection>) =>
  new Map([...collections].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));

function recordOf(collection: Collection): Document {
  const { indexes, ...rest } = collection;
  return { ...rest, indexes: indexes.map(recordOfIndex) };
}

function collectionOf(record: Document): Collection {
  return {
    database: record.database as string,
    name: record.name as string,
    id: record.id as number,
    uuid: record.uuid as Binary,
    options: record.options as Document,
    revision: record.revision as number,
    indexes: (record.indexes as IndexRecord[]).map(indexOf),
  };
}
