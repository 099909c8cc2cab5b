import { located } from '../errors';

/** Refuses what may not name a field that a pipeline makes. */
export function checkFieldName(name: string): void {
  if (name === '') throw located(15998, 'FieldPath field names may not be empty strings.');
  if (name.startsWith('$')) {
    throw located(16410, `FieldPath field names may not start with '$'. Found: ${name}`);
  }
  if (name.includes('.')) {
    throw located(16412, `FieldPath field names may not contain '.'. Found: ${name}`);
  }
}
