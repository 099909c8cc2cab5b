import { BSON, MongoServerError } from 'mongodb';
import { type Running, startServer } from '../harness';
import { other, otherCollectionCases } from './other-collections.cases';
import { pipelineCases } from './pipeline.cases';

let running: Running;
beforeAll(async () => {
  running = await startServer();
  await running.client
    .db('cases')
    .collection('other')
    .insertMany(other as object[]);
});
afterAll(() => running.stop());

const MADE = 'made for a case without one ';

/** Without the ids that documents were given to be stored. */
function withoutMade(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMade);
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value;
  const kept = Object.entries(value).filter(([, own]) => !String(own).startsWith(MADE));
  return Object.fromEntries(kept.map(([name, own]) => [name, withoutMade(own)]));
}

const bytes = (answer: unknown): string => Buffer.from(BSON.serialize({ answer })).toString('hex');

// The same cases as of the stages alone, with the planner and the bytes of stored documents.
test.each([...pipelineCases, ...otherCollectionCases])(
  'served: %j',
  async (pipeline, docs, expected) => {
    const collection = running.client.db('cases').collection<object>('docs');
    await collection.deleteMany({});
    const stored = docs.map((doc, i) => ({ _id: `${MADE}${i}`, ...doc }));
    if (stored.length > 0) await collection.insertMany(stored as never[]);
    const answer = await collection
      .aggregate(pipeline as object[], { useBigInt64: true })
      .toArray()
      .catch((error: unknown) => {
        if (error instanceof MongoServerError) return error.code;
        throw error;
      });
    if (typeof expected === 'number') expect(answer).toBe(expected);
    else expect(bytes(withoutMade(answer))).toBe(bytes(expected));
  },
);
