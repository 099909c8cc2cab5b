import { readExtractorEndpoint } from '../config';
import { isDay } from '../domain/day';
import { canonicalTag } from '../domain/language-tag';
import { printable } from '../domain/printable';
import { StartupError } from '../errors';
import type { Extractor } from '../ingest/extract/proposal';
import { RuleExtractor } from '../ingest/extract/rule-extractor';
import { ingestArticle, type Outcome } from '../ingest/ingest';
import { FreshPeople } from '../ingest/propose/fresh-people';
import { SHOWN_AT_ONCE, showProposals } from '../ingest/show-proposals';
import type { ArticleInput } from '../ingest/read/article-input';
import { filesUnder, readFileArticles, readProblem } from '../ingest/read/read-path';
import { withPatience } from '../store/patience';
import { progressOf } from './progress';
import { withStore } from './with-store';

type Print = (line: string) => void;

/** What the command line tells of the texts besides where they are. */
export interface IngestFlags {
  language?: string | null;
  publisher?: string | null;
  published?: string | null;
  extractor: string;
}

/**
 * Takes in files and folders (`-`: standard input): each article is proposed for review, in a transaction
 * of its own. Shows a bar on a terminal and a line an article elsewhere, and a summary at the end.
 * @throws StartupError when any article failed; the others are in the queue.
 */
export async function ingest(
  paths: string[],
  { language = null, publisher = null, published = null, extractor: extractorName }: IngestFlags,
  flags: Record<string, string | undefined>,
  print: Print,
): Promise<void> {
  const today = latestToday();
  refuseWrong({ language, publisher, published }, today);
  const extractor = await extractorOf(extractorName, publisher);
  const outcomes: Outcome[] = [];
  await withStore(flags, async ({ db }) => {
    const { files, missing } = await listFiles(paths);
    const fresh = new FreshPeople();
    const show = async (): Promise<void> => {
      await withPatience(() => showProposals(db));
      fresh.clear();
    };
    const options = {
      extractor,
      fresh,
      extractorName,
      language,
      published,
      today,
    };
    const progress = shownTo(print, files.length);
    for (const input of missing) progress.failed(failed(input));
    for (const file of files) {
      for await (const input of articlesOf(file, progress.holds)) {
        const outcome = await withPatience(() => ingestArticle(db, input, options));
        outcomes.push(outcome);
        if (outcomes.length % SHOWN_AT_ONCE === 0) await show();
        progress.told(outcome);
      }
      progress.fileDone();
    }
    await show();
    progress.end();
    outcomes.push(...missing.map(failed));
  });
  summaryOf(outcomes).forEach(print);
  const failures = outcomes.filter(({ outcome }) => outcome === 'FAILED').length;
  if (failures > 0) throw new StartupError(`${failures} of ${outcomes.length} articles failed`);
}

/** The day that it is where days begin first, 14 hours before UTC: news of there is of tomorrow and no mistake. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** What is told of every text is refused before the first is read. */
function refuseWrong(
  { language, publisher, published }: Omit<IngestFlags, 'extractor'>,
  today: string,
): void {
  if (published && !isDay(published))
    throw new StartupError(`--published "${published}": expected a day, YYYY-MM-DD`, 2);
  if (published && published > today)
    throw new StartupError(`--published "${published}": expected a day up to today, ${today}`, 2);
  if (language && canonicalTag(language) === null)
    throw new StartupError(`--language "${language}": expected a BCP 47 tag, such as en`, 2);
  for (const [flag, value] of Object.entries({ language, publisher, published }))
    if (value?.trim() === '') throw new StartupError(`--${flag} "": expected a value`, 2);
}

/** What reads the texts: rules, offline, or an endpoint named in the environment. */
async function extractorOf(name: string, publisher: string | null): Promise<Extractor> {
  if (name === 'rules') return new RuleExtractor(publisher);
  if (name === 'endpoint') {
    const endpoint = readExtractorEndpoint();
    const { EndpointExtractor } = await import('../ingest/endpoint/endpoint-extractor.js');
    return new EndpointExtractor(endpoint, publisher);
  }
  throw new StartupError(`--extractor "${name}": expected rules or endpoint`, 2);
}

type Problem = Extract<ArticleInput, { problem: string }>;

/** The files under the paths, and the paths that lead to none. */
async function listFiles(paths: string[]): Promise<{ files: string[]; missing: Problem[] }> {
  const files: string[] = [];
  const missing: Problem[] = [];
  const entered = new Set<string>();
  for (const path of paths)
    try {
      for await (const found of filesUnder(path, entered))
        if ('file' in found) files.push(found.file);
        else missing.push(found);
    } catch (error) {
      missing.push({ source: path, problem: readProblem(error) });
    }
  return { files, missing };
}

/** A file that cannot be read is one that failed, not the end of the run. */
async function* articlesOf(
  file: string,
  holds: (articles: number) => void,
): AsyncGenerator<ArticleInput> {
  try {
    yield* readFileArticles(file, holds);
  } catch (error) {
    yield { source: file, problem: readProblem(error) };
  }
}

function failed({ source, problem }: Problem): Outcome {
  return { source, outcome: 'FAILED', why: problem };
}

/** A bar on a terminal; elsewhere a line for each article. */
function shownTo(print: Print, files: number): Shown {
  const bar = progressOf(files, 'articles');
  let [done, before, total, held] = [0, 0, files, 1];
  const holds = (articles: number): void => {
    total += articles - held;
    held = articles;
    bar.of(total);
  };
  return {
    failed: process.stderr.isTTY ? () => {} : (outcome) => print(lineOf(outcome)),
    told(outcome) {
      if (!process.stderr.isTTY) print(lineOf(outcome));
      bar.at(++done);
    },
    holds,
    fileDone() {
      holds(done - before);
      [before, held] = [done, 1];
    },
    end: () => bar.end(),
  };
}

interface Shown {
  /** What became of a path that leads to no file. */
  failed(outcome: Outcome): void;
  told(outcome: Outcome): void;
  /** A file holds so many articles: until it is read, one is reckoned with. */
  holds: (articles: number) => void;
  fileDone(): void;
  end(): void;
}

function lineOf(outcome: Outcome): string {
  const source = printable(outcome.source) || '""';
  if (outcome.outcome !== 'PROPOSED')
    return `${source}: ${outcome.outcome.toLowerCase()}: ${printable(outcome.why)}`;
  const refused = outcome.refused.length > 0 ? `, ${outcome.refused.length} refused` : '';
  return `${source}: proposed ${outcome.article} (${outcome.items} items${refused})`;
}

/** How many of those that were skipped are named; in a run that is run again they are nearly all. */
const SKIPPED_SHOWN = 20;

/** How many articles were read, proposed, skipped and failed, and why those were; nothing is accepted yet. */
export function summaryOf(outcomes: readonly Outcome[]): string[] {
  const those = (of: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === of);
  const [proposed, skipped, failed] = [those('PROPOSED'), those('SKIPPED'), those('FAILED')];
  // A new text at a known address takes the place of the one that waits.
  const waiting = new Map(
    outcomes.flatMap((each) => ('items' in each ? [[each.article, each.items] as const] : [])),
  );
  const items = [...waiting.values()].reduce((sum, each) => sum + each, 0);
  const more = skipped.length - SKIPPED_SHOWN;
  return [
    `${outcomes.length} read, ${proposed.length} proposed, ${skipped.length} skipped, ${failed.length} failed`,
    ...(items > 0 ? [`  ${items} items wait for review; none is accepted before`] : []),
    ...skipped.slice(0, SKIPPED_SHOWN).map((each) => `  ${lineOf(each)}`),
    ...(more > 0 ? [`  and ${more} more skipped`] : []),
    ...failed.map((each) => `  ${lineOf(each)}`),
  ];
}
