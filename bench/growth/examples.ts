import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import type { Question } from './question';
import type { Sample } from './samples';

/** The kinds of entity that an example may name by a slug: fields of Query and of a sample alike. */
const KINDS = ['article', 'meeting', 'person', 'organisation', 'post', 'topic', 'place'] as const;
type Kinds = (typeof KINDS)[number];

/** Asks the API. */
export type Ask = (query: string, variables: object) => Promise<Record<string, unknown>>;

/**
 * The example queries, each slug of the seed's that they name made a variable, for a generated entity
 * of the same kind: their shape is kept.
 * @param ask a service that holds the seed: it tells what kind of entity a slug names.
 */
export async function readExamples(folder: string, ask: Ask): Promise<Question[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return Promise.all(
    files.map((file) =>
      adapt(basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8'), ask),
    ),
  );
}

async function adapt(name: string, source: string, ask: Ask): Promise<Question> {
  const document = parse(source);
  const literals = new Set<string>();
  visit(document, { StringValue: ({ value }) => void literals.add(value) });
  const kinds = new Map<string, Kinds>();
  for (const literal of literals) {
    const kind = await kindOf(literal, ask);
    if (kind) kinds.set(literal, kind);
  }

  const variables: Record<string, keyof Sample> = {};
  const added = new Set<Kinds>();
  const adapted = visit(document, {
    VariableDefinition: (node) => {
      const kind =
        node.defaultValue?.kind === Kind.STRING ? kinds.get(node.defaultValue.value) : undefined;
      if (!kind) return undefined;
      variables[node.variable.name.value] = kind;
      return { ...node, defaultValue: undefined };
    },
    StringValue: ({ value }) => {
      const kind = kinds.get(value);
      if (!kind) return undefined;
      added.add(kind);
      return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `its_${kind}` } };
    },
  });
  for (const kind of added) variables[`its_${kind}`] = kind;
  return {
    name,
    query: print(visit(adapted, { OperationDefinition: declare([...added]) })),
    variables,
  };
}

function declare(kinds: readonly Kinds[]) {
  return (node: OperationDefinitionNode): OperationDefinitionNode => ({
    ...node,
    variableDefinitions: [
      ...(node.variableDefinitions ?? []),
      ...kinds.map((kind) => ({
        kind: Kind.VARIABLE_DEFINITION as const,
        variable: {
          kind: Kind.VARIABLE as const,
          name: { kind: Kind.NAME as const, value: `its_${kind}` },
        },
        type: {
          kind: Kind.NON_NULL_TYPE as const,
          type: {
            kind: Kind.NAMED_TYPE as const,
            name: { kind: Kind.NAME as const, value: 'String' },
          },
        },
      })),
    ],
  });
}

async function kindOf(slug: string, ask: Ask): Promise<Kinds | null> {
  const fields = KINDS.map((kind) => `${kind}(slug: $slug) { id }`).join(' ');
  const found = await ask(`query ($slug: String!) { ${fields} }`, { slug });
  return KINDS.find((kind) => found[kind] !== null) ?? null;
}
