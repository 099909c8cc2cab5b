import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ArticleInput } from './article-input';
import { decodeText } from './decode';
import { readHtml } from './html';
import { countJsonLines, readJson, readJsonLines } from './json';

/** Largest file that is read, in bytes: a collection of articles in one file, with room. */
export const FILE_MAX_BYTES = 256 * 1024 * 1024;
/** Longest line of a text, in code units: no news has a paragraph like it, and binary data often does. */
const LINE_MAX = 200_000;

/** Endings that tell a file's form. */
const FORMS = new Set(['.html', '.htm', '.xhtml', '.json', '.ninjs', '.jsonl', '.ndjson']);

/** A file to read, or an entry of a folder that is none. */
export type Found = { file: string } | { source: string; problem: string };

/**
 * The files under a path, itself if it is one, in the order of their names; hidden ones left out. What
 * cannot be read is told and the rest goes on: a link that leads nowhere, a folder that is closed. A folder
 * that links, or other paths, lead to again is entered once.
 * @param entered the real paths of the folders that were entered.
 * @throws where the path itself leads to nothing.
 */
export async function* filesUnder(path: string, entered: Set<string>): AsyncGenerator<Found> {
  if (path === '-' || !(await stat(path)).isDirectory()) yield { file: path };
  else yield* filesIn(path, entered);
}

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
 * The articles in a file, by its ending: `.html`, `.json` (ninjs), `.jsonl`; with any other by what it
 * opens with, and plain text where that tells nothing. What cannot be read is told with its reason, and the
 * file left alone.
 * @param file a path, or `-` for standard input.
 * @param holds is told how many articles the file holds, before the first of more than one.
 */
export async function* readFileArticles(
  file: string,
  holds: Holds = () => {},
): AsyncGenerator<ArticleInput> {
  if (file !== '-') {
    const { size } = await stat(file);
    if (size > FILE_MAX_BYTES) {
      yield { source: file, problem: `${size} bytes: expected at most ${FILE_MAX_BYTES}` };
      return;
    }
  }
  yield* articlesIn(file, file === '-' ? await readStandardInput() : await readFile(file), holds);
}

/** Hears how many articles a file holds. */
type Holds = (articles: number) => void;

/** The articles in bytes that a file, or standard input, holds. */
export function* articlesIn(
  source: string,
  bytes: Uint8Array,
  holds: Holds = () => {},
): Generator<ArticleInput> {
  const text = decodeText(bytes);
  const problem = problemWith(bytes, text);
  if (text === null || problem !== null) {
    yield { source, problem: problem ?? '' };
    return;
  }
  const ending = extname(source).toLowerCase();
  const form = FORMS.has(ending) ? ending : formOf(source, text);
  try {
    for (const input of inForm(form, source, text, holds)) yield checked(input);
  } catch (error) {
    // Markup can be so crooked, or so deep, that the parsers of others give up on it.
    yield { source, problem: `cannot be read as ${form}: ${(error as Error).message}` };
  }
}

function problemWith(bytes: Uint8Array, text: string | null): string | null {
  if (text === null ? bytes.includes(0) : text.includes('\0')) return 'binary data: expected text';
  if (text === null)
    return 'not UTF-8: expected text in UTF-8, or in the encoding that it declares';
  return text.trim() === '' ? 'empty: expected a text' : null;
}

function* inForm(
  form: string,
  source: string,
  whole: string,
  holds: Holds,
): Generator<ArticleInput> {
  // In a plain text a byte order mark is part of what is cited; JSON and HTML are only read after it.
  const text = whole.replace(/^\uFEFF/u, '');
  if (form === '.html' || form === '.htm' || form === '.xhtml') yield readHtml(source, text);
  else if (form === '.jsonl' || form === '.ndjson') {
    holds(countJsonLines(text));
    yield* readJsonLines(source, text);
  } else if (form === '.json' || form === '.ninjs') {
    const articles = readJson(source, text);
    holds(articles.length);
    yield* articles;
  } else yield { source, text: whole };
}

function checked(input: ArticleInput): ArticleInput {
  if ('problem' in input) return input;
  const longest = input.text.split('\n').reduce((max, line) => Math.max(max, line.length), 0);
  if (longest <= LINE_MAX) return input;
  const problem = `a line of ${longest} characters: expected at most ${LINE_MAX}`;
  return { source: input.source, problem };
}

/** The form that a text shows by itself: it came without an ending that tells, or with another. */
function formOf(source: string, whole: string): string {
  const text = whole.replace(/^\uFEFF/u, '').trimStart();
  if (isJson(text)) return '.json';
  const [firstLine = ''] = text.split('\n', 1);
  if (isJson(firstLine)) return '.jsonl';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu.test(text)) return '.html';
  if (source !== '-') return '.txt';
  // What was meant is told, so that what is wrong with it can be.
  const [first] = text;
  if (first === '<') return '.html';
  if (first === '[') return '.json';
  return first === '{' ? '.jsonl' : '.txt';
}

/** Whether a text is a JSON object, or a list of such. */
function isJson(text: string): boolean {
  if (!/^(?:\{|\[\s*[{\]])/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
