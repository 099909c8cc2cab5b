import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says something in a text, and by which act, one line each. */
function acts(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => read.people.all).map(
    ({ act, speaker }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
  );
}

const LEE = 'Foreign Minister Anna Lee';

test.each<[string, string]>([
  ['on Monday condemned the raid', 'CONDEMNED'],
  ['today condemned the raid', 'CONDEMNED'],
  ['in her speech stressed the need for ports', 'NOTED'],
  ['wrote that trade grows', 'SAID'],
  ['is convinced that trade grows', 'SAID'],
  ['expressed the view that trade grows', 'SAID'],
  ['shared her view that trade grows', 'SAID'],
  ['issued a statement saying that trade grows', 'SAID'],
  ['took note of the growth of trade', 'NOTED'],
  ['drew the attention of the guests to the growth of trade', 'NOTED'],
  ['gave assurances that trade grows', 'CONFIRMED'],
  ['noted with appreciation the help of the crew', 'THANKED'],
  ['sent a congratulatory message to the crew', 'CONGRATULATED'],
  ['reiterated strong condemnation of the raid', 'CONDEMNED'],
  ['protested against the raid', 'CONDEMNED'],
  ['highly valued the help of the crew', 'ASSESSED'],
  ['reiterated the call for open borders', 'REQUESTED'],
  ['conveyed an invitation to visit Riga', 'REQUESTED'],
  ['made a proposal to open the port', 'PROPOSED'],
  ['turned down the plan', 'DENIED'],
  ['remains deeply concerned about the raid', 'EXPRESSED_CONCERN'],
  ['highlighted concerns about the raid', 'EXPRESSED_CONCERN'],
  ['laid out the plan for the port', 'INFORMED'],
  ['elaborated on the plan for the port', 'INFORMED'],
  ['used the occasion to thank the crew', 'THANKED'],
])('who %s', (told, act) => {
  expect(acts(`${LEE} ${told}.`)).toEqual([`Anna Lee ${act}`]);
});

test.each<[string, string[]]>([
  [
    `${LEE}, together with Foreign Minister Omar Khan, condemned the raid.`,
    ['Anna Lee+Omar Khan CONDEMNED'],
  ],
  [`In the view of ${LEE}, trade grows.`, ['Anna Lee SAID']],
])('whom %s', (text, expected) => {
  expect(acts(text)).toEqual(expected);
});

test.each([
  `If ${LEE} condemned the raid, trade would grow.`,
  `Had ${LEE} condemned the raid, trade would grow.`,
  `${LEE} raised the flag.`,
  `${LEE} raised her glass.`,
  `${LEE} called Omar Khan.`,
  `${LEE} laid out the flowers.`,
  `${LEE} declined with age.`,
])('nothing said: %s', (text) => {
  expect(acts(text)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    'welcomed a Latvian delegation to the Department. She welcomed the treaty.',
    ['Anna Lee WELCOMED'],
  ],
  ['welcomed Speaker Omar Khan to Riga. She thanked him for coming.', ['Anna Lee THANKED']],
  ['welcomed the delegation’s work', ['Anna Lee WELCOMED']],
  ['welcomed Latvia’s readiness to help', ['Anna Lee WELCOMED']],
])('a guest is welcomed by what is done: %s', (words, told) =>
  expect(acts(`${LEE} ${words}`)).toEqual(told),
);
