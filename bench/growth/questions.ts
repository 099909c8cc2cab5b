import type { Question } from './question';
import type { Sample } from './samples';

/**
 * 20 meetings, their participants, persons, tenures, posts and bodies: the query of peers' benchmarks. Held
 * ones: the latest of a large world are all planned, and have no persons yet.
 */
const NESTED = `
  meetings(first: 20, filter: { status: { eq: HELD } }, orderBy: { field: DATE, direction: DESC }) { nodes {
    slug name kind status date { edtf earliest latest }
    participants { role person { slug name tenures(first: 5) { nodes {
      start { edtf } end { edtf } post { slug label organisation { slug name kind } } } } }
      post { slug label organisation { slug name parent { slug name } } } } } }`;

const meetings = (filter: string): string =>
  `meetings(first: 10, filter: ${filter}) { nodes { slug name date { edtf } } pageInfo { hasNextPage } }`;
/** Pages are as long as the smallest world can fill. */
const some = (field: string, filter: string, shown: string, first = 10): string =>
  `${field}(first: ${first}, filter: ${filter}) { nodes { ${shown} } pageInfo { hasNextPage } }`;
const search = (variable: string, kinds: string): string =>
  `search(query: $${variable}, kinds: [${kinds}], first: 10) { edges { node { __typename } } }`;

/** By name: what is selected. Words after a `$` are variables, filled from the sample of that name. */
const SELECTIONS: Record<string, string> = {
  'nested lists': NESTED,
  'people and their meetings': `
    people(first: 20) { nodes { name meetings(first: 3) { totalCount nodes { name } } } }`,
  'body, its officials and meetings': `
    organisation(slug: $organisation) { name officials(asOf: "2021-07-16", first: 20) {
      nodes { person { name } post { label } standing { certainty } } }
      meetings(first: 10) { nodes { name } } }`,
  counterparts: `
    person(slug: $person) { counterparts(first: 10) { edges { meetingsCount node { name } } } }`,
  mentions: `person(slug: $person) { mentions(first: 10) { nodes { quote } } }`,
  'search: a name': search('name', 'PERSON'),
  'search: a misspelt name': search('misspelt', 'PERSON'),
  'search: all kinds': 'search(query: $name, first: 10) { edges { node { __typename } } }',
  'search: words of a text': search('words', 'ARTICLE'),
  'search: meetings by a name': search('name', 'MEETING'),
  'search: words of statements': search('words', 'STATEMENT'),
  'meetings: participant': meetings('{ participant: { slug: { eq: $person } } }'),
  'meetings: organisation': meetings('{ organisation: { slug: { eq: $organisation } } }'),
  'meetings: post': meetings('{ post: { slug: { eq: $post } } }'),
  'meetings: topic': meetings('{ topic: { slug: { eq: $topic } } }'),
  'meetings: place': meetings('{ place: { slug: { eq: $place } } }'),
  'meetings: article': meetings('{ article: { slug: { eq: $article } } }'),
  'meetings: kind and status': meetings('{ kind: { eq: SIGNING }, status: { in: [HELD] } }'),
  'meetings: date': meetings('{ date: { gte: $day, lte: $later } }'),
  'meetings: date, definite': meetings('{ date: { gte: $day, lte: $later, match: DEFINITE } }'),
  'meetings: and, or, not': meetings(
    '{ or: [{ participant: { slug: { eq: $person } } }, { topic: { slug: { eq: $topic } } }], not: { kind: { eq: CALL } } }',
  ),
  'people: name': some('people', '{ name: { contains: $beginning } }', 'slug name'),
  'organisations: kind and country': some(
    'organisations',
    '{ kind: { eq: MINISTRY }, country: { eq: $country } }',
    'slug name',
    3,
  ),
  'organisations: ancestor': some(
    'organisations',
    '{ ancestor: { slug: { eq: $organisation } } }',
    'slug name',
  ),
  'posts: organisation': some(
    'posts',
    '{ organisation: { slug: { eq: $organisation } } }',
    'slug label',
  ),
  'posts: label': some('posts', '{ label: { contains: "Ministry" } }', 'slug label'),
  'statements: speaker': some('statements', '{ speaker: { slug: { eq: $person } } }', 'act text'),
  'statements: act': some('statements', '{ act: { eq: CONDEMNED } }', 'act text'),
  'statements: topic': some('statements', '{ topic: { slug: { eq: $topic } } }', 'act text'),
  'articles: person': some('articles', '{ person: { slug: { eq: $person } } }', 'slug publishedAt'),
  'articles: day of publication': some(
    'articles',
    '{ publishedAt: { gte: $day, lte: $later } }',
    'slug publishedAt',
    3,
  ),
  'articles: text': some('articles', '{ text: { contains: $words } }', 'slug publishedAt'),
};

const DATES: ReadonlySet<string> = new Set(['day', 'later']);

/** What is measured beside the examples: nested lists, searches, and each family of filters. */
export const QUESTIONS: readonly Question[] = Object.entries(SELECTIONS).map(
  ([name, selection]) => {
    const used = [
      ...new Set([...selection.matchAll(/\$(\w+)/g)].map(([, one]) => one as keyof Sample)),
    ];
    const declared = used
      .map((one) => `$${one}: ${DATES.has(one) ? 'Date' : 'String'}!`)
      .join(', ');
    return {
      name,
      query: `query${declared === '' ? '' : ` (${declared})`} { ${selection} }`,
      variables: Object.fromEntries(used.map((one) => [one, one])),
    };
  },
);
