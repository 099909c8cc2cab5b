import { join } from 'node:path';
import { seedRecords } from '../../src/ingest/seed';
import { startService, type TestService } from '../harness';

/** Another article about the election that the seed tells of. */
const SECOND = join(__dirname, '../../../test/records/osce-pa-2021-07-20-shakirov.yaml');
const OTHER = 'osce-pa-2021-07-20-shakirov';
const SEED = 'kazinform-2021-07-16-baimukhan-de-baets';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const QUERY = `{
  post(slug: "vice-chairman-of-the-osce-parliamentary-assembly") {
    label
    labels { value kind }
    backing { sourceCount originCount }
    disagreements { field preferredBecause values { value date { edtf } rank evidence { article { slug } quote } } }
    holders { nodes {
      person { name }
      tenure {
        start { edtf latest original }
        firstCited
        lastCited
        evidence { article { slug } quote }
        backing { sourceCount originCount }
        disagreements {
          field
          preferredBecause
          values { value rank date { latest original } evidence { article { slug } } backing { originCount } }
        }
        standing(asOf: "2021-07-10") { certainty }
      }
    } }
  }
}`;

test('the seed alone disagrees with nobody', async () => {
  const { data } = await service.ask(QUERY);
  expect(data).toMatchObject({
    post: {
      label: 'Vice-Chairman of the OSCE Parliamentary Assembly',
      backing: { sourceCount: 1, originCount: 1 },
      disagreements: [],
      holders: {
        nodes: [
          {
            tenure: {
              start: { edtf: '../2021-07-16' },
              disagreements: [],
              standing: { certainty: 'POSSIBLE' },
            },
          },
        ],
      },
    },
  });
});

test('one post under two labels, a narrower date, two proofs', async () => {
  await seedRecords(service.store.db, [SECOND]);
  const { data } = await service.ask(QUERY);
  const [seedArticle, otherArticle] = [{ slug: SEED }, { slug: OTHER }];
  expect(data).toEqual({
    post: {
      label: 'Vice-Chairman of the OSCE Parliamentary Assembly',
      labels: [
        { value: 'Vice-Chairman of the OSCE Parliamentary Assembly', kind: 'PREFERRED' },
        { value: 'Vice President of the OSCE Parliamentary Assembly', kind: 'ALIAS' },
      ],
      backing: { sourceCount: 2, originCount: 2 },
      disagreements: [
        {
          field: 'LABEL',
          preferredBecause: 'FIRST_STATED',
          values: [
            {
              value: 'Vice-Chairman of the OSCE Parliamentary Assembly',
              date: null,
              rank: 'PREFERRED',
              evidence: [
                {
                  article: seedArticle,
                  quote: 'Vice-Chairman of the OSCE Parliamentary Assembly',
                },
              ],
            },
            {
              value: 'Vice President of the OSCE Parliamentary Assembly',
              date: null,
              rank: 'COMPATIBLE',
              evidence: [
                {
                  article: otherArticle,
                  quote: 'Vice President of the OSCE Parliamentary Assembly',
                },
              ],
            },
          ],
        },
      ],
      holders: {
        nodes: [
          {
            person: { name: 'Askar Shakirov' },
            tenure: {
              start: {
                edtf: '../2021-07-06',
                latest: '2021-07-06',
                original: 'at the annual session that closed on 6 July 2021',
              },
              firstCited: '2021-07-16',
              lastCited: '2021-07-20',
              evidence: [
                {
                  article: seedArticle,
                  quote:
                    'the recent election of the Deputy Chairman of the Senate of the Parliament of Kazakhstan Mr. Askar Shakirov to the post of Vice-Chairman of the OSCE Parliamentary Assembly',
                },
                {
                  article: otherArticle,
                  quote:
                    'was elected Vice President of the OSCE Parliamentary Assembly at the annual session that closed on 6 July 2021',
                },
              ],
              backing: { sourceCount: 2, originCount: 2 },
              disagreements: [
                {
                  field: 'START',
                  preferredBecause: 'NARROWEST_DATE',
                  values: [
                    {
                      value: '../2021-07-06',
                      rank: 'PREFERRED',
                      date: {
                        latest: '2021-07-06',
                        original: 'at the annual session that closed on 6 July 2021',
                      },
                      evidence: [{ article: otherArticle }],
                      backing: { originCount: 1 },
                    },
                    {
                      value: '../2021-07-16',
                      rank: 'COMPATIBLE',
                      date: { latest: '2021-07-16', original: 'recent election' },
                      evidence: [{ article: seedArticle }],
                      backing: { originCount: 1 },
                    },
                  ],
                },
              ],
              // Within the narrower date, and not yet within the wider one.
              standing: { certainty: 'DEFINITE' },
            },
          },
        ],
      },
    },
  });
});

test('what both articles say alike is no disagreement', async () => {
  const { data } = await service.ask(
    '{ person(slug: "askar-shakirov") { disagreements { field } backing { sourceCount } } }',
  );
  expect(data).toEqual({ person: { disagreements: [], backing: { sourceCount: 2 } } });
});

test('a backing of every kind is one command a level', async () => {
  const commands = await service.commandsDuring(() =>
    service.ask('{ meetings { nodes { backing { sourceCount originCount } } } }'),
  );
  expect(commands).toEqual(['aggregate', 'find']);
});
