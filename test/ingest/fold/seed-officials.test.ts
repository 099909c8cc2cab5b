import { standing } from '../../../src/domain/standing';
import { claimSeed, fold } from './fold-yaml';

test('12. which officials of a body were in post on a day, and how sure that is', async () => {
  const base = fold(await claimSeed());
  const officials = (body: string, day: string) =>
    base.tenures
      .filter(({ organisation }) => organisation === body)
      .map((tenure) => `${tenure.person} ${standing(tenure.bounds, day, tenure).certainty}`);
  expect(officials('senate-of-the-parliament-of-kazakhstan', '2021-07-16')).toEqual([
    'askar-shakirov DEFINITE',
  ]);
  expect(officials('senate-of-the-parliament-of-kazakhstan', '2019-01-01')).toEqual([
    'askar-shakirov POSSIBLE',
  ]);
  expect(officials('senate-of-the-parliament-of-kazakhstan', '2025-01-01')).toEqual([
    'askar-shakirov POSSIBLE',
  ]);
  expect(officials('kazakhstan', '2021-07-16')).toEqual([
    'margulan-baimukhan DEFINITE',
    'kassym-jomart-tokayev DEFINITE',
  ]);
  expect(officials('belgium', '2021-07-16')).toEqual([]);
});
