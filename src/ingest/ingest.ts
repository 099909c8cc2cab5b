import type { Db } from 'mongodb';
import { hashesOfSame } from '../domain/text-hash';
import {
  articleAt,
  articleWithText,
  findProposal,
  type ProposalRow,
  proposalAt,
  proposalsCollection,
} from '../store/proposal';
import type { Facts } from '../store/row';
import { inTransaction } from '../store/transaction';
import { markUnseen } from '../store/unseen';
import { writeVersions } from '../store/versions';
import { ExtractionError, type Extractor } from './extract/proposal';
import { FreshPeople } from './propose/fresh-people';
import { linkToBase } from './propose/link';
import { articleSlug, propose } from './propose/propose';
import type { ArticleInput } from './read/article-input';
import { type ArticleText, readArticleText, TEXT_MAX_BYTES } from './record/article-text';
import { RecordError } from './record/record-error';
import { NO_DAY } from './text/header';
import { languageOf } from './text/language';

/** What a text is read as that neither shows nor says its language: the rules are for it. */
const ENGLISH = 'en';

/** Before it there were no newspapers: a year of two digits was meant, or another mistake was made. */
const FIRST_DAY = '1600-01-01';

/** What became of one text. */
export type Outcome =
  | { source: string; outcome: 'PROPOSED'; article: string; items: number; refused: string[] }
  | { source: string; outcome: 'SKIPPED' | 'FAILED'; why: string };

export interface IngestOptions {
  extractor: Extractor;
  /** Names the extractor in the queue. */
  extractorName: string;
  /** Day of publication of the texts that say none, `YYYY-MM-DD`; without it these are refused. */
  published?: string | null;
  /** BCP 47 tag of the texts' language; null: what each shows and says, and else English. */
  language: string | null;
  /** The people of this run that are not shown yet, which it keeps; without it an article finds those shown alone. */
  fresh?: FreshPeople;
  /** Today, `YYYY-MM-DD`, where it is latest: an article cannot be of a later day. */
  today: string;
}

/**
 * Takes one text in: read -> extract -> link -> propose. What is proposed waits in the queue for review;
 * nothing of it is served. In one transaction, and once: a text that the base has is skipped, also when
 * two runs meet it at the same time, so that a run that broke off is simply run again.
 */
export async function ingestArticle(
  db: Db,
  input: ArticleInput,
  options: IngestOptions,
): Promise<Outcome> {
  const { source } = input;
  if ('problem' in input) return { source, outcome: 'FAILED', why: input.problem };
  const bytes = Buffer.byteLength(input.text);
  if (bytes > TEXT_MAX_BYTES)
    return { source, outcome: 'FAILED', why: `${bytes} bytes: expected at most ${TEXT_MAX_BYTES}` };

  const language = options.language ?? (await languageOf(input.text, input.language)) ?? ENGLISH;
  const article = readArticleText(input.text, language);
  const publishedAt = article.header.publishedAt?.value ?? options.published ?? null;
  if (publishedAt === null || article.isHeaderWrong)
    return { source, outcome: 'FAILED', why: article.headerProblem ?? NO_DAY };
  if (publishedAt > options.today) {
    const why = `published on ${publishedAt}, which lies in the future`;
    return { source, outcome: 'FAILED', why };
  }
  if (publishedAt < FIRST_DAY) {
    const why = `published on ${publishedAt}: expected a day from ${FIRST_DAY} on`;
    return { source, outcome: 'FAILED', why };
  }
  const known = await articleWithText(db, hashesOfSame(input.text));
  if (known !== null) return { source, outcome: 'SKIPPED', why: `already known as ${known}` };
  const address = article.header.url?.value ?? null;
  const earlier = address === null ? null : await proposalAt(db, address);
  const recorded = address === null || earlier ? null : await articleAt(db, address);
  if (recorded !== null) {
    // It changes by its record alone, which a person wrote: another text of it is no second article.
    const why = `${address} is the address of ${recorded}, loaded from a record: put the new text beside that record and load it again`;
    return { source, outcome: 'FAILED', why };
  }

  try {
    const slug = earlier?.id ?? (await freeSlug(db, article, publishedAt));
    const proposal = await propose(
      { source, text: input.text, language, publishedAt },
      slug,
      options.extractor,
      options.extractorName,
      (extracted) => linkToBase(db, extracted, options.fresh ?? new FreshPeople()),
    );
    const outcome = await enqueue(db, proposal, earlier);
    // Another run has taken the slug, or the address, meanwhile: the text is linked to what is there now.
    return outcome ?? (await ingestArticle(db, input, options));
  } catch (error) {
    if (!(error instanceof ExtractionError) && !(error instanceof RecordError)) throw error;
    return { source, outcome: 'FAILED', why: error.message };
  }
}

/** A slug that no article has. */
async function freeSlug(db: Db, article: ArticleText, publishedAt: string): Promise<string> {
  const slug = articleSlug(article, publishedAt);
  for (let n = 1; ; n++) {
    const free = n === 1 ? slug : `${slug}-${n}`;
    const isTaken =
      (await findProposal(db, free)) ?? (await db.collection('articles').findOne({ id: free }));
    if (!isTaken) return free;
  }
}

/**
 * Puts a proposal into the queue, unless its text is there.
 * @param earlier the proposal in whose place it comes, as a new version of the same article.
 * @returns null where that is not how things are any more.
 */
async function enqueue(
  db: Db,
  proposal: Facts<ProposalRow>,
  earlier: ProposalRow | null,
): Promise<Outcome | null> {
  const { source, refused, address } = proposal;
  const { outcome } = await inTransaction(
    db,
    async (session, at): Promise<{ outcome: Outcome | null; hasChanges: boolean }> => {
      const known = await articleWithText(db, hashesOfSame(proposal.text), session);
      if (known !== null)
        return {
          outcome: { source, outcome: 'SKIPPED', why: `already known as ${known}` },
          hasChanges: false,
        };
      const before = await findProposal(db, proposal.id, session);
      const there = address === null ? before : await proposalAt(db, address, session);
      if ([before, there].some((each) => each?.id !== earlier?.id))
        return { outcome: null, hasChanges: false };
      const facts = before ? changedFrom(proposal, before) : proposal;
      await writeVersions(proposalsCollection(db), session, [proposal.id], [facts], at);
      await markUnseen(db, session, proposal.id);
      const items = proposal.items.length;
      return {
        outcome: { source, outcome: 'PROPOSED', article: proposal.id, items, refused },
        hasChanges: true,
      };
    },
  );
  return outcome;
}

/**
 * A new text at a known address is a new version: what was accepted of the earlier one stays served from
 * it, and what was rejected is not asked again.
 */
function changedFrom(proposal: Facts<ProposalRow>, before: ProposalRow): Facts<ProposalRow> {
  // What a text between left out was decided on a text before it; the latest decision holds.
  const versions = [...(before.earlier ?? [])].reverse();
  const decided = new Map(
    [...versions, before].flatMap((each) => each.items.map((item) => [item.key, item])),
  );
  const items = proposal.items.map((item) => {
    const earlier = decided.get(item.key);
    return earlier?.state === 'REJECTED'
      ? { ...item, state: earlier.state, by: earlier.by, at: earlier.at }
      : item;
  });
  const { text, textHash, record } = before;
  const present = new Set(items.map(({ key }) => key));
  const kept = before.items.filter(
    ({ key, state }) => state === 'ACCEPTED' || (state === 'REJECTED' && !present.has(key)),
  );
  return {
    ...proposal,
    items,
    earlier: [{ text, textHash, record, items: kept }, ...(before.earlier ?? [])],
    pending: items.filter(({ state }) => state === 'PENDING').length,
  };
}
