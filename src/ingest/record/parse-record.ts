import { type ArticleText, readArticleText, TEXT_MAX_BYTES } from './article-text';
import { checkHeader } from './check-header';
import { checkMentions } from './check-mentions';
import { checkParents } from './check-parents';
import { checkTenures } from './check-tenures';
import { checkUnique } from './check-unique';
import { checkWording } from './check-wording';
import type { RecordDocument } from './record';
import { describeValue, type Problem, RecordError } from './record-error';
import { RecordSource } from './record-source';
import { decodeUtf8 } from './utf8';
import { validateShape } from './validate-shape';

/** A record that has passed every check, with the text that it is about. */
export interface ParsedRecord {
  /** The record's file, which tells the line of each of its values. */
  source: RecordSource;
  record: RecordDocument;
  text: ArticleText;
}

/** Reads a text file by its path relative to the record; null when there is none to read. */
export type ReadText = (path: string) => Promise<Uint8Array | null>;

/**
 * Parses and checks a record: YAML -> text -> shape, formats, references and quotes -> what several
 * parts say together. Every problem is found in one go; only while a part has the wrong shape do the
 * checks across parts wait.
 * @param file the record's name in errors.
 * @throws RecordError with all problems; nothing of a record with a problem is used.
 */
export async function parseRecord(
  file: string,
  bytes: Uint8Array,
  readText: ReadText,
): Promise<ParsedRecord> {
  const source = new RecordSource(file, bytes);
  refuse(source.problems);
  const { text, problems } = await readTextOf(source, readText);
  const misshapen = validateShape(source, text?.index ?? null);
  if (misshapen.length > 0 || text === null) throw new RecordError([...problems, ...misshapen]);

  const record = source.value as RecordDocument;
  refuse([
    ...checkHeader(source, record, text),
    ...checkUnique(source, record),
    ...checkParents(source, record),
    ...checkTenures(source, record, text),
    ...checkWording(source, record),
    ...checkMentions(source, record, text),
  ]);
  return { source, record, text };
}

function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw new RecordError(problems);
}

/** The record's text; null, and why, when there is none. A misshapen field is left to the schema. */
async function readTextOf(
  source: RecordSource,
  readText: ReadText,
): Promise<{ text: ArticleText | null; problems: Problem[] }> {
  const { article } = (source.value ?? {}) as { article?: { text?: unknown; language?: unknown } };
  const path = article?.text;
  if (typeof path !== 'string' || path.trim() === '') return { text: null, problems: [] };
  const failure = (expected: string, found: string) => ({
    text: null,
    problems: [source.problem(['article', 'text'], expected, found)],
  });

  const bytes = await readText(path);
  if (bytes === null) return failure('a file that can be read', `none at ${describeValue(path)}`);
  if (bytes.length > TEXT_MAX_BYTES)
    return failure(`a text of at most ${TEXT_MAX_BYTES} bytes`, `${bytes.length} bytes`);
  const text = decodeUtf8(bytes);
  if (text === null) return failure('text in UTF-8', 'bytes that are not UTF-8');
  if (text.trim() === '') return failure('a text with words', 'an empty file');
  const language = typeof article?.language === 'string' ? article.language : 'und';
  return { text: readArticleText(text, language), problems: [] };
}
