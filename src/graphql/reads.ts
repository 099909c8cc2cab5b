import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  visit,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { ALL_LARGE_COLUMNS, type LargeColumn } from '../store/large-columns';
import type { ApiContext } from './context';

/**
 * Says which large columns of rows a resolver's own code looks at; none when given none. A resolver
 * that says nothing counts as looking at all of them. A field without a resolver reads the column of
 * its name.
 */
export function Reads(...columns: LargeColumn[]): MethodDecorator {
  return Extensions({ reads: columns });
}

/** Tells the reader of each operation which large columns none of its fields looks at. */
export function readsPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  const byField = readsByField(schema);
  const known = new WeakMap<DocumentNode, readonly LargeColumn[]>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        let unread = known.get(document);
        if (!unread) known.set(document, (unread = unreadIn(document, byField)));
        contextValue.reader = { ...contextValue.reader, unread };
      },
    }),
  };
}

type ReadsByField = ReadonlyMap<string, ReadonlySet<LargeColumn>>;

/** For each field name, what any field of that name looks at. */
function readsByField(schema: GraphQLSchema): ReadsByField {
  const byField = new Map<string, Set<LargeColumn>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = ALL_LARGE_COLUMNS.filter((column) => column === field.name);
      const declared = field.extensions.reads as readonly LargeColumn[] | undefined;
      const reads = field.resolve ? (declared ?? ALL_LARGE_COLUMNS) : own;
      const known = byField.get(field.name) ?? new Set();
      reads.forEach((column) => known.add(column));
      byField.set(field.name, known);
    }
  }
  return byField;
}

/** By names alone, over the whole document: what is read needlessly costs little. */
function unreadIn(document: DocumentNode, byField: ReadsByField): readonly LargeColumn[] {
  const read = new Set<LargeColumn>();
  visit(document, {
    Field({ name }) {
      byField.get(name.value)?.forEach((column) => read.add(column));
    },
  });
  return ALL_LARGE_COLUMNS.filter((column) => !read.has(column));
}
