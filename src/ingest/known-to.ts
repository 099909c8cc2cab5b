import type { ClientSession, Db } from 'mongodb';
import type { CollectionName } from '../store/collections';
import { presentRows } from '../store/dependents';
import type { Known } from './fold/fold-claims';
import type { Gathered } from './gather-claims';

/** The bodies and posts that the claims refer to and that are not themselves folded anew. */
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
  return { posts, organisations: new Map([...above, ...nearest]) };
}
