import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ForestSettings, growForest } from './grow-forest';
import { surenessRows } from './sureness-rows';
import { textsIn } from './texts';

const SETTINGS: ForestSettings = {
  parts: 2,
  trees: 100,
  depth: 3,
  rate: 0.06,
  penalty: 3,
  leastWeight: 10,
  seen: { examples: 0.7, columns: 0.5 },
  bins: 24,
};
/** What stands before folders whose texts rules were made for: there they err less than they will. */
const SEEN = '--seen';
/** What such texts count beside others. */
const SEEN_WEIGHT = 0.5;

/** Learns how likely a meeting is right, from texts with gold on which the rules err as on new ones. */
function main([out, ...folders]: string[]): number {
  const at = folders.indexOf(SEEN);
  const fresh = at < 0 ? folders : folders.slice(0, at);
  const seen = at < 0 ? [] : folders.slice(at + 1);
  if (out === undefined || fresh.length === 0) {
    process.stderr.write(
      'usage: npm run train:sureness -- OUT DIR... [--seen DIR...] (writes OUT/sureness/forest.json from the texts ' +
        'NAME.txt with NAME.gold.yaml of each DIR, those after --seen at half the weight, as rules were made for ' +
        'them; OUT is src/ingest/extract/learned)\n',
    );
    return 2;
  }
  const rows = [
    ...fresh.flatMap(textsIn).flatMap((text) => surenessRows(text, 1)),
    ...seen.flatMap(textsIn).flatMap((text) => surenessRows(text, SEEN_WEIGHT)),
  ];
  const forest = growForest(rows, SETTINGS);
  const file = join(out, 'sureness', 'forest.json');
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  const right = rows.filter(({ isTrue }) => isTrue).length;
  process.stdout.write(
    `${file}: ${forest.trees.length} trees of ${rows.length} meetings, ${right} of them right\n`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
