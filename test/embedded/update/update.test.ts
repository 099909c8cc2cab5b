import { serialize } from 'bson';
import { ServerError } from '../../../src/embedded/errors';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileFilter } from '../../../src/embedded/query/match';
import { compileUpdate, type UpdateOptions } from '../../../src/embedded/update/apply';
import { compilePosition } from '../../../src/embedded/update/positional';
import { checkUpsertFilter } from '../../../src/embedded/update/upsert';
import { arrayFilterCases, NOW, positionalCases, updateCases, upsertCases } from './update.cases';

type Doc = Record<string, unknown>;
const stored = (doc: object): Doc => (decodeDocument(serialize({ doc })).doc ?? {}) as Doc;
/** Type, value and order of the fields, as bytes tell them. */
const bytes = (doc: object) => Buffer.from(serialize(doc)).toString('latin1');

function outcome(run: () => Doc): Doc | number {
  try {
    return run();
  } catch (error) {
    if (error instanceof ServerError) return error.code;
    throw error;
  }
}

function expectOutcome(actual: Doc | number, expected: object | number): void {
  expect(actual).toEqual(typeof expected === 'number' ? expected : stored(expected));
  if (typeof actual === 'object') expect(bytes(actual)).toBe(bytes(expected as object));
}

beforeAll(() => void jest.useFakeTimers({ now: NOW }));
afterAll(() => void jest.useRealTimers());

test.each(updateCases)('%j on %j: %j', (update, before, expected) => {
  const doc = stored(before);
  const result = outcome(() => {
    const { doc: after, changed } = compileUpdate(stored(update)).apply(doc);
    expect(changed).toBe(bytes(after) !== bytes(before));
    return after;
  });
  expectOutcome(result, expected);
  expect(bytes(doc)).toBe(bytes(before));
});

test.each(arrayFilterCases)(
  'array filters %j of %j on %j: %j',
  (filters, update, before, after) => {
    const options: UpdateOptions = { arrayFilters: filters.map(stored) };
    const run = () => compileUpdate(stored(update), options).apply(stored(before)).doc;
    expectOutcome(outcome(run), after);
  },
);

test.each(upsertCases)('filter %j with %j inserts %j', (filter, update, expected) => {
  expectOutcome(
    outcome(() => compileUpdate(stored(update)).upsert(stored(filter))),
    expected,
  );
});

test.each(positionalCases)(
  'a positional update where %j finds %j gives %j',
  (filter, before, after) => {
    const doc = stored(before);
    expect(compileFilter(stored(filter))(doc)).toBe(true);
    const position = compilePosition(stored(filter));
    const run = () => compileUpdate({ $set: { 'a.$': 9 } }).apply(doc, position).doc;
    expectOutcome(outcome(run), after);
  },
);

test('the current date is of the type asked for', () => {
  const update = { $currentDate: { a: true, b: { $type: 'timestamp' } } };
  const { doc } = compileUpdate(update).apply({});
  expect(doc.a).toBeInstanceOf(Date);
  expect((doc.b as { _bsontype: string })._bsontype).toBe('Timestamp');
});

test('an upsert takes no $expr, wherever it stands', () => {
  const filter = { $and: [{ a: 1 }, { $or: [{ $expr: true }] }] };
  expect(outcome(() => ({ none: checkUpsertFilter(filter) }))).toBe(224);
  expect(() => checkUpsertFilter({ $and: [{ a: 1 }] })).not.toThrow();
});
