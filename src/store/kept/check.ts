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
/** How often the counts are compared again when others wrote meanwhile. */
const ATTEMPTS = 3;

/**
 * Makes all that is kept of the rows again and compares: memory grows with the headings, not with the
 * meetings. What is not filled yet is not compared.
 */
export async function* checkKept(db: Db): AsyncGenerator<Drift> {
  const state = await keptState(db);
  if (state?.counted === null) yield* await driftOfCounts(db);
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

/** Others may write while the meetings are read: what differs then is looked at again. */
async function driftOfCounts(db: Db): Promise<Drift[]> {
  for (let attempt = 1; ; attempt++) {
    const before = await latestInstant(db);
    const drift = await comparedCounts(db);
    if (drift.length === 0 || attempt === ATTEMPTS) return drift;
    if ((await latestInstant(db))?.getTime() === before?.getTime()) return drift;
  }
}

async function comparedCounts(db: Db): Promise<Drift[]> {
  const changes = await countAll(db);
  const expected = new Map([...changes.cells()].map((cell) => [cell._id, cell]));
  const drift: Drift[] = [];
  for await (const found of keptCollection(db).find({ _id: { $ne: 'state' } })) {
    const cell = found as MeetingCell;
    const wanted = expected.get(cell._id);
    expected.delete(cell._id);
    if (!isDeepStrictEqual(wanted && told(wanted), told(cell)))
      drift.push(driftOf(cell._id, wanted ? told(wanted) : 'nothing', told(cell)));
  }
  for (const [id, cell] of expected) drift.push(driftOf(id, told(cell), 'nothing'));
  return drift;
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
