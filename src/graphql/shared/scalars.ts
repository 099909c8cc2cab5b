import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day as plain text, so that no time zone can move it. */
export const DayScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`, such as `2021-07-16`. It has no time zone.',
  extensions: {},
});

export const InstantScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in ISO 8601 with an offset, such as `2021-07-16T09:30:00Z`.',
  extensions: {},
});
