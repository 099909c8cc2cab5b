import type { FtmEntity } from '../../../src/exchange/ftm/entity';
import { ftmLines } from '../../../src/exchange/ftm/ftm';
import type { TestBase } from '../../ingest/test-base';
import { addMeetings } from '../../world';
import { linesOf, seededBase, textOf } from '../exporting';
import { loadRegister } from '../register';
import { problemsOf } from './ftm-schema';

let base: TestBase;
let seed: FtmEntity[];
beforeAll(async () => {
  base = await seededBase();
  seed = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
});
afterAll(() => base.close());

test('the seed validates against the published schema', () => {
  expect(seed.length).toBeGreaterThan(50);
  expect(problemsOf(seed)).toEqual([]);
});

test('a generated world, with dates of every precision, validates too', async () => {
  await addMeetings(base.db, 100);
  const world = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
  expect(world.length).toBeGreaterThan(seed.length);
  expect(problemsOf(world)).toEqual([]);
});

test('the check finds what is wrong', () => {
  const [person] = seed.filter(({ schema }) => schema === 'Person');
  const wrong = {
    ...person!,
    id: 'x',
    properties: { birthDate: ['2021-23'], proof: ['nothing'], shoeSize: ['9'] },
  };
  expect(problemsOf([wrong])).toEqual([
    'x: name is required',
    'x.birthDate: "2021-23" is no date',
    'x.proof: "nothing" leads nowhere',
    'x: Person has no shoeSize',
  ]);
});

test('an occupancy holds what the article says, and no more', () => {
  const id = 'tenure-askar-shakirov.vice-chairman-of-the-osce-parliamentary-assembly';
  expect(seed.find((entity) => entity.id === id)).toEqual({
    id,
    schema: 'Occupancy',
    properties: {
      holder: ['person-askar-shakirov'],
      post: ['post-vice-chairman-of-the-osce-parliamentary-assembly'],
      description: [expect.stringContaining('the recent election of')],
      summary: ['elected', 'Start: ../2021-07-16 (recent election)'],
      proof: ['article-kazinform-2021-07-16-baimukhan-de-baets'],
    },
  });
});

test('a visit planned for autumn is of its year, its season in words', () => {
  const visit = seed.find(({ id }) => id === 'meeting-belgian-enterprises-to-kazakhstan-2021');
  expect(visit?.properties).toMatchObject({
    date: ['2021'],
    notes: ['Date: 2021-23 (autumn 2021)'],
    location: ['Kazakhstan'],
    keywords: ['visit', 'planned'],
  });
});

test('a text longer than a value may be is several values, none of its characters lost', async () => {
  const article = await base.db.collection('articles').findOne({ retractedAt: null });
  const text = `${'a'.repeat(64_999)}𝒷${'c'.repeat(70_000)}`;
  await base.db
    .collection('articles')
    .insertOne({ ...article, _id: 'long' as never, id: 'long', slug: 'long', text });
  const all = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
  const long = all.find(({ id }) => id === 'article-long')!;
  expect(problemsOf(all)).toEqual([]);
  expect(long.properties['bodyText']).toHaveLength(3);
  expect(long.properties['bodyText']!.join('')).toBe(text);
});

test('a date of a year that FollowTheMoney does not take is told in words alone', async () => {
  await loadRegister(base.db, {
    organizations: [
      { id: 'o', name: 'Althing', founding_date: '0930-06', dissolution_date: '1800' },
    ],
  });
  const all = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
  expect(problemsOf(all)).toEqual([]);
  const { properties } = all.find(({ id }) => id === 'organisation-althing')!;
  expect(properties).toMatchObject({ dissolutionDate: ['1800'], notes: ['Founded: 0930-06'] });
  expect(properties).not.toHaveProperty('incorporationDate');
});

test('names and headlines longer than FollowTheMoney takes are cut, so that they say so', async () => {
  const long = `${'Committee on the '.repeat(23)}Past`;
  await loadRegister(base.db, {
    organizations: [{ id: 'c', name: long, other_names: [{ name: `${long}s` }] }],
    posts: [{ id: 'p', label: long }],
    areas: [{ id: 'a', name: long }],
    events: [
      { id: 'e', name: long },
      { id: 'f', name: 'Talks\u00a0in \n Ósló ' },
    ],
  });
  const all = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
  expect(problemsOf(all)).toEqual([]);
  const tidy = all.find(({ id }) => id === 'meeting-talks-in-oslo');
  expect(tidy?.properties['name']).toEqual(['Talks in Ósló']);
  const cut = all.filter(({ properties }) => properties['name']?.[0]?.endsWith('…'));
  expect(cut.map(({ schema }) => schema)).toEqual(['Address', 'Organization', 'Position', 'Event']);
});

test('keys of Wikidata, web sources, birth and death of a register have properties, other keys none', async () => {
  await loadRegister(base.db);
  const all = linesOf<FtmEntity>(await textOf(base.db, ftmLines));
  expect(problemsOf(all)).toEqual([]);
  const of = (id: string) => all.find((entity) => entity.id === id)!.properties;
  expect(of('person-zoe-odegard')).toEqual({
    name: ['Zoë Ødegård'],
    birthDate: ['1970-05'],
    deathDate: ['2019-12-31'],
    wikidataId: ['Q1'],
    sourceUrl: ['https://parliament.example/zoe'],
    proof: [expect.stringMatching(/^article-/)],
  });
  expect(of('person-bo-ek')).not.toHaveProperty('wikidataId');
  expect(of('organisation-house')).toMatchObject({ wikidataId: ['Q2'] });
  expect(of('post-speaker-o1')).toMatchObject({ wikidataId: ['Q3'] });
  expect(of('post-clerk')).not.toHaveProperty('wikidataId');
  expect(of('place-oslo')).toMatchObject({ wikidataId: ['Q4'] });
  expect(of('tenure-zoe-odegard.speaker-o1')).toMatchObject({
    sourceUrl: ['https://parliament.example/seats'],
  });
  expect(of('meeting-talks')).toMatchObject({ wikidataId: ['Q5'] });
  expect(of('meeting-talks')).not.toHaveProperty('sourceUrl');
});
