import { Model } from '../../../../../src/ingest/extract/learned/model';
import { trimNames } from '../../../../../src/ingest/extract/learned/names/trim-names';
import { readBody } from '../../../../../src/ingest/extract/reading';
import { readArticleText } from '../../../../../src/ingest/record/article-text';

/** Finds unlikely what ends with these letters: what is tried is what is made of it. */
const against = (...ends: string[]): Model =>
  new Model({
    bias: 3,
    weights: Object.fromEntries(ends.map((end) => [`end=${end}`, { any: -9 }])),
  });

/** What a sentence names by itself, as kind and words. */
function named(body: string, model: Model): string[] {
  const { text, sentences } = readBody(readArticleText(body, 'en'), '2021-03-04', null);
  trimNames(sentences, model);
  return sentences.flatMap(({ items }) =>
    items.map((item) => {
      const { start, end } = item.kind === 'PERSON' ? item.name : item;
      return `${item.kind} ${text.slice(start, end)}`;
    }),
  );
}

const said = 'The talks were led by Minister Tavo Sefanaia Nawadra.';

test('a name stays where the model finds all of its words likely', () => {
  expect(named(said, against('xyz'))).toEqual(['PERSON Tavo Sefanaia Nawadra']);
});

test('an unlikely word before a name is no part of it', () => {
  expect(named(said, against('avo'))).toEqual(['PERSON Sefanaia Nawadra']);
});

test('nor is what stands before the unlikely word', () => {
  expect(named(said, against('aia'))).toEqual(['PERSON Nawadra']);
});

test('a town within a name is part of it, where the word before is likely', () => {
  const within = 'The talks were led by Minister Tavo Coimbra Nawadra.';
  expect(named(within, against('bra'))).toEqual(['PERSON Tavo Coimbra Nawadra']);
  expect(named(within, against('bra', 'avo'))).toEqual(['PERSON Nawadra']);
});

test('a name of two whose office follows stays whole', () => {
  const beside = 'The talks were led by Tavo Nawadra, Minister of Trade.';
  expect(named(beside, against('avo'))).toEqual(['PERSON Tavo Nawadra']);
});

test('where the last word alone is unlikely the name stays', () => {
  expect(named(said, against('dra'))).toEqual(['PERSON Tavo Sefanaia Nawadra']);
});

test('of a person of whose name nothing is left the office stays', () => {
  expect(named(said, against('avo', 'aia', 'dra'))).toEqual([
    'OFFICE Minister Tavo Sefanaia Nawadra',
  ]);
});

test('initials and known given names begin names, whatever the model says', () => {
  const led = 'The talks were led by Minister Anna Lee and Minister B. Khan.';
  expect(named(led, against('nna', 'na', 'b.'))).toEqual(['PERSON Anna Lee', 'PERSON B. Khan']);
});

test('the words of a trimmed person are those of the name', () => {
  const { sentences } = readBody(readArticleText(said, 'en'), '2021-03-04', null);
  trimNames(sentences, against('avo'));
  const [person] = sentences.flatMap(({ items }) => items);
  expect(person).toMatchObject({ kind: 'PERSON', words: ['Sefanaia', 'Nawadra'] });
});

test('a name of two words right behind a state keeps both', () => {
  const met = 'President of Latvia Tavo Nawadra met Prime Minister Tavo Sefana.';
  expect(named(met, against('avo')).filter((each) => each.startsWith('PERSON'))).toEqual([
    'PERSON Tavo Nawadra',
    'PERSON Sefana',
  ]);
});
