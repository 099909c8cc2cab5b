import { located } from '../errors';
import { REFERENCE } from './operator-document';

/** The parts of a path that a projection, a stage or a sort names. @throws MongoDB's error for none */
export function fieldPath(path: string): string[] {
  if (path === '') throw located(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) throw located(40353, "FieldPath must not end with a '.'.");
  const parts = path.split('.');
  for (const part of parts) {
    if (part.includes('\0'))
      throw located(16411, 'FieldPath field names may not contain null bytes.');
    if (part === '') throw located(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$') && !REFERENCE.has(part)) {
      throw located(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    }
  }
  return parts;
}
