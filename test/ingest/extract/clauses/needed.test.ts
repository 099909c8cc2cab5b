import { mayMatch, pattern } from '../../../../src/ingest/extract/clauses/chunk';
import { symbolsNeededBy } from '../../../../src/ingest/extract/clauses/needed';
import { SYMBOLS } from '../../../../src/ingest/extract/lexicon/clause-words';
import { FRAMES } from '../../../../src/ingest/extract/lexicon/frames';

test.each<[string, (keyof typeof SYMBOLS)[]]>([
  ['PARTY [WORD TIME]{0,4} NOUN WITH (?<object>PARTY)', ['PARTY', 'NOUN', 'WITH', 'PARTY']],
  ['(?:MEET|MEETING) COMMA? (?:IN PLACE)? WITH', ['WITH']],
  ['(?<!BE) DISCUSS WORD{0,2} (?=COMMA)', ['DISCUSS']],
  ['(?<=^|COMMA) (?:IN (?:WORD TIME)){1,2} NOUN*', ['IN', 'WORD', 'TIME']],
  ['MEET|DISCUSS', []],
])('what %s cannot match without', (source, names) =>
  expect(symbolsNeededBy(source)).toEqual(names.map((name) => SYMBOLS[name])),
);

test('no frame matches a row that lacks what it needs', () => {
  const all = Object.values(SYMBOLS);
  for (const { source } of FRAMES)
    for (const missing of symbolsNeededBy(source)) {
      const row = all
        .filter((symbol) => symbol !== missing)
        .join('')
        .repeat(2);
      expect(mayMatch(pattern(source), row)).toBe(false);
      expect(pattern(source).test(row)).toBe(false);
    }
});
