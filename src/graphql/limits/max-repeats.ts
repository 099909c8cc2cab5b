import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/**
 * Refuses a selection that names one field (under the same alias or none) more than `n` times: an
 * answer holds it once, so only a flood repeats it.
 */
export function maxRepeatsRule(n: number, refusal: GraphQLError): ValidationRule {
  return (context) => ({
    SelectionSet({ selections }: SelectionSetNode) {
      const times = new Map<string, number>();
      for (const node of selections) {
        if (node.kind !== Kind.FIELD) continue;
        const key = (node.alias ?? node.name).value;
        const count = (times.get(key) ?? 0) + 1;
        times.set(key, count);
        if (count === n + 1) context.reportError(refusal);
      }
    },
  });
}
