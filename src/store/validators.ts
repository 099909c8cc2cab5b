import type { Document } from 'mongodb';
import type { CollectionName } from './collections';

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const text = { bsonType: 'string' };
const day = { bsonType: 'string', pattern: DAY };
const list = { bsonType: 'array' };

/** What each collection's rows must hold beyond what every row does. */
const REQUIRED: Record<CollectionName, Record<string, Document>> = {
  articles: {
    slug: text,
    publisher: text,
    publishedAt: day,
    text,
    textHash: text,
    sentences: list,
  },
  meetings: {
    slug: text,
    kind: text,
    status: text,
    dateEarliest: day,
    dateLatest: day,
    participants: list,
  },
  people: { slug: text, name: text, names: list },
  organisations: { slug: text, name: text, names: list, kind: text, ancestors: list },
  posts: { slug: text, label: text, labels: list, receivingStates: list },
  tenures: {
    person: text,
    post: text,
    firstCited: day,
    lastCited: day,
    bounds: { bsonType: 'object' },
  },
  statements: { speaker: { bsonType: 'object' }, act: text, text, about: list },
  topics: { slug: text, name: text },
  places: { slug: text, name: text },
};

/** The `$jsonSchema` by which the store itself refuses a malformed row. */
export function validatorOf(name: CollectionName): Document {
  const own = REQUIRED[name];
  return {
    $jsonSchema: {
      bsonType: 'object',
      required: ['_id', 'id', 'recordedAt', 'retractedAt', ...Object.keys(own)],
      properties: {
        _id: text,
        id: text,
        recordedAt: { bsonType: 'date' },
        retractedAt: { bsonType: ['date', 'null'] },
        ...own,
      },
    },
  };
}

/** The same by any collection's name; null for one that the API does not read. */
export function validatorNamed(name: string): Document | null {
  return Object.hasOwn(REQUIRED, name) ? validatorOf(name as CollectionName) : null;
}
