import { invalidNamespace, unsupported } from '../errors';

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

/** The collections that MongoDB keeps for itself and lets clients make. */
const SYSTEM = /^(?:(?:buckets\..*)|views|profile|js|users|roles|version)$/;

/** Refuses to make one of MongoDB's own collections. @throws ServerError 73, or 115 where MongoDB makes it */
export function checkNew(database: string, name: string): void {
  checkNames(database, name);
  if (!name.startsWith('system.')) return;
  if (SYSTEM.test(name.slice('system.'.length))) throw unsupported(`the collection '${name}'`);
  throw invalidNamespace(`Invalid system namespace: ${database}.${name}`);
}
