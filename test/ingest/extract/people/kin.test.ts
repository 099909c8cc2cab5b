import { peopleIn } from '../../../../src/ingest/extract/reading';
import { findMeetings, reading } from '../read-meetings';

const named = (body: string) => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  ['a wife by her first name', 'We thank you and your wife Zarina. We had tea.', ['Zarina']],
  ['a speaker’s wife', 'My wife Zarina and I are glad to be here.', ['Zarina']],
  ['whose mother', 'He met the mother of Latvian citizen Zarah Roykar there.', ['Zarah Roykar']],
  ['a citizen', 'They spoke of Latvian citizen Zarah Roykar.', ['Zarah Roykar']],
  ['no name but a thing', 'She is the mother of Parliaments, said his sister Republic.', []],
  [
    'a man’s many-worded war',
    'He spoke of Toktar’s long, cruel, and wholly ill-judged war.',
    ['Toktar'],
  ],
])('%s', (_, text, names) => expect(named(text)).toEqual(names));

/** Whom a body of an article names as those who do something. */
function acting(body: string): string[] {
  const read = reading(body);
  const named = read.sentences.flatMap((each) => peopleIn(read, each));
  return named.map(({ person }) => person.name);
}

test.each([
  'the son of President Omar Khan',
  'President Omar Khan’s daughter',
  'the late President Omar Khan’s elder brother',
  'an aide to President Omar Khan',
  'the deputy to President Omar Khan',
  'the families of Rita Meza and Omar Khan',
  'President Omar Khan’s deputy',
  'a source close to President Omar Khan',
  'an official familiar with the thinking of President Omar Khan',
  'supporters of President Omar Khan',
  'the party of President Omar Khan',
  'the spokesman for President Omar Khan',
  'President Omar Khan’s press secretary',
])('whose relative or aide is met is not met: %s', (whom) =>
  expect(acting(`Foreign Minister Anna Lee met ${whom} on Thursday.`)).toEqual(['Anna Lee']),
);

test.each([
  'An adviser to President Omar Khan, Ole Berg,',
  'President Omar Khan’s adviser Ole Berg',
  'The spokesman for President Omar Khan, Ole Berg,',
])('who serves another acts alone: %s', (who) =>
  expect(acting(`${who} met Foreign Minister Anna Lee on Thursday.`)).toEqual([
    'Ole Berg',
    'Anna Lee',
  ]),
);

test('whose grave is honoured is not there, nor is it on the day of their death', () => {
  const body =
    'Foreign Minister Anna Lee held a ceremony at the grave of President Omar Khan, who died in 1990.';
  expect(acting(body)).toEqual(['Anna Lee']);
  expect(findMeetings(reading(body)).map(({ date }) => date?.edtf)).not.toContain('1990');
});

test('whose mother is met is not met', () =>
  expect(acting('Minister Anna Lee met the mother of Latvian citizen Zarah Roykar.')).toEqual([
    'Anna Lee',
  ]));
