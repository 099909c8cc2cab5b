import type { Collection, Index } from '../catalog/catalog';
import { located, unsupported } from '../errors';
import { PAUSE } from '../pause';
import { planFind } from '../plan/find';
import { compareValues } from '../query/compare';
import { compileFilter } from '../query/match';
import { someAtPath, splitPath } from '../query/path';
import type { Document } from '../query/values';
import { encodeKey } from '../storage/key';
import { readHint } from '../plan/hint';
import type { Command } from './command';
import { required } from './write-errors';

export const distinct: Command = {
  name: 'distinct',
  does: 'lists the different values of a field',
  accepts: ['key', 'query', 'hint'],
  inTransaction: true,
  takesReadConcern: true,
  run(operation) {
    const { args, engine, checkTime } = operation;
    const key = required(args.string('key'), 'distinct.key');
    if (key.includes('\0')) {
      throw located(31032, 'Key field cannot contain an embedded null byte');
    }
    if (key === '') throw unsupported("the empty key of 'distinct'");
    const filter = args.document('query') ?? {};
    compileFilter(filter);
    const path = splitPath(key);
    const hint = readHint(args.body.hint);
    return operation.readInTurns(function* (view) {
      const collection = operation.collection(view);
      const found = new Map<string, unknown>();
      const add = (value: unknown) => {
        if (value !== undefined) found.set(identity(value), found.get(identity(value)) ?? value);
      };
      if (!collection) return { values: [] };
      const { sortBytes } = engine.limits;
      const scope = { reader: view.reader, collection, checkTime, sortBytes };
      for (const row of planFind({ filter, hint }, scope).rows()) {
        if (row === PAUSE) {
          yield PAUSE;
          continue;
        }
        someAtPath(row.document, path, 'arrayOnly', (value) => {
          if (Array.isArray(value)) value.forEach(add);
          else add(value);
          return false;
        });
      }
      const values = [...found.values()];
      const index = indexOn(collection, key, filter, hint);
      if (!index) return { values };
      const sign = index.descending[0] ? -1 : 1;
      return { values: values.sort((a, b) => compareValues(a, b) * sign) };
    });
  },
};

/** An index on the field, by which MongoDB reads where nothing else is asked. */
function indexOn(
  collection: Collection,
  key: string,
  filter: Document,
  hint: unknown,
): Index | undefined {
  if (Object.keys(filter).length > 0 || hint !== undefined) return undefined;
  return collection.indexes.find(
    ({ fields, sparse, partial }) => fields[0] === key && !sparse && !partial,
  );
}

/** One string for all values that are equal. */
function identity(value: unknown): string {
  return encodeKey([value], undefined, Infinity).toString('latin1');
}
