import { meetings } from '../read-meetings';
import { meetingsOfSides } from '../read-sides';

const visits = (body: string) => meetings(body).filter((line) => line.startsWith('VISIT'));

test.each([
  'Foreign Minister Anna Lee received Minister Omar Khan during his visit to Riga.',
  'Foreign Minister Anna Lee was briefed by Minister Omar Khan on his recent visit to Riga.',
  'Foreign Minister Anna Lee welcomed Minister Omar Khan on his official visit to Riga.',
])('the guest is on the visit, and not the host: %s', (body) =>
  expect(visits(body)).toEqual([expect.stringMatching(/ Riga Omar Khan$/)]),
);

test('one who met another on a visit is on it', () =>
  expect(
    visits('Foreign Minister Anna Lee met Minister Omar Khan during her visit to Riga.'),
  ).toEqual([expect.stringMatching(/ Riga Anna Lee$/)]));

test('whom one welcomed and whither thanks went are two things', () =>
  expect(
    meetings(
      'Minister Omar Khan met Minister Anna Lee. Minister Khan welcomed Minister Lee and expressed appreciation to the United States.',
    ),
  ).toEqual(['MEETING HELD ../2021-07-16 - Omar Khan+Anna Lee']));

test('a visit that one welcomes is of the body behind it', () =>
  expect(
    meetingsOfSides(
      'Minister Anna Lee welcomed the visit to Peru last week by the Baltic Commission on Human Rights.',
    ),
  ).toEqual(['VISIT HELD 2021-07-05/2021-07-11 Peru Baltic Commission on Human Rights']));
