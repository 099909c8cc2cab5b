import type { Db } from 'mongodb';
import { believed } from './believed';
import type { ArticleRow } from './article';
import type { ClaimRow } from './claim';
import type { Rows } from './collections';
import type { Row } from './row';

/** What loading keeps: rows to serve, and the claims that they are folded from. */
type Kept = Rows & { claims: ClaimRow };

/**
 * Every version of every row of a collection, one after another: memory does not grow with the base. The
 * versions of one entity follow each other in the order of their instants, as their keys do.
 */
export function everyRow(db: Db, name: keyof Kept): AsyncIterable<Row> {
  return db.collection<Row>(name).find().sort({ _id: 1 });
}

/** The present rows of a collection in lists of at most `size`, in the order of their ids. */
export async function* presentRowsInTurn<C extends keyof Kept>(
  db: Db,
  name: C,
  size: number,
): AsyncGenerator<Kept[C][]> {
  for (let last = ''; ;) {
    const rows = (await db
      .collection<Row>(name)
      .find({ id: { $gt: last }, ...believed(null) })
      .sort({ id: 1 })
      .limit(size)
      .toArray()) as unknown as Kept[C][];
    const end = rows.at(-1)?.id;
    if (end === undefined) return;
    yield rows;
    last = end;
  }
}

/** One text that an article has or had. */
export type TextVersion = Pick<ArticleRow, 'text' | 'textHash' | 'sentences'>;

/** What evidence is held against: a text, and until when it was served with its article. */
export type ServedText = TextVersion & Pick<Row, 'retractedAt'>;

/** This very text as an article has or had it, believed or not; empty when it never had. */
export async function textVersions(
  db: Db,
  article: string,
  textHash: string,
): Promise<ServedText[]> {
  const rows = await db
    .collection<ArticleRow>('articles')
    .find({ id: article, $or: [{ textHash }, { 'earlier.textHash': textHash }] })
    .project<ServedText & Pick<ArticleRow, 'earlier'>>({
      ...{ _id: 0, text: 1, textHash: 1, sentences: 1 },
      ...{ earlier: 1, retractedAt: 1 },
    })
    .toArray();
  return rows.flatMap((row) =>
    textsOf(row)
      .filter((version) => version.textHash === textHash)
      .map((version) => ({ ...version, retractedAt: row.retractedAt })),
  );
}

/** The texts that an article's row holds: its own, and those that it had before. */
export function textsOf({
  text,
  textHash,
  sentences,
  earlier = [],
}: TextVersion & Pick<ArticleRow, 'earlier'>): TextVersion[] {
  return [{ text, textHash, sentences }, ...earlier];
}
