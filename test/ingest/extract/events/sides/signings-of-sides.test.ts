import { meetingsOfSides } from '../../read-sides';

test.each([
  [
    'Chad and Libya signed the Doha Declaration of Principles in Doha on July 5.',
    ['SIGNING HELD 2021-07-05 Doha Chad+Libya'],
  ],
  [
    'The Framework between the Government of Chad and the Free Azania Army, signed in Doha on July 5, 2020, remains in force.',
    ['SIGNING HELD 2020-07-05 Doha Government of Chad+Free Azania Army'],
  ],
  [
    'Kenya and Uganda will sign a memorandum in Kampala on August 3.',
    ['SIGNING PLANNED 2021-08-03 Kampala Kenya+Uganda'],
  ],
  [
    'Chad and Libya signed a ceasefire in Doha on July 3. It was signed by Minister Anna Lee and Minister Omar Khan.',
    ['SIGNING HELD 2021-07-03 Doha Anna Lee+Omar Khan'],
  ],
  // Neither a town nor a day; no paper.
  ['Kenya and Uganda have signed an agreement on trade.', []],
  ['Kenya and Uganda signed the Statute in 1998.', []],
  ['Kenya and Uganda signed up for the programme in Kampala on July 3.', []],
])('%s', (text, lines) => expect(meetingsOfSides(text)).toEqual(lines));
