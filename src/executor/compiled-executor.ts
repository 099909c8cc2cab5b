import { type DocumentNode, getVariableValues, type GraphQLSchema } from 'graphql';
import { PlanCache } from './plan-cache';
import { Refusal, refusalOf, silence } from './refusal';
import { resolveSlots } from './run';
import type { Run, Slot } from './run-state';
import { writeData } from './write';

export interface CompiledRequest {
  /** Valid by the schema; the same object for the same text, else each request compiles anew. */
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  /** As the client sent them. */
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly context: unknown;
  readonly rootValue?: unknown;
}

/**
 * Executes queries by a compiled, breadth-first plan: one call of a batch function a level, then
 * the JSON text straight from the source objects. It answers only what it is sure of. The rest,
 * and every error, is for graphql-js, so what the resolvers do must be safe to do twice.
 */
export class CompiledExecutor {
  private readonly plans: PlanCache;

  /** The schema is one that `applyBatching` has seen; its resolvers must not change afterwards. */
  constructor(private readonly schema: GraphQLSchema) {
    this.plans = new PlanCache(schema);
  }

  /**
   * The JSON text of the answer's `data`, byte for byte that of graphql-js; or, when the request
   * has to go to graphql-js, what spoke against. Never rejects.
   */
  async execute(request: CompiledRequest): Promise<string | Refusal> {
    let run: Run;
    try {
      run = this.prepare(request);
    } catch (error) {
      return refusalOf(error);
    }
    try {
      await resolveSlots(run);
      return writeData(run);
    } catch (error) {
      run.refusal ??= refusalOf(error);
      run.slots.forEach((slot) => silence(slot?.outputs));
      return run.refusal;
    }
  }

  private prepare(request: CompiledRequest): Run {
    const operation = this.plans.operation(request.document, request.operationName);
    const { source } = operation;
    const { coerced: variableValues } = getVariableValues(
      this.schema,
      source.operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: 1 },
    );
    if (!variableValues) throw new Refusal('variables with errors');
    const plan = this.plans.plan(operation, variableValues);
    const slots = new Array<Slot | undefined>(plan.slots);
    const { context, rootValue } = request;
    return { ...source, plan, variableValues, context, rootValue, slots };
  }
}
