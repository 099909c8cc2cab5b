import { findMeetings, meetings, reading } from '../../read-meetings';

const sides = (text: string): string[][] => {
  const read = reading(text);
  return findMeetings(read).map(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
};

test.each<[string, string, string[]]>([
  [
    'an event with its town and day',
    'The force was agreed at a NATO summit in Riga last year.',
    ['CONFERENCE HELD 2020 Riga '],
  ],
  ['a town alone tells no event', 'The force was agreed at a NATO summit in Riga.', []],
  [
    'by its year',
    'Since the 2010 NATO summit in Riga, Latvia has been committed to it.',
    ['CONFERENCE HELD 2010 Riga '],
  ],
  ['a press conference', 'She spoke at a press conference in Riga on Monday.', []],
  [
    'what is told of already',
    'Minister Anna Lee met with President Omar Khan in Riga on Monday. It was agreed at a meeting in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'two sides came to terms in a town on a day',
    'Yesterday in Riga, Latvia and Estonia reached a six-month deal over trade.',
    ['MEETING HELD 2021-07-15 Riga '],
  ],
  ['without a town they need not have met', 'Latvia and Estonia reached a deal yesterday.', []],
  [
    'who is somewhere for talks holds them there',
    'Minister Anna Lee is currently in Latvia, for talks between the governments.',
    ['MEETING HELD ../2021-07-16 Latvia Anna Lee', 'VISIT HELD ../2021-07-16 Latvia Anna Lee'],
  ],
])('told in passing: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('many who are not named come together: their body takes part', () => {
  const text =
    'Leaders from NATO member states met in Riga over Thursday to Friday in a summit on trade.';
  expect(meetings(text)).toEqual(['CONFERENCE HELD 2021-07-15/2021-07-16 Riga ']);
  expect(sides(text)).toEqual([['NATO']]);
  expect(sides('G7 foreign ministers gathered in Riga on Monday.')).toEqual([['G7']]);
  expect(sides('Officials met in Riga to praise trade.')).toEqual([]);
});

test('who came to terms takes part, what stands between dashes left out', () =>
  expect(
    sides('Latvia and the European Union — 27 states — signed a treaty in Riga on July 12.'),
  ).toEqual([['Latvia', 'European Union']]));

test.each([
  [
    'The Commission presented the outcomes of the League High-Level Meeting in Gaborone, Botswana, held June 24-25, 2021.',
    ['MEETING HELD 2021-06-24/2021-06-25 Gaborone '],
  ],
  [
    'It builds on the second session of the Joint Commission held on June 4 in Nairobi.',
    ['MEETING HELD 2021-06-04 Nairobi '],
  ],
  // Told of again by who was there.
  [
    'It was released after the sixth Joint Border meeting held this week in Oslo. On July 12-13, Chad and Libya held the sixth meeting in Oslo.',
    ['MEETING HELD 2021-07-12/2021-07-13 Oslo '],
  ],
  ['The election held in Riga on July 3 was fair.', []],
])('an event by its name, with its town and day: %s', (text, lines) =>
  expect(meetings(text)).toEqual(lines),
);
