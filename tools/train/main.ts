import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AllFeatures } from '../../src/ingest/extract/learned/feature-table';
import { Model } from '../../src/ingest/extract/learned/model';
import { bodyExamples } from './body-examples';
import { type ForestSettings, growForest } from './grow-forest';
import { type Example, learn, nested, type Settings } from './logistic';
import { nameExamples } from './name-examples';
import { pairRows } from './pair-rows';
import { participantExamples } from './participant-examples';
import { randomOf } from './random';
import { textsIn } from './texts';

const OF_NAMES = { penalty: 0.1, steps: 150, rate: 0.1, leastCount: 3, leastWeight: 0.05 };
const OF_BODIES = { penalty: 0.2, steps: 150, rate: 0.1, leastCount: 3, leastWeight: 0.05 };
const OF_PARTICIPANTS = { penalty: 0.1, steps: 80, rate: 0.1, leastCount: 5, leastWeight: 0.3 };
const OF_PAIRS: ForestSettings = {
  parts: 2,
  trees: 150,
  depth: 3,
  rate: 0.08,
  penalty: 3,
  leastWeight: 12,
  seen: { examples: 0.7, columns: 0.5 },
  bins: 24,
};
/** Into how many parts the texts are parted, each judged by what the others teach. */
const PARTS = 5;

/** Learns from texts with gold which names are likely and who takes part in what, and writes all. */
function main([out, ...folders]: string[]): number {
  if (out === undefined || folders.length === 0) {
    process.stderr.write(
      'usage: npm run train -- OUT DIR... (writes OUT/names/weights.json, OUT/bodies/weights.json, ' +
        'OUT/weights.json and OUT/pairs/forest.json from the texts NAME.txt with NAME.gold.yaml of each DIR; OUT is src/ingest/extract/learned)\n',
    );
    return 2;
  }
  const texts = folders.flatMap(textsIn);
  const to = (...parts: string[]) => join(out, ...parts, 'weights.json');
  const models = {
    names: learnTo(to('names'), texts.flatMap(withOneTable(nameExamples)), OF_NAMES),
    bodies: learnTo(to('bodies'), texts.flatMap(withOneTable(bodyExamples)), OF_BODIES),
  };
  const examples = texts.map(
    withOneTable((text, table) => participantExamples(text, table, models)),
  );
  learnTo(to(), examples.flat(), OF_PARTICIPANTS);
  const random = randomOf(1);
  const rows = Array.from({ length: PARTS }, (_, part) => {
    const isOfPart = (at: number) => at % PARTS === part;
    const linear = modelOf(examples.filter((__, at) => !isOfPart(at)).flat(), OF_PARTICIPANTS);
    return texts
      .filter((__, at) => isOfPart(at))
      .flatMap((text) => pairRows(text, linear, models, random));
  }).flat();
  const forest = growForest(rows, OF_PAIRS);
  const file = join(out, 'pairs', 'forest.json');
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  process.stdout.write(`${file}: ${forest.trees.length} trees of ${rows.length} rows\n`);
  return 0;
}

/** Texts share their features: each is looked up once. */
function withOneTable<T>(examples: (text: T, table: AllFeatures) => Example[]) {
  const table = new AllFeatures();
  return (text: T) => examples(text, table);
}

function modelOf(examples: readonly Example[], settings: Settings): Model {
  const { bias, weights } = learn(examples, settings);
  return new Model({ bias, weights: nested(weights) });
}

function learnTo(file: string, examples: readonly Example[], settings: Settings): Model {
  const { bias, weights } = learn(examples, settings);
  const learnt = { bias, weights: nested(weights) };
  writeFileSync(file, `${JSON.stringify(learnt)}\n`);
  const right = examples.filter(({ isTrue }) => isTrue).length;
  process.stdout.write(
    `${file}: ${weights.size} weights of ${examples.length} candidates, ${right} of them right\n`,
  );
  return new Model(learnt);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
