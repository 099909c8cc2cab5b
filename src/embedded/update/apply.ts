import { type Frame } from '../aggregate/frame';
import { runStages } from '../aggregate/pipeline';
import { refusedStages } from '../aggregate/stages';
import {
  dollarPrefixedFieldName,
  failedToParse,
  immutableField,
  invalidOptions,
  located,
} from '../errors';
import { equalValues } from '../query/compare';
import { type Document, identicalValues } from '../query/values';
import { withTimestamps } from './empty-timestamps';
import { compileModifiers } from './modifiers';
import { type Position } from './positional';
import { documentFromFilter, idFirst } from './upsert';

export interface UpdateOptions {
  arrayFilters?: Document[];
  /** The command's `let`, evaluated, and the statement's `c`: for pipelines. */
  variables?: Frame;
  /** Whether there are constants among the variables, which only a pipeline may have. */
  hasConstants?: boolean;
}

export interface Applied {
  doc: Document;
  changed: boolean;
  paths?: string[][];
}

export interface CompiledUpdate {
  /** Whether it is a whole document that takes the place of the old one (not for `multi`). */
  isReplacement: boolean;
  /**
   * The document after the update, `_id` first; the input is not changed.
   * `changed` is false where MongoDB counts the document as not modified; `paths` are those that
   * operators changed.
   */
  apply(doc: Document, position?: Position): Applied;
  /** The document to insert when nothing matched: without `_id` where neither side states one. */
  upsert(filter: Document): Document;
}

/**
 * Compiles an update document, a replacement or a pipeline.
 *
 * @throws ServerError for what MongoDB refuses (9, 2, 14, 40, 52, 56, 66) or this store (115)
 */
export function compileUpdate(
  update: Document | Document[],
  options: UpdateOptions = {},
): CompiledUpdate {
  if (Array.isArray(update)) return pipelineUpdate(update, options);
  if (options.hasConstants) {
    throw located(51198, 'Constant values may only be specified for pipeline updates');
  }
  if (Object.keys(update)[0]?.startsWith('$')) return operatorUpdate(update, options);
  if (options.arrayFilters && options.arrayFilters.length > 0) {
    throw failedToParse('arrayFilters may not be specified for replacement-style updates');
  }
  return replacement(update);
}

function operatorUpdate(update: Document, options: UpdateOptions): CompiledUpdate {
  const modify = compileModifiers(update, options.arrayFilters);
  return {
    isReplacement: false,
    apply(doc, position) {
      const { doc: result, paths } = modify(doc, false, position);
      return { doc: idFirst(result), changed: result !== doc, paths };
    },
    upsert: (filter) => idFirst(modify(documentFromFilter(filter), true, undefined).doc),
  };
}

function replacement(update: Document): CompiledUpdate {
  for (const name of Object.keys(update)) {
    if (name.startsWith('$')) {
      throw dollarPrefixedFieldName(
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
    }
  }
  const document = withTimestamps(update);
  return {
    isReplacement: true,
    apply: (doc) => replaced(doc, document),
    upsert: (filter) => withIdOf(documentFromFilter(filter, '_id'), document),
  };
}

const pipelineStages = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

function pipelineUpdate(pipeline: Document[], options: UpdateOptions): CompiledUpdate {
  if (options.arrayFilters && options.arrayFilters.length > 0) {
    throw failedToParse('arrayFilters may not be specified for pipeline-style updates');
  }
  const env = { find: () => [], variables: options.variables };
  const transform = (doc: Document): Document => {
    const [result] = runStages(pipeline, [doc], env);
    return result as Document;
  };
  const names = pipeline.map((stage) => Object.keys(stage)[0] ?? '');
  const refused = names.find((name) => refusedStages.has(name));
  if (refused === undefined) runStages(pipeline, [], env); // says at once what is wrong with it
  const other = refused ?? names.find((name) => !pipelineStages.includes(name));
  if (other !== undefined) {
    throw invalidOptions(`${other} is not allowed to be used within an update`);
  }
  return {
    isReplacement: false,
    apply: (doc) => replaced(doc, transform(doc)),
    upsert(filter) {
      const base = documentFromFilter(filter);
      return withIdOf(base, transform(base));
    },
  };
}

function replaced(before: Document, after: Document): { doc: Document; changed: boolean } {
  const doc = withIdOf(before, after);
  return { doc, changed: !identicalValues(before, doc) };
}

/** The new document with the old one's `_id`, which it may state but not change. */
function withIdOf(before: Document, after: Document): Document {
  if (!Object.hasOwn(before, '_id')) return idFirst(after);
  if (!Object.hasOwn(after, '_id')) return { _id: before._id, ...after };
  if (equalValues(before._id, after._id)) return idFirst(after);
  throw immutableField(
    "After applying the update, the (immutable) field '_id' was found to have been altered",
  );
}
