import type { ClientSession, Collection, Db } from 'mongodb';
import { scoreWord } from '../domain/name-score';
import {
  askedRemainders,
  wordRemainders,
  type WordsNear,
  wordsOfTerms,
} from '../domain/name-terms';
import { inTime, type Reader } from './reader';

/**
 * A word of some name, of now or before: what a misspelt word is held against. Never taken away, for a word
 * that nobody bears finds nobody.
 */
interface WordRow {
  /** The folded word. */
  _id: string;
  /** As `wordRemainders` gives them. */
  remainders: string[];
}

/** The terms of names or labels, as rows hold them. */
export interface WithTerms {
  nameTerms?: readonly string[];
  labelTerms?: readonly string[];
}

/** Words in one insert. */
const BATCH = 1_000;
/** How many words near those of a query are looked at; a word has some tens. */
export const NEAR_MAX = 5_000;

export function wordsCollection(db: Db): Collection<WordRow> {
  return db.collection<WordRow>('words');
}

/** Notes the words of the names in rows, where they have any, that may be misspelt. */
export async function noteWords(
  db: Db,
  rows: readonly object[],
  session?: ClientSession,
): Promise<void> {
  const missing = await wordsMissing(db, rows, session);
  for (let from = 0; from < missing.length; from += BATCH)
    await wordsCollection(db).bulkWrite(
      missing.slice(from, from + BATCH).map((word) => ({
        updateOne: {
          filter: { _id: word },
          update: { $setOnInsert: { remainders: wordRemainders(word) } },
          upsert: true,
        },
      })),
      { session, ordered: false },
    );
}

/** The words of names that may be misspelt and are not noted. */
export async function wordsMissing(
  db: Db,
  rows: readonly object[],
  session?: ClientSession,
): Promise<string[]> {
  const terms = (rows as readonly WithTerms[]).flatMap(({ nameTerms = [], labelTerms = [] }) => [
    ...nameTerms,
    ...labelTerms,
  ]);
  const words = new Set(wordsOfTerms(terms).filter((word) => wordRemainders(word).length > 0));
  if (words.size === 0) return [];
  const known = await wordsCollection(db)
    .find({ _id: { $in: [...words] } }, { session, projection: { _id: 1 } })
    .toArray();
  for (const { _id } of known) words.delete(_id);
  return [...words];
}

/** What a query's words may be slips of. */
export interface Nearby {
  near: WordsNear;
  /** Whether more words may be near than were looked at. */
  isCut: boolean;
}

/** The words of names that words of a query may be slips of. One command; none where none may be. */
export async function wordsNear(reader: Reader, asked: readonly string[]): Promise<Nearby> {
  const remainders = [...new Set(asked.flatMap(askedRemainders))];
  if (remainders.length === 0) return { near: () => [], isCut: false };
  const found = await wordsCollection(reader.db)
    .find(
      { remainders: { $in: remainders } },
      { projection: { _id: 1 }, limit: NEAR_MAX, batchSize: NEAR_MAX + 1, ...inTime(reader) },
    )
    .toArray();
  const words = found.map(({ _id }) => _id);
  // Once a word: each kind of entity asks of the same words.
  const near = new Map(
    asked
      .filter((word) => askedRemainders(word).length > 0)
      .map((word) => [word, words.filter((each) => scoreWord(word, each) > 0)]),
  );
  return {
    near: (word) => near.get(word) ?? [],
    isCut: words.length === NEAR_MAX,
  };
}
