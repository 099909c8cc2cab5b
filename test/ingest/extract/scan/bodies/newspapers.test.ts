import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  ['a paper is cited', 'An envoy told The Guardian that talks had failed.', ['Guardian']],
  ['as one may say', 'According to the Independent, nobody came.', ['Independent']],
  ['a common word is none', 'The Independent State of Samoa was praised.', []],
  ['its noun may lead', 'The newspaper Brivais Vards wrote so.', ['Brivais Vards']],
  ['so may a people', 'The Latvian daily Brivais Vards wrote so.', ['Brivais Vards']],
  ['or follow', 'He told the Brivais Vards newspaper that all was well.', ['Brivais Vards']],
  ['an agency', 'The news agency Baltvestis said that talks go on.', ['Baltvestis']],
  ['a place is none', 'He spoke to a Dubai news channel.', []],
  ['nor is a day', 'She told the newspaper Tuesday that talks go on.', []],
  ['nor a person', 'She told the newspaper Anna Lee had left.', []],
  [
    'a known one is known',
    'The Associated Press and the BBC were there.',
    ['Associated Press', 'BBC'],
  ],
  [
    'those who work for an officer are one',
    'The Latvian Prime Minister’s Office and the President’s Administration agreed.',
    ['Latvian Prime Minister’s Office', 'President’s Administration'],
  ],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
