import type { ClientSession, Db } from 'mongodb';
import type { CollectionName } from '../store/collections';
import { presentFields, presentRows } from '../store/dependents';
import { namedAround } from '../store/event-terms';
import type { Known } from './fold/fold-claims';
import type { Gathered } from './gather-claims';

/** What the claims refer to and is not itself folded anew: bodies, posts, names, languages. */
export async function knownTo(
  db: Db,
  session: ClientSession,
  { claims, entities }: Gathered,
): Promise<Known> {
  const unfolded = (name: CollectionName, ids: (string | null)[]) =>
    ids.filter((id) => id !== null).filter((id) => !entities.get(name)?.has(id));
  const participants = claims.meetings.flatMap(({ value }) => value.participants);
  const posts = await presentRows(
    db,
    session,
    'posts',
    unfolded('posts', [
      ...claims.tenures.map(({ value }) => value.post),
      ...participants.map(({ post }) => post),
    ]),
  );
  const nearest = await presentRows(
    db,
    session,
    'organisations',
    unfolded('organisations', [
      ...claims.organisations.map(({ value }) => value.parent),
      ...claims.posts.map(({ value }) => value.organisation),
      ...[...posts.values()].map(({ organisation }) => organisation),
      ...participants.map(({ onBehalfOf }) => onBehalfOf),
      ...participants.map(({ party }) => (party.kind === 'ORGANISATION' ? party.id : null)),
    ]),
  );
  const above = await presentRows(
    db,
    session,
    'organisations',
    unfolded(
      'organisations',
      [...nearest.values()].flatMap(({ ancestors }) => ancestors),
    ),
  );
  const named = async (kind: 'people' | 'topics' | 'places') => {
    const ids = claims.meetings.flatMap(({ value }) => namedAround(value)[kind]);
    return presentFields(db, session, kind, unfolded(kind, ids), ['name']);
  };
  const told = [...claims.meetings, ...claims.statements].map(({ article }) => article);
  // One after the other: a transaction runs no two commands at once.
  return {
    posts,
    organisations: new Map([...above, ...nearest]),
    people: await named('people'),
    topics: await named('topics'),
    places: await named('places'),
    articles: await presentFields(db, session, 'articles', unfolded('articles', told), [
      'language',
    ]),
  };
}
