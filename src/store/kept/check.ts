import { isDeepStrictEqual } from 'node:util';
import type { Db } from 'mongodb';
import { wordRemainders } from '../../domain/name-terms';
import { NAMED } from '../add-words';
import { believed } from '../believed';
import { presentRowsInTurn } from '../every-row';
import type { OrganisationRow } from '../organisation';
import { countAll } from './count-all';
import type { MeetingCell } from './meeting-cell';
import { metUntil } from './officials-met';
import { latestInstant } from '../transaction';
import { wordsMissing } from '../words';
import { keptCollection, keptState } from './state';

/** Something kept beside the rows that is not what they give. */
export interface Drift {
  collection: 'counts' | 'organisations' | 'words';
  id: string;
  path: string;
  expected: unknown;
  found: unknown;
}

const BATCH = 100;

/**
 * Makes all that is kept of the rows again and compares: memory grows with the headings, not with the
 * meetings. What is not filled yet is not compared.
 */
export async function* checkKept(db: Db): AsyncGenerator<Drift> {
  const state = await keptState(db);
  yield* driftOfCounts(db);
  if (state?.bodies === null) yield* driftOfBodies(db);
  yield* driftOfWords(db);
}

/** The words of names that are not noted, and would not be found when misspelt. */
async function* driftOfWords(db: Db): AsyncGenerator<Drift> {
  for (const name of NAMED)
    for await (const rows of presentRowsInTurn(db, name, BATCH))
      for (const id of await wordsMissing(db, rows))
        yield {
          collection: 'words',
          id,
          path: 'remainders',
          expected: wordRemainders(id),
          found: 'nothing',
        };
}

/** Counts the meetings of the instant that the counts are of, whatever others write meanwhile. */
async function* driftOfCounts(db: Db): AsyncGenerator<Drift> {
  const kept = await keptAtOnce(db);
  if (!kept) return;
  const changes = await countAll(db, kept.at);
  const expected = new Map([...changes.cells()].map((cell) => [cell._id, cell]));
  for (const cell of kept.cells) {
    const wanted = expected.get(cell._id);
    expected.delete(cell._id);
    if (!isDeepStrictEqual(wanted && told(wanted), told(cell)))
      yield driftOf(cell._id, wanted ? told(wanted) : 'nothing', told(cell));
  }
  for (const [id, cell] of expected) yield driftOf(id, told(cell), 'nothing');
}

/** The counts as they were at one moment, with the instant of the latest transaction then; null where not all are made. */
function keptAtOnce(db: Db): Promise<{ at: Date | null; cells: MeetingCell[] } | null> {
  return db.client.withSession((session) =>
    session.withTransaction(
      async () => {
        if ((await keptState(db, session))?.counted !== null) return null;
        const at = await latestInstant(db, session);
        const cells = await keptCollection(db)
          .find({ _id: { $ne: 'state' } }, { session })
          .toArray();
        return { at, cells: cells as MeetingCell[] };
      },
      { readConcern: 'snapshot' },
    ),
  );
}

const driftOf = (id: string, expected: unknown, found: unknown): Drift => ({
  collection: 'counts',
  id,
  path: 'cells',
  expected,
  found,
});

/** What a cell tells, without counts of 0. */
function told({ by, key, all, took, cells }: MeetingCell): object {
  const counts = Object.entries(cells).flatMap(([status, ofStatus]) =>
    Object.entries(ofStatus ?? {}).map(([kind, count]) => [`${status} ${kind}`, count] as const),
  );
  return { by, key, all, took, ...Object.fromEntries(counts.filter(([, count]) => count).sort()) };
}

async function* driftOfBodies(db: Db): AsyncGenerator<Drift> {
  for (let last: string | undefined = ''; last !== undefined;) {
    const after: string = last;
    // In one transaction, so that a load at the same time is seen whole or not at all.
    const { drift, end } = await db.client.withSession((session) =>
      session.withTransaction(async () => {
        const rows = await db
          .collection<OrganisationRow>('organisations')
          .find({ id: { $gt: after }, ...believed(null) } as never, { session })
          .sort({ id: 1 })
          .limit(BATCH)
          .project<Pick<OrganisationRow, 'id' | 'officialsMetUntil'>>({
            _id: 0,
            id: 1,
            officialsMetUntil: 1,
          })
          .toArray();
        const until = await metUntil(
          db,
          session,
          rows.map(({ id }) => id),
        );
        const wrong = rows.filter(
          ({ id, officialsMetUntil }) => until.get(id) !== officialsMetUntil,
        );
        return {
          end: rows.at(-1)?.id,
          drift: wrong.map(({ id, officialsMetUntil }): Drift => ({
            collection: 'organisations',
            id,
            path: 'officialsMetUntil',
            expected: until.get(id) ?? 'nothing',
            found: officialsMetUntil ?? 'nothing',
          })),
        };
      }),
    );
    yield* drift;
    last = end;
  }
}
