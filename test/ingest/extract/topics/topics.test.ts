import { findTopics } from '../../../../src/ingest/extract/topics/topics';
import { reading } from '../read-meetings';

function topics(body: string): string[] {
  const read = reading(body);
  return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
}

test.each<[string, string, string[]]>([
  [
    'an abbreviation is no end',
    'They discussed how the U.S. and Latvia can work on ports.',
    ['how the U.S. and Latvia can work on ports'],
  ],
  [
    'what is to be discussed',
    'She will also discuss the price of grain, and highlight the need for open borders.',
    ['price of grain'],
  ],
  [
    'what one comes together for, and does besides',
    'He will meet with students to discuss open borders and reiterate the need for reform.',
    ['open borders'],
  ],
  [
    'a row that ends in an article',
    'They discussed new border posts, river ports, the role of the press, and the future of the dam.',
    ['new border posts', 'river ports', 'role of the press', 'future of the dam'],
  ],
  [
    'a row of deeds',
    'They discussed opening the border, repairing roads and rails, and expanding trade.',
    ['opening the border', 'repairing roads and rails', 'expanding trade'],
  ],
  [
    'a row of what one head has',
    'They discussed cooperation on water, grain, and other issues.',
    ['cooperation on water, grain, and other issues'],
  ],
  [
    'the preposition said again',
    'They came for discussions on water, on the price of grain, and on open borders.',
    ['water', 'price of grain', 'open borders'],
  ],
  [
    'two, by the article',
    'They discussed the state of the river ports and the future of the dam.',
    ['state of the river ports', 'future of the dam'],
  ],
  [
    'what comes as well',
    'They discussed trade in grain, as well as the repair of the dam.',
    ['trade in grain', 'repair of the dam'],
  ],
  [
    'what vague issues include',
    'They discussed regional issues, including the dam and the border.',
    ['regional issues, including the dam and the border'],
  ],
  [
    'what a topic of its own includes',
    'They discussed the strong trade relationship, including the sale of grain.',
    ['strong trade relationship'],
  ],
  [
    'a clause before the subject',
    'While discussing the repair of the dam, the two ministers noted its age.',
    ['repair of the dam'],
  ],
  [
    'company and time',
    'They discussed the repair of the dam with their Estonian counterparts.',
    ['repair of the dam'],
  ],
  ['what an exchange was on', 'They had an exchange of views on the dam.', ['dam']],
  [
    'what the agenda held',
    'The agenda included trade and open borders.',
    ['trade and open borders'],
  ],
  [
    'whom one engages on it',
    'She will engage with ministers on the sale of grain.',
    ['sale of grain'],
  ],
  ['in the passive', 'During the talks, river ports were also discussed.', ['river ports']],
  ['views in the passive', 'Views were exchanged on the dam.', ['dam']],
  ['attention', 'They paid special attention to the dam.', ['dam']],
  ['what attention was paid to', 'Special attention was paid to open borders.', ['open borders']],
  ['what one will consult on', 'She will consult with allies on open borders.', ['open borders']],
  ['what an exchange took place on', 'An exchange of views took place on the dam.', ['dam']],
  [
    'between one as well as another',
    'They discussed ties between Latvia as well as Estonia.',
    ['ties between Latvia as well as Estonia'],
  ],
  ['a day', 'The discussions on Friday were short.', []],
  ['a march', 'Troops advanced into the town.', []],
  ['a view of something', 'He considered it a success.', []],
  ['one who talked', 'He talked about the dam.', []],
  ['what they agreed to discuss', 'They agreed to meet again and discuss the dam.', []],
])('topics: %s', (_, text, names) => expect(topics(text)).toEqual(names));
