import {
  type AbstractCursor,
  type AnyBulkWriteOperation,
  type ChangeStream,
  type ClientSession,
  type Collection,
  type Db,
  type MongoClient,
} from 'mongodb';
import { type Entities, options } from './entities';
import { type Fields, type Operation, Refused } from './format';
import { runnerOperations } from './runner-operations';

/** Runs an operation with its expectations; the answer is the error that it was expected to end in. */
export type Perform = (operation: Operation, entities: Entities) => Promise<unknown>;
type Run<T> = (on: T, args: Fields, entities: Entities, perform: Perform) => unknown;
type Table<T> = Readonly<Record<string, Run<T>>>;

/** Takes the named arguments out; what is left are the operation's options. */
function split(args: Fields, ...names: string[]): [unknown[], never] {
  const rest = { ...args };
  const taken = names.map((name) => {
    const value = rest[name];
    delete rest[name];
    return value;
  });
  return [taken, options(rest) as never];
}

/** An operation whose arguments are those of the driver's method, by these names and in this order. */
const call =
  <T>(method: keyof T, ...names: string[]): Run<T> =>
  (on, args) => {
    const [taken, rest] = split(args, ...names);
    return (on[method] as (...a: unknown[]) => unknown).call(on, ...taken, rest);
  };

/** The same, and then all documents of the cursor. */
const listing =
  <T>(method: keyof T, ...names: string[]): Run<T> =>
  (on, args) =>
    (
      call(method, ...names)(on, args, undefined as never, undefined as never) as AbstractCursor
    ).toArray();

/** A change stream or cursor that has run its first command. */
async function begun<T extends AbstractCursor | ChangeStream>(cursor: T): Promise<T> {
  const inner = ('cursor' in cursor ? cursor.cursor : cursor) as { cursorInit(): Promise<void> };
  await inner.cursorInit();
  return cursor;
}

const watching = (on: { watch: unknown }, args: Fields) => {
  const [[pipeline], rest] = split(args, 'pipeline');
  const watch = on.watch as (pipeline: unknown, options: unknown) => ChangeStream;
  return begun(watch.call(on, pipeline, rest));
};

const returning = (args: Fields): Fields =>
  typeof args.returnDocument === 'string'
    ? { ...args, returnDocument: args.returnDocument.toLowerCase() }
    : args;

const collectionOperations: Table<Collection> = {
  aggregate: listing('aggregate', 'pipeline'),
  bulkWrite: (on, args) => {
    const [[requests], rest] = split(args, 'requests');
    return on.bulkWrite(requests as AnyBulkWriteOperation[], rest);
  },
  count: call('count', 'filter'),
  countDocuments: call('countDocuments', 'filter'),
  createChangeStream: watching,
  createFindCursor: (on, args) => {
    const [[filter], rest] = split(args, 'filter');
    return begun(on.find(filter as Fields, rest));
  },
  createIndex: call('createIndex', 'keys'),
  deleteMany: call('deleteMany', 'filter'),
  deleteOne: call('deleteOne', 'filter'),
  distinct: call('distinct', 'fieldName', 'filter'),
  drop: call('drop'),
  dropIndex: call('dropIndex', 'name'),
  dropIndexes: call('dropIndexes'),
  estimatedDocumentCount: call('estimatedDocumentCount'),
  find: listing('find', 'filter'),
  findOne: call('findOne', 'filter'),
  findOneAndDelete: call('findOneAndDelete', 'filter'),
  findOneAndReplace: (on, args, ...rest) =>
    call<Collection>('findOneAndReplace', 'filter', 'replacement')(on, returning(args), ...rest),
  findOneAndUpdate: (on, args, ...rest) =>
    call<Collection>('findOneAndUpdate', 'filter', 'update')(on, returning(args), ...rest),
  insertMany: call('insertMany', 'documents'),
  insertOne: call('insertOne', 'document'),
  listIndexes: listing('listIndexes'),
  listIndexNames: async (on, args) =>
    (await on.listIndexes(options(args)).toArray()).map((index: Fields) => index.name as string),
  rename: call('rename', 'to'),
  replaceOne: call('replaceOne', 'filter', 'replacement'),
  updateMany: call('updateMany', 'filter', 'update'),
  updateOne: call('updateOne', 'filter', 'update'),
};

const databaseOperations: Table<Db> = {
  aggregate: listing('aggregate', 'pipeline'),
  createChangeStream: watching,
  createCollection: call('createCollection', 'collection'),
  createCommandCursor: (on, args) => {
    const [[command], rest] = split(args, 'command', 'commandName');
    return begun(on.runCursorCommand(command as Fields, rest));
  },
  dropCollection: call('dropCollection', 'collection'),
  dropDatabase: call('dropDatabase'),
  listCollections: listing('listCollections', 'filter'),
  listCollectionNames: async (on, args) => {
    const [[filter], rest] = split(args, 'filter');
    const found = await on
      .listCollections(filter as Fields, { ...(rest as Fields), nameOnly: true })
      .toArray();
    return found.map((collection) => collection.name);
  },
  modifyCollection: (on, args) => {
    const { collection, session, ...changes } = args;
    return on.command({ collMod: collection, ...changes }, options({ session }));
  },
  runCommand: (on, args) => {
    const [[command], rest] = split(args, 'command', 'commandName');
    return on.command(command as Fields, rest);
  },
  runCursorCommand: (on, args) => {
    const [[command], rest] = split(args, 'command', 'commandName');
    return on.runCursorCommand(command as Fields, rest).toArray();
  },
};

const clientOperations: Table<MongoClient> = {
  clientBulkWrite: (on, args) => {
    const [[models], rest] = split(args, 'models');
    const flat = (models as Fields[]).map((model) => {
      const [[name, fields] = ['', {}]] = Object.entries(model);
      return { name, ...(fields as Fields) };
    });
    return on.bulkWrite(flat as never, rest);
  },
  close: (on) => on.close(),
  createChangeStream: watching,
  listDatabases: async (on, args) => {
    const { databases } = await on.db('admin').admin().listDatabases(options(args));
    return databases;
  },
  listDatabaseNames: async (on, args) => {
    const rest = { ...options(args), nameOnly: true as const };
    return (await on.db('admin').admin().listDatabases(rest)).databases.map(({ name }) => name);
  },
};

const sessionOperations: Table<ClientSession> = {
  abortTransaction: (on) => on.abortTransaction(),
  commitTransaction: (on) => on.commitTransaction(),
  endSession: (on) => on.endSession(),
  startTransaction: (on, args) => on.startTransaction(options(args)),
  withTransaction: (on, args, entities, perform) => {
    const { callback, ...rest } = args;
    return on.withTransaction(async () => {
      for (const operation of callback as Operation[]) {
        const error = await perform(operation, entities);
        if (error instanceof Error) throw error;
      }
    }, options(rest));
  },
};

const cursorOperations: Table<AbstractCursor | ChangeStream> = {
  close: (on) => on.close(),
  iterateOnce: (on) => on.tryNext(),
  iterateUntilDocumentOrError: (on) => on.next(),
};

/** Runs one operation and gives its result in the format's terms; the driver's errors pass through. */
export async function runOperation(
  operation: Operation,
  entities: Entities,
  perform: Perform,
): Promise<unknown> {
  const args = resolved(operation.arguments ?? {}, entities);
  if (operation.object === 'testRunner') {
    const run = Object.hasOwn(runnerOperations, operation.name)
      ? runnerOperations[operation.name]
      : undefined;
    if (!run) throw new Refused(`testRunner operation '${operation.name}' is outside this runner`);
    return run(args, entities);
  }
  const on = entities.entity(operation.object);
  const table = tableFor(on);
  const run = Object.hasOwn(table, operation.name) ? table[operation.name] : undefined;
  if (!run) throw new Refused(`operation '${operation.name}' is outside this runner`);
  const result = await run(on, args, entities, perform);
  if (operation.saveResultAsEntity) entities.save(operation.saveResultAsEntity, result);
  return result;
}

function tableFor(on: unknown): Table<unknown> {
  const has = (...names: string[]) => names.every((name) => name in (on as object));
  const table = has('bulkWrite', 'db', 'startSession')
    ? clientOperations
    : has('collectionName')
      ? collectionOperations
      : has('databaseName')
        ? databaseOperations
        : has('startTransaction')
          ? sessionOperations
          : cursorOperations;
  return table as Table<unknown>;
}

function resolved(args: Fields, entities: Entities): Fields {
  const kept = withNullIds(args) as Fields;
  if (typeof args.session !== 'string') return kept;
  return { ...kept, session: entities.entity(args.session) };
}

// The driver gives an id of its own to a document whose `_id` is null; this is null only to BSON.
const nullId = { toBSON: () => null };

/** The arguments of an insertion with such ids as the test states them. */
function withNullIds(value: unknown, isDocument = false): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => withNullIds(item, isDocument));
  }
  if (typeof value !== 'object' || value === null || '_bsontype' in value) return value;
  if (isDocument) return '_id' in value && value._id === null ? { ...value, _id: nullId } : value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const inside = ['insertOne', 'requests', 'models'].includes(name);
    const inserted = ['document', 'documents'].includes(name);
    return [name, inside || inserted ? withNullIds(inner, inserted) : inner];
  });
  return Object.fromEntries<unknown>(entries);
}
