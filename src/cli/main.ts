import { Command, CommanderError } from 'commander';
import { StartupError } from '../errors';
import type { ImportFlags } from './import';
import type { IngestFlags } from './ingest';
import { addReview } from './review-commands';
import { settingsIn, STORE_SETTINGS, withSettings } from './settings-flags';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- package.json lies outside src
const { version } = require('../../../package.json') as { version: string };

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Each command is loaded when it runs: together they would take a second, which `start` has not. */
const commands = {
  embedded: () => import('./embedded.js'),
  export: () => import('./export.js'),
  import: () => import('./import.js'),
  ingest: () => import('./ingest.js'),
  schema: () => import('./schema.js'),
  seed: () => import('./seed.js'),
  start: () => import('./start.js'),
  verify: () => import('./verify.js'),
  refold: () => import('./refold.js'),
};

/** The whole command line. */
function program(): Command {
  const root = new Command('chancery')
    .description(
      'Who met whom, in which post, when and about what: a GraphQL service over cited diplomatic news.',
    )
    .version(version)
    .showHelpAfterError('(run with --help for usage)');
  const add = (name: string, description: string): Command =>
    root.command(name).description(description).version(version);

  withSettings(add('start', 'Start the service; seeds an empty store first.')).action(
    async (options: Record<string, unknown>) =>
      (await commands.start()).start(settingsIn(options), print),
  );
  withSettings(
    add('seed', 'Load reviewed records: all of seed/, or those named; or take away what some say.'),
    ...STORE_SETTINGS,
  )
    .option('--record <file...>', 'record files (YAML) to load')
    .option('--remove <article...>', 'slugs of articles whose records no longer count')
    .action(async (options: Record<string, unknown> & { record?: string[]; remove?: string[] }) =>
      (await commands.seed()).seed(options, settingsIn(options), print),
    );
  add('schema', 'Print the GraphQL schema as SDL.')
    .option('--out <file>', 'write it to this file')
    .option('--check <file>', 'compare it with this file; exit 1 when they differ')
    .action(async (options: { out?: string; check?: string }) =>
      (await commands.schema()).schema(options, print),
    );
  withSettings(
    add('backup', 'Write the embedded store into a new file, also while the service runs.'),
    ...STORE_SETTINGS,
  )
    .argument('<file>', 'the file to write; must not be there yet')
    .action(async (file: string, options: Record<string, unknown>) =>
      (await commands.embedded()).backup(file, settingsIn(options), print),
    );
  withSettings(
    add('restore', 'Replace the embedded store by a backup, whole or not at all.'),
    ...STORE_SETTINGS,
  )
    .argument('<file>', 'a file that `backup` wrote')
    .action(async (file: string, options: Record<string, unknown>) =>
      (await commands.embedded()).restore(file, settingsIn(options), print),
    );
  withSettings(
    add('store', "Run the embedded store alone, for MongoDB's tools."),
    ...STORE_SETTINGS,
  )
    .option('--tcp <port>', 'listen on this loopback port too; 0 for any free one')
    .action(async (options: Record<string, unknown> & { tcp?: string }) =>
      (await commands.embedded()).store(options.tcp, settingsIn(options), print),
    );
  withSettings(
    add(
      'ingest',
      'Read articles and propose their facts for review; nothing is served unreviewed.',
    ),
    ...STORE_SETTINGS,
  )
    .argument(
      '<path...>',
      'text, HTML, JSON (ninjs) and JSON Lines files, folders, - for standard input',
    )
    .option(
      '--language <tag>',
      "BCP 47 tag of the texts' language; without it, what each shows or says",
    )
    .option('--extractor <name>', 'rules, or endpoint: see CHANCERY_EXTRACTOR_URL', 'rules')
    .option('--publisher <name>', 'who published texts that do not say it themselves')
    .option(
      '--published <day>',
      'day of publication of texts that do not say it themselves, YYYY-MM-DD',
    )
    .action(async (paths: string[], options: Record<string, unknown> & IngestFlags) =>
      (await commands.ingest()).ingest(paths, options, settingsIn(options), print),
    );
  withSettings(
    add('verify', 'Check every quote in the store against the text that it cites.'),
    ...STORE_SETTINGS,
  ).action(async (options: Record<string, unknown>) =>
    (await commands.verify()).verify(settingsIn(options), print),
  );
  withSettings(
    add(
      'refold',
      'Fold all that is served anew from what articles claim: after an update of Chancery.',
    ),
    ...STORE_SETTINGS,
  ).action(async (options: Record<string, unknown>) =>
    (await commands.refold()).refoldStore(settingsIn(options), print),
  );
  withSettings(
    add('export', 'Write the whole base: Popolo, FollowTheMoney, CSV or JSON Lines.'),
    ...STORE_SETTINGS,
  )
    .requiredOption('--format <format>', 'popolo, ftm, csv or jsonl')
    .option(
      '--out <path>',
      'the file, or for csv the folder, to write; standard output if left out',
    )
    .action(async (options: Record<string, unknown> & { format: string; out?: string }) =>
      (await commands.export()).exportBase(options.format, options.out, settingsIn(options), print),
    );
  withSettings(
    add('import', 'Load a Popolo file: all of it or, where it is wrong, nothing.'),
    ...STORE_SETTINGS,
  )
    .argument('<file>', 'a Popolo JSON file')
    .option('--format <format>', 'popolo', 'popolo')
    .option('--name <name>', "what the file is cited as; the file's name if left out")
    .option('--published <day>', 'the day of which its facts are; today if left out')
    .option('--replace', 'take the place of another file that was imported under the same name')
    .option(
      '--skip-broken',
      'load the rest where something is wrong, tell what is left out, exit 1',
    )
    .action(async (file: string, options: Record<string, unknown> & ImportFlags) =>
      (await commands.import()).importFile(file, options, settingsIn(options), print),
    );
  addReview(add('review', 'Decide on what `ingest` proposed.'), print);
  return root;
}

/** Every command throws on wrong usage instead of leaving the process, so that one place decides. */
function throwOnExit(command: Command): Command {
  command.exitOverride();
  command.commands.forEach(throwOnExit);
  return command;
}

/** Runs the command line and answers its exit status: 0 done, 1 failed, 2 wrong usage or settings. */
export async function main(argv: string[]): Promise<number> {
  try {
    await throwOnExit(program()).parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof StartupError) {
      process.stderr.write(`chancery: ${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(
      `chancery: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 1;
  }
}
