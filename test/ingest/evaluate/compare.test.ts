import { compare, rates } from '../../../src/ingest/evaluate/compare';
import { type Findings, KINDS, readGold } from '../../../src/ingest/evaluate/gold';
import { missesOf, reportOf } from '../../../src/ingest/evaluate/report';

const findings = (some: Partial<Findings>): Findings => ({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Findings),
  ...some,
});

test('each gold line is met by at most one found line, whatever its case and accents', () => {
  const scores = compare(
    findings({ people: ['Múte B. Egede', 'Wang Yi', 'Wang Yi'] }),
    findings({ people: ['Mute B. EGEDE', 'Wang Yi', 'Putin'] }),
  );
  expect(scores.people).toEqual({ hits: 2, missed: ['Wang Yi'], wrong: ['Putin'] });
});

test.each([
  ['2014', '2014-01-01/2014-12-31', 1],
  ['../2014', '../2014-12-31', 1],
  ['2022-33', '2022-01/2022-03', 1],
  ['2022-33', '2022-01/2022-04', 0],
  ['2014', '../2014', 0],
  ['some day', 'Some day', 1],
])('dates are the same by the days that they leave open: %s, %s', (gold, found, hits) => {
  const scores = compare(
    findings({ dates: [gold], meetings: [`CALL | HELD | ${gold} | Żagań`] }),
    findings({ dates: [found], meetings: [`CALL | HELD | ${found} | Zagan`] }),
  );
  expect(scores.dates.hits).toBe(hits);
  expect(scores.meetings.hits).toBe(hits);
});

test('dates must be equal, topics share half of their words, plans lie in one another', () => {
  const scores = compare(
    findings({
      dates: ['2021-07', '2021-07-05/2021-07-07'],
      topics: ['climate action', 'the situation in Afghanistan'],
      plans: ['plan to stay in close contact'],
    }),
    findings({
      dates: ['2021-07', '2021-07-05/2021-07-08'],
      topics: ['the situation in Kabul and in Afghanistan', 'trade'],
      plans: ['They plan to stay in close contact'],
    }),
  );
  expect(scores.dates).toMatchObject({ hits: 1, missed: ['2021-07-05/2021-07-07'] });
  expect(scores.topics).toMatchObject({ hits: 1, missed: ['climate action'], wrong: ['trade'] });
  expect(scores.plans.hits).toBe(1);
});

test('a state that took part is one by any of its names, at the same kind of event', () => {
  const scores = compare(
    findings({
      participants: ['U.S. | CALL', 'Republic of Kenya | VISIT', 'Niger | CALL'],
      attendees: ['U.S.', 'Kenyan', 'Niger'],
      places: ['U.S.'],
    }),
    findings({
      participants: ['United States | CALL', 'Kenya | MEETING', 'Nigeria | CALL'],
      attendees: ['United States', 'Kenya', 'Nigeria'],
      places: ['United States'],
    }),
  );
  expect(scores.participants.hits).toBe(1);
  expect(scores.attendees).toEqual({
    hits: 1,
    missed: ['Kenyan', 'Niger'],
    wrong: ['Kenya', 'Nigeria'],
  });
  expect(scores.places.hits).toBe(0);
});

test.each([
  ['Blinken | THANKED | Secretary Blinken thanked Estonia for it', 1],
  ['Reinsalu | THANKED | Secretary Blinken thanked Estonia for it', 0],
  ['Blinken | NOTED | Secretary Blinken thanked Estonia for it', 0],
  ['Blinken | THANKED | Secretary Blinken left', 0],
])('a statement is met by speaker, act and words: %s', (found, hits) => {
  const gold = findings({ statements: ['Blinken | THANKED | thanked Estonia'] });
  expect(compare(gold, findings({ statements: [found] })).statements.hits).toBe(hits);
});

test('rates: nothing found or nothing to find is no figure', () => {
  expect(rates({ hits: 3, missed: ['a'], wrong: ['b', 'c'] })).toEqual({
    precision: 0.6,
    recall: 0.75,
    f1: 6 / 9,
  });
  expect(rates({ hits: 0, missed: [], wrong: [] })).toEqual({
    precision: null,
    recall: null,
    f1: null,
  });
  expect(rates({ hits: 0, missed: ['a'], wrong: [] })).toEqual({
    precision: null,
    recall: 0,
    f1: 0,
  });
});

test('the report has a line for each kind, and lists what was missed', () => {
  const scores = compare(findings({ people: ['A B'] }), findings({ people: ['C D'] }));
  const all = new Map([['text', scores]]);
  expect(reportOf(all)).toHaveLength(KINDS.length + 1);
  expect(missesOf(all)).toEqual(['text', '  people: missed  A B', '  people: wrong   C D']);
});

test('a kind that a gold file leaves out is not measured', () => {
  const gold = readGold('x.gold.yaml', 'people: [A]');
  const scores = compare(gold, findings({ people: ['A'], bodies: ['EU'] }));
  expect(scores.people.hits).toBe(1);
  expect(scores.bodies).toEqual({ hits: 0, missed: [], wrong: [] });
});

test.each([
  ['people: A', 'x.gold.yaml: "people": expected a list'],
  ['persons: [A]', 'x.gold.yaml: "persons": expected one of people, bodies'],
])('a gold file with %s is refused by name', (yaml, message) => {
  expect(() => readGold('x.gold.yaml', yaml)).toThrow(message);
});

test('who took part in anything is measured once each, beside at what', () => {
  const gold = readGold(
    'a.gold.yaml',
    'meetings:\n  - { kind: CALL, status: HELD, participants: [Lee, Khan] }\n  - { kind: VISIT, status: HELD, participants: [Lee] }\n',
  );
  expect(gold.participants).toEqual(['Lee | CALL', 'Khan | CALL', 'Lee | VISIT']);
  expect(gold.attendees).toEqual(['Lee', 'Khan']);
});
