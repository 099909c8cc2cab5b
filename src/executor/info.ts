import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { FieldPlace } from './plan';
import { Refusal } from './refusal';
import type { Run } from './run-state';

/**
 * The `info` that resolvers of this field are given, once for all parents. A path differs from
 * parent to parent, so below the root a resolver that asks for it stops the compiled way.
 */
export function infoFor(
  run: Run,
  field: FieldPlace,
  fieldNodes: readonly FieldNode[] = field.nodes,
): GraphQLResolveInfo {
  const { definition, parentType, path } = field;
  return {
    fieldName: definition.name,
    fieldNodes,
    returnType: definition.type,
    parentType,
    get path() {
      if (path) return path;
      // Kept too: the resolver may catch what is thrown at it.
      run.refusal = new Refusal(`${parentType.name}.${definition.name} asks for its path`);
      throw run.refusal;
    },
    schema: run.schema,
    fragments: run.fragments,
    rootValue: run.rootValue,
    operation: run.operation,
    variableValues: run.variableValues,
  };
}
