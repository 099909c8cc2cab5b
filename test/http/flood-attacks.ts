import { type Attack, query } from './attacks';

const PARSE = 'GRAPHQL_PARSE_FAILED';
const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';
const INPUT = 'BAD_USER_INPUT';
const LARGE = 'QUERY_TOO_LARGE';

const times = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => text(i));
const nest = (n: number, open: string, inner: string) => open.repeat(n) + inner + '}'.repeat(n);

/** Documents made to be costly. */
export const FLOODS: readonly Attack[] = [
  {
    name: 'selections nested too deep',
    body: query(`{ organisation(slug: "x") ${nest(25, '{ parent ', '{ slug }')} }`),
    status: 400,
    code: LARGE,
  },
  {
    name: 'aliases',
    body: query(`{ ${times(200, (i) => `a${i}: person(slug: "x") { id }`).join(' ')} }`),
    status: 400,
    code: LARGE,
  },
  {
    name: 'directives on one field',
    body: query(`{ __typename ${'@include(if: true) '.repeat(200)} }`),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'directives that do not exist',
    body: query(`{ __typename ${'@a '.repeat(900)} }`),
    status: 400,
    code: VALIDATION,
  },
  { name: 'tokens', body: query(`{ ${'__typename '.repeat(10_000)} }`), status: 400, code: PARSE },
  { name: 'brackets', body: query('{'.repeat(100_000)), status: 400, code: PARSE },
  {
    name: 'a list value nested deep',
    body: query(`{ nodes(ids: ${'['.repeat(1500)}${']'.repeat(1500)}) { id } }`),
    status: 400,
    code: INPUT,
    argument: 'ids',
  },
  {
    name: 'fragments that spread each other doubly',
    body: query(
      `{ people { nodes { ...F0 } } } ${times(25, (i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F25 on Person { slug }`,
    ),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'fragments in a circle',
    body: query(
      '{ people { nodes { ...A } } } fragment A on Person { ...B } fragment B on Person { ...A }',
    ),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'unused fragments',
    body: query(
      `{ __typename } ${times(500, (i) => `fragment F${i} on Person { slug }`).join(' ')}`,
    ),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'operations',
    body: query(times(500, (i) => `query Q${i} { __typename }`).join(' ')),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'variables',
    body: query(`query Q(${times(600, (i) => `$v${i}: Int`).join(' ')}) { __typename }`),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'introspection in circles',
    body: query(
      `{ __schema { types ${nest(8, '{ fields { type ', '{ name }')}${'}'.repeat(8)} } }`,
    ),
    status: 400,
    code: VALIDATION,
  },
  {
    name: 'pages in pages',
    body: query(
      '{ people(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }',
    ),
    status: 400,
    code: LARGE,
  },
  {
    name: 'unknown names that are near others',
    body: query(`{ ${times(900, (i) => `peopl${i}`).join(' ')} }`),
    status: 400,
    code: VALIDATION,
  },
];
