import { readGold } from '../../../src/ingest/evaluate/gold';
import { calibrationOf } from '../../../src/ingest/evaluate/calibration';
import { type JudgedItem, judgeItems } from '../../../src/ingest/evaluate/judge-items';
import type { Proposal } from '../../../src/ingest/extract/proposal';

const PROPOSAL: Proposal = {
  record: {
    article: {
      slug: 'a',
      text: 'a.txt',
      language: 'en',
      publishedAt: '2021-07-16',
      publisher: { organisation: 'reuters' },
    },
    people: {
      'ann-lee': { name: 'Ann Lee', quote: 'Ann Lee' },
      'bo-ek': { name: 'Bo Ek', quote: 'Bo Ek' },
    },
    organisations: {
      reuters: { name: 'Reuters', kind: 'NEWS_AGENCY' },
      norway: { name: 'Norway', kind: 'STATE', quote: 'Norway' },
      senate: { name: 'Senate', kind: 'PARLIAMENT', quote: 'Senate' },
    },
    posts: { minister: { label: 'Minister', quote: 'Minister' } },
    tenures: [{ person: 'ann-lee', post: 'minister', quote: 'Minister' }],
    places: { oslo: { name: 'Oslo', quote: 'Oslo' } },
    meetings: {
      first: {
        name: 'x',
        kind: 'CALL',
        status: 'HELD',
        date: '2021-07-16',
        participants: [{ person: 'ann-lee', quote: 'Ann Lee' }],
        quote: 'x',
      },
      second: { name: 'x', kind: 'VISIT', status: 'HELD', quote: 'x' },
    },
    statements: [{ speaker: { person: 'bo-ek' }, act: 'SAID', quote: 'said no' }],
  },
  confidence: {
    'people.ann-lee': 0.9,
    'people.bo-ek': 0.8,
    'organisations.reuters': 0.9,
    'organisations.norway': 0.9,
    'organisations.senate': 0.7,
    'posts.minister': 0.6,
    'tenures.0': 0.5,
    'places.oslo': 0.9,
    'meetings.first': 0.9,
    'meetings.second': 0.2,
    'statements.0': 0.8,
  },
};
const GOLD = `
people: [Ann Lee]
bodies: [Senate]
posts: [Minister]
tenures: ["Ann Lee, Minister"]
meetings:
  - { kind: CALL, status: HELD, date: 2021-07-16, participants: [Ann Lee, Bo Ek] }
statements: [Bo Ek | SAID | no]
`;

test('each item is held against gold; states, the publisher and kinds not read for are left out', () => {
  const items = judgeItems(PROPOSAL, readGold('a.gold.yaml', GOLD));
  expect(items.map(({ kind, confidence, isRight }) => [kind, confidence, isRight])).toEqual([
    ['people', 0.9, true],
    ['people', 0.8, false],
    ['bodies', 0.7, true],
    ['posts', 0.6, true],
    ['tenures', 0.5, true],
    ['meetings', 0.9, true],
    ['meetings', 0.2, false],
    ['statements', 0.8, true],
  ]);
});

test('the table tells by bands what is said and what is right', () => {
  const item = (confidence: number, isRight: boolean): JudgedItem => ({
    kind: 'meetings',
    confidence,
    isRight,
  });
  const lines = calibrationOf([
    item(1, true),
    item(0.9, true),
    item(0.85, false),
    item(0.1, false),
  ]);
  expect(lines.slice(1).map((line) => line.split(/\s{2,}/))).toEqual([
    ['meetings', '0.9 to 1.0', '0.95', '1.00', '2'],
    ['meetings', '0.8 to 0.9', '0.85', '0.00', '1'],
    ['meetings', '0.0 to 0.5', '0.10', '0.00', '1'],
  ]);
});
