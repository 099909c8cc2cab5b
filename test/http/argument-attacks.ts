import { type Attack, query } from './attacks';

const INPUT = 'BAD_USER_INPUT';
const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';

/** A filter of so many levels. */
function nested(levels: number): object {
  let filter: object = {};
  for (let i = 0; i < levels; i++) filter = { not: filter };
  return filter;
}

/** A value within objects. */
function at(path: string, value: object): object {
  return path.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
}

/** Well-formed queries with arguments that cannot be served. */
export const ARGUMENTS: readonly Attack[] = [
  ...[0, -1, 101, 2147483647, -2147483648].map((first) => ({
    name: `first: ${first}`,
    body: query(`{ people(first: ${first}) { totalCount } }`),
    status: 200,
    code: INPUT,
    argument: 'first',
  })),
  {
    name: 'first beyond an integer',
    body: query('{ people(first: 99999999999) { totalCount } }'),
    status: 400,
    code: INPUT,
    argument: 'first',
  },
  {
    name: 'first and last',
    body: query('{ people(first: 1, last: 1) { totalCount } }'),
    status: 200,
    code: INPUT,
  },
  {
    name: 'a variable beyond an integer',
    body: query('query Q($n: Int) { people(first: $n) { totalCount } }', { n: 1e99 }),
    status: 400,
    code: INPUT,
    argument: '$n',
  },
  {
    name: 'a variable of the wrong kind',
    body: query('query Q($s: String!) { person(slug: $s) { id } }', { s: { $ne: null } }),
    status: 400,
    code: INPUT,
    argument: '$s',
  },
  ...[
    '',
    'x',
    '!!!',
    'AAAA',
    '\0',
    '{"a":1}',
    Buffer.from('["x",{"$gt":""}]').toString('base64url'),
    '🕊',
    'a'.repeat(5000),
  ].map((after) => ({
    name: `cursor ${JSON.stringify(after.slice(0, 20))}`,
    body: query('query Q($c: String) { people(after: $c) { nodes { slug } } }', { c: after }),
    status: 200,
    code: INPUT,
    argument: 'after',
  })),
  ...[
    '',
    'x',
    '💥',
    'AAAA',
    '\0',
    Buffer.from('Person:__proto__').toString('base64'),
    Buffer.from('__proto__:x').toString('base64'),
  ].map((id) => ({
    name: `id ${JSON.stringify(id)}`,
    body: query('query Q($id: ID!) { node(id: $id) { id } }', { id }),
    status: 200,
    code: INPUT,
    argument: 'id',
  })),
  ...[
    '2021-02-30',
    '2021-13-01',
    '21-1-1',
    '',
    '+12021-01-01',
    '2021-07-16T00:00:00Z',
    '9999-99-99',
    '２０２１-０７-１６',
  ].map((day) => ({
    name: `day ${JSON.stringify(day)}`,
    body: query(
      'query Q($d: Date!) { organisation(slug: "osce") { officials(asOf: $d) { totalCount } } }',
      { d: day },
    ),
    status: 400,
    code: INPUT,
    argument: '$d',
  })),
  ...[
    '__proto__',
    'constructor',
    'toString',
    '$where',
    'a.b',
    '\0',
    '\ud800',
    '../../etc/passwd',
    "'; drop",
    'x'.repeat(10_000),
  ].map((slug) => ({
    name: `slug ${JSON.stringify(slug.slice(0, 20))}`,
    body: query('query Q($s: String!) { person(slug: $s) { id } post(slug: $s) { id } }', {
      s: slug,
    }),
    status: 200,
  })),
  ...['', ' ', '\0', '.*', '$gt', '\ud800', '"', '🕊️', 'a '.repeat(2_000), 'и'.repeat(10_000)].map(
    (text) => ({
      name: `search ${JSON.stringify(text.slice(0, 20))}`,
      body: query('query Q($q: String!) { search(query: $q) { totalCount } }', { q: text }),
    }),
  ),
  {
    name: 'fields named like Object.prototype',
    body: query('{ __proto__ constructor toString }'),
    status: 400,
    code: VALIDATION,
  },
  ...['mutation', 'subscription'].map((type) => ({
    name: `a ${type}`,
    body: query(`${type} Q { people { totalCount } }`),
    status: 400,
    code: VALIDATION,
  })),
  {
    name: 'an alias __proto__',
    body: query('{ __proto__: __typename constructor: __typename }'),
    status: 200,
  },
  {
    name: 'an input field __proto__',
    body: query('{ people(filter: { __proto__: {} }) { totalCount } }'),
    status: 400,
    code: INPUT,
  },
  {
    name: 'a filter operator of the store',
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: { $where: 'sleep(1)' },
    }),
    status: 400,
    code: INPUT,
    argument: '$f',
  },
  {
    name: 'a null variable where a default is',
    body: query('query Q($n: Int) { stats(by: MONTH, first: $n) { totalCount } }', { n: null }),
    status: 400,
    code: INPUT,
    argument: 'first',
  },
  {
    name: 'a null variable within a filter',
    body: query(
      'query Q($m: DateMatch) { meetings(filter: { date: { match: $m } }) { totalCount } }',
      {
        m: null,
      },
    ),
    status: 400,
    code: INPUT,
    argument: 'filter',
  },
  {
    name: 'a null variable deep in the query',
    body: query(
      'query Q($d: OrderDirection) { organisation(slug: "osce") { officials(orderBy: { field: START, direction: $d }) { totalCount } } }',
      { d: null },
    ),
    status: 400,
    code: INPUT,
    argument: 'orderBy',
  },
  {
    name: 'a variable that is not given',
    body: query('query Q($s: String!) { person(slug: $s) { id } }', {}),
    status: 400,
    code: INPUT,
    argument: '$s',
  },
  ...[60, 900].map((deep) => ({
    name: `a filter nested ${deep} deep in a variable`,
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: nested(deep),
    }),
    status: 400,
    code: INPUT,
    argument: '$f',
  })),
  {
    name: 'a variable nested 30,000 deep',
    body: `{"query":"query Q($f: PersonFilter) { people(filter: $f) { totalCount } }","variables":{"f":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
    status: 400,
    code: INPUT,
    argument: '$f',
  },
  {
    name: 'a filter nested 17 deep',
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: nested(17),
    }),
    status: 200,
    code: INPUT,
    argument: `filter${'.not'.repeat(16)}`,
  },
  {
    name: 'a filter of 300 branches',
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: { or: Array.from({ length: 300 }, (_, i) => ({ slug: { eq: `s${i}` } })) },
    }),
    status: 200,
    code: INPUT,
    argument: 'filter',
  },
  {
    name: 'thousands of values',
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: { slug: { in: Array.from({ length: 10_000 }, (_, i) => `s${i}`) } },
    }),
    status: 200,
    code: INPUT,
    argument: 'filter.slug.in',
  },
  ...['name', 'meetings.some.text'].map((path) => ({
    name: `${path} that contains thousands of words`,
    body: query('query Q($f: PersonFilter) { people(filter: $f) { totalCount } }', {
      f: at(path, { contains: 'word '.repeat(10_000) }),
    }),
    status: 200,
    code: INPUT,
    argument: `filter.${path}.contains`,
  })),
  {
    name: 'a thousand ids',
    body: query(`{ nodes(ids: [${'"x",'.repeat(1000)}]) { id } }`),
  },
];
