import type { Evidence } from '../../domain/evidence';
import type { CollectionName, Rows } from '../../store/collections';
import type { EntityKind } from '../../store/row';
import { findByIds } from '../../store/find';
import { believedRows, type Snapshot } from '../snapshot';
import {
  ftmArticle,
  ftmMeeting,
  ftmOrganisation,
  ftmPerson,
  ftmPlace,
  ftmPost,
  ftmStatement,
  ftmTenure,
} from './entities';
import { type FtmEntity, ftmEntity, ftmId } from './entity';

/** How one collection becomes entities: a batch of rows at a time, for the names that they refer to. */
type Convert<C extends CollectionName> = (
  rows: Rows[C][],
  snapshot: Snapshot,
) => Promise<FtmEntity[]> | FtmEntity[];

/** In this order. Topics have no schema of their own: they are keywords of events. */
const CONVERT: { readonly [C in CollectionName]?: Convert<C> } = {
  articles: async (rows, snapshot) => {
    const names = await namesOf(
      snapshot,
      'organisations',
      rows.map(({ publisher }) => publisher),
    );
    return rows.map((row) => ftmArticle(row, names.get(row.publisher) ?? null));
  },
  places: (rows) => rows.flatMap((row) => documented('PLACE', row, ftmPlace(row))),
  organisations: (rows) =>
    rows.flatMap((row) => documented('ORGANISATION', row, ftmOrganisation(row))),
  people: (rows) => rows.flatMap((row) => documented('PERSON', row, ftmPerson(row))),
  posts: (rows) => rows.flatMap((row) => documented('POST', row, ftmPost(row))),
  // An occupancy is no thing that a document can be about; its quotes are in its description.
  tenures: (rows) => rows.map(ftmTenure),
  meetings: async (rows, snapshot) => {
    const names = await namesOf(
      snapshot,
      'places',
      rows.map(({ place }) => place),
    );
    return rows.flatMap((row) =>
      documented(
        'MEETING',
        row,
        ftmMeeting(row, row.place === null ? null : (names.get(row.place) ?? null)),
      ),
    );
  },
  statements: (rows) => rows.flatMap((row) => documented('STATEMENT', row, ftmStatement(row))),
};

/** What the base believed at the snapshot's instant as FollowTheMoney entities, one a line. */
export async function* ftmLines(snapshot: Snapshot): AsyncGenerator<string> {
  for (const name of Object.keys(CONVERT) as CollectionName[])
    yield* linesOf(snapshot, name, CONVERT[name] as Convert<typeof name>);
}

async function* linesOf<C extends CollectionName>(
  snapshot: Snapshot,
  name: C,
  convert: Convert<C>,
): AsyncGenerator<string> {
  for await (const rows of believedRows(snapshot, name))
    yield (await convert(rows, snapshot)).map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

/** An entity with the documents that are about it, each with the words that say so. */
function documented(
  kind: EntityKind,
  { id, evidence }: { id: string; evidence: readonly Evidence[] },
  entity: FtmEntity,
): FtmEntity[] {
  const byArticle = new Map<string, string[]>();
  for (const { article, quote } of evidence)
    byArticle.set(article, [...(byArticle.get(article) ?? []), quote]);
  const documentation = [...byArticle].map(([article, quotes]) =>
    ftmEntity(`documentation-${kind.toLowerCase()}-${id}-${article}`, 'Documentation', {
      document: ftmId('ARTICLE', article),
      entity: ftmId(kind, id),
      description: quotes,
    }),
  );
  return [entity, ...documentation];
}

async function namesOf(
  { db, at }: Snapshot,
  name: 'organisations' | 'places',
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const rows = await findByIds(
    { db, at },
    name,
    ids.filter((id) => id !== null),
  );
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row.name]])));
}
