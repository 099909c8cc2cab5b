import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** The first words of each quote of a text. */
function quotes(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => []).map(({ quote: { start, end } }) =>
    read.text.slice(start, end).split(' ').slice(0, 3).join(' '),
  );
}

const LEE = 'Foreign Minister Anna Lee';

test.each([
  'said here on Friday',
  'told reporters',
  'told reporters in Riga on Thursday',
  'said in a statement',
  'said at a weekly briefing on Monday',
  'announced in a joint communique',
  'said during a press conference with her guests',
])('what stands before who says it is quoted: she %s', (said) =>
  expect(quotes(`The border will reopen in June, ${LEE} ${said}.`)).toEqual(['The border will']),
);

test.each([
  `After the talks with the envoys of Latvia, ${LEE} told reporters.`,
  `Later on Friday, ${LEE} said in a statement that the border will reopen.`,
  `The border will reopen in June, ${LEE} said in a statement that drew fire.`,
])('but not the mere setting: %s', (text) =>
  expect(quotes(text)).toEqual(['Foreign Minister Anna']),
);
