import { located, unknownStage, unsupported } from '../errors';
import { type Stage, type StageContext, type StageOperator } from './stage';
import { addFields } from './stages/add-fields';
import { count } from './stages/count';
import { facet } from './stages/facet';
import { group } from './stages/group';
import { limit, skip } from './stages/limit';
import { lookup } from './stages/lookup';
import { match } from './stages/match';
import { project, unset } from './stages/project';
import { replaceRoot, replaceWith } from './stages/replace-root';
import { sample } from './stages/sample';
import { sortStage } from './stages/sort';
import { sortByCount } from './stages/sort-by-count';
import { unionWith } from './stages/union-with';
import { unwind } from './stages/unwind';

/** Every stage served. */
export const stages: Readonly<Record<string, StageOperator>> = {
  $addFields: addFields,
  $count: count,
  $facet: facet,
  $group: group,
  $limit: limit,
  $lookup: lookup,
  $match: match,
  $project: project,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceWith,
  $sample: sample,
  $set: addFields,
  $skip: skip,
  $sort: (operand, context) => sortStage(operand, context),
  $sortByCount: sortByCount,
  $unionWith: unionWith,
  $unset: unset,
  $unwind: unwind,
};

/** MongoDB's stages that this store does not serve. */
export const refusedStages: ReadonlySet<string> = new Set(
  (
    '$bucket $bucketAuto $changeStreamSplitLargeEvent $collStats $currentOp $densify ' +
    '$documents $fill $geoNear $graphLookup $indexStats $listLocalSessions $listSampledQueries ' +
    '$listSearchIndexes $listSessions $merge $out $planCacheStats $querySettings $queryStats ' +
    '$rankFusion $redact $search $searchMeta $setWindowFields $shardedDataDistribution ' +
    '$vectorSearch'
  ).split(' '),
);

/** Compiles one stage by its name. */
export function compileStage(name: string, operand: unknown, context: StageContext): Stage {
  const operator = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (operator) return operator(operand, context);
  if (name === '$changeStream') {
    throw located(40602, '$changeStream is only valid as the first stage in a pipeline');
  }
  if (refusedStages.has(name)) throw unsupported(`the pipeline stage ${name}`);
  throw unknownStage(name);
}
