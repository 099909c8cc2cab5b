import { basename, extname } from 'node:path';
import type { Db } from 'mongodb';
import { EvidenceChecker } from '../../ingest/verify/check-evidence';
import type { ArticleClaim } from '../../ingest/fold/article';
import { textsOf, textVersions, type TextVersion } from '../../store/every-row';
import { quoteProblems, referenceProblems } from './check-references';
import { ImportError, type ImportProblem } from './import-error';
import type { PopoloObject } from './objects';
import { COLLECTION_OF, disagreement, ownClaims } from './own-claims';
import { plainSlug } from './plan';
import { isSource, type ReadFile, readFile, refusing } from './read-file';
import { earlierImport, isOfSource, takenSlugs } from './known-source';
import type { SourceFile } from './source-article';
import type { Placed } from './spool';
import { knownByIdentifier } from './worldwide';
import { type ImportResult, ORDER, writeFile } from './write-file';

export interface ImportOptions {
  /** What the file is cited as; its name when not given. */
  name?: string;
  /** The day of which its facts are, `YYYY-MM-DD`; today when not given. */
  publishedAt?: string;
  /** Whether the file takes the place of another one imported under this name. */
  replace?: boolean;
  /** Whether what is wrong with an object is left out, instead of the file being refused. */
  skipBroken?: boolean;
  /** Told of each stretch of work: what is counted, how much is done and how much there is. */
  onProgress?: (stage: 'bytes read' | 'objects checked' | 'objects written', done: number) => void;
}

/**
 * Loads a Popolo file: read -> check -> write. Nothing is written unless all of the file is right; then it
 * is written batch by batch, each a transaction, so that an import that broke off is simply run again.
 * Objects of Chancery's own exports bring their claims; what any other says is cited from the file itself,
 * which the base keeps, in parts, as articles.
 * @throws ImportError with every problem but those of what is left out.
 */
export async function importPopolo(
  db: Db,
  file: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { onProgress = () => {}, skipBroken = false } = options;
  const read = await readFile(file, skipBroken, (bytes) => onProgress('bytes read', bytes));
  try {
    const source = await sourceOf(db, file, read, options);
    await refuseProblems(db, file, read, source, onProgress);
    return await writeFile(db, read, source, (done) => onProgress('objects written', done));
  } finally {
    read.spool.close();
  }
}

async function sourceOf(
  db: Db,
  file: string,
  read: ReadFile,
  { name = basename(file), publishedAt, replace = false }: ImportOptions,
): Promise<SourceFile> {
  const { sha256 } = read;
  const stem = plainSlug(basename(name, extname(name))) || 'popolo';
  const earlier = isSource(read) ? await earlierImport(db, stem) : null;
  const isSame = earlier?.text.includes(sha256) ?? false;
  if (earlier && !isSame && !replace)
    throw new ImportError(file, [
      {
        pointer: '/',
        expected: `the file that was imported as "${name}" (--name tells another source, --replace a new version)`,
        found: 'other content',
      },
    ]);
  // The same file is of the same day, whenever it is imported again.
  const day = publishedAt ?? (isSame ? earlier?.publishedAt : undefined);
  return { stem, name, sha256, publishedAt: day ?? new Date().toISOString().slice(0, 10) };
}

/** @throws ImportError with all that is wrong with the file; gives objects their slugs on the way. */
async function refuseProblems(
  db: Db,
  file: string,
  read: ReadFile,
  source: SourceFile,
  onProgress: NonNullable<ImportOptions['onProgress']>,
): Promise<void> {
  const { plan, spool, problems } = read;
  if (isSource(read)) problems.push(...namesakes(read, source));
  if (problems.length > 0) throw new ImportError(file, problems);
  for (const list of ORDER)
    plan.assign(
      list,
      await takenSlugs(db, COLLECTION_OF[list], plan.wanted(list), source.stem),
      await knownByIdentifier(db, COLLECTION_OF[list], plan.identifiers(list)),
    );
  await referenceProblems(spool, plan, (object) =>
    object === null ? problems : refusing(read, object),
  );
  const texts = new EvidenceChecker((article, textHash) => citedTexts(db, read, article, textHash));
  let checked = 0;
  for (const list of ORDER)
    for await (const placed of spool.read<PopoloObject>(list)) {
      onProgress('objects checked', ++checked);
      if (!placed.object.chancery) continue;
      const edited = disagreement(list, placed);
      if (edited) problems.push(edited);
      problems.push(...(await quoteProblems(texts, placed)));
      if (list === 'chancery_articles') problems.push(...(await otherText(db, placed)));
    }
  if (problems.length > 0) throw new ImportError(file, problems);
}

/** Articles that a file brings and that were cited under the very name under which it would be cited itself. */
function namesakes({ articles }: ReadFile, { stem, name }: SourceFile): ImportProblem[] {
  const found = [...articles.keys()].find((id) => isOfSource(stem, id));
  if (found === undefined) return [];
  return [
    {
      pointer: '/chancery_articles',
      expected: `no article that "${name}" was cited by before (--name tells another name for this file)`,
      found,
    },
  ];
}

/** A text of an article as the file brings it, or as the base has it. */
async function citedTexts(
  db: Db,
  { articles, spool }: ReadFile,
  article: string,
  textHash: string,
): Promise<TextVersion[]> {
  const place = articles.get(article);
  const values = place
    ? ownClaims(spool.at<PopoloObject>(place).object).map(({ value }) => value as ArticleClaim)
    : [];
  const brought = values.flatMap(textsOf).filter((version) => version.textHash === textHash);
  return brought.length > 0 ? brought : textVersions(db, article, textHash);
}

/** An article that the base has with another text is another version: evidence would cite the wrong one. */
async function otherText(db: Db, { pointer, object }: Placed<PopoloObject>) {
  const [claim] = ownClaims(object);
  const known = await db
    .collection('articles')
    .findOne({ id: object.id, retractedAt: null }, { projection: { textHash: 1 } });
  const { textHash } = (claim?.value ?? {}) as ArticleClaim;
  if (!known || known['textHash'] === textHash) return [];
  return [
    {
      pointer,
      expected: `the text that the base has of the article ${object.id}`,
      found: 'another',
    },
  ];
}
