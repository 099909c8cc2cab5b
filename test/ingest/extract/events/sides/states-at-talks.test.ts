import { meetingsOfSides } from '../../read-sides';

const NOW = '../2021-07-16';

test.each<[string, string, string[]]>([
  [
    'what delegations of states did at talks',
    'The delegations of Latvia and Norway clarified the details during the third round of talks in Chile.',
    [`MEETING HELD ${NOW} Chile Latvia+Norway`],
  ],
  [
    'states by their names alone, with the talks told first',
    'At talks in Oslo on Monday, Latvia and Norway agreed on quotas.',
    ['MEETING HELD 2021-07-12 Oslo Latvia+Norway'],
  ],
  [
    'none where somebody is named',
    'After talks in Oslo on Monday, Minister Anna Lee said Latvia and Norway had agreed.',
    [],
  ],
  ['no visit', 'During a visit to Riga, Latvia and Norway agreed to reopen the bridge.', []],
  [
    'a meeting of states that is named with its day',
    'During the trilateral meeting of Cyprus, Greece and Israel on 28 January 2016, the cable was considered.',
    ['MEETING HELD 2016-01-28 - Cyprus+Greece+Israel'],
  ],
  [
    'a group by its letters and numbers',
    'The C5+1 last convened in Samarkand in April 2021.',
    ['MEETING HELD 2021-04 Samarkand C5+1'],
  ],
  [
    'the states of a group in brackets',
    'The Quad partners (Australia, India, Japan and the United States) met in Tokyo on 3 July.',
    ['MEETING HELD 2021-07-03 Tokyo Australia+India+Japan+United States'],
  ],
])('%s', (_, body, told) => {
  expect(meetingsOfSides(body)).toEqual(told);
});
