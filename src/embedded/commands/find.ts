import { encode } from '../bson/codec';
import { omitFields } from '../bson/omit';
import { batchReply } from '../cursor/cursor';
import type { Pause } from '../pause';
import type { Row } from '../plan/execute';
import { findExpress } from '../plan/express';
import { type FindOptions, planFind } from '../plan/find';
import { compileFilter } from '../query/match';
import { compileProjection, type Projection } from '../query/project';
import { type Asked, askedBy } from '../query/projected-fields';
import { isDocument } from '../query/values';
import { mapped } from '../storage/derived-iterator';
import { checkOrder, readHint } from '../plan/hint';
import type { Arguments } from './arguments';
import type { Command } from './command';
import { firstBatch } from './cursor-reply';
import type { Operation, View } from './operation';
import { evaluatedVariables } from './variables';

export const find: Command = {
  name: 'find',
  does: 'finds documents',
  accepts: [
    'filter',
    'sort',
    'projection',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'hint',
    'let',
    'allowDiskUse',
    'allowPartialResults',
    'noCursorTimeout',
  ],
  inTransaction: true,
  takesReadConcern: true,
  run(operation) {
    const express = foundExpress(operation);
    if (express) return batchReply('firstBatch', express, 0n, operation.namespace);
    const options = readFindOptions(operation.args);
    const most = options.limit || undefined;
    return firstBatch(
      operation,
      (view) => documents(operation, view, options),
      undefined,
      undefined,
      most,
    );
  },
};

const FLAGS = ['allowDiskUse', 'allowPartialResults', 'noCursorTimeout', 'singleBatch'];

/** Arguments that ask for more than the first document that is met. */
const FURTHER = ['sort', 'projection', 'skip', 'batchSize', 'hint', 'let'];

function foundExpress(operation: Operation): Buffer[] | undefined {
  const { filter, limit } = operation.command;
  if (limit !== 1 || !isDocument(filter)) return undefined;
  if (FURTHER.some((name) => name in operation.command)) return undefined;
  operation.args.checkFlags(FLAGS);
  return operation.read((view) => {
    const collection = operation.collection(view);
    return collection && findExpress(view.reader, collection, filter);
  });
}

export interface FindArguments extends FindOptions, Asked {
  project: Projection | undefined;
}

/** Reads what `find` asks for; everything is checked, whether or not the collection exists. */
export function readFindOptions(args: Arguments): FindArguments {
  const filter = args.document('filter') ?? {};
  const sort = args.document('sort');
  const projection = args.document('projection');
  const limit = args.count('limit') ?? 0;
  const variables = evaluatedVariables(args.document('let'));
  const matches = compileFilter(filter, variables);
  const hint = readHint(args.body.hint);
  if (sort) checkOrder(sort, hint);
  args.checkFlags(FLAGS);
  return {
    filter,
    sort,
    skip: args.count('skip') ?? 0,
    limit,
    hint,
    variables,
    matches,
    project:
      projection && Object.keys(projection).length > 0
        ? compileProjection(projection, { variables })
        : undefined,
    ...(projection && askedBy(projection)),
  };
}

function documents(
  operation: Operation,
  view: View,
  options: FindArguments,
): Iterable<Buffer | Pause> {
  const collection = operation.collection(view);
  if (!collection) return [];
  const { checkTime, engine } = operation;
  const { sortBytes } = engine.limits;
  const scope = { reader: view.reader, collection, checkTime, sortBytes };
  return mapped(planFind(options, scope).rows(), (row) => row && shape(row, options));
}

function shape(row: Row, { omit, needs, project }: FindArguments): Buffer {
  if (omit) return omitFields(row.raw, omit);
  return project ? encode(project(row.fields(needs))) : row.raw;
}
