import { type ClassType, Field, InputType } from 'type-graphql';
import type { NamedOrder } from './connection.args';
import { enumOf } from './enum';
import { OrderDirectionEnum } from './enums';
import { severalOf } from './words';

export interface OrderInput {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** How texts are ordered: as indexes hold them, in no language's alphabet. */
export const BY_CODE_POINT =
  'by code point: capitals before small letters, `Z` before `Ä`, Latin before Cyrillic';

/** The orders that one kind of list offers: the input type, and what it means to the store. */
export interface Orders {
  Input: ClassType<OrderInput>;
  /** What can be asked for. */
  fields: readonly string[];
  /** @param input what the client asked for; the first field, ascending, when nothing. */
  resolve(input: OrderInput | null | undefined): NamedOrder;
}

/**
 * Orders of lists of `name`.
 * @param fields by enum value: the stored path that an index sorts by, and its description.
 */
export function ordersOf(
  name: string,
  fields: Record<string, { path: string; description: string }>,
): Orders {
  const fieldEnum = enumOf(
    `${name}OrderField`,
    `What a list of ${severalOf(name)} can be ordered by.`,
    Object.fromEntries(Object.entries(fields).map(([key, { description }]) => [key, description])),
  );

  @InputType(`${name}Order`, {
    description: `The order of a list of ${severalOf(name)}; ties are broken by id.`,
  })
  class Input implements OrderInput {
    @Field(() => fieldEnum, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which end comes first.' })
    direction!: 'ASC' | 'DESC';
  }

  const byDefault = Object.keys(fields)[0]!;
  return {
    Input,
    fields: Object.keys(fields),
    resolve(input) {
      const field = input?.field ?? byDefault;
      const direction = input?.direction ?? 'ASC';
      return {
        name: `${name}.${field}.${direction}`,
        path: fields[field]!.path,
        direction: direction === 'DESC' ? -1 : 1,
      };
    },
  };
}
