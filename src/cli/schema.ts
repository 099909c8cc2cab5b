import { readFileSync, writeFileSync } from 'node:fs';
import { StartupError } from '../errors';
import { apiSchema, schemaText } from '../graphql/schema';

/**
 * Prints the API's schema as SDL, writes it to a file, or compares it with one.
 * @throws StartupError when `check` is set and the file differs.
 */
export function schema(
  options: { out?: string; check?: string },
  print: (text: string) => void,
): void {
  const text = schemaText(apiSchema());
  if (options.check !== undefined) {
    if (readFileSync(options.check, 'utf8') !== text) {
      throw new StartupError(
        `${options.check} is not the schema of this code; run: npm run schema`,
      );
    }
    return;
  }
  if (options.out === undefined) print(text.trimEnd());
  else writeFileSync(options.out, text);
}
