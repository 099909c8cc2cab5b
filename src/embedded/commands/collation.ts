import { typeMismatch, unsupported } from '../errors';
import { isDocument } from '../query/values';

/** Accepts only the simple collation, which is no collation. */
export function checkCollation(value: unknown, where: string): void {
  if (value === undefined) return;
  if (!isDocument(value)) throw typeMismatch(`'${where}.collation' must be a document`);
  if (Object.keys(value).length === 0 || value.locale === 'simple') return;
  throw unsupported(`'collation' of ${where}`);
}
