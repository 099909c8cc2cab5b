import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decodeUtf8 } from '../record/utf8';
import type { ArticleInput } from './article-input';
import { readHtml } from './html';
import { readJson, readJsonLines } from './json';

/** Largest file that is read, in bytes: a collection of articles in one file, with room. */
export const FILE_MAX_BYTES = 256 * 1024 * 1024;
/** Longest line of a text, in code units: no news has a paragraph like it, and binary data often does. */
const LINE_MAX = 200_000;

/** A file to read, or an entry of a folder that is none. */
export type Found = { file: string } | { source: string; problem: string };

/**
 * The files under a path, itself if it is one, in the order of their names; hidden ones left out. What
 * cannot be read is told and the rest goes on: a link that leads nowhere, a folder that is closed. A folder
 * that links lead to again is entered once.
 * @throws where the path itself leads to nothing.
 */
export async function* filesUnder(path: string): AsyncGenerator<Found> {
  if (path === '-' || !(await stat(path)).isDirectory()) yield { file: path };
  else yield* filesIn(path, new Set());
}

/** @param entered the real paths of the folders that were entered. */
async function* filesIn(folder: string, entered: Set<string>): AsyncGenerator<Found> {
  const real = await realpath(folder);
  if (entered.has(real)) return;
  entered.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* filesIn(path, entered);
      else if (found.isFile()) yield { file: path };
      else yield { source: path, problem: 'a device, pipe or socket: expected a file' };
    } catch (error) {
      yield { source: path, problem: readProblem(error) };
    }
  }
}

/** Why a path could not be read, in words. @throws what is no error of the file system. */
export function readProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOENT') return 'no such file or folder';
  return code === 'EACCES' ? 'may not be read by this user' : message;
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
  try {
    for (const input of inForm(form, source, text)) yield checked(input);
  } catch (error) {
    // Markup can be so crooked, or so deep, that the parsers of others give up on it.
    yield { source, problem: `cannot be read as ${form}: ${(error as Error).message}` };
  }
}

function problemWith(bytes: Uint8Array, text: string | null): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'UTF-16: expected text in UTF-8';
  if (bytes.includes(0)) return 'binary data: expected text';
  if (text === null) return 'not UTF-8: expected text in UTF-8';
  return text.trim() === '' ? 'empty: expected a text' : null;
}

function* inForm(form: string, source: string, whole: string): Generator<ArticleInput> {
  // In a plain text a byte order mark is part of what is cited; JSON and HTML are only read after it.
  const text = whole.replace(/^\uFEFF/u, '');
  if (form === '.html' || form === '.htm' || form === '.xhtml') yield readHtml(source, text);
  else if (form === '.jsonl' || form === '.ndjson') yield* readJsonLines(source, text);
  else if (form === '.json') yield* readJson(source, text);
  else yield { source, text: whole };
}

function checked(input: ArticleInput): ArticleInput {
  if ('problem' in input) return input;
  const longest = input.text.split('\n').reduce((max, line) => Math.max(max, line.length), 0);
  if (longest <= LINE_MAX) return input;
  const problem = `a line of ${longest} characters: expected at most ${LINE_MAX}`;
  return { source: input.source, problem };
}

function formOf(text: string): string {
  const [first] = text.replace(/^\uFEFF/u, '').trimStart();
  if (first === '<') return '.html';
  if (first === '[') return '.json';
  return first === '{' ? '.jsonl' : '.txt';
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
