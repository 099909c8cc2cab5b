import { told } from './told';

const LEE = 'Foreign Minister Anna Lee';

test.each<[string, string[]]>([
  [`The port will open in May. ${LEE} said this at a briefing.`, ['Anna Lee SAID The port ']],
  [`The port will open in May. ${LEE} told reporters.`, ['Anna Lee SAID The port ']],
  [`The port will open in May. This was stated by ${LEE}.`, ['Anna Lee SAID The port ']],
  [`Latvia is ready. ${LEE} announced this in Riga.`, ['Anna Lee INFORMED Latvia is']],
  [`The port is safe, ${LEE} told Interfax.`, ['Anna Lee SAID The port ']],
  [`${LEE} said this port is safe.`, ['Anna Lee SAID Foreign M']],
])('the words stand in the sentence before: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test('what is somebody’s already is not told once more', () =>
  expect(told(`${LEE} praised the crew. The Minister said this in Riga.`)).toEqual([
    'Anna Lee ASSESSED Foreign M',
  ]));

test.each<[string, string[]]>([
  [
    `The talks will begin in June, Latvia's transport minister Anna Lee said.`,
    ['Anna Lee SAID The talks'],
  ],
  [`Latvia agreed to open two ports, ${LEE} said on Tuesday.`, ['Anna Lee SAID Latvia ag']],
  [
    'Farmers are angry, said Maria Ortiz of the Institute for Border Studies.',
    ['Maria Ortiz SAID Farmers a'],
  ],
  [`In Riga, ${LEE} said that the port is open.`, ['Anna Lee SAID Foreign M']],
])('who says it stands at the end: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each<[string, string[]]>([
  [
    `${LEE} praised the crew. According to her, the port is open.`,
    ['Anna Lee ASSESSED Foreign M', 'Anna Lee SAID According'],
  ],
  [
    `${LEE} praised the crew. In her words, the port is open.`,
    ['Anna Lee ASSESSED Foreign M', 'Anna Lee SAID In her wo'],
  ],
  ['According to him, the port is open.', []],
])('according to one who spoke before: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each<[string, string[]]>([
  [
    'President Omar Khan will go to Oslo, his spokesman Juri Tamm told reporters. He thanked Norway.',
    ['Juri Tamm SAID President', 'Omar Khan THANKED He thanke'],
  ],
  [
    'President Omar Khan left Riga on Friday, and before his departure he thanked the city.',
    ['Omar Khan THANKED he thanke'],
  ],
  [
    `${LEE} thanked Minister Omar Khan, who had invited her, and praised the crew.`,
    ['Anna Lee THANKED Foreign M', 'Omar Khan REQUESTED who had i', 'Anna Lee ASSESSED praised t'],
  ],
])('whom a pronoun or a verb goes on with: %s', (text, lines) => expect(told(text)).toEqual(lines));
