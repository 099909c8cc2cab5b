import { findTopics } from '../../../../src/ingest/extract/topics/topics';
import { reading } from '../read-meetings';

function topics(body: string): string[] {
  const read = reading(body);
  return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
}

const LEE = 'Foreign Minister Anna Lee';

test.each<[string]>([
  [`${LEE} and Foreign Minister Omar Khan addressed the price of grain.`],
  [`${LEE} and Foreign Minister Omar Khan talked about the price of grain.`],
  [`${LEE} talked to Foreign Minister Omar Khan about the price of grain.`],
  ['The ministers discussed, among other things, the price of grain.'],
  ['The ministers delved into the price of grain.'],
  ['They coordinated their positions on the price of grain.'],
  ['The sides gave special attention to the price of grain.'],
  ['They plan to discuss the price of grain.'],
  ['The two are scheduled to discuss the price of grain.'],
  ['They will talk about the price of grain.'],
  [`${LEE} chaired a meeting dedicated to the price of grain.`],
  ['The talks will be devoted to the price of grain.'],
  ['The conversation was about the price of grain.'],
  ['They had a wide-ranging discussion covering the price of grain.'],
  ['There was a discussion of the price of grain.'],
  ['Negotiations were held on the price of grain.'],
  ['Talks on the price of grain took place in Riga.'],
  ['The focus of the talks was the price of grain.'],
  ['Also on the agenda: the price of grain.'],
  [`${LEE} will participate in a roundtable on the price of grain.`],
  ['The talks, which covered the price of grain, lasted two hours.'],
  ['They discussed the price of grain on July 3.'],
  ['They discussed the price of grain over dinner.'],
  ['They discussed the price of grain in a phone call.'],
  ['They discussed the price of grain and underscored the need for peace.'],
  ['They discussed the price of grain, and he thanked the crew.'],
  ['At the meeting the price of grain was discussed.'],
  ['Separately, the price of grain was discussed.'],
  ['It is planned that the price of grain will be discussed.'],
])('one topic: %s', (body) => {
  expect(topics(body).map((name) => name.replace(/^the /iu, ''))).toEqual(['price of grain']);
});

test.each<[string, string[]]>([
  [
    'They discussed bilateral trade, regional security and climate change.',
    ['bilateral trade', 'regional security', 'climate change'],
  ],
  ['Talks ranged from the price of grain to the new dam.', ['price of grain', 'new dam']],
  ['They discussed political dialogue, trade and ships.', ['political dialogue, trade and ships']],
])('several topics: %s', (body, expected) => {
  expect(topics(body)).toEqual(expected);
});

test.each([
  'The ministers never discussed the dam.',
  'The ministers refused to discuss the dam.',
  'The crew covered the cost.',
  'The court considered the case.',
  'The film focused on the dam.',
  'They took up residence in Riga.',
  `${LEE} addressed the dam.`,
  'The talks included Minister Omar Khan.',
  'The meeting was dedicated to the memory of the crew.',
  `Minister Tom Berg had a conversation with Omar Khan, who congratulated him on his election.`,
])('no topic: %s', (body) => {
  expect(topics(body)).toEqual([]);
});
