import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AllFeatures } from '../../src/ingest/extract/learned/feature-table';
import { Model } from '../../src/ingest/extract/learned/model';
import { bodyExamples } from './body-examples';
import { type Example, learn, nested, type Settings } from './logistic';
import { nameExamples } from './name-examples';
import { participantExamples } from './participant-examples';
import { textsIn } from './texts';

const OF_NAMES = { penalty: 0.1, steps: 150, rate: 0.1, leastCount: 3, leastWeight: 0.05 };
const OF_BODIES = { penalty: 0.2, steps: 150, rate: 0.1, leastCount: 3, leastWeight: 0.05 };
const OF_PARTICIPANTS = { penalty: 0.1, steps: 150, rate: 0.1, leastCount: 5, leastWeight: 0.3 };

/** Learns from texts with gold which names are likely and who takes part in what, and writes all. */
function main([out, ...folders]: string[]): number {
  if (out === undefined || folders.length === 0) {
    process.stderr.write(
      'usage: npm run train -- OUT DIR... (writes OUT/names/weights.json, OUT/bodies/weights.json and ' +
        'OUT/weights.json from the texts NAME.txt with NAME.gold.yaml of each DIR; OUT is src/ingest/extract/learned)\n',
    );
    return 2;
  }
  const texts = folders.flatMap(textsIn);
  const to = (...parts: string[]) => join(out, ...parts, 'weights.json');
  const models = {
    names: learnTo(to('names'), texts.flatMap(withOneTable(nameExamples)), OF_NAMES),
    bodies: learnTo(to('bodies'), texts.flatMap(withOneTable(bodyExamples)), OF_BODIES),
  };
  learnTo(
    to(),
    texts.flatMap(withOneTable((text, table) => participantExamples(text, table, models))),
    OF_PARTICIPANTS,
  );
  return 0;
}

/** Texts share their features: each is looked up once. */
function withOneTable<T>(examples: (text: T, table: AllFeatures) => Example[]) {
  const table = new AllFeatures();
  return (text: T) => examples(text, table);
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
