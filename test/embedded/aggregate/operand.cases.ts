import { Binary, BSONRegExp, Double, Long, Timestamp } from 'bson';

const day = new Date('2021-07-16T09:05:03.004Z');
const after = (ms: number) => new Date(day.getTime() + ms);

/** What becomes of operands that are missing, of another type or out of range; as `expressionCases`. */
export const operandCases: [unknown, object, unknown][] = [
  // missing in the document is not left out of the expression
  [{ $slice: ['$a', 1, '$x'] }, { a: [1, 2] }, null],
  [{ $slice: ['$a', '$x'] }, { a: [1, 2] }, null],
  [{ $indexOfArray: ['$a', 1, '$x'] }, { a: [1] }, { code: 40096 }],
  [{ $indexOfCP: ['$a', 'x', '$x'] }, { a: 'x' }, { code: 40096 }],
  [{ $indexOfBytes: ['$a', 'x', 0, '$x'] }, { a: 'x' }, { code: 40096 }],
  [{ $range: [0, 2, '$x'] }, {}, { code: 34447 }],
  [{ $round: ['$a', '$x'] }, { a: 1.5 }, null],
  [{ $trunc: ['$a', null] }, { a: 1.5 }, null],
  [{ $dateToString: { date: '$d', format: '$x', onNull: '-' } }, { d: day }, null],
  [{ $dateToString: { date: '$x', format: '%Y', onNull: '-' } }, { d: day }, '-'],
  // another type than asked for
  [{ $abs: 'x' }, {}, { code: 28765 }],
  [{ $ceil: true }, {}, { code: 28765 }],
  [{ $sqrt: 'x' }, {}, { code: 28765 }],
  [{ $round: 'x' }, {}, { code: 51081 }],
  [{ $round: [1.5, 'x'] }, {}, { code: 51082 }],
  [{ $mod: ['x', 2] }, {}, { code: 16611 }],
  [{ $divide: ['x', 2] }, {}, { code: 14 }],
  [{ $divide: [1, 0] }, {}, { code: 2 }],
  [{ $multiply: [1, 'x'] }, {}, { code: 14 }],
  [{ $arrayElemAt: ['$a', 'x'] }, { a: [1] }, { code: 28690 }],
  [{ $arrayElemAt: ['$a', 1.5] }, { a: [1] }, { code: 28691 }],
  [{ $slice: ['$a', 'x'] }, { a: [1] }, { code: 28725 }],
  [{ $slice: ['$a', 0.5] }, { a: [1] }, { code: 28726 }],
  [{ $slice: ['$a', 1, 'x'] }, { a: [1] }, { code: 28727 }],
  [{ $range: [0.5, 2] }, {}, { code: 34444 }],
  [{ $substrCP: ['abc', 0.5, 1] }, {}, { code: 34451 }],
  [{ $substrCP: ['abc', 0, 'x'] }, {}, { code: 34452 }],
  [{ $substrCP: ['abc', -1, 1] }, {}, { code: 34455 }],
  [{ $substrBytes: ['abc', 1.9, 1.9] }, {}, 'b'],
  [{ $arrayToObject: '$a' }, { a: [1] }, { code: 40398 }],
  [{ $arrayToObject: '$a' }, { a: [{ k: 'x', v: 1 }, 2] }, { code: 40391 }],
  [{ $arrayToObject: '$a' }, { a: [{ k: 1, v: 1 }] }, { code: 40394 }],
  [{ $arrayToObject: '$a' }, { a: [[1, 1]] }, { code: 40395 }],
  [{ $arrayToObject: '$a' }, { a: [['x\0', 1]] }, { code: 4940400 }],
  [
    { $regexMatch: { input: 'AB', regex: new BSONRegExp('b', 'i'), options: 's' } },
    {},
    { code: 51107 },
  ],
  [{ $regexMatch: { input: 'AB', regex: new BSONRegExp('b'), options: 'i' } }, {}, true],
  // conversions
  [{ $toDate: new Timestamp({ t: 60, i: 1 }) }, {}, new Date(60_000)],
  [{ $toDate: NaN }, {}, { code: 241 }],
  [{ $toDate: 1e300 }, {}, { code: 241 }],
  [{ $toDate: 1e17 }, {}, { code: 115 }],
  [{ $toDate: -1.9 }, {}, new Date(-1)],
  [{ $toDate: '2021-02-29' }, {}, { code: 241 }],
  [{ $toDate: '2021-02-28T24:00:00Z' }, {}, { code: 241 }],
  [{ $convert: { input: '$a', to: 'date', onError: '-' } }, { a: NaN }, '-'],
  [{ $toString: new BSONRegExp('x') }, {}, { code: 241 }],
  [{ $convert: { input: '$a', to: 'string', onError: '-' } }, { a: new BSONRegExp('x') }, '-'],
  [{ $toString: new Binary(Buffer.from('x')) }, {}, { code: 115 }],
  // sums with a date count in whole milliseconds, products in doubles all along
  [{ $add: ['$d', 0.5, 0.5] }, { d: day }, after(2)],
  [{ $add: [0.4, '$d', -0.5] }, { d: day }, after(-1)],
  [{ $add: [1, '$d', new Double(2)] }, { d: day }, after(3)],
  [{ $multiply: [Long.fromNumber(3), 5, 0.5] }, {}, 7.5],
  [{ $multiply: [2147483647, 2] }, {}, Long.fromNumber(4294967294)],
  [
    { $multiply: [Long.fromString('9223372036854775807'), 2] },
    {},
    new Double(18446744073709552000),
  ],
  // sets come in the order of values
  [{ $setUnion: ['$a', [2, 'x']] }, { a: [3, null] }, [null, 2, 3, 'x']],
  [{ $setIntersection: ['$a', [1, 2, 3]] }, { a: [3, 1, 3] }, [1, 3]],
  [{ $setDifference: ['$a', [1]] }, { a: [3, 1, 2, 3] }, [3, 2]],
  // elements are ordered by the values of their fields, arrays being values
  [
    { $sortArray: { input: '$a', sortBy: { b: 1 } } },
    { a: [{ b: [1, 9] }, { b: 5 }, { b: [0] }, 7] },
    [7, { b: 5 }, { b: [0] }, { b: [1, 9] }],
  ],
  [
    { $sortArray: { input: '$a', sortBy: { 'b.c': -1 } } },
    { a: [{ b: { c: 1 } }, { b: [{ c: 9 }] }] },
    [{ b: { c: 1 } }, { b: [{ c: 9 }] }],
  ],
  [{ $sortArray: { input: [], sortBy: { a: 2 } } }, {}, { code: 2 }],
];
