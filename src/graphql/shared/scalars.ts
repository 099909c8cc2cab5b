import { GraphQLScalarType } from 'graphql';
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
  extensions: {},
});

export const InstantScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in ISO 8601 with an offset, such as `2021-07-16T09:30:00Z`.',
  extensions: {},
});
