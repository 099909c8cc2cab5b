import { peopleIn } from '../../../../src/ingest/extract/reading';
import { reading } from '../read-meetings';

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

test('whose mother is met is not met', () => {
  const read = reading('Minister Anna Lee met the mother of Latvian citizen Zarah Roykar.');
  const acting = read.sentences.flatMap((each) => peopleIn(read, each));
  expect(acting.map(({ person }) => person.name)).toEqual(['Anna Lee']);
});
