import { meetingsOfSides } from '../../read-sides';

const HELD = 'A conference on water was held in Riga on Monday';
const OF_STATES = ['CONFERENCE HELD 2021-07-12 Riga Norway+Chile+Peru'];

test.each([
  `${HELD} with the participation of Norway, Chile and Peru.`,
  `${HELD} with the participation of representatives of Norway, Chile and Peru.`,
  `${HELD}. Norway, Chile and Peru took part in the conference.`,
  `${HELD}. Norway, Chile and Peru also took part.`,
  `${HELD}. It was attended by delegations from Norway, Chile and Peru.`,
  `${HELD}. Among the participants were Norway, Chile and Peru.`,
])('states that took part: "%s"', (text) => expect(meetingsOfSides(text)).toEqual(OF_STATES));

test.each([
  `${HELD}. Norway and Chile did not take part.`,
  `${HELD}. Norwegian Foreign Minister Anna Lee opened it. Norway and Chile took part.`,
])('no state: "%s"', (text) => expect(meetingsOfSides(text).join()).not.toMatch(/Norway|Chile/u));

test('the day behind what states signed and where', () =>
  expect(
    meetingsOfSides(
      'Norway, Chile and Peru signed a memorandum of understanding on the exchange of experts in Riga on Monday.',
    ),
  ).toEqual(['SIGNING HELD 2021-07-12 Riga Norway+Chile+Peru']));
