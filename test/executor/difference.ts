import fc from 'fast-check';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { CompiledExecutor } from '../../src/executor/compiled-executor';
import type { Knobs } from './mock';
import { type QueryOptions, randomQuery, type RandomQuery } from './random-query';

/** How many cases went which way: a comparison that refuses everything would prove nothing. */
export interface Tally {
  invalid: number;
  compiled: number;
  refused: Map<string, number>;
}

export interface Subject {
  readonly schema: GraphQLSchema;
  readonly options?: QueryOptions;
  readonly newContext: () => object;
}

/** Rejections that nobody handled, since the last look; graphql-js leaves some of its own. */
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

async function unhandledUntilNow(rounds = 1): Promise<unknown[]> {
  for (let i = 0; i < rounds; i++) await new Promise(setImmediate);
  return unhandled.splice(0);
}

/** Rounds of the event loop in which graphql-js may go on with fields of an answer that it has given. */
const AFTERMATH = 10;

/** Compares one query: what the executor answers must be what graphql-js answers, byte for byte. */
async function compare(
  { schema, newContext }: Subject,
  executor: CompiledExecutor,
  { query, variables }: RandomQuery,
): Promise<'invalid' | 'compiled' | { refused: string; needed: boolean }> {
  const document = parse(query);
  if (validate(schema, document).length > 0) return 'invalid';
  const answer = await executor.execute({ document, variables, context: newContext() });
  const [left] = await unhandledUntilNow();
  if (left) throw new Error('A rejection was left unhandled', { cause: left });
  const expected = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: newContext(),
  });
  await unhandledUntilNow(AFTERMATH);
  if (typeof answer !== 'string') {
    return { refused: answer.message, needed: expected.errors !== undefined };
  }
  const [ours, theirs] = [`{"data":${answer}}`, JSON.stringify(expected)];
  if (ours !== theirs) throw new Error(`The answers differ\n${ours}\n${theirs}`);
  return 'compiled';
}

/**
 * Compares `runs` random queries in turn; rejects with the smallest case that fails. Where the world
 * has no faults, only what graphql-js answers with errors may be refused.
 */
export async function compareMany(
  subject: Subject,
  runs: number,
  world?: { knobs: Knobs; faults: readonly number[] },
  seed?: number,
): Promise<Tally> {
  const executor = new CompiledExecutor(subject.schema);
  const tally: Tally = { invalid: 0, compiled: 0, refused: new Map() };
  const query = randomQuery(subject.schema, subject.options);
  const faults = fc.constantFrom(...(world?.faults ?? [0]));
  await fc.assert(
    fc.asyncProperty(query, fc.nat(), faults, async (each, worldSeed, rate) => {
      if (world) Object.assign(world.knobs, { seed: worldSeed, faults: rate });
      const outcome = await compare(subject, executor, each);
      if (typeof outcome === 'string') {
        tally[outcome]++;
        return;
      }
      const { refused, needed } = outcome;
      if (rate === 0 && !needed) throw new Error(`Refused without need: ${refused}`);
      tally.refused.set(refused, (tally.refused.get(refused) ?? 0) + 1);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return tally;
}
