import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { canonicalArgs } from './canonical-args';

type Args = Record<string, unknown>;

/**
 * A field's function over all parents of a level: returns (a promise of) one element a parent, in
 * the parents' order; an element that is an `Error` becomes that parent's field error.
 * `info.fieldNodes` holds every field node through which these parents came.
 */
export type BatchResolver = (
  parents: readonly unknown[],
  args: Args,
  context: unknown,
  info: GraphQLResolveInfo,
) => PromiseLike<readonly unknown[]> | readonly unknown[];

interface Key {
  readonly parent: unknown;
  readonly info: GraphQLResolveInfo;
}
type Loader = DataLoader<Key, unknown, Key>;
interface Loaders {
  readonly byNode: Map<FieldNode, Loader>;
  readonly byArgs: Map<string, Loader>;
}

/** The batch function of a field, once `applyBatching` has seen its schema. */
export function batchResolverOf(field: GraphQLField<unknown, unknown>): BatchResolver | undefined {
  return field.extensions.resolveBatch as BatchResolver | undefined;
}

/**
 * Makes every field marked `extensions.batch` callable by graphql-js: its `resolve`, written for all
 * parents of a level, is kept as `extensions.resolveBatch`, and a `resolve` for one parent takes its
 * place. All parents that reach the field in the same tick of one execution with equal argument
 * values share one call. Changes the schema in place and returns it; a second call changes nothing.
 */
export function applyBatching(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.batch !== true || batchResolverOf(field)) continue;
      if (!field.resolve) {
        throw new TypeError(`${type.name}.${field.name} is marked as batch but has no resolver`);
      }
      const batch = field.resolve as unknown as BatchResolver;
      field.extensions = { ...field.extensions, resolveBatch: batch };
      field.resolve = resolveThroughLoader(batch);
    }
  }
  return schema;
}

function resolveThroughLoader(batch: BatchResolver): GraphQLFieldResolver<unknown, unknown, Args> {
  // graphql-js makes one `variableValues` an execution. The context would be a worse key: executions
  // that share one (batched HTTP requests) have other fragments and variables to read `info` by.
  const executions = new WeakMap<object, Loaders>();

  return (parent, args, context, info) => {
    let loaders = executions.get(info.variableValues);
    if (!loaders) {
      loaders = { byNode: new Map(), byArgs: new Map() };
      executions.set(info.variableValues, loaders);
    }
    // Within one execution a field node always has the same argument values.
    const node = info.fieldNodes[0]!;
    let loader = loaders.byNode.get(node);
    if (!loader) {
      const text = canonicalArgs(args);
      loader = text === undefined ? undefined : loaders.byArgs.get(text);
      loader ??= new DataLoader<Key, unknown, Key>(
        async (keys) =>
          batch(
            keys.map((key) => key.parent),
            args,
            context,
            infoOf(keys),
          ),
        { cache: false },
      );
      loaders.byNode.set(node, loader);
      if (text !== undefined) loaders.byArgs.set(text, loader);
    }
    return loader.load({ parent, info });
  };
}

/** The first parent's info; its field nodes are those of all, so that no asked subfield is missed. */
function infoOf(keys: readonly Key[]): GraphQLResolveInfo {
  const { info } = keys[0]!;
  const lists = new Set(keys.map((key) => key.info.fieldNodes));
  return lists.size === 1 ? info : { ...info, fieldNodes: unionOfNodes([...lists]) };
}

/** Every node of these lists once, in order of appearance. */
export function unionOfNodes(lists: readonly (readonly FieldNode[])[]): readonly FieldNode[] {
  return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())];
}
