import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE, MAX_PAGE } from '../shared/connection.args';
import { MAX_COUNTS } from '../stats/stats.type';

/** What a list without page sizes is reckoned to hold: participants, topics, evidence of one row. */
const PLAIN_LIST = 5;
/** What the lists of an article's text are, which are longer. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Article.mentions': 40,
  'Article.sentences': 40,
};

/** How many entities an operation could answer with, and where most of them come from. */
export interface NodeEstimate {
  nodes: number;
  /** The fields that lead to the largest part, each with its factor: `people(20) > meetings(3)`. */
  explanation: string;
}

/** What one field adds to the answer. */
interface FieldCost {
  /** How often its own fields are reckoned to stand in it. */
  times: number;
  /** Entities in it and below, for one parent. */
  nodes: number;
}

/**
 * Reckons how many entities an operation's answer could hold, from its page sizes: a connection holds
 * its page size times what each of its entities asks for, and each object counts one.
 */
export function estimateNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): NodeEstimate {
  const costs = new Map<FieldNode, FieldCost>();
  const nodes = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [
      (args) => {
        const cost = costOf(args);
        const known = costs.get(args.node);
        if (!known || known.nodes < cost.nodes) costs.set(args.node, cost);
        return cost.nodes;
      },
    ],
  });
  return { nodes, explanation: explain(document, costs) };
}

function costOf({
  type: parent,
  field,
  args,
  childComplexity,
}: ComplexityEstimatorArgs): FieldCost {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { times: 1, nodes: 0 };
  const { first, last, ids } = args as Partial<Record<'first' | 'last', number | null>> & {
    ids?: readonly unknown[];
  };
  if (ids) return { times: ids.length, nodes: ids.length * (childComplexity + 1) };
  // Edges and nodes are counted by the page size of their connection.
  if (field.name === 'edges' || field.name === 'nodes') {
    return { times: 1, nodes: childComplexity + 1 };
  }
  if (type.name.endsWith('Connection') || typeof first === 'number') {
    const times = pageSize(type.name, first ?? last ?? DEFAULT_PAGE);
    return { times, nodes: times * childComplexity + 1 };
  }
  const listed = LONG_LISTS[`${parent.name}.${field.name}`] ?? PLAIN_LIST;
  const times = isListType(getNullableType(field.type)) ? listed : 1;
  return { times, nodes: times * (childComplexity + 1) };
}

/**
 * How many a page is reckoned to hold. A size beyond what the list allows counts as the largest allowed:
 * the list refuses it, and by name.
 */
function pageSize(type: string, asked: number): number {
  return Math.min(Math.max(1, asked), type === 'MeetingStats' ? MAX_COUNTS : MAX_PAGE);
}

/** The chain of fields by which most of the answer comes, from the outermost. */
function explain(document: DocumentNode, costs: ReadonlyMap<FieldNode, FieldCost>): string {
  const chain: string[] = [];
  let level = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? fieldsIn(document, definition, costs) : [],
  );
  while (level.length > 0) {
    const largest = level.reduce((a, b) => (costs.get(b)!.nodes > costs.get(a)!.nodes ? b : a));
    const { times, nodes } = costs.get(largest)!;
    if (nodes === 0) break;
    if (times > 1) chain.push(`${largest.name.value}(${times})`);
    level = fieldsIn(document, largest, costs);
  }
  return chain.join(' > ');
}

/** The reckoned fields directly below a node, through fragments. */
function fieldsIn(
  document: DocumentNode,
  { selectionSet }: { readonly selectionSet?: SelectionSetNode },
  costs: ReadonlyMap<FieldNode, FieldCost>,
): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return costs.has(selection) ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(document, selection, costs);
    const fragment = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value,
    );
    return fragment ? fieldsIn(document, fragment, costs) : [];
  });
}
