import type { PipelineEnv } from '../aggregate/env';
import { type Frame } from '../aggregate/frame';
import { runStages } from '../aggregate/pipeline';
import { PAUSE, type Pause } from '../pause';
import type { Row } from '../plan/execute';
import { type FindScope, planFind } from '../plan/find';
import { foundDocuments } from '../plan/found-documents';
import type { Plan } from '../plan/scan';
import { type Document, setOwn } from '../query/values';
import type { Operation, View } from './operation';

/** What a stage read of other collections, and gave. */
interface StageWork {
  shown: Document;
  nReturned: number;
  reads: { plan: Plan; work: { keysExamined: number; docsExamined: number } }[];
}

/**
 * Runs the stages that the planner leaves over the documents that it finds, and tells of each what it
 * gave, and of those that look into other collections what they read there, in MongoDB's words.
 */
export function* explainStages(
  operation: Operation,
  view: View,
  stages: readonly Document[],
  found: Iterable<Row | Document | Pause>,
  variables: Frame,
): Generator<Pause, Document[]> {
  const works: StageWork[] = [];
  let documents = decoded(found);
  for (const group of grouped(stages)) {
    const work: StageWork = { shown: shownOf(group), nReturned: 0, reads: [] };
    works.push(work);
    documents = counted(runStages(group, documents, listening(operation, view, variables, work)), work); // prettier-ignore
  }
  for (const document of documents) if (document === PAUSE) yield PAUSE;
  return works.map(told);
}

/** Each stage by itself, but a limit with the sort that it bounds the memory of. */
function grouped(stages: readonly Document[]): Document[][] {
  const groups: Document[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if ('$limit' in stage && last?.length === 1 && '$sort' in last[0]!) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

function shownOf([stage, limit]: readonly Document[]): Document {
  return limit ? { $sort: { sortKey: stage!.$sort, limit: limit.$limit } } : stage!;
}

function* decoded(found: Iterable<Row | Document | Pause>): Generator<Document | Pause> {
  for (const row of found) yield row && ((row as Row).document ?? row);
}

function* counted(
  documents: Iterable<Document | Pause>,
  work: StageWork,
): Generator<Document | Pause> {
  for (const document of documents) {
    if (document !== PAUSE) work.nReturned++;
    yield document;
  }
}

/** The server as a stage sees it, remembering what was read for it. */
function listening(
  operation: Operation,
  view: View,
  variables: Frame,
  { reads }: StageWork,
): PipelineEnv {
  const { checkTime, engine } = operation;
  return {
    *find(name, request) {
      const collection = view.catalog.find(operation.database, name);
      if (!collection) return;
      const { sortBytes } = engine.limits;
      const scope: FindScope = { reader: view.reader, collection, checkTime, sortBytes };
      const finding = planFind(request, scope);
      reads.push(finding);
      yield* foundDocuments(finding, request);
    },
    variables,
    checkTime,
  };
}

function told({ shown, nReturned, reads }: StageWork): Document {
  const stage: Document = {};
  for (const [name, operand] of Object.entries(shown)) setOwn(stage, name, operand);
  stage.nReturned = nReturned;
  if (!('$lookup' in shown || '$unionWith' in shown || '$facet' in shown)) return stage;
  const indexes = reads.flatMap(({ plan }) =>
    plan.kind === 'index' ? [plan.scan] : plan.kind === 'union' ? plan.scans : [],
  );
  const total = (of: 'docsExamined' | 'keysExamined') =>
    reads.reduce((sum, { work }) => sum + work[of], 0);
  stage.totalDocsExamined = total('docsExamined');
  stage.totalKeysExamined = total('keysExamined');
  stage.collectionScans = reads.filter(({ plan }) => plan.kind === 'collection').length;
  stage.indexesUsed = [...new Set(indexes.map(({ index }) => index.name))];
  return stage;
}
