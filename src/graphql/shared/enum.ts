import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum of a closed set of the model. Each value must be described, so that the schema
 * explains itself.
 */
export function enumOf<V extends string>(
  name: string,
  description: string,
  values: Record<V, string>,
): Record<V, V> {
  const members = Object.fromEntries(Object.keys(values).map((v) => [v, v])) as Record<V, V>;
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
    ) as Record<V, { description: string }>,
  });
  return members;
}
