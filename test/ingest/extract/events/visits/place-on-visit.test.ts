import { meetings } from '../../read-meetings';

const MET = 'met Minister Omar Khan';
const met = (body: string) => meetings(body).filter((line) => line.startsWith('MEETING'));
const inPlace = (place: string): unknown[] => [
  expect.stringMatching(` ${place} (?:Anna Lee|Omar Khan|Eva Holm)\\+`),
];

test.each([
  `During her visit to Latvia, Minister Anna Lee ${MET}.`,
  `As part of a working trip to Latvia, Minister Anna Lee ${MET}.`,
  `Within the framework of the visit to Latvia, Minister Anna Lee ${MET}.`,
  `Minister Anna Lee, who is visiting Latvia, ${MET}.`,
  `Minister Anna Lee, currently on a visit to Latvia, ${MET}.`,
  `Minister Omar Khan met Minister Anna Lee, who is visiting Latvia.`,
  `Minister Omar Khan received Minister Anna Lee, paying an official visit to Latvia.`,
  `Minister Anna Lee paid a visit to Latvia on 12 July. During the visit, she ${MET}.`,
  `Minister Anna Lee paid a visit to Latvia on 12 July, during which she ${MET}.`,
])('%s', (body) => expect(met(body)).toEqual(inPlace('Latvia')));

test.each([
  // Which of two is not told.
  `Minister Anna Lee visited Latvia and Norway in June. During the visit, she ${MET}.`,
  // Elsewhere, or nobody says where.
  `Ahead of her visit to Latvia, Minister Anna Lee ${MET}.`,
  `Minister Anna Lee is on a visit to Latvia. Minister Eva Holm ${MET}.`,
])('%s', (body) => expect(met(body)).toEqual(inPlace('-')));
