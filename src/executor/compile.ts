import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { leafToJson } from './leaf';
import type { FieldPlace, FieldPlan, ObjectPlan, Plan, ValuePlan } from './plan';
import { Refusal } from './refusal';

export interface Source {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Every field of a plan counts; nested fragments over wide unions may ask for billions of them. */
const MOST_FIELDS = 5000;

/**
 * The operation of this name (the only one, without a name) and what it needs to be compiled.
 * @throws Refusal when there is no such operation, or there are several.
 */
export function sourceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Source {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName == null || definition.name?.value === operationName)
      operations.push(definition);
  }
  const [operation] = operations;
  if (!operation || operations.length > 1) throw new Refusal('no single operation');
  return { schema, operation, fragments };
}

/**
 * Compiles a query of a validated document. The plan holds for every request whose variables in
 * `@skip` and `@include` have these values.
 * @throws Refusal when the operation is not a query, asks for the schema, or is too large.
 */
export function compile(source: Source, variableValues: Record<string, unknown>): Plan {
  const { schema, operation, fragments } = source;
  if (operation.operation !== OperationTypeNode.QUERY) throw new Refusal(operation.operation);
  const query = schema.getQueryType();
  if (!query) throw new Refusal('no query type');

  let slots = 0;
  let fieldCount = 0;

  function objectPlan(
    parentType: GraphQLObjectType,
    nodesByKey: Map<string, readonly FieldNode[]>,
    isRoot = false,
  ): ObjectPlan {
    if (parentType.isTypeOf) throw new Refusal(`${parentType.name}.isTypeOf`);
    const fields: FieldPlan[] = [];
    for (const [key, nodes] of nodesByKey) {
      if (++fieldCount > MOST_FIELDS) throw new Refusal(`more than ${MOST_FIELDS} fields`);
      const lead = `${fields.length === 0 ? '' : ','}"${key}":`;
      const path = isRoot ? { prev: undefined, key, typename: parentType.name } : undefined;
      fields.push(fieldPlan(parentType, nodes, lead, path));
    }
    return { fields, awaited: fields.filter((f) => f.kind === 'kept' || f.kind === 'call') };
  }

  function fieldPlan(
    parentType: GraphQLObjectType,
    nodes: readonly FieldNode[],
    lead: string,
    path: FieldPlace['path'],
  ): FieldPlan {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', lead: `${lead}"${parentType.name}"` };
    const definition = parentType.getFields()[name];
    if (!definition) throw new Refusal(`${parentType.name}.${name}`);
    const field = { definition, parentType, nodes, path };
    const value = valuePlan(definition.type, field);
    if (!definition.resolve || definition.resolve === defaultFieldResolver) {
      return value.awaits
        ? { kind: 'kept', lead, name, slot: slots++, value }
        : { kind: 'property', lead, name, value };
    }
    return { kind: 'call', lead, slot: slots++, field, value };
  }

  function valuePlan(outputType: GraphQLOutputType, field: FieldPlace): ValuePlan {
    const nonNull = isNonNullType(outputType);
    const type = getNullableType(outputType);
    if (isListType(type)) {
      const item = valuePlan(type.ofType, field);
      return { kind: 'list', nonNull, awaits: item.awaits, item };
    }
    if (isLeafType(type)) return { kind: 'leaf', nonNull, awaits: false, toJson: leafToJson(type) };
    const subplan = (objectType: GraphQLObjectType) => {
      const nodes = collectSubfields(schema, fragments, variableValues, objectType, field.nodes);
      return objectPlan(objectType, nodes);
    };
    if (isObjectType(type)) {
      const object = subplan(type);
      return { kind: 'object', nonNull, awaits: object.awaited.length > 0, object };
    }
    const slot = slots++;
    const possible = schema.getPossibleTypes(type);
    const objects = new Map(possible.map((each) => [each.name, subplan(each)]));
    return { kind: 'abstract', nonNull, awaits: true, type, objects, field, slot };
  }

  const rootNodes = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  const root = objectPlan(query, rootNodes, true);
  return { root, slots };
}
