/** Pipeline, documents, expected documents or error code. */
export const pipelineCases: [unknown[], object[], object[] | number][] = [
  [[], [{ a: 1 }], [{ a: 1 }]],
  [[{ $match: { a: { $gt: 1 } } }], [{ a: 1 }, { a: 2 }], [{ a: 2 }]],
  [[{ $skip: 1 }, { $limit: 1 }], [{ a: 1 }, { a: 2 }, { a: 3 }], [{ a: 2 }]],
  [
    [{ $sort: { a: -1 } }, { $limit: 2 }],
    [{ a: 1 }, { a: 3 }, { a: 2 }],
    [{ a: 3 }, { a: 2 }],
  ],
  [[{ $limit: 0 }], [], 15958],
  [[{ $foo: 1 }], [], 40324],
  [[{ $graphLookup: {} }], [], 115],
  [[{ $match: {}, $limit: 1 }], [], 40323],
  [[{ $sort: {} }], [], 15976],
  [[{ $sort: { a: 2 } }], [], 15975],
  [[{ $count: 'n' }], [{}, {}], [{ n: 2 }]],
  [[{ $count: 'n' }], [], []],
  [[{ $count: 'a.b' }], [], 40160],
  // shapes
  [[{ $project: { a: 1 } }], [{ _id: 1, a: 1, b: 1 }], [{ _id: 1, a: 1 }]],
  [[{ $project: { b: '$a', _id: 0 } }], [{ _id: 1, a: 1 }], [{ b: 1 }]],
  [[{ $project: {} }], [], 51272],
  [[{ $project: { a: { $elemMatch: {} } } }], [], 168],
  [[{ $project: { a: { $slice: ['$a', 1] } } }], [{ a: [1, 2] }], [{ a: [1] }]],
  [[{ $project: { a: { $slice: 1 } } }], [{ a: [1, 2] }], 28667],
  // what is computed below a value that goes stands where that stood
  [
    [{ $project: { 'a.x': '$b', b: 1, c: '$b' } }],
    [{ _id: 1, a: 5, c: 1, b: 2 }],
    [{ _id: 1, a: { x: 2 }, b: 2, c: 2 }],
  ],
  [[{ $unset: ['a', 'a'] }], [], 31250],
  [[{ $unset: [] }], [], 31119],
  [[{ $unset: ['a', 1] }], [], 31120],
  [[{ $unset: 1 }], [], 31002],
  [[{ $sortByCount: 'a' }], [], 40148],
  [[{ $sortByCount: 1 }], [], 40149],
  [[{ $sortByCount: { a: 1 } }], [], 40147],
  [[{ $count: '' }], [], 40157],
  [[{ $sample: {} }], [], 28749],
  [[{ $unwind: '' }], [], 28812],
  [[{ $sample: { size: 1, seed: 1 } }], [], 28748],
  [[{ $sample: 1 }], [], 28745],
  [[{ $sort: { 'a.': 1 } }], [], 40353],
  [[{ $sort: { 'a..b': 1 } }], [], 15998],
  [[{ $unset: ['a', 'b.c'] }], [{ a: 1, b: { c: 1, d: 1 } }], [{ b: { d: 1 } }]],
  [
    [{ $addFields: { b: 1, 'c.d': '$a' } }],
    [{ a: 2, c: { e: 1 } }],
    [{ a: 2, c: { e: 1, d: 2 }, b: 1 }].map(({ a, c, b }) => ({ a, c, b })),
  ],
  [[{ $set: { a: { b: 1 } } }], [{ a: [{ c: 1 }, 5] }], [{ a: [{ c: 1, b: 1 }, { b: 1 }] }]],
  [[{ $set: { a: '$$REMOVE' } }], [{ a: 1, b: 1 }], [{ b: 1 }]],
  [[{ $set: { a: 1, 'a.b': 1 } }], [], 40176],
  [[{ $set: {} }], [], 40177],
  [[{ $replaceRoot: { newRoot: '$a' } }], [{ a: { b: 1 } }], [{ b: 1 }]],
  [[{ $replaceWith: '$a' }], [{ a: 1 }], 40228],
  [[{ $replaceWith: { b: '$a', c: '$x' } }], [{ _id: 1, a: [1] }], [{ b: [1] }]],
  [[{ $replaceWith: { $ifNull: ['$a', { none: true }] } }], [{ a: {} }, {}], [{}, { none: true }]],
  [[{ $sample: { size: 3 } }], [{ a: 1 }], [{ a: 1 }]],
  [[{ $sample: { size: 2 } }, { $count: 'n' }], [{}, {}, {}], [{ n: 2 }]],
  [[{ $sample: { size: 'x' } }], [], 28746],
  [[{ $sample: { size: -1 } }], [], 28747],
  [[{ $sample: { size: 0.9 } }], [], 28747],
  [[{ $sample: { size: 1.9 } }, { $count: 'n' }], [{}, {}], [{ n: 1 }]],
  [
    [{ $sort: { a: 1 } }],
    [{ a: 'x' }, { a: [5, -1] }, { a: null }, { a: { b: 1 } }, { a: 0 }, { a: true }, { a: NaN }],
    [{ a: null }, { a: NaN }, { a: [5, -1] }, { a: 0 }, { a: 'x' }, { a: { b: 1 } }, { a: true }],
  ],
  [
    [{ $sort: { a: -1 } }],
    [{ a: [] }, { a: null }, { a: [5, -1] }, { a: 3 }],
    [{ a: [5, -1] }, { a: 3 }, { a: null }, { a: [] }],
  ],
  // unwind
  [
    [{ $unwind: '$a' }],
    [{ a: [1, 2], b: 0 }, { a: [] }, { a: null }, {}, { a: 5 }],
    [{ a: 1, b: 0 }, { a: 2, b: 0 }, { a: 5 }],
  ],
  [
    [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: true } }],
    [{ a: [] }, { a: null }, {}],
    [{}, { a: null }, {}],
  ],
  [
    [{ $unwind: { path: '$a.b', includeArrayIndex: 'i' } }],
    [{ a: { b: ['x'] } }, { a: { b: 1 } }],
    [
      { a: { b: 'x' }, i: 0n },
      { a: { b: 1 }, i: null },
    ],
  ],
  [[{ $unwind: '$a.b' }], [{ a: [{ b: 1 }] }], []],
  [
    [{ $unwind: { path: '$a.b', preserveNullAndEmptyArrays: true } }],
    [{}, { a: 5 }, { a: [{ b: 1 }] }, { a: { c: 1 } }, { a: { b: [], c: 1 } }],
    [{}, { a: 5 }, { a: [{ b: 1 }] }, { a: { c: 1 } }, { a: { c: 1 } }],
  ],
  [[{ $unwind: 'a' }], [], 28818],
  // group
  [
    [{ $group: { _id: '$a', n: { $sum: 1 } } }],
    [{ a: 1 }, {}, { a: null }, { a: 1 }],
    [
      { _id: 1, n: 2 },
      { _id: null, n: 2 },
    ],
  ],
  [
    [{ $group: { _id: { k: '$a' }, n: { $count: {} } } }],
    [{}, { a: null }],
    [{ _id: { k: null }, n: 2 }],
  ],
  [
    [
      {
        $group: {
          _id: null,
          all: { $push: '$a' },
          set: { $addToSet: '$a' },
          f: { $first: '$a' },
          l: { $last: '$a' },
        },
      },
    ],
    [{ a: 1 }, {}, { a: 1 }],
    [{ _id: null, all: [1, 1], set: [1], f: 1, l: 1 }],
  ],
  [
    [{ $group: { _id: null, f: { $first: '$a' }, m: { $max: '$a' } } }],
    [{}],
    [{ _id: null, f: null, m: null }],
  ],
  [
    [
      {
        $group: {
          _id: null,
          t: { $top: { sortBy: { a: -1 }, output: '$a' } },
          b: { $bottomN: { n: 2, sortBy: { a: -1 }, output: '$a' } },
        },
      },
    ],
    [{ a: 1 }, { a: 3 }, { a: 2 }],
    [{ _id: null, t: 3, b: [2, 1] }],
  ],
  [
    [
      {
        $group: {
          _id: null,
          x: { $maxN: { n: 2, input: '$a' } },
          y: { $firstN: { n: 2, input: '$a' } },
        },
      },
    ],
    [{ a: 1 }, { a: 3 }, { a: 2 }],
    [{ _id: null, x: [3, 2], y: [1, 3] }],
  ],
  [
    [
      {
        $group: {
          _id: null,
          avg: { $avg: '$a' },
          min: { $min: '$a' },
          sum: { $sum: '$a' },
          max: { $max: '$a' },
        },
      },
    ],
    [{ a: 'x' }, { a: 1 }, {}, { a: null }, { a: 2 }, { a: [9] }],
    [{ _id: null, avg: 1.5, min: 1, sum: 3, max: [9] }],
  ],
  [
    [{ $group: { _id: '$k', avg: { $avg: '$a' }, min: { $min: '$a' } } }],
    [{ k: 1, a: 'x' }, { k: 2 }],
    [
      { _id: 1, avg: null, min: 'x' },
      { _id: 2, avg: null, min: null },
    ],
  ],
  [
    [{ $group: { _id: null, all: { $mergeObjects: '$a' } } }],
    [{ a: { x: 1, y: 1 } }, {}, { a: null }, { a: { y: 2, z: 3 } }],
    [{ _id: null, all: { x: 1, y: 2, z: 3 } }],
  ],
  [[{ $group: { _id: null, all: { $mergeObjects: '$a' } } }], [{}], [{ _id: null, all: {} }]],
  [[{ $group: { _id: null, all: { $mergeObjects: '$a' } } }], [{ a: 1 }], 40400],
  [
    [
      {
        $group: {
          _id: null,
          last: { $lastN: { n: 2, input: '$a' } },
          least: { $minN: { n: 2, input: '$a' } },
          top: { $topN: { n: 2, sortBy: { a: 1 }, output: '$a' } },
          bottom: { $bottom: { sortBy: { a: 1 }, output: ['$a', '$x'] } },
        },
      },
    ],
    [{ a: 3 }, { a: null }, { a: 1 }, { a: 2 }, {}],
    [{ _id: null, last: [2, null], least: [1, 2], top: [null, null], bottom: [3, null] }],
  ],
  [[{ $group: { _id: null, a: { $lastN: { n: 0, input: '$a' } } } }], [{ a: 1 }], 5787908],
  // the n is that of the group: an expression of the fields of its key
  [
    [{ $group: { _id: { k: '$k' }, a: { $firstN: { n: { $add: ['$k', 1] }, input: '$a' } } } }],
    [5, 6, 7].map((a) => ({ k: 1, a })),
    [{ _id: { k: 1 }, a: [5, 6] }],
  ],
  [
    [
      {
        $group: {
          _id: { k: '$k' },
          a: { $bottomN: { n: '$k', sortBy: { a: 1 }, output: '$a' } },
        },
      },
    ],
    [5, 6, 7].map((a) => ({ k: 2, a })),
    [{ _id: { k: 2 }, a: [6, 7] }],
  ],
  [[{ $group: { _id: '$k', a: { $maxN: { n: '$k', input: '$a' } } } }], [{ k: 1, a: 1 }], 5787902],
  [[{ $group: { _id: 1, n: {} } }], [], 40234],
  [[{ $group: { _id: 1, n: { a: 1 } } }], [], 40234],
  [[{ $group: { _id: 1, n: { $sum: 1, $avg: 1 } } }], [], 40238],
  [[{ $group: { _id: 1, n: { $top: { output: 1, sortBy: 1 } } } }], [], 10065],
  [
    [{ $group: { _id: '$a', n: { $sum: 1 } } }],
    [{ a: 0 }, { a: -0 }, { a: NaN }, { a: NaN }, { a: [0] }],
    [
      { _id: 0, n: 2 },
      { _id: NaN, n: 2 },
      { _id: [0], n: 1 },
    ],
  ],
  // missing is null in a key of one field, but not in one of several
  [
    [{ $group: { _id: { k: '$a' }, n: { $sum: 1 } } }],
    [{}, { a: 5 }, { a: null }],
    [
      { _id: { k: null }, n: 2 },
      { _id: { k: 5 }, n: 1 },
    ],
  ],
  [
    [{ $group: { _id: { k: '$a', l: '$b' }, n: { $sum: 1 } } }],
    [{ b: 1 }, { a: null, b: 1 }],
    [
      { _id: { l: 1 }, n: 1 },
      { _id: { k: null, l: 1 }, n: 1 },
    ],
  ],
  // a constant is merely added up; what documents tell is summed without loss
  [
    [
      {
        $group: { _id: null, n: { $sum: 0.1 }, l: { $sum: { $literal: 0.1 } }, m: { $sum: '$a' } },
      },
    ],
    Array.from({ length: 11 }, () => ({ a: 0.1 })),
    [{ _id: null, n: 1.0999999999999999, l: 1.0999999999999999, m: 1.1 }],
  ],
  [[{ $group: { n: { $sum: 1 } } }], [], 15955],
  [[{ $group: { _id: '$a', '7': { $sum: 1 } } }], [], 115],
  [[{ $group: { _id: 1, n: 1 } }], [], 40234],
  [[{ $group: { _id: 1, n: { $nope: 1 } } }], [], 15952],
  [[{ $group: { _id: 1, n: { $sum: ['$a', '$b'] } } }], [], 40237],
  [[{ $group: { _id: 1, n: { $push: ['$a'] } } }], [], 40237],
  [[{ $group: { _id: 1, n: { $stdDevPop: 1 } } }], [], 115],
  [[{ $group: { _id: null, n: { $sum: 1 } } }], [], []],
  [
    [{ $sortByCount: '$a' }],
    [{ a: 1 }, { a: 2 }, { a: 2 }],
    [
      { _id: 2, count: 2 },
      { _id: 1, count: 1 },
    ],
  ],
  [
    [{ $facet: { a: [{ $count: 'n' }], b: [{ $limit: 1 }] } }],
    [{ x: 1 }, { x: 2 }],
    [{ a: [{ n: 2 }], b: [{ x: 1 }] }],
  ],
  [[{ $facet: { a: [{ $facet: {} }] } }], [], 40600],
  [[{ $facet: { a: 1 } }], [], 40170],
  [[{ $facet: { a: [1] } }], [], 40171],
  [[{ $facet: { 'a.b': [] } }], [], 16412],
  [[{ $facet: { $a: [] } }], [], 16410],
];
