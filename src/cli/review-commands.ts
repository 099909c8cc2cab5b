import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { StartupError } from '../errors';
import { settingsIn, STORE_SETTINGS, withSettings } from './settings-flags';

type Options = Record<string, unknown>;
type Print = (line: string) => void;

/** Loaded when a command runs: all of ingestion takes its time. */
const reviews = () => import('./review.js');

/** The commands under `review`. */
export function addReview(review: Command, print: Print): void {
  const add = (usage: string, description: string): Command =>
    withSettings(review.command(usage).description(description), ...STORE_SETTINGS);

  add('list', 'List the articles that wait.')
    .option('--all', 'those that are decided too')
    .action(async (options: Options & { all?: boolean }) =>
      (await reviews()).reviewList(options.all === true, settingsIn(options), print),
    );
  add('show <article> [items...]', 'Show what is proposed, with the sentences that say so.')
    .option('--yaml', 'as a record, to edit')
    .action(async (article: string, items: string[], options: Options & { yaml?: boolean }) =>
      (await reviews()).reviewShow(
        article,
        items,
        options.yaml === true,
        settingsIn(options),
        print,
      ),
    );
  bySomeone(
    add('accept [article] [items...]', 'Accept items, or by a rule, in one article or all.').option(
      '--min-confidence <number>',
      'all that wait and are at least this sure, 0 to 1',
      confidenceOf('--min-confidence'),
    ),
  ).action(
    async (
      article: string | undefined,
      items: string[],
      options: Options & { minConfidence?: number; by?: string },
    ) => {
      const { minConfidence } = options;
      refuseBoth('accept', items, minConfidence, '--min-confidence');
      const accept = minConfidence === undefined ? items : { minConfidence };
      const decision = { accept, by: reviewer(options) };
      return (await reviews()).reviewDecide(article, decision, settingsIn(options), print);
    },
  );
  bySomeone(
    add(
      'reject [article] [items...]',
      'Reject items, or by a rule in one article or all, with all that speaks of them.',
    ).option(
      '--max-confidence <number>',
      'all that wait and are at most this sure, 0 to 1',
      confidenceOf('--max-confidence'),
    ),
  ).action(
    async (
      article: string | undefined,
      items: string[],
      options: Options & { maxConfidence?: number; by?: string },
    ) => {
      const { maxConfidence } = options;
      refuseBoth('reject', items, maxConfidence, '--max-confidence');
      const reject = maxConfidence === undefined ? items : { maxConfidence };
      const decision = { reject, by: reviewer(options) };
      return (await reviews()).reviewDecide(article, decision, settingsIn(options), print);
    },
  );
  bySomeone(
    add('edit <article>', 'Correct the proposed record in an editor.').option(
      '--file <file>',
      'take the corrected record from this file instead',
    ),
  ).action(async (article: string, options: Options & { file?: string; by?: string }) =>
    (await reviews()).reviewEdit(
      article,
      options.file,
      reviewer(options),
      settingsIn(options),
      print,
    ),
  );
}

const bySomeone = (command: Command): Command =>
  command.option('--by <name>', 'who decides; without it, the user of this system');

/** Who decides, which the queue keeps. A container's user may have a number alone, and no name. */
function reviewer({ by }: { by?: string }): string {
  if (by === undefined)
    try {
      return userInfo().username;
    } catch {
      throw new StartupError('--by: expected who decides, as this user has no name', 2);
    }
  if (by.trim() === '') throw new StartupError(`--by "${by}": expected who decides`, 2);
  return by.trim();
}

/** Either items are named, or a rule is. */
function refuseBoth(
  command: string,
  items: readonly string[],
  confidence: number | undefined,
  rule: string,
): void {
  if ((confidence === undefined) !== (items.length === 0)) return;
  throw new StartupError(`${command}: expected an article and items, or ${rule}`, 2);
}

const confidenceOf =
  (flag: string) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() === '' || !(number >= 0 && number <= 1))
      throw new StartupError(`${flag} "${value}": expected a number from 0 to 1`, 2);
    return number;
  };
