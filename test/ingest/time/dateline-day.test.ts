import { isDatelineDay } from '../../../src/ingest/time/dateline-day';

const isOf = (text: string, day: string): boolean => {
  const start = text.indexOf(day);
  return isDatelineDay(text, 0, { start, end: start + day.length });
};

test.each<[string, string, boolean]>([
  ['July 16, 2021, Riga\n\nThe President met a guest.', 'July 16, 2021', true],
  ['Friday, July 16, 2021\n\nThe council met.', 'Friday, July 16, 2021', true],
  ['Media Note\nWashington, DC\nJuly 16, 2021\n\nThey met.', 'July 16, 2021', true],
  ['July 16, 2021 – Riga, Latvia – Baltic Affairs Office\n\nThey met.', 'July 16, 2021', true],
  ['RIGA, July 16, 2021 - The council met.', 'July 16, 2021', true],
  ['Riga, July 16, 2021: On Friday they met.', 'July 16, 2021', true],
  ['They met in Riga on July 16, 2021.', 'July 16, 2021', false],
  ['On July 16 the council met.', 'July 16', false],
  ['July 16 the council met in Riga - again.', 'July 16', false],
  ['Today - as before - they met.', 'Today', false],
  [`${'They talked of many things. '.repeat(6)}\nJuly 16, 2021\nThey met.`, 'July 16, 2021', false],
])('in "%s" the day %s is the dateline’s: %s', (text, day, answer) =>
  expect(isOf(text, day)).toBe(answer),
);
