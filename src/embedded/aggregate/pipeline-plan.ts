import { badValue, located, typeMismatch } from '../errors';
import { compileFilter } from '../query/match';
import { type Asked, askedBy, groupedFields } from '../query/projected-fields';
import { compileSort } from '../query/sort';
import { type Document, isDocument } from '../query/values';
import { type Frame } from './frame';
import { countOf } from './stages/limit';

/**
 * The leading part of a pipeline that a planner answers by itself, and the stages left to run, with what
 * the first of those asks of documents as bytes.
 */
export interface PipelinePlan extends Asked {
  filter: Document;
  sort?: Document;
  skip?: number;
  limit?: number;
  /** The field name of a leading `$count`: one document with the number, or none for 0. */
  count?: string;
  rest: Document[];
}

/** Splits off the leading `$match`, `$sort`, `$skip`, `$limit` and `$count` that a planner can take. */
export function planPipeline(pipeline: readonly unknown[]): PipelinePlan {
  const stages = checkStages(pipeline);
  const filters: Document[] = [];
  const plan: Leading = {};
  let taken = 0;
  for (const stage of stages) {
    if (!takeStage(stage, plan, filters)) break;
    taken++;
    if (plan.count !== undefined) break;
  }
  const filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
  const rest = stages.slice(taken);
  const asked = plan.count === undefined && rest[0] ? askedByStage(rest[0]) : {};
  return { ...plan, filter, rest, ...asked };
}

/** What a stage asks of documents as bytes. */
function askedByStage({ $project, $group }: Document): Asked {
  if (isDocument($project)) return askedBy($project);
  const needs = isDocument($group) ? groupedFields($group) : undefined;
  return needs ? { needs } : {};
}

/** Checks what a planner will answer, which shows only when there is a document to answer for. */
export function checkPlan({ filter, sort }: PipelinePlan, variables: Frame): void {
  compileFilter(filter, variables);
  if (sort) compileSort(sort);
}

/** The stages left for documents that come without what is to be left out; `rest` itself where nothing is. */
export const stagesAfter = ({ rest, omit }: PipelinePlan): Document[] =>
  omit ? rest.slice(1) : rest;

type Leading = Omit<PipelinePlan, 'filter' | 'rest' | 'omit' | 'needs'>;

function takeStage(stage: Document, plan: Leading, filters: Document[]): boolean {
  const [[name, operand] = ['', undefined]] = Object.entries(stage);
  const windowed = plan.skip !== undefined || plan.limit !== undefined;
  switch (name) {
    case '$match':
      if (windowed || !isDocument(operand)) return false;
      if (Object.keys(operand).length > 0) filters.push(operand);
      return true;
    case '$sort':
      if (windowed || plan.sort || !isDocument(operand) || Object.keys(operand).length === 0) {
        return false;
      }
      plan.sort = operand;
      return true;
    case '$skip':
      if (plan.limit !== undefined) return false;
      plan.skip = (plan.skip ?? 0) + countOf(name, operand);
      return true;
    case '$limit':
      plan.limit = Math.min(plan.limit ?? Infinity, countOf(name, operand));
      return true;
    case '$count':
      if (typeof operand !== 'string' || !/^[^$.\0][^.\0]*$/.test(operand)) return false;
      plan.count = operand;
      return true;
    default:
      return false;
  }
}

/** Whether a pipeline as given, which may be malformed, has the stage that watches. */
export const hasChangeStream = (pipeline: unknown): boolean =>
  Array.isArray(pipeline) &&
  pipeline.some((stage: unknown) => isDocument(stage) && '$changeStream' in stage);

/** The stages, each a document of one field. */
export function checkStages(pipeline: readonly unknown[]): Document[] {
  if (!Array.isArray(pipeline))
    throw typeMismatch("'pipeline' option must be specified as an array");
  for (const stage of pipeline as unknown[]) {
    if (!isDocument(stage)) {
      throw typeMismatch("Each element of the 'pipeline' array must be an object");
    }
    if (Object.keys(stage).length !== 1) {
      throw located(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
  }
  if (pipeline.length > 1000) throw badValue('Pipeline length must be no longer than 1000 stages');
  return pipeline as Document[];
}
