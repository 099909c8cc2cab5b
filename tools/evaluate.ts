import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { compare, type Scores } from '../src/ingest/evaluate/compare';
import { calibrationOf } from '../src/ingest/evaluate/calibration';
import { findingsOf } from '../src/ingest/evaluate/findings';
import { NOTHING, readGold } from '../src/ingest/evaluate/gold';
import { type JudgedItem, judgeItems } from '../src/ingest/evaluate/judge-items';
import { missesOf, reportOf } from '../src/ingest/evaluate/report';
import {
  type ArticleFacts,
  ExtractionError,
  type Extractor,
  type Proposal,
} from '../src/ingest/extract/proposal';
import { measureThroughput } from '../src/ingest/evaluate/throughput';
import { RuleExtractor } from '../src/ingest/extract/rule-extractor';
import { type ArticleText, readArticleText } from '../src/ingest/record/article-text';
import type { RecordDocument } from '../src/ingest/record/record';

const RECORD = '.yaml';
const GOLD = `.gold${RECORD}`;

/** Compares the rule extractor with the gold records of a folder and prints figures and misses. */
async function main([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('usage: npm run evaluate -- DIR (texts NAME.txt with NAME.gold.yaml)\n');
    return 2;
  }
  const extractor = new RuleExtractor('publisher of the corpus');
  const all = new Map<string, Scores>();
  const items: JudgedItem[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(RECORD))
    .sort()) {
    const name = basename(basename(file, RECORD), '.gold');
    const yaml = readFileSync(join(folder, file), 'utf8');
    const article = readArticleText(readFileSync(join(folder, `${name}.txt`), 'utf8'), 'en');
    const facts = { slug: name, file: `${name}.txt`, language: 'en', publishedAt: null };
    // A reviewed record, as in seed/, is gold too: of every kind that records hold.
    const gold = file.endsWith(GOLD)
      ? readGold(file, yaml)
      : findingsOf({ record: parse(yaml) as RecordDocument }, article);
    const proposal = await proposed(extractor, article, facts);
    all.set(name, compare(gold, proposal ? findingsOf(proposal, article) : NOTHING));
    if (proposal) items.push(...judgeItems(proposal, gold));
  }
  if (all.size === 0) {
    process.stderr.write(
      `${folder}: expected files NAME${GOLD} or NAME${RECORD} beside NAME.txt, found none\n`,
    );
    return 1;
  }
  const files = [...all.keys()].map((name) => join(folder, `${name}.txt`));
  const { textsPerSecond, megabytesPerSecond, ratioToHashing } = await measureThroughput(
    files,
    (text, file) =>
      extractor.extract(readArticleText(text, 'en'), {
        slug: 'timed',
        file,
        language: 'en',
        publishedAt: null,
      }),
  );
  const rate =
    `${textsPerSecond.toFixed(0)} texts a second (${megabytesPerSecond.toFixed(2)} MB a second), ` +
    `${ratioToHashing.toFixed(0)} times as long as reading and hashing the files`;
  process.stdout.write(
    [
      ...missesOf(all),
      '',
      `${all.size} texts`,
      ...reportOf(all),
      '',
      ...calibrationOf(items),
      '',
      rate,
      '',
    ].join('\n'),
  );
  return 0;
}

/** What the extractor proposes; nothing, said on standard error, where it refuses the text. */
async function proposed(
  extractor: Extractor,
  article: ArticleText,
  facts: ArticleFacts,
): Promise<Proposal | null> {
  try {
    return await extractor.extract(article, facts);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    process.stderr.write(`refused: ${facts.file}: ${error.message}\n`);
    return null;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
