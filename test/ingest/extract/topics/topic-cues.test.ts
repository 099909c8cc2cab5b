import { TOPIC_CUES } from '../../../../src/ingest/extract/lexicon/topics';
import { findTopics } from '../../../../src/ingest/extract/topics/topics';
import { reading } from '../read-meetings';

function topics(body: string): string[] {
  const read = reading(body);
  return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
}

test.each<[string, string[]]>([
  [
    'She will lead a team to Riga to engage with officials for discussions on ferries and rails.',
    ['ferries and rails'],
  ],
  ['They held the annual meeting with a focus on the price of grain.', ['price of grain']],
  ['The meetings will also address the price of grain.', ['price of grain']],
  ['Discussions involved the price of grain.', ['price of grain']],
  ['Minister Anna Lee also reviewed progress on the dam.', ['progress on the dam']],
  ['They praised the crew and reviewed aid to those who fled.', ['aid to those who fled']],
  ['They met to discuss and assess the price of grain.', ['price of grain']],
  ['She will hear from farmers on the price of grain.', ['price of grain']],
  ['Anna Lee will speak with her counterparts about the price of grain.', ['price of grain']],
  [
    'Anna Lee will meet with owners of ships on their plans for the port.',
    ['their plans for the port'],
  ],
  ['She held discussions with Minister H.E. Mr. Omar Khan on the dam.', ['dam']],
  ['Certain items on the common agenda were discussed.', ['Certain items on the common agenda']],
  ['They discussed ways to build ships due to the price of steel.', ['ways to build ships']],
  ['They discussed ways to build ships based on common plans.', ['ways to build ships']],
  [
    'They discussed the cruel, unprovoked, and unjustified raid.',
    ['cruel, unprovoked, and unjustified raid'],
  ],
])('what was talked about: %s', (body, expected) => {
  expect(topics(body)).toEqual(expected);
});

test.each([
  'The talks involved the foreign ministers of Latvia and Malta.',
  'The Minister inspected the guard and reviewed the troops.',
  'They agree on all issues touching upon our interests.',
  'They signed an agreement with a focus on ferries.',
])('what was not: %s', (body) => {
  expect(topics(body)).toEqual([]);
});

test('no cue looks behind before it looks for its own words, at each place of a text', () => {
  expect(TOPIC_CUES.filter((cue) => cue.startsWith('(?<='))).toEqual([]);
});
