import type { Evidence } from '../../../src/domain/evidence';
import type { CollectionName, Rows } from '../../../src/store/collections';
import type { EntityRef } from '../../../src/store/row';
import { about } from './article-text';
import { type Citations, citationsOf, type FirstAndLast } from './citations';
import { reportOf } from './report';
import { tell } from './story';
import { tenureRow } from './tenure-row';
import { articleRow, meetingRow, statementRows } from './told-rows';
import { makeWorld, type World } from './world';

/** A row and the collection that it belongs to. */
export type WorldRow = { [C in CollectionName]: { to: C; row: Rows[C] } }[CollectionName];

/**
 * All rows of a world, one after another, the same for the same sizes and seed. Only what an article
 * tells of has a row.
 * @throws RangeError for a number of meetings that makes no world.
 */
export function* worldRows(meetings: number, seed: number): Generator<WorldRow> {
  const world = makeWorld(meetings, seed);
  const citations = citationsOf(world);
  yield* entityRows(world, citations);
  for (let article = 0; article < world.plan.articles; article++) yield* toldRows(world, article);
}

function* toldRows(world: World, article: number): Generator<WorldRow> {
  const report = reportOf(world, article);
  const story = tell(world, report);
  yield { to: 'articles', row: articleRow(world, report, story) };
  for (const meeting of report.meetings)
    yield { to: 'meetings', row: meetingRow(world, report, story, meeting) };
  for (const row of statementRows(world, report, story)) yield { to: 'statements', row };
}

function* entityRows(world: World, citations: Citations): Generator<WorldRow> {
  const { plan, bodies, places, topics, posts, people, careers } = world;
  for (const [index, evidence] of told(world, citations.places, 'PLACE', places))
    yield { to: 'places', row: places.row(index, evidence) };
  for (const [index, evidence] of told(world, citations.topics, 'TOPIC', topics))
    yield { to: 'topics', row: topics.row(index, evidence) };
  for (const [index, evidence] of told(world, citations.bodies, 'ORGANISATION', bodies))
    yield { to: 'organisations', row: bodies.row(index, evidence) };
  for (let index = 0; index < plan.posts; index++) {
    // A post is told of by the article whose host is its first holder.
    const evidence = evidenceIn(world, index * plan.holdersPerPost, 'POST', posts.at(index).id);
    yield { to: 'posts', row: posts.row(index, evidence) };
  }
  // A person has one row, and one tenure or two: the row goes with the earlier in the list.
  const seen = new Uint8Array(plan.people);
  for (let tenure = 0; tenure < plan.tenures; tenure++) {
    const { person } = careers.at(tenure);
    if (seen[person] === 0) {
      seen[person] = 1;
      const evidence = evidenceIn(world, tenure, 'PERSON', people.at(person).id);
      yield { to: 'people', row: people.row(person, evidence) };
    }
    const row = tenureRow(world, citations, tenure);
    if (row) yield { to: 'tenures', row };
  }
}

/** The indexes of what articles tell of, each with the quote of the first. */
function* told(
  world: World,
  cited: FirstAndLast,
  kind: EntityRef['kind'],
  entities: { at(index: number): { id: string } },
): Generator<[index: number, evidence: Evidence[]]> {
  for (let index = 0; index < cited.size; index++) {
    const first = cited.of(index)?.first;
    if (first !== undefined) yield [index, evidenceIn(world, first, kind, entities.at(index).id)];
  }
}

function evidenceIn(
  world: World,
  article: number,
  kind: EntityRef['kind'],
  id: string,
): Evidence[] {
  return tell(world, reportOf(world, article)).text.evidence(about({ kind, id }));
}
