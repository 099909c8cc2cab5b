import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';

/** A committed query that answers one of a reader's questions. */
export interface Example {
  /** File name without `.graphql`, e.g. `02-who-met-whom`; the key in links. */
  readonly name: string;
  /** The question in words, from the file's leading comment. */
  readonly question: string;
  /** The file's whole text, comment included. */
  readonly query: string;
}

/**
 * Reads every `*.graphql` of a folder, in the order of their names.
 * @param dir a folder of files that each open with a `# question` comment and hold one named operation.
 * @throws Error naming the folder or the file, and what was expected.
 */
export function readExamples(dir: string): Example[] {
  const files = list(dir)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  if (files.length === 0) throw new Error(`${dir}: expected at least one *.graphql file`);
  return files.map((file) => readExample(join(dir, file), file.slice(0, -'.graphql'.length)));
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    throw new Error(`${dir}: the folder of example queries cannot be read`, { cause: error });
  }
}

function readExample(path: string, name: string): Example {
  const query = readFileSync(path, 'utf8').normalize('NFC');
  const question = leadingComment(query);
  if (question === '') throw new Error(`${path}:1: expected a "# question" comment first`);
  const operations = document(path, query).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operations.length !== 1 || !operations[0]?.name) {
    throw new Error(`${path}: expected exactly one operation, with a name`);
  }
  return { name, question, query };
}

function document(path: string, query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The first lines that are comments, as one sentence without its list number ("2. "). */
function leadingComment(text: string): string {
  const comment: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.startsWith('#')) break;
    comment.push(line.replace(/^#\s*/, '').trim());
  }
  return comment
    .join(' ')
    .replace(/^\d+\.\s*/, '')
    .trim();
}
