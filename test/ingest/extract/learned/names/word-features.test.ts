import { wordFeatures } from '../../../../../src/ingest/extract/learned/names/word-features';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';

function features(text: string, word: string, plain: string[] = []): string[] {
  const tokens = tokenise(text, 0, text.length);
  const at = tokens.findIndex((token) => token.text === word);
  return wordFeatures(tokens, at, new Set(plain));
}

test('what the lists say of a word and of those beside it', () => {
  expect(features('with Minister Anna Lee', 'Anna')).toEqual(
    expect.arrayContaining(['is=given', 'b is=office', 'a is=none', 'b=Aa a=Aa']),
  );
});

test('whether the text has the word in lower case too', () => {
  expect(features('the Debate', 'Debate', ['debate'])).toContain('plain=true');
  expect(features('the Debate', 'Debate')).toContain('plain=false');
});

test('no feature holds a name', () => {
  const all = ['Anna', 'Leekhan'].flatMap((word) => features('met Anna Leekhan at', word));
  expect(all.join(' ').toLowerCase()).not.toMatch(/anna|leekhan/);
  expect(all).toEqual(expect.arrayContaining(['b=met', 'a=at', 'end=han']));
});
