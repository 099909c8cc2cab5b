import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { isDay } from '../../domain/day';

/** A calendar day as plain text, so that no time zone can move it. */
export const DayScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`, such as `2021-07-16`. It has no time zone.',
  // Rows hold days that were checked when they were written: most need no second look at the calendar.
  serialize: (value) =>
    typeof value === 'string' && isDay(value) ? value : GraphQLLocalDate.serialize(value),
  parseValue: (value) => asDay(value, JSON.stringify(value)),
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : null, print(node), node),
  extensions: {},
});

const HOW_A_DAY_IS_WRITTEN = 'a day of the calendar is written YYYY-MM-DD, such as "2021-07-16"';

/** @throws GraphQLError that tells how a day is written, and what was given in its place. */
function asDay(value: unknown, given: string, node?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw refused(`Date cannot represent ${given}`, HOW_A_DAY_IS_WRITTEN, node);
}

const HOW_AN_INSTANT_IS_WRITTEN =
  'an instant is written in ISO 8601 with its offset, such as "2021-07-16T09:30:00Z"';

const instant = GraphQLDateTimeISO.toConfig();

export const InstantScalar = new GraphQLScalarType({
  ...instant,
  name: 'DateTime',
  description: 'An instant in ISO 8601 with an offset, such as `2021-07-16T09:30:00Z`.',
  parseValue: (value) => asInstant(() => instant.parseValue(value), JSON.stringify(value)),
  parseLiteral: (node) => asInstant(() => instant.parseLiteral(node), print(node), node),
  extensions: {},
});

/** @throws GraphQLError that tells how an instant is written, and what was given in its place. */
function asInstant(read: () => Date, given: string, node?: ValueNode): Date {
  try {
    return read();
  } catch {
    throw refused(`DateTime cannot represent ${given}`, HOW_AN_INSTANT_IS_WRITTEN, node);
  }
}

function refused(message: string, allowed: string, node?: ValueNode): GraphQLError {
  const place = node ? { nodes: node } : {};
  return new GraphQLError(`${message}: ${allowed}`, { ...place, extensions: { allowed } });
}
