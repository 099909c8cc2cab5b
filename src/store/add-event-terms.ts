import type { Collection, Db } from 'mongodb';
import { believed } from './believed';
import { meetingTerms, namedAround, statementTerms, UNDETERMINED } from './event-terms';
import type { MeetingRow } from './meeting';
import type { Row } from './row';
import type { StatementRow } from './statement';

/** Rows that are read and written at once. */
const BATCH = 500;

/**
 * Gives search terms to the meetings or statements that an earlier version of the service wrote without
 * them. They say nothing that the rows do not: what the base believed and when stays as it was.
 */
export async function addEventTerms(db: Db, name: 'meetings' | 'statements'): Promise<void> {
  const rows = db.collection<Row>(name);
  // They are given in the order of the keys: when the last has them, all have.
  const [final] = await rows.find({}, { sort: { _id: -1 }, limit: 1 }).toArray();
  if (!final || 'terms' in final) return;
  for (let last = ''; ;) {
    const batch = await rows
      .find({ _id: { $gt: last }, terms: { $exists: false } } as never)
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    const end = batch.at(-1)?._id;
    if (end === undefined) return;
    const terms =
      name === 'meetings'
        ? await termsOfMeetings(db, batch as unknown as MeetingRow[])
        : await termsOfStatements(db, batch as unknown as StatementRow[]);
    await rows.bulkWrite(
      batch.map(({ _id }, i) => ({
        updateOne: { filter: { _id }, update: { $set: { terms: terms[i] } } },
      })),
    );
    last = end;
  }
}

async function termsOfMeetings(db: Db, meetings: readonly MeetingRow[]): Promise<string[][]> {
  const languageOf = await languages(db, meetings);
  const around = meetings.map(namedAround);
  const names = {
    people: await namesOf(db, 'people', around),
    organisations: await namesOf(db, 'organisations', around),
    topics: await namesOf(db, 'topics', around),
    places: await namesOf(db, 'places', around),
  };
  return meetings.map((row) =>
    meetingTerms(row, (kind, id) => names[kind].get(id)?.name, languageOf(row)),
  );
}

async function termsOfStatements(db: Db, statements: readonly StatementRow[]): Promise<string[][]> {
  const languageOf = await languages(db, statements);
  return statements.map((row) => statementTerms(row, languageOf(row)));
}

/** The language of the article that tells of a row first. */
async function languages(
  db: Db,
  rows: readonly { articles: string[] }[],
): Promise<(row: { articles: string[] }) => string> {
  const articles = await presentById(
    db.collection<Row & { language: string }>('articles'),
    rows.flatMap(({ articles: [first] }) => first ?? []),
    'language',
  );
  return ({ articles: [first] }) => articles.get(first ?? '')?.language ?? UNDETERMINED;
}

function namesOf(
  db: Db,
  kind: keyof ReturnType<typeof namedAround>,
  around: readonly ReturnType<typeof namedAround>[],
): Promise<Map<string, { name: string }>> {
  const ids = around.flatMap((one) => one[kind]);
  return presentById(db.collection<Row & { name: string }>(kind), ids, 'name');
}

async function presentById<R extends Row>(
  rows: Collection<R>,
  ids: readonly string[],
  field: keyof R & string,
): Promise<Map<string, R>> {
  const found = await rows
    .find({ id: { $in: [...new Set(ids)] }, ...believed(null) } as never)
    .project<R>({ _id: 0, id: 1, [field]: 1 })
    .toArray();
  return new Map(found.map((row) => [row.id, row]));
}
