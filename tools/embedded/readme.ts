import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accumulators } from '../../src/embedded/aggregate/accumulators';
import { expressions } from '../../src/embedded/aggregate/expression';
import { stages } from '../../src/embedded/aggregate/stages';
import { COMMANDS } from '../../src/embedded/commands/table';
import { DEFAULT_LIMITS } from '../../src/embedded/limits';
import { fieldOperators } from '../../src/embedded/query/operators';
import { topOperators } from '../../src/embedded/query/match';
import { modifiers } from '../../src/embedded/update/modifiers';

/** The embedded store's README: its part below the mark is made from the tables that the server runs on. */
export const README = join(process.cwd(), 'src', 'embedded', 'README.md');
const MARK = '<!-- Below: made by `npm run embedded:readme` from the tables; do not edit. -->';

const names = (table: object): string =>
  Object.keys(table)
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');

function served(): string {
  const commands = [...COMMANDS]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, does, accepts, inTransaction }) => {
      const args = accepts.map((each) => `\`${each}\``).join(', ');
      return `| \`${name}\` | ${does} | ${args} | ${inTransaction ? 'yes' : ''} |`;
    });
  const limits = Object.entries(DEFAULT_LIMITS).map(
    ([name, value]) => `| \`${name}\` | ${value} |`,
  );
  return [
    '## Commands',
    'Each with the arguments that it serves; any other is refused by name.',
    '| Command | What it does | Arguments | In transactions |\n|---|---|---|---|\n' +
      commands.join('\n'),
    '## Pipeline stages',
    `${names(stages)}; and \`$changeStream\` as the first of a watch on a collection.`,
    '## Accumulators of `$group`',
    names(accumulators),
    '## Expressions',
    names(expressions),
    '## Query operators',
    `${names(fieldOperators)}, \`$all\`, \`$elemMatch\`, \`$expr\`, \`$not\`, \`$options\`, \`$regex\`, ${names(topOperators)}`,
    '## Update operators',
    `${names(modifiers)}, \`$rename\``,
    '## Limits',
    'Bytes and milliseconds; options of `startEmbedded`.',
    '| Limit | Default |\n|---|---|\n' + limits.join('\n'),
  ].join('\n\n');
}

/** The file as it should be: its own words above the mark, the tables below. */
export function readmeWithTables(): string {
  const [words = ''] = readFileSync(README, 'utf8').split(MARK);
  return `${words}${MARK}\n\n${served()}\n`;
}

if (require.main === module) writeFileSync(README, readmeWithTables());
