import { basename, extname } from 'node:path';
import type { Db } from 'mongodb';
import { EvidenceChecker } from '../../ingest/verify/check-evidence';
import { type Claim } from '../../ingest/fold/claim';
import { type ClaimsByCollection, noClaims } from '../../ingest/fold/claim-record';
import type { ArticleClaim } from '../../ingest/fold/article';
import { textsOf, textVersions, type TextVersion } from '../../store/every-row';
import type { Written } from '../../ingest/write-claims';
import { writeEntities } from '../write-entities';
import { quoteProblems, referenceProblems } from './check-references';
import { batchesOf } from './batches';
import { type FileClaim, FileClaims, isNoMeeting } from './claims-of-object';
import { articleClaim, headClaims } from './file-articles';
import { ImportError } from './import-error';
import type { ListName, PopoloObject } from './objects';
import { COLLECTION_OF, disagreement, ownClaims } from './own-claims';
import { plainSlug } from './plan';
import { type ReadFile, readFile } from './read-file';
import { earlierImport, removeLeftovers, takenSlugs } from './known-source';
import { SourceArticle, type SourceFile } from './source-article';
import type { Placed } from './spool';
import { knownByIdentifier } from './worldwide';

export interface ImportOptions {
  /** What the file is cited as; its name when not given. */
  name?: string;
  /** The day of which its facts are, `YYYY-MM-DD`; today when not given. */
  publishedAt?: string;
  /** Whether the file takes the place of another one imported under this name. */
  replace?: boolean;
  /** Told of each stretch of work: what is counted, how much is done and how much there is. */
  onProgress?: (stage: 'bytes read' | 'objects checked' | 'objects written', done: number) => void;
}

/** What an import did. */
export interface ImportResult {
  /** Objects of the file, by list. */
  objects: Partial<Record<ListName, number>>;
  /** Events that are no meetings: they date memberships. */
  periods: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** Lists in the order in which they are written: what is referred to comes first. */
const ORDER: readonly ListName[] = [
  'chancery_articles',
  'areas',
  'organizations',
  'posts',
  'persons',
  'chancery_topics',
  'memberships',
  'events',
  'chancery_statements',
];

/**
 * Loads a Popolo file: read -> check -> write. Nothing is written unless all of the file is right; then it
 * is written batch by batch, each a transaction, so that an import that broke off is simply run again.
 * Objects of Chancery's own exports bring their claims; what any other says is cited from the file itself,
 * which the base keeps, in parts, as articles.
 * @throws ImportError with every problem.
 */
export async function importPopolo(
  db: Db,
  file: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { onProgress = () => {} } = options;
  const read = await readFile(file, (bytes) => onProgress('bytes read', bytes));
  try {
    const source = await sourceOf(db, file, read, options);
    await refuseProblems(db, file, read, source, onProgress);
    return await write(db, read, source, onProgress);
  } finally {
    read.spool.close();
  }
}

async function sourceOf(
  db: Db,
  file: string,
  { sha256 }: ReadFile,
  { name = basename(file), publishedAt, replace = false }: ImportOptions,
): Promise<SourceFile> {
  const stem = plainSlug(basename(name, extname(name))) || 'popolo';
  const earlier = await earlierImport(db, stem);
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
  if (problems.length > 0) throw new ImportError(file, problems);
  for (const list of ORDER)
    plan.assign(
      list,
      await takenSlugs(db, COLLECTION_OF[list], plan.wanted(list), source.stem),
      await knownByIdentifier(db, COLLECTION_OF[list], plan.identifiers(list)),
    );
  problems.push(...(await referenceProblems(spool, plan)));
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

async function write(
  db: Db,
  { plan, spool }: ReadFile,
  source: SourceFile,
  onProgress: NonNullable<ImportOptions['onProgress']>,
): Promise<ImportResult> {
  const result: ImportResult = {
    objects: Object.fromEntries(spool.counts),
    periods: 0,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
  };
  const isOfFile = (article: string) =>
    article === source.stem || article.startsWith(`${source.stem}.`);
  const tally = ({ changes }: Pick<Written, 'changes'>): void => {
    for (const { added, changed, removed, unchanged } of Object.values(changes)) {
      result.added += added.length;
      result.changed += changed.length;
      result.removed += removed.length;
      result.unchanged += unchanged.length;
    }
  };
  const said = new Set<string>();
  const writeClaims = async (own: FileClaim[], ofFile: FileClaim[]): Promise<void> => {
    // One article says a thing of an entity once: of two like memberships, the first.
    const fresh = ofFile.filter(({ collection, claim }) => {
      const key = `${collection}/${claim.entity}`;
      return !said.has(key) && said.add(key);
    });
    tally(await writeEntities(db, byCollection([...own, ...fresh]), isOfFile));
  };
  let isCited = false;
  let written = 0;
  for (const list of ORDER) {
    let part = 0;
    for await (const batch of batchesOf(spool.read<PopoloObject>(list), list, plan.parents)) {
      const own = batch
        .flatMap(({ object }) => ownClaims(object))
        .map((claim) => ({ collection: COLLECTION_OF[list], claim }) as FileClaim);
      const foreign = batch.filter(({ object }) => !object.chancery);
      const ofFile: FileClaim[] = [];
      if (foreign.length > 0) {
        if (!isCited) await writeClaims([], headClaims(source));
        isCited = true;
        const article = new SourceArticle(source, `${list}-${++part}`, foreign);
        const from = new FileClaims(plan, source, article);
        ofFile.push(
          articleClaim(source, article),
          ...foreign.flatMap((placed) => claimsOf(from, list, placed)),
        );
        if (list === 'events')
          result.periods += foreign.filter(({ object }) => isNoMeeting(object)).length;
      }
      await writeClaims(own, ofFile);
      onProgress('objects written', (written += batch.length));
    }
  }
  tally(await removeLeftovers(db, source.stem, said));
  return result;
}

function byCollection(all: readonly FileClaim[]): ClaimsByCollection {
  const claims = noClaims();
  for (const { collection, claim } of all) (claims[collection] as Claim<unknown>[]).push(claim);
  return claims;
}

/** What the file says by one object. */
function claimsOf(from: FileClaims, list: ListName, placed: Placed<PopoloObject>): FileClaim[] {
  switch (list) {
    case 'areas':
      return from.area(placed);
    case 'organizations':
      return from.organization(placed);
    case 'posts':
      return from.post(placed);
    case 'persons':
      return from.person(placed);
    case 'memberships':
      return from.membership(placed);
    case 'events':
      return isNoMeeting(placed.object) ? [] : from.event(placed);
    default:
      return [];
  }
}
