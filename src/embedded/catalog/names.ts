import { invalidNamespace } from '../errors';

/** Refuses what cannot be the name of a database, or of a collection in it. @throws ServerError 73 */
export function checkNames(database: string, name?: string): void {
  if (database === '' || /[/\\. "$*<>:|?\0]/.test(database) || Buffer.byteLength(database) > 63) {
    throw invalidNamespace(`Invalid database name: '${database}'`);
  }
  if (name === undefined) return;
  if (name === '' || name.includes('$') || name.includes('\0') || /^\.|\.$/.test(name)) {
    throw invalidNamespace(`Invalid namespace specified '${database}.${name}'`);
  }
  if (Buffer.byteLength(`${database}.${name}`) > 255) {
    throw invalidNamespace(
      `Fully qualified namespace is too long. Namespace: ${database}.${name} Max: 255`,
    );
  }
}
