import { InputError } from '../../errors';
import type { CollectionName } from '../../store/collections';

/** The types that have a Relay global id, and the collections that hold them. */
export const NODE_COLLECTIONS = {
  Article: 'articles',
  Meeting: 'meetings',
  Person: 'people',
  Organisation: 'organisations',
  Post: 'posts',
  Tenure: 'tenures',
  Statement: 'statements',
  Topic: 'topics',
  Place: 'places',
} as const satisfies Record<string, CollectionName>;
export type NodeType = keyof typeof NODE_COLLECTIONS;

/** Options of every `id` field. */
export const GLOBAL_ID = {
  description:
    'Opaque global id, the same for as long as the entity lives; for `node` and `nodes`.',
} as const;

/** The opaque id of an entity, the same for as long as the entity lives. */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/**
 * What a global id names.
 * @throws InputError naming `argument` when the text is no id of this service.
 */
export function fromGlobalId(globalId: string, argument: string): { type: NodeType; id: string } {
  const text = Buffer.from(globalId, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = text.slice(0, colon) as NodeType;
  const id = text.slice(colon + 1);
  // Only the one spelling that this service hands out is an id, so that ids can be compared as text.
  if (!Object.hasOwn(NODE_COLLECTIONS, type) || id === '' || toGlobalId(type, id) !== globalId) {
    throw new InputError(argument, 'an id as given by this API');
  }
  return { type, id };
}
