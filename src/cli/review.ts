import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Db } from 'mongodb';
import { StartupError } from '../errors';
import { summaryLines } from '../ingest/load-summary';
import { readProblem } from '../ingest/read/read-path';
import { RecordError } from '../ingest/record/record-error';
import type { Reviewed } from '../ingest/review/apply-review';
import { decide, type Decision } from '../ingest/review/decide';
import { decideWaiting } from '../ingest/review/decide-waiting';
import { editProposal } from '../ingest/review/edit';
import { ReviewError } from '../ingest/review/review-error';
import { listLine, showLines } from '../ingest/review/show';
import { findProposal, listProposals, type ProposalRow } from '../store/proposal';
import { withStoreThere } from './with-store';

type Flags = Record<string, string | undefined>;
type Print = (line: string) => void;

/** Lists the articles whose proposals wait, or all that were ever proposed. */
export async function reviewList(all: boolean, flags: Flags, print: Print): Promise<void> {
  await onQueue(flags, async (db) => {
    const proposals = await listProposals(db, !all);
    proposals.map(listLine).forEach(print);
    if (proposals.length === 0) print('Nothing waits for review.');
  });
}

/** Shows a proposal, or some of its items, with the sentences that say so; or the record to edit, as YAML. */
export async function reviewShow(
  article: string,
  items: string[],
  asYaml: boolean,
  flags: Flags,
  print: Print,
): Promise<void> {
  await onQueue(flags, async (db) => {
    const proposal = await theProposal(db, article);
    const highlight = process.stdout.isTTY
      ? (words: string) => styleText('inverse', words)
      : (words: string) => `[${words}]`;
    if (asYaml) print(proposal.record.trimEnd());
    else (await showLines(proposal, highlight, items)).forEach(print);
  });
}

/** Accepts or rejects items of one article, or accepts by a rule in all articles that wait. */
export async function reviewDecide(
  article: string | undefined,
  decision: Decision,
  flags: Flags,
  print: Print,
): Promise<void> {
  await onQueue(flags, async (db) => {
    if (article !== undefined) reviewedLines(await decide(db, article, decision)).forEach(print);
    else await decideAll(db, decision, print);
  });
}

async function decideAll(db: Db, decision: Decision, print: Print): Promise<void> {
  const refused: string[] = [];
  let isAny = false;
  for await (const outcome of decideWaiting(db, decision)) {
    isAny = true;
    if ('refused' in outcome) refused.push(`${outcome.article}: ${outcome.refused}`);
    else reviewedLines(outcome).forEach(print);
  }
  if (!isAny) print('Nothing waits for review.');
  if (refused.length > 0) throw new ReviewError(['not decided:', ...refused].join('\n  '));
}

/** Puts an edited record in a proposal's place: that of a file, or what the reviewer's editor saves. */
export async function reviewEdit(
  article: string,
  file: string | undefined,
  by: string,
  flags: Flags,
  print: Print,
): Promise<void> {
  await onQueue(flags, async (db) => {
    const reviewed =
      file === undefined
        ? await editedInEditor(db, await theProposal(db, article), by)
        : await editedFromFile(db, article, file, by);
    if (reviewed === null) print(`${article}: nothing was changed`);
    else reviewedLines(reviewed).forEach(print);
    const edited = await theProposal(db, article);
    print(listLine(edited));
  });
}

/** Takes the record in a file; what is wrong with it is told by that file's name. */
async function editedFromFile(db: Db, id: string, file: string, by: string): Promise<Reviewed> {
  const yaml = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ReviewError(`${file}: ${readProblem(error)}`);
  });
  try {
    return await editProposal(db, id, yaml, by);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    throw new RecordError(error.problems.map((problem) => ({ ...problem, file })));
  }
}

/**
 * Has the reviewer's editor change the record, with the article's text beside it, and takes what it saved.
 * Null when it saved the record as it was. What cannot be taken is kept, and told where.
 */
async function editedInEditor(db: Db, proposal: ProposalRow, by: string): Promise<Reviewed | null> {
  const { id, record, text } = proposal;
  const folder = await mkdtemp(join(tmpdir(), 'chancery-review-'));
  const file = join(folder, `${id}.yaml`);
  await writeFile(file, record);
  await writeFile(join(folder, `${id}.txt`), text);
  // The shell finds the editor that the reviewer has chosen.
  const { status } = spawnSync('sh', ['-c', '${VISUAL:-${EDITOR:-vi}} "$1"', 'sh', file], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new ReviewError(`the editor failed; what it saved is in ${file}`);
  const yaml = await readFile(file, 'utf8');
  try {
    const reviewed = yaml === record ? null : await editProposal(db, id, yaml, by, proposal);
    await rm(folder, { recursive: true });
    return reviewed;
  } catch (error) {
    if (!(error instanceof ReviewError) && !(error instanceof RecordError)) throw error;
    throw new ReviewError(
      `${error.message}\nnothing was taken; go on with: chancery review edit ${id} --file ${file}`,
    );
  }
}

async function theProposal(db: Db, article: string): Promise<ProposalRow> {
  const proposal = await findProposal(db, article);
  if (!proposal) throw new ReviewError(`no proposal for the article "${article}"`);
  return proposal;
}

function reviewedLines({ articles, served }: Reviewed): string[] {
  const [only] = articles;
  const all = only && articles.length === 1 ? only.article : `${articles.length} articles`;
  return [
    ...articles.flatMap(({ article, accepted, rejected, fromEarlier }) => [
      `${article}: ${accepted.length} accepted, ${rejected.length} rejected`,
      ...accepted.map((key) => `  accepted ${key}`),
      ...rejected.map((key) => `  rejected ${key}`),
      ...fromEarlier.map(
        (key) =>
          `  still served from the text that it had before, reject it if it no longer holds: ${key}`,
      ),
    ]),
    ...summaryLines(all, served.changes).map((line) => `  ${line}`),
  ];
}

/** Opens the store for a review; what cannot be decided is one clear line. */
async function onQueue(flags: Flags, work: (db: Db) => Promise<void>): Promise<void> {
  try {
    await withStoreThere(flags, ({ db }) => work(db));
  } catch (error) {
    const isRefusal =
      error instanceof ReviewError ||
      error instanceof RecordError ||
      (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isRefusal ? new StartupError((error as Error).message) : error;
  }
}
