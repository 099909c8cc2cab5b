import {
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { applyBatching } from '../../src/executor/batch-resolve';
import { silence } from '../../src/executor/refusal';
import { canonicalArgs } from '../../src/executor/canonical-args';
import { fault, leaf } from './mock-values';

/** What decides over all that the mocked resolvers give: the same seed, the same answers. */
export interface Knobs {
  seed: number;
  /** Of all values, how many are something that a resolver should not give: 0 to 1. */
  faults: number;
}

interface Mock {
  readonly __typename: string;
  readonly __seed: string;
}
type Field = GraphQLField<unknown, unknown, object>;

/** A number from 0 up to 1, the same for the same text. */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * Puts a resolver that makes up its values from the knobs' seed in the place of every resolver of
 * the schema, batch functions included; fields without a resolver become properties of what is
 * made up, which also says its type by `__typename`.
 */
export function mockResolvers(schema: GraphQLSchema, knobs: Knobs): GraphQLSchema {
  function complete(type: GraphQLOutputType, seed: string): unknown {
    if (chance(`fault ${seed}`) < knobs.faults) {
      return fault(chance(`which ${seed}`), () => good(type, seed), seed.endsWith(')'));
    }
    return good(type, seed);
  }

  function good(outputType: GraphQLOutputType, seed: string): unknown {
    const type = getNullableType(outputType);
    if (!isNonNullType(outputType) && chance(`null ${seed}`) < 0.15) {
      return chance(`undefined ${seed}`) < 0.3 ? undefined : null;
    }
    if (isListType(type)) {
      const length = Math.floor(chance(`length ${seed}`) * 4);
      return Array.from({ length }, (_, i) => complete(type.ofType, `${seed} ${i}`));
    }
    if (isObjectType(type)) return mock(type, seed);
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type);
      return mock(types[Math.floor(chance(`type ${seed}`) * types.length)]!, seed);
    }
    return leaf(type, chance(`leaf ${seed}`));
  }

  /** Properties come into being when read: types refer to each other without end. */
  function mock(type: GraphQLObjectType, seed: string): Mock {
    const object = { __typename: type.name, __seed: seed };
    for (const { name, type: fieldType, resolve } of Object.values(type.getFields())) {
      if (resolve) continue;
      const make = () => complete(fieldType, `${seed}.${name}`);
      let known: { value: unknown } | undefined;
      const once = () => (known ??= { value: make() }).value;
      // Some getters make another object each time, as those of a class may.
      Object.defineProperty(object, name, { get: chance(name + seed) < 0.5 ? make : once });
    }
    return object;
  }

  const seedOf = (parent: unknown) => (parent as Mock | undefined)?.__seed ?? `${knobs.seed}`;
  const place = (parent: unknown, field: Field, args: object) =>
    `${seedOf(parent)}.${field.name}(${canonicalArgs(args)})`;

  function call(field: Field): Field['resolve'] {
    return (parent, args) => {
      const seed = place(parent, field, args);
      if (chance(`throws ${seed}`) < knobs.faults / 4) throw new Error(`thrown by ${field.name}`);
      const value = complete(field.type, seed);
      return chance(`waits ${seed}`) < 0.5 ? Promise.resolve(value) : value;
    };
  }

  function batch(field: Field): Field['resolve'] {
    return (parents, args) => {
      const results = (parents as unknown[]).map((each) =>
        complete(field.type, place(each, field, args)),
      );
      // Whether a whole call fails may not depend on who shares it.
      const seed = `${knobs.seed} ${field.name} ${canonicalArgs(args)}`;
      const failure = chance(`call fails ${seed}`) / (knobs.faults / 2);
      // What a call makes and does not give is its own to look after.
      if (failure < 1) silence(failure >= 0.5 && failure < 0.75 ? results[0] : results);
      if (failure < 0.25) throw new Error(`thrown by ${field.name}`);
      if (failure < 0.5) return Promise.reject(new Error(`rejected by ${field.name}`));
      if (failure < 0.75) return results.slice(1);
      if (failure < 1) return null;
      return chance(`call waits ${seed}`) < 0.7 ? Promise.resolve(results) : results;
    };
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const mocked = field.extensions.batch ? batch(field) : field.resolve && call(field);
      const extensions = field.extensions.batch ? { batch: true } : {};
      Object.assign(field, { resolve: mocked, extensions });
    }
  }
  return applyBatching(schema);
}
