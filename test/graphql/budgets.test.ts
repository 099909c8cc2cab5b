import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../src/http/examples';
import { EXAMPLES_DIR } from '../../src/app';
import { startService, type TestService } from '../harness';
import { addMeetings } from '../world';

/** By example, the most MongoDB commands that it may take; see docs/errors.md, "Cost". */
const budgets = JSON.parse(
  readFileSync(join(__dirname, '../../../test/budgets.json'), 'utf8'),
) as Record<string, number>;
const examples = readExamples(EXAMPLES_DIR);

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await addMeetings(service.store.db, 200);
});
afterAll(() => service.stop());

test('every example has a budget, and no budget is left over', () => {
  expect(Object.keys(budgets)).toEqual(examples.map(({ name }) => name));
});

test.each(examples)('$name takes no more commands than its budget', async ({ name, query }) => {
  let answer: unknown;
  const commands = await service.commandsDuring(async () => {
    answer = await service.ask(query);
  });
  expect(answer).not.toHaveProperty('errors');
  expect(commands.length).toBeGreaterThan(0);
  expect({ name, commands: commands.length }).toEqual({
    name,
    commands: Math.min(commands.length, budgets[name]!),
  });
});
