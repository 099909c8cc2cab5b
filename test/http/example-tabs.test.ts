import { exampleTabs, type StoredTab } from '../../src/http/example-tabs';

const examples = [
  { name: '01-who', question: 'Who?', query: '# Who?\nquery Who { who }' },
  { name: '02-when', question: 'When?', query: '# When?\nquery When { when }' },
];
const tab = (query: string | null, id = 'x'): StoredTab => ({
  id,
  title: 't',
  query,
  variables: null,
  headers: null,
  operationName: null,
  response: null,
});
const stored = (activeTabIndex: number, ...tabs: unknown[]) =>
  JSON.stringify({ tabs, activeTabIndex });
const queries = (state: { tabs: StoredTab[] }) => state.tabs.map(({ query }) => query);
const [who, when] = examples.map(({ query }) => query) as [string, string];

test('a first visit gets every example, named by its operation, the first open', () => {
  const state = exampleTabs(null, [], examples, null);
  expect(state.tabs.map(({ id, title }) => [id, title])).toEqual([
    ['example-01-who', 'Who'],
    ['example-02-when', 'When'],
  ]);
  expect(queries(state)).toEqual([who, when]);
  expect(state.activeTabIndex).toBe(0);
});

test('opens the example asked for, and the first for a name that is none', () => {
  expect(exampleTabs(null, [], examples, '02-when').activeTabIndex).toBe(1);
  expect(exampleTabs(null, [], examples, '99-none').activeTabIndex).toBe(0);
});

test('keeps tabs of earlier visits, a changed example among them, and the one that was open', () => {
  const state = exampleTabs(stored(1, tab(who), tab('{ mine }'), tab(when)), [], examples, null);
  expect(queries(state)).toEqual([who, when, '{ mine }']);
  expect(state.activeTabIndex).toBe(2);
});

test('drops empty tabs and the earlier wording of an example', () => {
  const state = exampleTabs(stored(0, tab('old'), tab(null), tab(' ')), ['old'], examples, null);
  expect(queries(state)).toEqual([who, when]);
});

test.each([
  'not JSON',
  'null',
  '[]',
  '{"tabs":5}',
  stored(7, null, 1, { id: 1 }, { ...tab('{ a }'), variables: 3 }),
])('starts anew from storage that holds %s', (text) => {
  const state = exampleTabs(text, [], examples, null);
  expect(queries(state)).toEqual([who, when]);
  expect(state.activeTabIndex).toBe(0);
});

test('is self-contained, as the browser gets it as text', () => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a browser does with it
  const sent = new Function(`return (${exampleTabs.toString()})`)() as typeof exampleTabs;
  expect(sent(null, [], examples, '02-when')).toEqual(exampleTabs(null, [], examples, '02-when'));
});
