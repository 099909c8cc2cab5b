import { MongoServerError } from 'mongodb';
import { type Entities } from './entities';
import { type ExpectedError, type Fields, Mismatch } from './format';
import { assertMatches, shown } from './match';

/** Results of the driver as plain documents: maps of results by index, absent ids left out. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('didUpsert' in value) {
    return { ...value, didUpsert: undefined }; // the driver's own addition
  }
  if ('insertResults' in value || 'insertedIds' in value || 'upsertedIds' in value) {
    const fields = Object.getOwnPropertyNames(value);
    const getters = [
      'insertedIds',
      'upsertedIds',
      'insertedCount',
      'matchedCount',
      'modifiedCount',
    ];
    const names = [...fields, ...getters, 'deletedCount', 'upsertedCount'];
    return Object.fromEntries(names.map((name) => [name, plain((value as Fields)[name])]));
  }
  return value;
}

/** Compares an error with what the test says of it. @throws Mismatch */
export function checkError(error: Error, expected: ExpectedError, entities: Entities): void {
  const fields = error as unknown as Fields;
  const is = (holds: boolean, what: string) => {
    if (!holds) throw new Mismatch(`the error "${error.message}" ${what}`);
  };
  const fromServer = error instanceof MongoServerError;
  if (expected.isClientError !== undefined) {
    is(fromServer !== expected.isClientError, fromServer ? "is the server's" : "is the client's");
  }
  if (expected.errorContains !== undefined) {
    const wanted = expected.errorContains.toLowerCase();
    is(
      error.message.toLowerCase().includes(wanted),
      `does not contain "${expected.errorContains}"`,
    );
  }
  if (expected.errorCode !== undefined) {
    is(
      fields.code === expected.errorCode,
      `has code ${shown(fields.code)}, not ${expected.errorCode}`,
    );
  }
  if (expected.errorCodeName !== undefined) {
    is(fields.codeName === expected.errorCodeName, `has codeName ${shown(fields.codeName)}`);
  }
  const labels = (fields.errorLabels ?? []) as string[];
  for (const label of expected.errorLabelsContain ?? []) {
    is(labels.includes(label), `lacks the label ${label}`);
  }
  for (const label of expected.errorLabelsOmit ?? []) {
    is(!labels.includes(label), `has the label ${label}`);
  }
  if (expected.errorResponse) {
    assertMatches(fields.errorResponse ?? fields.result, expected.errorResponse, entities, 'error');
  }
  if (expected.writeErrors) {
    const actual = plain(fields.writeErrors) as Fields;
    for (const [index, error] of Object.entries(expected.writeErrors)) {
      assertMatches(actual[index], error, entities, `writeErrors.${index}`);
    }
  }
  if (expected.writeConcernErrors) {
    assertMatches(
      fields.writeConcernErrors,
      expected.writeConcernErrors,
      entities,
      'writeConcernErrors',
    );
  }
  if ('expectResult' in expected) {
    const partial = plain(fields.result ?? fields.partialResult) as Fields | undefined;
    if (isNothing(partial) && '$$unsetOrMatches' in (expected.expectResult as Fields)) return;
    assertMatches(partial, expected.expectResult, entities);
  }
}

// Where the format has a partial result unset, this driver reports one in which all is zero.
function isNothing(partial: Fields | undefined): boolean {
  return Object.entries(partial ?? {}).every(
    ([name, value]) =>
      name === 'acknowledged' ||
      !value ||
      (typeof value === 'object' && Object.keys(value).length === 0),
  );
}
