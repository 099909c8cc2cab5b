import type { ClientSession, Collection, Db } from 'mongodb';
import { spellingsOf } from '../domain/web-address';
import { believed } from './believed';
import type { Row } from './row';

export const REVIEW_STATES = ['PENDING', 'ACCEPTED', 'REJECTED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** One entry of a proposed record and what a reviewer decided on it. */
export interface ProposalItem {
  /** Its list and its slug, tenure id or statement key, e.g. `people/ann-lee`. */
  key: string;
  /** How sure the extractor is of it, from 0 to 1. */
  confidence: number;
  state: ReviewState;
  /** Who decided, and when; null while pending. */
  by: string | null;
  at: Date | null;
}

/** A text that the article had before it changed, and what was accepted of it. */
export interface EarlierVersion {
  text: string;
  textHash: string;
  record: string;
  /** Accepted when the article changed, and still served from this text unless rejected since. */
  items: ProposalItem[];
}

/** What an extractor read in one article, waiting for review. Its id is the article's slug. */
export interface ProposalRow extends Row {
  /** Where the text came from: a file, a line of one, an address. */
  source: string;
  /** The article's address on the web (`plainAddress`); null when its text gives none. */
  address: string | null;
  /** What proposed it, e.g. `rules`. */
  extractor: string;
  text: string;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  textHash: string;
  /** The proposed record, in the form in which people write one, as YAML. */
  record: string;
  items: ProposalItem[];
  /** The texts that it had before, the latest first; absent when it never changed. */
  earlier?: EarlierVersion[];
  /** How many items wait for a decision. */
  pending: number;
  /** What was proposed and refused at once, and why: a quote that is not in the text, for instance. */
  refused: string[];
}

export function proposalsCollection(db: Db): Collection<ProposalRow> {
  return db.collection<ProposalRow>('proposals');
}

/** The proposal for an article, by its slug; null when there is none. */
export async function findProposal(
  db: Db,
  article: string,
  session?: ClientSession,
): Promise<ProposalRow | null> {
  return proposalsCollection(db).findOne({ id: article, ...believed(null) }, { session });
}

/** The proposals for some articles, in the order of their slugs. One command. */
export async function findProposals(
  db: Db,
  articles: readonly string[],
  session: ClientSession,
): Promise<ProposalRow[]> {
  return proposalsCollection(db)
    .find({ id: { $in: [...articles] }, ...believed(null) }, { session })
    .sort({ id: 1 })
    .toArray();
}

/** The slugs of the articles of which items wait for a decision, in their order. */
export async function pendingArticles(db: Db): Promise<string[]> {
  const found = await proposalsCollection(db)
    .find({ ...believed(null), pending: { $gt: 0 } })
    .project<Pick<ProposalRow, 'id'>>({ _id: 0, id: 1 })
    .sort({ id: 1 })
    .toArray();
  return found.map(({ id }) => id);
}

/** Proposals in the order of their articles' slugs, those with pending items alone if asked. */
export async function listProposals(db: Db, pendingOnly: boolean): Promise<ProposalRow[]> {
  return proposalsCollection(db)
    .find({ ...believed(null), ...(pendingOnly ? { pending: { $gt: 0 } } : {}) })
    .sort({ id: 1 })
    .toArray();
}

/** The article, proposed or served, that has one of these texts or had it before it changed; null when none. */
export async function articleWithText(
  db: Db,
  textHashes: readonly string[],
  session?: ClientSession,
): Promise<string | null> {
  const projection = { _id: 0, id: 1 };
  for (const [name, path] of [
    ['proposals', 'textHash'],
    ['proposals', 'earlier.textHash'],
    ['articles', 'textHash'],
  ] as const) {
    const found = await db
      .collection<Row>(name)
      .findOne({ [path]: { $in: textHashes }, ...believed(null) }, { session, projection });
    if (found) return found.id;
  }
  return null;
}

/** The articles that are served with one of these very texts. One command. */
export async function articlesWithTexts(
  db: Db,
  textHashes: readonly string[],
  session: ClientSession,
): Promise<{ id: string; textHash: string }[]> {
  return db
    .collection<Row & { textHash: string }>('articles')
    .find({ textHash: { $in: [...textHashes] }, ...believed(null) }, { session })
    .project<{ id: string; textHash: string }>({ _id: 0, id: 1, textHash: 1 })
    .toArray();
}

/** The article that is served from an address, however that is spelt, by its slug; null when there is none. */
export async function articleAt(db: Db, address: string): Promise<string | null> {
  const found = await db
    .collection<Row>('articles')
    .findOne(
      { 'url.value': { $in: spellingsOf(address) }, ...believed(null) },
      { projection: { _id: 0, id: 1 } },
    );
  return found?.id ?? null;
}

/** The proposal for the article at an address, however that is spelt; null when there is none. */
export async function proposalAt(
  db: Db,
  address: string,
  session?: ClientSession,
): Promise<ProposalRow | null> {
  return proposalsCollection(db).findOne(
    { address: { $in: spellingsOf(address) }, ...believed(null) },
    { session },
  );
}
