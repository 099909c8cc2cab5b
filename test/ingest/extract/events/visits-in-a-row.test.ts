import { meetings } from '../read-meetings';

test.each([
  'is scheduled to pay visits to',
  'will make official trips to',
  'plans to pay a series of visits to',
])('who %s several states visits each', (words) =>
  expect(meetings(`Minister Anna Lee ${words} Estonia, Latvia and Norway next week.`)).toEqual(
    ['Estonia', 'Latvia', 'Norway'].map(
      (state) => `VISIT PLANNED 2021-07-19/2021-07-25 ${state} Anna Lee`,
    ),
  ),
);

test.each(['has no plans to pay visits to', 'was invited to make trips to'])(
  'who %s them visits none',
  (words) => expect(meetings(`Minister Anna Lee ${words} Estonia and Latvia.`)).toEqual([]),
);
