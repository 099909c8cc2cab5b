import { execute, type GraphQLSchema, parse } from 'graphql';
import { CompiledExecutor } from '../../src/executor/compiled-executor';
import { benchQuery, benchSchema } from './world';

/**
 * graphql-js with DataLoader against the compiled plan, on the nested query, in one process and
 * without a store or HTTP: both call the same batch functions, visited in turn in short bursts.
 */
const FIRST = 20;
const ROUNDS = 15;
const BURST_MS = 100;

type Contestant = () => Promise<string>;

/** CPU milliseconds an answer: unlike the clock's, they say little of what else the machine does. */
async function burst(run: Contestant): Promise<number> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let times = 0;
  while (performance.now() - start < BURST_MS) {
    await run();
    times++;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
const spread = (values: number[]) => `${values[0]!.toFixed(2)} to ${values.at(-1)!.toFixed(2)}`;

function contestants(schema: GraphQLSchema): [Contestant, Contestant] {
  const document = parse(benchQuery);
  const compiled = new CompiledExecutor(schema);
  const variables = { first: FIRST };
  return [
    async () =>
      JSON.stringify(
        await execute({ schema, document, variableValues: variables, contextValue: {} }),
      ),
    async () => {
      const data = await compiled.execute({ document, variables, context: {} });
      if (typeof data !== 'string') throw data;
      return `{"data":${data}}`;
    },
  ];
}

async function main(): Promise<void> {
  const [graphqlJs, compiled] = contestants(benchSchema());
  const answer = await graphqlJs();
  if (answer !== (await compiled())) throw new Error('The answers differ');
  await burst(graphqlJs);
  await burst(compiled);
  const times: { slow: number; fast: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    times.push({ slow: await burst(graphqlJs), fast: await burst(compiled) });
  }
  const ratios = times.map(({ slow, fast }) => slow / fast);
  process.stdout.write(
    `nested query, ${FIRST} meetings, an answer of ${answer.length} characters, CPU time, median of ${ROUNDS} rounds\n` +
      `graphql-js and JSON.stringify  ${median(times.map((t) => t.slow)).toFixed(3)} ms\n` +
      `compiled plan                  ${median(times.map((t) => t.fast)).toFixed(3)} ms\n` +
      `ratio                          ${median(ratios).toFixed(1)} (${spread(ratios)})\n`,
  );
}

void main();
