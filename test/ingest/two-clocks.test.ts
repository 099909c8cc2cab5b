import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Kind, parse, print, visit } from 'graphql';
import type { Db } from 'mongodb';
import { EXAMPLES_DIR } from '../../src/app';
import { importPopolo } from '../../src/exchange/popolo/import-popolo';
import { readExamples } from '../../src/http/examples';
import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../src/ingest/ingest';
import { loadRecord, unloadRecord } from '../../src/ingest/load';
import { decide } from '../../src/ingest/review/decide';
import { decideWaiting } from '../../src/ingest/review/decide-waiting';
import { showProposals } from '../../src/ingest/show-proposals';
import { listProposals } from '../../src/store/proposal';
import { startService, type TestService } from '../harness';
import { tries } from '../tries';

// The law of the second clock: what the base answered at an instant, it answers of that instant for ever.

const SEED = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets');
const FOLDER = mkdtempSync(join(tmpdir(), 'two-clocks-'));
const NAME = 'kazinform-2021-07-16-baimukhan-de-baets';

/** The seed's record, corrected: a tenure is no election, a plan is cancelled. */
function corrected(): string {
  const file = join(FOLDER, `${NAME}.yaml`);
  copyFileSync(`${SEED}.txt`, join(FOLDER, `${NAME}.txt`));
  const record = readFileSync(`${SEED}.yaml`, 'utf8');
  writeFileSync(
    file,
    record
      .replace('    how: ELECTED\n', '')
      .replace('status: PLANNED', 'status: CANCELLED')
      .replace('../src/', `${resolve(__dirname, '../../../src')}/`),
  );
  return file;
}

/** A register that tells of one whom the seed names, in two versions. */
function register(born: string): string {
  const file = join(FOLDER, 'register.json');
  const person = { id: 'p', name: 'Askar Shakirov Senior', birth_date: born };
  writeFileSync(file, JSON.stringify({ persons: [person] }));
  return file;
}

async function ingest(db: Db, text: string): Promise<void> {
  await ingestArticle(
    db,
    { source: 'a.txt', text: `url: https://n.example/1\npublished: 2021-07-20\n\n${text}` },
    { extractor: new RuleExtractor(), extractorName: 'rules', language: 'en', today: '2026-01-01' },
  );
  await showProposals(db);
}

/** All that can happen to a base. */
const DEEDS: Record<string, (db: Db) => Promise<unknown>> = {
  load: (db) => loadRecord(db, `${SEED}.yaml`),
  correct: (db) => loadRecord(db, corrected()),
  retract: (db) => unloadRecord(db, NAME),
  ingest: (db) =>
    ingest(
      db,
      'BRUSSELS. KAZINFORM - Ambassador of Kazakhstan Margulan Baimukhan met with Ambassador of Sweden Bo Ek in Brussels on Monday. Baimukhan welcomed the talks.',
    ),
  change: (db) =>
    ingest(
      db,
      'BRUSSELS. KAZINFORM - Ambassador of Kazakhstan Margulan Baimukhan met with Ambassador of Norway Ann Lee in Brussels on Monday.',
    ),
  accept: async (db) => {
    for await (const outcome of decideWaiting(db, { accept: { minConfidence: 0.9 }, by: 'ana' }))
      if ('refused' in outcome) throw new Error(outcome.refused);
  },
  reject: async (db) => {
    const [proposal] = await listProposals(db, true);
    const item = proposal?.items.find(
      ({ key, state }) => /^people/.test(key) && state !== 'REJECTED',
    );
    if (proposal && item) await decide(db, proposal.id, { reject: [item.key], by: 'bo' });
  },
  import: (db) => importPopolo(db, register('1956'), { replace: true, publishedAt: '2021-01-01' }),
  reimport: (db) =>
    importPopolo(db, register('1957-03'), { replace: true, publishedAt: '2021-01-01' }),
};

/** A query with the two arguments of the root on each of its fields. */
function timed(query: string): string {
  const document = visit(parse(query), {
    OperationDefinition(operation) {
      const roots = operation.selectionSet.selections.map((field) =>
        field.kind !== Kind.FIELD
          ? field
          : {
              ...field,
              arguments: [
                ...(field.arguments ?? []),
                ...['knownAt', 'includeProposed'].map((name) => ({
                  kind: Kind.ARGUMENT as const,
                  name: { kind: Kind.NAME as const, value: name },
                  value: {
                    kind: Kind.VARIABLE as const,
                    name: { kind: Kind.NAME as const, value: name },
                  },
                })),
              ],
            },
      );
      return { ...operation, selectionSet: { ...operation.selectionSet, selections: roots } };
    },
  });
  const [head, rest] = print(document).split(/\{(.*)/s);
  const opening = head!.includes('(')
    ? head!.replace('(', '($knownAt: DateTime, $includeProposed: Boolean, ')
    : `${head}($knownAt: DateTime, $includeProposed: Boolean) `;
  return `${opening}{${rest}`;
}

const MORE = `query All {
  people { totalCount nodes { slug name names { value } birthDate { edtf } review { state } backing { sourceCount originCount }
    disagreements { field values { value rank } } tenures { nodes { how standing(asOf: "2021-07-20") { certainty reason } } } counterparts { edges { meetingsCount node { slug } } } } }
  organisations(filter: { name: { contains: "Kazakhstan" } }) { totalCount nodes { slug officials(asOf: "2021-07-16", certainty: [DEFINITE, POSSIBLE]) { totalCount } } }
  articles { totalCount nodes { slug text earlierTexts { textHash } mentions { quote } } }
  meetings { totalCount nodes { slug status date { edtf } participants { person { slug } evidence { textHash quote } } } }
  statements { totalCount nodes { act text } }
}`;
const isInSuite = tries(1) === 1;
const EXAMPLES = readExamples(EXAMPLES_DIR)
  .map(({ query }) => query)
  // One is of an instant already.
  .filter((query) => !query.includes('knownAt'))
  // What takes most of the time is asking: `npm run laws` asks every example after each deed, the suite some of
  // them after every second one.
  .filter((_query, i) => !isInSuite || i % 4 === 0);
const QUERIES = [...EXAMPLES, MORE].map(timed);

async function answers(service: TestService, knownAt: string | null): Promise<unknown[]> {
  const ask = (includeProposed: boolean) => (query: string) =>
    service.ask(query, { knownAt, includeProposed });
  return Promise.all([...QUERIES.map(ask(false)), ...QUERIES.map(ask(true))]);
}

const isAskedAfter = (deed: number): boolean => !isInSuite || deed % 2 === 1;

test('what was answered at an instant is answered of it ever after, whatever came since', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(DEEDS)), {
        minLength: 2,
        maxLength: 7,
      }),
      async (deeds) => {
        const service = await startService({ seed: false });
        try {
          const given: { at: string; then: unknown[] }[] = [];
          for (const [i, deed] of ['load', 'ingest', ...deeds].entries()) {
            await DEEDS[deed]!(service.store.db);
            if (!isAskedAfter(i)) continue;
            await sleep(20);
            const at = new Date().toISOString();
            given.push({ at, then: await answers(service, null) });
            await sleep(5);
          }
          for (const { then } of given)
            expect(then.filter((one) => (one as { errors?: unknown }).errors)).toEqual([]);
          for (const { at, then } of given) expect(await answers(service, at)).toEqual(then);
        } finally {
          await service.stop();
        }
      },
    ),
    {
      // In the suite the example alone.
      numRuns: tries(1),
      endOnFailure: true,
      examples: [[['accept', 'change', 'accept', 'correct', 'reject', 'retract']]],
    },
  );
}, 300_000);
