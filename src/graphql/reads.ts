import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  visit,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { SPARE_COLUMNS, type SpareColumn } from '../store/spare-columns';
import type { ApiContext } from './context';

/**
 * Says which spare columns of rows a field's own code looks at; none when given none. A resolver
 * that says nothing counts as looking at all of them, a field without a resolver as looking at the
 * column of its name.
 */
export function Reads(...columns: SpareColumn[]): MethodDecorator & PropertyDecorator {
  return Extensions({ reads: columns });
}

/** What fields an operation's document names, and what that means for reading rows. */
interface Asked {
  fields: ReadonlySet<string>;
  unread: readonly SpareColumn[];
}

/**
 * Tells each operation's context which fields are asked for, and its reader which spare columns none of
 * them looks at. By names alone, over the whole document: what is read needlessly costs little.
 */
export function readsPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  const byField = readsByField(schema);
  const known = new WeakMap<DocumentNode, Asked>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        let asked = known.get(document);
        if (!asked) known.set(document, (asked = askedIn(document, byField)));
        contextValue.asked = asked.fields;
        contextValue.reader = { ...contextValue.reader, unread: asked.unread };
      },
    }),
  };
}

type ReadsByField = ReadonlyMap<string, ReadonlySet<SpareColumn>>;

/** For each field name, what any field of that name looks at. */
function readsByField(schema: GraphQLSchema): ReadsByField {
  const byField = new Map<string, Set<SpareColumn>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = SPARE_COLUMNS.filter((column) => column === field.name);
      const declared = field.extensions.reads as readonly SpareColumn[] | undefined;
      const reads = declared ?? (field.resolve ? SPARE_COLUMNS : own);
      const known = byField.get(field.name) ?? new Set();
      reads.forEach((column) => known.add(column));
      byField.set(field.name, known);
    }
  }
  return byField;
}

function askedIn(document: DocumentNode, byField: ReadsByField): Asked {
  const fields = new Set<string>();
  visit(document, { Field: ({ name }) => void fields.add(name.value) });
  const read = new Set([...fields].flatMap((name) => [...(byField.get(name) ?? [])]));
  return { fields, unread: SPARE_COLUMNS.filter((column) => !read.has(column)) };
}
