import type { Db } from 'mongodb';
import { BatchSize, tookTooLong } from '../../ingest/batch-size';
import type { Claim } from '../../ingest/fold/claim';
import { type ClaimsByCollection, noClaims } from '../../ingest/fold/claim-record';
import type { Written } from '../../ingest/written';
import { writeEntities } from '../write-entities';
import { batchesOf } from './batches';
import { type FileClaim, FileClaims, isNoMeeting } from './claims-of-object';
import { articleClaim, headClaims } from './file-articles';
import { isOfSource, removeLeftovers } from './known-source';
import type { ImportProblem } from './import-error';
import type { ListName, PopoloObject } from './objects';
import { COLLECTION_OF, ownClaims } from './own-claims';
import { isSource, type ReadFile } from './read-file';
import { SourceArticle, type SourceFile } from './source-article';
import type { Placed } from './spool';

/** What an import did. */
export interface ImportResult {
  /** Objects of the file, by list. */
  objects: Partial<Record<ListName, number>>;
  /** Members of the file's root that nothing is read of. */
  passedOver: string[];
  /** What was wrong and left out, where that was asked for. */
  leftOut: readonly ImportProblem[];
  /** Events that are no meetings: they date memberships. */
  periods: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** Lists in the order in which they are written: what is referred to comes first. */
export const ORDER: readonly ListName[] = [
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

/** Parts of the file, each an article of up to 200 objects, in one transaction at most. */
const PARTS_AT_ONCE = 5;
/** So much is in one transaction at most, in characters: what a store keeps in memory until it is made. */
const TEXT_AT_ONCE = 1_000_000;

/** What is written of one part of a file. */
interface Part {
  claims: FileClaim[];
  objects: number;
  /** About how long it is, in characters. */
  length: number;
}

/**
 * Writes a file that was found right, some parts in one transaction: what each reads and makes durable
 * costs about as much for one part as for several.
 * @param onWritten is told how many objects are written.
 */
export async function writeFile(
  db: Db,
  read: ReadFile,
  source: SourceFile,
  onWritten: (objects: number) => void,
): Promise<ImportResult> {
  const { plan, spool } = read;
  const result: ImportResult = {
    objects: Object.fromEntries(spool.counts),
    passedOver: [...read.passedOver],
    leftOut: read.leftOut ?? [],
    periods: 0,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
  };
  const parts = new Parts(db, source, isSource(read), result, onWritten);
  let isCited = false;
  for (const list of ORDER) {
    let count = 0;
    for await (const batch of batchesOf(spool.read<PopoloObject>(list), list, plan.parents)) {
      const own = batch
        .flatMap(({ object }) => ownClaims(object))
        .map((claim) => ({ collection: COLLECTION_OF[list], claim }) as FileClaim);
      const foreign = batch.filter(({ object }) => !object.chancery);
      const ofFile: FileClaim[] = [];
      let length = batch.length > foreign.length ? JSON.stringify(own).length : 0;
      if (foreign.length > 0) {
        if (!isCited) ofFile.push(...headClaims(source));
        isCited = true;
        const article = new SourceArticle(source, `${list}-${++count}`, foreign);
        length += article.text.length;
        const from = new FileClaims(plan, source, article);
        ofFile.push(
          articleClaim(source, article),
          ...foreign.flatMap((placed) => claimsOf(from, list, placed)),
        );
        if (list === 'events')
          result.periods += foreign.filter(({ object }) => isNoMeeting(object)).length;
      }
      await parts.add(own, ofFile, { objects: batch.length, length });
    }
    await parts.write();
  }
  // A file that is no source leaves alone what another of its name said.
  if (isSource(read)) tally(result, await removeLeftovers(db, source.stem, parts.said));
  return result;
}

/** Parts of a file that wait to be written together. */
class Parts {
  /** What the file itself has said, by collection and entity. */
  readonly said = new Set<string>();
  private readonly size = new BatchSize(PARTS_AT_ONCE);
  private waiting: Part[] = [];
  private objects = 0;

  constructor(
    private readonly db: Db,
    private readonly source: SourceFile,
    private readonly isSource: boolean,
    private readonly result: ImportResult,
    private readonly onWritten: (objects: number) => void,
  ) {}

  /** Adds a part; writes what waits where that is enough for a transaction. */
  async add(
    own: readonly FileClaim[],
    ofFile: readonly FileClaim[],
    about: Pick<Part, 'objects' | 'length'>,
  ): Promise<void> {
    // One article says a thing of an entity once: of two like memberships, the first.
    const fresh = ofFile.filter(({ collection, claim }) => {
      const key = `${collection}/${claim.entity}`;
      return !this.said.has(key) && this.said.add(key);
    });
    const length = this.waiting.reduce((sum, part) => sum + part.length, about.length);
    if (length > TEXT_AT_ONCE) await this.write();
    this.waiting.push({ claims: [...own, ...fresh], ...about });
    if (this.waiting.length >= this.size.next) await this.write();
  }

  /** Writes all that waits. */
  async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const parts = this.waiting.slice(0, this.size.next);
      const started = Date.now();
      try {
        await this.writeTogether(parts);
        this.waiting.splice(0, parts.length);
      } catch (error) {
        if (!tookTooLong(error) || parts.length === 1) throw error;
      }
      this.size.took(Date.now() - started);
    }
  }

  private async writeTogether(parts: readonly Part[]): Promise<void> {
    const { stem } = this.source;
    const claims = byCollection(parts.flatMap((part) => part.claims));
    const isOfFile = (article: string) => this.isSource && isOfSource(stem, article);
    tally(this.result, await writeEntities(this.db, claims, isOfFile));
    for (const { objects } of parts) this.objects += objects;
    this.onWritten(this.objects);
  }
}

function tally(result: ImportResult, { changes }: Pick<Written, 'changes'>): void {
  for (const { added, changed, removed, unchanged } of Object.values(changes)) {
    result.added += added.length;
    result.changed += changed.length;
    result.removed += removed.length;
    result.unchanged += unchanged.length;
  }
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
