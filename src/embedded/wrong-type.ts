import { typeMismatch } from './errors';
import { typeName } from './query/values';

/** MongoDB's error for a field, told by its whole path, that is of another type than it reads. */
export const wrongFieldType = (field: string, value: unknown, expected: string) =>
  typeMismatch(
    `BSON field '${field}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
