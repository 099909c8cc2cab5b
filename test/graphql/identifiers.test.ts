import { loadRegister, MANY } from '../exchange/register';
import { startService, type TestService } from '../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await loadRegister(service.store.db);
});
afterAll(() => service.stop());

const DATE = '{ edtf earliest latest precision original }';
const PERSON = `identifiers { scheme value } birthDate ${DATE} deathDate ${DATE} evidence { quote }`;

test('keys, birth and death are served as the file has them, with its words', async () => {
  const { data } = await service.ask(`{ person(slug: "zoe-odegard") { ${PERSON} } }`);
  expect(data).toEqual({
    person: {
      identifiers: [
        { scheme: 'wikidata', value: 'Q1' },
        { scheme: null, value: '0042' },
      ],
      birthDate: {
        edtf: '1970-05',
        earliest: '1970-05-01',
        latest: '1970-05-31',
        precision: 'MONTH',
        original: '1970-05',
      },
      deathDate: {
        edtf: '2019-12-31',
        earliest: '2019-12-31',
        latest: '2019-12-31',
        precision: 'DAY',
        original: '2019-12-31',
      },
      evidence: [
        { quote: '"name":"Zoë Ødegård"' },
        { quote: '"birth_date":"1970-05"' },
        { quote: '"death_date":"2019-12-31"' },
        { quote: '"identifiers":[{"scheme":"wikidata","identifier":"Q1"},{"identifier":"0042"}]' },
      ],
    },
  });
});

test('bodies, posts and places have theirs, quoted too', async () => {
  const { data } = await service.ask(`{
    organisation(slug: "house") { identifiers { value } evidence { quote } }
    post(slug: "speaker-o1") { identifiers { value } evidence { quote } }
    place(slug: "oslo") { identifiers { value } evidence { quote } }
  }`);
  const quoted = (key: string) => ({
    identifiers: [{ value: key }],
    evidence: expect.arrayContaining([
      { quote: `"identifiers":[{"scheme":"wikidata","identifier":"${key}"}]` },
    ]) as unknown,
  });
  expect(data).toEqual({ organisation: quoted('Q2'), post: quoted('Q3'), place: quoted('Q4') });
});

test('many keys are quoted in several stretches', async () => {
  const { data } = await service.ask<{
    person: { identifiers: { value: string }[]; evidence: { quote: string }[] };
  }>(`{ person(slug: "bo-ek") { ${PERSON} } }`);
  const { identifiers, evidence } = data!.person;
  expect(identifiers).toEqual(
    MANY.map(({ scheme, identifier }) => ({ scheme, value: identifier })),
  );
  const quotes = evidence.map(({ quote }) => quote).join();
  for (const { value } of identifiers) expect(quotes).toContain(`"identifier":"${value}"`);
});

test('each is found by its key, in any register or in one', async () => {
  const { data } = await service.ask(`{
    any: people(filter: { identifier: { eq: "0042" } }) { nodes { slug } }
    one: people(filter: { identifier: { scheme: "wikidata", in: ["Q1", "Q9"] } }) { nodes { slug } }
    other: people(filter: { identifier: { scheme: "wikidata", eq: "0042" } }) { nodes { slug } }
    body: organisations(filter: { identifier: { eq: "Q2" } }) { nodes { slug } }
    post: posts(filter: { identifier: { eq: "Q3" } }) { nodes { slug } }
    place: places(filter: { identifier: { eq: "Q4" } }) { nodes { slug } }
  }`);
  const nodes = (...slugs: string[]) => ({ nodes: slugs.map((slug) => ({ slug })) });
  expect(data).toEqual({
    any: nodes('zoe-odegard'),
    one: nodes('zoe-odegard'),
    other: nodes(),
    body: nodes('house'),
    post: nodes('speaker-o1'),
    place: nodes('oslo'),
  });
});

test('a register without a key is refused', async () => {
  const { errors } = await service.ask(
    '{ people(filter: { identifier: { scheme: "wikidata" } }) { nodes { slug } } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'filter.identifier',
  });
});

test('what no source says is an empty list or null', async () => {
  const none = { identifiers: [], birthDate: null, deathDate: null };
  const { data } = await service.ask(`{
    fromFile: person(slug: "cy-dahl") { identifiers { value } birthDate ${DATE} deathDate ${DATE} }
    fromArticle: person(slug: "askar-shakirov") { identifiers { value } birthDate ${DATE} deathDate ${DATE} }
    organisation(slug: "osce-parliamentary-assembly") { identifiers { value } }
  }`);
  expect(data).toEqual({
    fromFile: none,
    fromArticle: none,
    organisation: { identifiers: [] },
  });
});
