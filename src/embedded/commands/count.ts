import { planFind } from '../plan/find';
import { compileFilter } from '../query/match';
import { readHint } from '../write/statements';
import type { Command } from './command';

export const count: Command = {
  name: 'count',
  does: 'counts documents, from an index alone where that can tell',
  accepts: ['query', 'limit', 'skip', 'hint', 'fields'],
  run(operation) {
    const { args, engine, checkTime } = operation;
    const filter = args.document('query') ?? {};
    compileFilter(filter);
    const limit = Math.abs(args.integer('limit') ?? 0);
    const options = {
      filter,
      limit,
      skip: args.count('skip') ?? 0,
      hint: readHint(args.body.hint),
    };
    return operation.readInTurns(function* (view) {
      const collection = operation.collection(view);
      if (!collection) return { n: 0 };
      const { sortBytes } = engine.limits;
      const scope = { reader: view.reader, collection, checkTime, sortBytes };
      return { n: yield* planFind(options, scope).count() };
    });
  },
};
