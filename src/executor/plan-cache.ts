import { type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compile, type Source, sourceOf } from './compile';
import type { Plan } from './plan';
import { Refusal, refusalOf } from './refusal';

/** Plans of one operation, by the values of the variables that decide over `@skip` and `@include`. */
interface Operation {
  readonly source: Source;
  readonly deciding: readonly string[];
  readonly plans: LRUCache<string, Plan | Refusal>;
}

const MOST_DOCUMENTS = 500;
const MOST_PLANS_EACH = 32;

/**
 * Compiled plans, by document (the object, so that a server which keeps parsed documents compiles
 * each once), operation and deciding variables. What cannot be compiled is remembered too.
 */
export class PlanCache {
  private readonly documents = new LRUCache<DocumentNode, Map<string | null, Operation>>({
    max: MOST_DOCUMENTS,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws Refusal when the name leads to no single operation of the document. */
  operation(document: DocumentNode, operationName: string | null | undefined): Operation {
    let operations = this.documents.get(document);
    if (!operations) this.documents.set(document, (operations = new Map()));
    const name = operationName ?? null;
    let operation = operations.get(name);
    if (!operation) {
      const source = sourceOf(this.schema, document, operationName);
      const deciding = decidingVariables(document);
      operation = { source, deciding, plans: new LRUCache({ max: MOST_PLANS_EACH }) };
      operations.set(name, operation);
    }
    return operation;
  }

  /** @throws Refusal when the operation is not one that `compile` takes. */
  plan({ source, deciding, plans }: Operation, variableValues: Record<string, unknown>): Plan {
    const key = deciding.map((name) => String(variableValues[name])).join();
    let plan = plans.get(key);
    if (!plan) {
      plan = compileOrRefuse(source, variableValues);
      plans.set(key, plan);
    }
    if (plan instanceof Refusal) throw plan;
    return plan;
  }
}

function compileOrRefuse(source: Source, variableValues: Record<string, unknown>): Plan | Refusal {
  try {
    return compile(source, variableValues);
  } catch (error) {
    return refusalOf(error);
  }
}

function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const { value } of node.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
