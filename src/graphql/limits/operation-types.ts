import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';

/**
 * Refuses operations of a type that the schema does not have, as mutations here: no rule of graphql-js
 * does, so that one would fail only when it is executed.
 */
export const operationTypesRule: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no ${node.operation} operations.`;
    context.reportError(new GraphQLError(message, { nodes: [node] }));
  },
});
