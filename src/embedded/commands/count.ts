import { Decimal128 } from 'bson';
import { badValue, failedToParse } from '../errors';
import { readHint } from '../plan/hint';
import { type FindOptions, planFind } from '../plan/find';
import { compileFilter } from '../query/match';
import { numeric } from '../query/values';
import type { Arguments } from './arguments';
import type { Command } from './command';

export const count: Command = {
  name: 'count',
  does: 'counts documents, from an index alone where that can tell',
  accepts: ['query', 'limit', 'skip', 'hint', 'fields'],
  takesReadConcern: true,
  run(operation) {
    const { args, engine, checkTime } = operation;
    const options = readCountOptions(args);
    return operation.readInTurns(function* (view) {
      const collection = operation.collection(view);
      if (!collection) return { n: 0 };
      const { sortBytes } = engine.limits;
      const scope = { reader: view.reader, collection, checkTime, sortBytes };
      return { n: yield* planFind(options, scope).count() };
    });
  },
};

/** Reads what `count` asks for; everything is checked, whether or not the collection exists. */
export function readCountOptions(args: Arguments): FindOptions {
  const filter = args.document('query') ?? {};
  const { limit, skip, hint } = args.body;
  return {
    filter,
    matches: compileFilter(filter),
    limit: readLimit(limit),
    skip: readSkip(skip),
    hint: readHint(hint),
  };
}

const INT64_MIN = -(2 ** 63);

/** MongoDB counts up to the limit whatever its sign. */
function readLimit(value: unknown): number {
  const limit = wholeOf('limit', value);
  if (limit === INT64_MIN) throw badValue('limit value for count cannot be min long');
  return Math.abs(limit);
}

function readSkip(value: unknown): number {
  const skip = wholeOf('skip', value);
  if (skip < 0) throw failedToParse(`Expected a non-negative number in: skip: ${skip}`);
  return skip;
}

function wholeOf(name: string, value: unknown): number {
  if (value === undefined) return 0;
  const number = value instanceof Decimal128 ? Number(value) : numeric(value);
  if (number === undefined) throw badValue(`${name} value is not a valid number`);
  if (!Number.isInteger(Number(number))) {
    throw failedToParse(`Expected an integer: ${name}: ${number}`);
  }
  return Number(number);
}
