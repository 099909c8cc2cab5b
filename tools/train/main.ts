import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../src/domain/fold';
import { participantLine, readGold } from '../../src/ingest/evaluate/gold';
import { Candidates } from '../../src/ingest/extract/learned/candidates';
import { AllFeatures } from '../../src/ingest/extract/learned/feature-table';
import { readMeetings } from '../../src/ingest/extract/meetings';
import { readBody } from '../../src/ingest/extract/reading';
import { readArticleText } from '../../src/ingest/record/article-text';
import { type Example, learn, nested } from './logistic';

const GOLD = '.gold.yaml';
const SETTINGS = { penalty: 0.1, steps: 150, rate: 0.1, leastCount: 5, leastWeight: 0.3 } as const;

/** Learns from texts with gold who takes part in what, and writes the weights. */
function main([out, ...folders]: string[]): number {
  if (out === undefined || folders.length === 0) {
    process.stderr.write(
      'usage: npm run train -- WEIGHTS.json DIR... (texts NAME.txt with NAME.gold.yaml)\n',
    );
    return 2;
  }
  const features = new AllFeatures();
  const examples = folders.flatMap((folder) => {
    const files = readdirSync(folder).filter((name) => name.endsWith(GOLD));
    if (files.length === 0) throw new Error(`${folder}: expected files NAME${GOLD}, found none`);
    return files.sort().flatMap((file) => examplesIn(folder, file, features));
  });
  const { bias, weights } = learn(examples, SETTINGS);
  writeFileSync(out, `${JSON.stringify({ bias, weights: nested(weights) })}\n`);
  const taking = examples.filter(({ isTrue }) => isTrue).length;
  process.stdout.write(
    `${weights.size} weights of ${examples.length} candidates, ${taking} of whom take part\n`,
  );
  return 0;
}

/** The candidates of one text; gold tells who takes part. None where gold was not read for that. */
function examplesIn(folder: string, file: string, features: AllFeatures): Example[] {
  const { participants } = readGold(file, readFileSync(join(folder, file), 'utf8'));
  if (!participants) return [];
  const name = join(folder, `${file.slice(0, -GOLD.length)}.txt`);
  const article = readArticleText(readFileSync(name, 'utf8'), 'en');
  const publishedAt = article.header.publishedAt?.value;
  if (publishedAt === undefined)
    throw new Error(`${name}: expected the day of publication; ${article.headerProblem}`);
  const reading = readBody(article, publishedAt);
  const { sentences } = readMeetings(reading);
  const gold = new Set(participants.map(foldText));
  return new Candidates(reading, sentences, features)
    .all()
    .map(({ person, kind, features: seen }) => ({
      features: seen,
      isTrue: gold.has(foldText(participantLine(person.name, kind))),
    }));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
