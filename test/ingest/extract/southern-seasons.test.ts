import { meetings } from './read-meetings';

test.each([
  ['Latvian Foreign Minister Anna Lee will visit Norway next summer.', '2022-22 Norway'],
  ['Australian Foreign Minister Anna Lee will visit Norway next summer.', '- Norway'],
  ['Foreign Minister Anna Lee will visit Argentina next winter.', '- Argentina'],
  ['Foreign Minister Anna Lee will visit Argentina on 20 July.', '2021-07-20 Argentina'],
])('a season is resolved where no southern state is named: "%s"', (text, when) =>
  expect(meetings(text)).toEqual([`VISIT PLANNED ${when} Anna Lee`]),
);
