/** What the collection `other` holds in the cases. */
export const other = [
  { _id: 1, k: 'a', n: 3 },
  { _id: 2, k: 'a', n: 1 },
  { _id: 3, k: 'b', n: 2 },
  { _id: 4, n: 4 },
  { _id: 5, k: ['a', 'c'], n: 5 },
];

/** Pipelines that look into other collections: stages, documents, what they give or the error's code. */
export const otherCollectionCases: [unknown[], object[], object[] | number][] = [
  [
    [
      { $lookup: { from: 'other', localField: 'k', foreignField: 'k', as: 'o' } },
      { $project: { o: '$o._id' } },
    ],
    [{ _id: 1, k: 'a' }, { _id: 2 }, { _id: 3, k: ['b', 'c'] }, { _id: 4, k: [] }],
    [
      { _id: 1, o: [1, 2, 5] },
      { _id: 2, o: [4] },
      { _id: 3, o: [3, 5] },
      { _id: 4, o: [4] },
    ],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          localField: 'k',
          foreignField: 'k',
          as: 'o',
          pipeline: [{ $sort: { n: 1 } }, { $limit: 1 }, { $project: { n: 1, _id: 0 } }],
        },
      },
    ],
    [{ k: 'a' }, { k: 'b' }],
    [
      { k: 'a', o: [{ n: 1 }] },
      { k: 'b', o: [{ n: 2 }] },
    ],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          let: { m: '$m' },
          as: 'o',
          pipeline: [{ $match: { $expr: { $gt: ['$n', '$$m'] } } }, { $count: 'c' }],
        },
      },
    ],
    [{ m: 3 }, { m: 9 }],
    [
      { m: 3, o: [{ c: 2 }] },
      { m: 9, o: [] },
    ],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          localField: 'k',
          foreignField: 'k',
          let: { m: '$m' },
          as: 'o.p',
          pipeline: [{ $set: { m: '$$m' } }, { $unset: ['k', 'n'] }],
        },
      },
    ],
    [{ k: 'b', m: 1 }],
    [{ k: 'b', m: 1, o: { p: [{ _id: 3, m: 1 }] } }],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          localField: 'k',
          foreignField: 'k',
          as: 'o',
          pipeline: [{ $match: { n: { $lt: 4 } } }, { $count: 'c' }, { $project: { n: 0, k: 0 } }],
        },
      },
    ],
    [{ k: 'a' }, { k: 'x' }],
    [
      { k: 'a', o: [{ c: 2 }] },
      { k: 'x', o: [] },
    ],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          localField: 'k',
          foreignField: 'k',
          as: 'o',
          pipeline: [
            { $sort: { n: -1 } },
            { $project: { n: 0, _id: 0 } },
            { $match: { n: { $exists: false } } },
          ],
        },
      },
    ],
    [{ k: 'a' }, { k: null }],
    [
      { k: 'a', o: [{ k: ['a', 'c'] }, { k: 'a' }, { k: 'a' }] },
      { k: null, o: [{}] },
    ],
  ],
  [
    [
      {
        $lookup: {
          from: 'other',
          localField: 'k',
          foreignField: 'k',
          as: 'o',
          pipeline: [{ $project: { k: 0, 'k.a': 0 } }],
        },
      },
    ],
    [{ k: 'a' }],
    31249,
  ],
  [
    [{ $project: { 'a.b': 0 } }, { $match: { 'a.b': null } }, { $sort: { c: 1 } }],
    [
      { a: { b: 1, d: 1 }, c: 2 },
      { a: [{ b: 1 }, 5], c: 1 },
    ],
    [
      { a: [{}, 5], c: 1 },
      { a: { d: 1 }, c: 2 },
    ],
  ],
  [
    [{ $lookup: { from: 'none', localField: 'k', foreignField: 'k', as: 'o' } }],
    [{ k: 1 }],
    [{ k: 1, o: [] }],
  ],
  [[{ $lookup: { from: 'other', as: 'o' } }], [], 9],
  [[{ $lookup: { from: 'other', as: 'o', pipeline: 1 } }], [], 14],
  [
    [{ $lookup: { from: 'other', as: 'o', localField: 'a', foreignField: 'b', let: { a: 1 } } }],
    [],
    9,
  ],
  [
    [
      {
        $lookup: {
          from: 'none',
          as: 'o',
          pipeline: [{ $match: { $expr: { $eq: ['$$z', 1] } } }],
        },
      },
    ],
    [],
    17276,
  ],
  [[{ $lookup: { from: 'none', as: 'o', pipeline: [{ $match: { a: { $no: 1 } } }] } }], [], 2],
  [
    [{ $unionWith: { coll: 'other', pipeline: [{ $match: { n: 4 } }] } }],
    [{ a: 1 }],
    [{ a: 1 }, { _id: 4, n: 4 }],
  ],
  [
    [{ $unionWith: { coll: 'other', pipeline: [{ $match: { k: 'a' } }, { $count: 'c' }] } }],
    [{ a: 1 }],
    [{ a: 1 }, { c: 3 }],
  ],
  [
    [
      {
        $unionWith: {
          coll: 'other',
          pipeline: [{ $match: { n: 5 } }, { $project: { k: 0 } }, { $set: { m: '$k' } }],
        },
      },
    ],
    [],
    [{ _id: 5, n: 5 }],
  ],
  // Nothing but documents as they are, or without fields, of one collection after the other.
  [
    [
      { $match: { a: { $gt: 1 } } },
      { $sort: { a: -1 } },
      { $project: { b: 0 } },
      {
        $unionWith: {
          coll: 'other',
          pipeline: [{ $match: { n: { $lt: 3 } } }, { $sort: { n: 1 } }, { $project: { k: 0 } }],
        },
      },
      { $unionWith: 'none' },
      {
        $unionWith: {
          coll: 'other',
          pipeline: [{ $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }],
        },
      },
    ],
    [
      { a: 1, b: 1 },
      { a: 2, b: [1, { c: 2 }] },
      { a: 3, b: { c: 1 } },
    ],
    [{ a: 3 }, { a: 2 }, { _id: 2, n: 1 }, { _id: 3, n: 2 }, { _id: 4, n: 4 }],
  ],
  [
    [{ $count: 'c' }, { $unionWith: { coll: 'other', pipeline: [{ $match: { n: 4 } }] } }],
    [{ a: 1 }, { a: 2 }],
    [{ c: 2 }, { _id: 4, n: 4 }],
  ],
  [
    [{ $unionWith: { coll: 'other', pipeline: [{ $match: { n: 4 } }] } }, { $skip: 1 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 2 }, { _id: 4, n: 4 }],
  ],
  [
    [{ $unionWith: { coll: 'other', pipeline: [{ $project: { k: 0 } }, { $nothing: 1 }] } }],
    [],
    40324,
  ],
  [[{ $unionWith: { coll: 'other', pipeline: {} } }], [], 14],
  [[{ $unionWith: 5 }], [], 9],
  [[{ $unionWith: {} }], [], 9],
  [[{ $unionWith: { coll: 5 } }], [], 14],
  [[{ $unionWith: { coll: 'other', x: 1 } }], [], 40415],
  [[{ $unionWith: { coll: 'none', pipeline: [{ $sort: { a: 5 } }] } }], [], 15975],
  [[{ $lookup: { from: 'other', localField: 'a', foreignField: '', as: 'b' } }], [], 40352],
  [[{ $lookup: { from: 'other', localField: 'a', foreignField: '$n', as: 'b' } }], [], 16410],
];
