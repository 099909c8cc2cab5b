import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decodeUtf8 } from '../record/utf8';
import type { ArticleInput } from './article-input';
import { readHtml } from './html';
import { readJson, readJsonLines } from './json';

/** Largest file that is read, in bytes: a collection of articles in one file, with room. */
export const FILE_MAX_BYTES = 256 * 1024 * 1024;
/** Longest line of a text, in code units: no news has a paragraph like it, and binary data often does. */
const LINE_MAX = 200_000;

/** The files under a path, itself if it is one, in the order of their names; hidden ones left out. */
export async function filesUnder(path: string): Promise<string[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name);
  const files: string[] = [];
  for (const name of names.sort()) files.push(...(await filesUnder(join(path, name))));
  return files;
}

/**
 * The articles in a file, by its ending: `.html`, `.json` (ninjs), `.jsonl`; all else is plain text. What
 * cannot be read is told with its reason, and the file left alone.
 * @param file a path, or `-` for standard input, whose form is seen from its first character.
 */
export async function* readFileArticles(file: string): AsyncGenerator<ArticleInput> {
  if (file !== '-') {
    const { size } = await stat(file);
    if (size > FILE_MAX_BYTES) {
      yield { source: file, problem: `${size} bytes: expected at most ${FILE_MAX_BYTES}` };
      return;
    }
  }
  yield* articlesIn(file, file === '-' ? await readStandardInput() : await readFile(file));
}

/** The articles in bytes that a file, or standard input, holds. */
export function* articlesIn(source: string, bytes: Uint8Array): Generator<ArticleInput> {
  const text = decodeUtf8(bytes);
  const problem = problemWith(bytes, text);
  if (text === null || problem !== null) {
    yield { source, problem: problem ?? '' };
    return;
  }
  const form = source === '-' ? formOf(text) : extname(source).toLowerCase();
  for (const input of inForm(form, source, text)) yield checked(input);
}

function problemWith(bytes: Uint8Array, text: string | null): string | null {
  if (bytes.includes(0)) return 'binary data: expected text';
  if (text === null) return 'not UTF-8: expected text in UTF-8';
  return text.trim() === '' ? 'empty: expected a text' : null;
}

function* inForm(form: string, source: string, text: string): Generator<ArticleInput> {
  if (form === '.html' || form === '.htm' || form === '.xhtml') yield readHtml(source, text);
  else if (form === '.jsonl' || form === '.ndjson') yield* readJsonLines(source, text);
  else if (form === '.json') yield* readJson(source, text);
  else yield { source, text };
}

function checked(input: ArticleInput): ArticleInput {
  if ('problem' in input) return input;
  const longest = input.text.split('\n').reduce((max, line) => Math.max(max, line.length), 0);
  if (longest <= LINE_MAX) return input;
  const problem = `a line of ${longest} characters: expected at most ${LINE_MAX}`;
  return { source: input.source, problem };
}

function formOf(text: string): string {
  const [first] = text.trimStart();
  if (first === '<') return '.html';
  if (first === '[') return '.json';
  return first === '{' ? '.jsonl' : '.txt';
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
