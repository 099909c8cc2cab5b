import type { EntityKind, EntityRef } from '../../store/row';
import type { Rows } from '../../store/collections';
import type { ApiContext } from '../context';
import { NODE_COLLECTIONS, type NodeType } from './global-id';
import { tagged, type Tagged } from './tagged';

const TYPES: Record<EntityKind, NodeType> = {
  ARTICLE: 'Article',
  MEETING: 'Meeting',
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  POST: 'Post',
  TENURE: 'Tenure',
  STATEMENT: 'Statement',
  TOPIC: 'Topic',
  PLACE: 'Place',
};

/** A row of any kind, marked with its GraphQL type. */
export type AnyRow = Tagged<Rows[keyof Rows]>;

/** The rows that references of mixed kinds name, in order; null where none is believed. */
export function loadRefs(
  context: ApiContext,
  refs: readonly (EntityRef | null)[],
): Promise<(AnyRow | null)[]> {
  return Promise.all(
    refs.map(async (ref) => {
      if (!ref) return null;
      const type = TYPES[ref.kind];
      const row = await context.load(NODE_COLLECTIONS[type], ref.id);
      return row && tagged(row, type);
    }),
  );
}
