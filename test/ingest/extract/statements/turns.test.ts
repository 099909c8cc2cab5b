import { turnsIn } from '../../../../src/ingest/extract/statements/turns';
import { reading } from '../read-meetings';

/** What each one does who speaks in a transcript, and with what words it begins. */
function turns(said: string): string[] {
  const read = reading(`The leaders met.\n\nPresident of Latvia Anna Kalnina: ${said}`);
  return turnsIn(read).map(
    ({ act, quote }) =>
      `${act ?? '-'} ${read.text.slice(quote.start, quote.end).replace(/\s+/gu, ' ')}`,
  );
}

test.each([
  ['I am happy to see you here today again.', 'SAID'],
  ['I am happy to welcome you here today again.', 'WELCOMED'],
  ['I am pleased to note the growth of our trade.', 'NOTED'],
  ['We have much to do today with our guests.', 'SAID'],
])('%s is an act', (said, act) => expect(turns(said)).toEqual([`${act} ${said}`]));

test('an address goes on in the next paragraph', () =>
  expect(turns('Mr President,\n\nThank you for coming here.')).toEqual([
    'THANKED Mr President, Thank you for coming here.',
  ]));

test('one word is a courtesy', () => expect(turns('Absolutely.')).toEqual(['- Absolutely.']));

test.each([
  'Thank you.\n\nI am glad to be in your city.',
  'Thank you, Mr President!\n\nWe have much to do.',
])('thanks go on in the next paragraph: %s', (said) =>
  expect(turns(said)).toEqual([`THANKED ${said.replace(/\s+/gu, ' ')}`]),
);

test.each(['Thank you.\n\nThe leaders signed the pact.', 'Thank you.\n\nAnna Kalnina: Thank you.'])(
  'thanks alone are a courtesy: %s',
  (said) => expect(turns(said)[0]).toBe('- Thank you.'),
);
