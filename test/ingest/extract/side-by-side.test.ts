import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../src/ingest/record/article-text';

const extractor = new RuleExtractor();

async function read(body: string) {
  const text = ` date 2021-07-16 ASTANA. KAZINFORM - ${body}`;
  const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
  const { record } = await extractor.extract(readArticleText(text, 'en'), facts);
  const name = (entry: { name?: unknown }) => String(entry.name);
  return {
    people: Object.values(record.people ?? {}).map(name),
    bodies: Object.values(record.organisations ?? {})
      .filter(({ kind }) => kind !== 'STATE' && kind !== 'NEWS_AGENCY')
      .map(name),
    posts: Object.values(record.posts ?? {}).map(({ label }) =>
      typeof label === 'object' ? label.value : (label ?? ''),
    ),
  };
}

test.each<[string, string[]]>([
  [
    'OSCE Chairperson-in-Office Latvian Foreign Minister Anna Lee spoke.',
    ['OSCE Chairperson-in-Office', 'Latvian Foreign Minister'],
  ],
  [
    'High Representative of the European Union/Vice-President of the European Commission Anna Lee spoke.',
    ['High Representative of the European Union', 'Vice-President of the European Commission'],
  ],
  [
    'Latvian Ambassador to Russia with concurrent accreditation to Belarus Anna Lee spoke.',
    ['Latvian Ambassador to Russia'],
  ],
  [
    'Minister of Foreign Affairs of Latvia Anna Lee spoke. Latvian Foreign Minister Anna Lee left.',
    ['Minister of Foreign Affairs of Latvia'],
  ],
  [
    'OSCE Chairperson-in-Office Anna Lee spoke. The OSCE Chairperson left.',
    ['OSCE Chairperson-in-Office'],
  ],
  [
    'Latvian Foreign Minister Anna Lee met with her Estonian counterpart Ivan Petrov. The Estonian minister spoke.',
    ['Latvian Foreign Minister'],
  ],
  [
    'Ministers of foreign affairs of Latvia – Anna Lee, Estonia – Ivan Petrov spoke.',
    ['Ministers of foreign affairs of Latvia', 'Ministers of foreign affairs of Estonia'].map(
      (label) => label.replace('Ministers', 'Minister'),
    ),
  ],
  [
    'Deputy Ministers of Foreign Affairs Anna Lee and Ivan Petrov spoke.',
    ['Deputy Minister of Foreign Affairs'],
  ],
  [
    'Special Representative of the UN Secretary-General (SRSG) and Head of the Regional Centre for Water Anna Lee spoke.',
    [
      'Special Representative of the UN Secretary-General',
      'UN Secretary-General',
      'Head of the Regional Centre for Water',
    ],
  ],
  [
    'Deputy Chairman of the Cabinet of Ministers and Minister of Foreign Affairs of Latvia Anna Lee spoke.',
    ['Deputy Chairman of the Cabinet of Ministers', 'Minister of Foreign Affairs of Latvia'],
  ],
  [
    'Vice Speaker of Kyrgyzstan’s Jogorku Kenesh Anna Lee spoke.',
    ['Vice Speaker of Kyrgyzstan’s Jogorku Kenesh'],
  ],
  ['UN Secretary-General Ivan Petrov spoke. UN chief Petrov left.', ['UN Secretary-General']],
  ['Governor of Zhambia region Anna Lee spoke.', ['Governor of Zhambia region']],
  ['Akim (governor) of Zhambia region Anna Lee spoke.', ['Akim (governor) of Zhambia region']],
  ['Governor of Quelmaro Anna Lee spoke.', ['Governor of Quelmaro']],
  [
    'Vice-Chair of the European Parliament’s Sub-Committee on Human Rights Anna Lee spoke.',
    ['Vice-Chair of the European Parliament’s Sub-Committee on Human Rights'],
  ],
  [
    'He thanked Anna Lee, the Deputy Prime Minister – Minister of Foreign Affairs of Latvia this Friday.',
    ['Deputy Prime Minister', 'Minister of Foreign Affairs of Latvia'],
  ],
  [
    'Member of the Committee on Petitions Anna Lee spoke. Latvia is a member of the United Nations.',
    ['Member of the Committee on Petitions'],
  ],
  [
    'Foreign Minister Anna Lee spoke with the Minister of Foreign Affairs of the Republic of Cuba.',
    ['Foreign Minister', 'Minister of Foreign Affairs of the Republic of Cuba'],
  ],
  [
    'OSCE High Commissioner on National Minorities Anna Lee spoke.',
    ['OSCE High Commissioner on National Minorities'],
  ],
  ['Director of Zarvoil Alexei Miller spoke.', ['Director of Zarvoil']],
  ['Foreign Minister of Artsakh Anna Lee spoke.', ['Foreign Minister of Artsakh']],
])('offices of %s', async (text, posts) => expect((await read(text)).posts).toEqual(posts));

test.each<[string, string[]]>([
  ['Chairman of the Senate of the Parliament Maulen Lee spoke.', ['Maulen Lee']],
  ['Deputy Chairman of the Senate (the upper house) Sodyq Lee spoke.', ['Sodyq Lee']],
  ['Foreign Minister Prince Faisal Khan spoke.', ['Faisal Khan']],
  ['The Secretary-General and Foreign Minister Anna Lee met.', ['Anna Lee']],
  [
    'Ambassador of Spain, Luis Montes; Ambassador of Estonia, Jaap Ora; left.',
    ['Luis Montes', 'Jaap Ora'],
  ],
  ['He met his Uzbek counterpart, Bakhtiyor Saidov.', ['Bakhtiyor Saidov']],
  ['Foreign Minister Wang Yi met Speaker Wang Linyan.', ['Wang Yi', 'Wang Linyan']],
  ['The Latvian Diplomat met no one.', []],
  ['He saw the mayors of Santiago de Lemos and San Pedro cities.', []],
  ['He is Under Secretary Foreign Policy.', []],
  ['He thanked Minister of Foreign Affairs of Latvia HE Dr. Anna Lee.', ['Anna Lee']],
  [
    'They met the Governor General, H.E. Rt. Hon. Dame Cindy Kiro, and Rt Hon Ole Berg.',
    ['Cindy Kiro', 'Ole Berg'],
  ],
  [
    'He thanked the Minister of Foreign Affairs of the sisterly Republic of Latvia, Anna Lee, today.',
    ['Anna Lee'],
  ],
  ['The Minister of Mining and Heavy Industry Dara Lee left.', ['Dara Lee']],
  ['HE Deputy Prime Minister Anna Lee left.', ['Anna Lee']],
])('persons of %s', async (text, people) => expect((await read(text)).people).toEqual(people));

test('the head of all holds no lesser office', async () => {
  const { posts } = await read('The Secretary-General and Foreign Minister Anna Lee met.');
  expect(posts).toEqual(['Foreign Minister']);
});

test.each<[string, string[]]>([
  ['He left the Latvian diplomatic mission.', ['Latvian diplomatic mission']],
  [
    'The OSCE asked the OSCE Programme Office in Astana.',
    ['OSCE', 'OSCE Programme Office in Astana'],
  ],
  [
    'The State Duma of the Russian Federation met. The State Duma voted.',
    ['State Duma of the Russian Federation'],
  ],
  ['He signed the United Nations Charter.', []],
  ['The CSTO PA and the CIS PA met.', ['CIS PA', 'CSTO PA']],
  [
    'The Ministry of Climate Change and Ministry of Commerce of Latvia met.',
    ['Ministry of Climate Change', 'Ministry of Commerce of Latvia'],
  ],
  [
    'The Ministry of Foreign Affairs, International Trade and Worship of Latvia met.',
    ['Ministry of Foreign Affairs, International Trade and Worship of Latvia'],
  ],
  ['The Collective Security Council met.', ['Collective Security Council']],
  ['He praised the ties of Georgia and OSCE.', ['OSCE']],
  ['The Heads of State and Government met.', []],
  ['He left the Secretariat of the Organization.', ['Secretariat of the Organization']],
  ['It is told by the press service of the head of state.', ['press service of the head of state']],
])('bodies of %s', async (text, bodies) =>
  expect((await read(text)).bodies.sort()).toEqual(bodies.sort()),
);
