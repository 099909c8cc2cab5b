import fc from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface QueryOptions {
  /** JSON values of the scalars by name; of the built-in ones there are some already. */
  readonly scalars?: Readonly<Record<string, readonly unknown[]>>;
  /** JSON values of single arguments, as `Type.field.argument`, before those of their types. */
  readonly argumentValues?: Readonly<Record<string, readonly unknown[]>>;
  readonly depth?: number;
}

const builtIn: Record<string, readonly unknown[]> = {
  ID: ['a1', 'b2'],
  String: ['Tokayev', 'Ünal "x"', ''],
  Int: [0, 1, 2, 3],
  Float: [0.5, 2],
  Boolean: [true, false],
};

/**
 * Random queries over any schema: aliases, variables with and without defaults, named and inline
 * fragments on interfaces and unions, directives. Most are valid; ask `validate` for the rest.
 * A case is a tape of choices: a shorter tape, or a smaller choice, is a simpler query.
 */
export function randomQuery(
  schema: GraphQLSchema,
  options: QueryOptions = {},
): fc.Arbitrary<RandomQuery> {
  const tape = fc.uint8Array({ maxLength: 500, size: 'max' });
  return tape.map((choices) => new QueryWriter(schema, options, choices).write());
}

class QueryWriter {
  private position = 0;
  private readonly variables: Record<string, unknown> = {};
  private readonly declarations: string[] = [];
  private readonly fragments: { name: string; type: GraphQLCompositeType; text: string }[] = [];
  /** What each response key stands for, since equal keys must be equal fields. */
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: QueryOptions,
    private readonly tape: Uint8Array,
  ) {}

  write(): RandomQuery {
    const selection = this.selection(this.schema.getQueryType()!, this.options.depth ?? 4);
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    const fragments = this.fragments.map((f) => `fragment ${f.name} on ${f.type.name} ${f.text}\n`);
    return {
      query: `query Q${declared} ${selection}\n${fragments.join('')}`,
      variables: this.variables,
    };
  }

  private below(n: number): number {
    return (this.tape[this.position++] ?? 0) % n;
  }

  private pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    for (let i = 1 + this.below(5); i > 0; i--) parts.push(this.selected(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private selected(type: GraphQLCompositeType, depth: number): string {
    const choice = this.below(10);
    if (depth > 0 && choice === 9) return this.inlineFragment(type, depth);
    if (depth > 0 && choice === 8) return this.spread(type, depth);
    if (isAbstractType(type) && depth > 0 && choice > 4) return this.inlineFragment(type, depth);
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const fitting = fields.filter((f) => depth > 0 || !isCompositeType(getNamedType(f.type)));
    if (choice === 7 || fitting.length === 0) {
      return (
        this.pick(['__typename', `${this.alias('__typename')}: __typename`]) + this.directives()
      );
    }
    return this.field(type, this.pick(fitting), depth);
  }

  private field(
    type: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.below(3) === 2)
      .map((arg) => `${arg.name}: ${this.argument(`${type.name}.${field.name}`, arg)}`);
    const call = field.name + (args.length > 0 ? `(${args.join(', ')})` : '');
    // Fields of one name differ between types; without an alias they may not meet in one answer.
    const meaning = `${call} ${String(field.type)}`;
    const plain = this.keys.get(field.name) ?? meaning;
    const key = plain === meaning && this.below(3) < 2 ? field.name : this.alias(meaning);
    this.keys.set(key, meaning);
    const named = getNamedType(field.type);
    const sub = isCompositeType(named) ? ` ${this.selection(named, depth - 1)}` : '';
    return `${key === field.name ? '' : `${key}: `}${call}${this.directives()}${sub}`;
  }

  private alias(meaning: string): string {
    const known = [...this.keys].filter(([, each]) => each === meaning).map(([key]) => key);
    if (known.length > 0 && this.below(2) === 0) return this.pick(known);
    const alias =
      this.pick(['a', '_', '__proto__', 'constructor', 'toString']) + `${this.keys.size}`;
    this.keys.set(alias, meaning);
    return alias;
  }

  private directives(): string {
    if (this.below(6) < 5) return '';
    const bool = this.schema.getType('Boolean') as GraphQLInputType;
    const value = this.below(2) === 0 ? this.pick(['true', 'false']) : this.variable(bool, true);
    return ` @${this.pick(['skip', 'include'])}(if: ${value})`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.pick([undefined, ...this.overlapping(type)]);
    const condition = on ? `on ${on.name}` : '';
    return `...${condition}${this.directives()} ${this.selection(on ?? type, depth - 1)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.filter((f) => doTypesOverlap(this.schema, f.type, type));
    if (known.length > 0 && this.below(2) === 0)
      return `...${this.pick(known).name}${this.directives()}`;
    const on = this.pick(this.overlapping(type));
    const text = this.selection(on, depth - 1);
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: on, text });
    return `...${name}${this.directives()}`;
  }

  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    return Object.values(this.schema.getTypeMap())
      .filter(isCompositeType)
      .filter((each) => !each.name.startsWith('__') && doTypesOverlap(this.schema, each, type));
  }

  private argument(field: string, arg: GraphQLArgument): string {
    const own = this.options.argumentValues?.[`${field}.${arg.name}`];
    if (own) return this.literal(this.pick(own));
    return this.below(3) === 0
      ? this.variable(arg.type, isRequiredArgument(arg))
      : this.input(arg.type, 2);
  }

  /** Declares a variable of this type; where a value is optional it may be left out. */
  private variable(type: GraphQLInputType, required: boolean): string {
    const name = `v${this.declarations.length}`;
    const nonNull = required && !isNonNullType(type) ? '!' : '';
    const withDefault = !nonNull && !isNonNullType(type) && this.below(2) === 1;
    const ending = withDefault ? ` = ${this.input(type, 1)}` : nonNull;
    this.declarations.push(`$${name}: ${String(type)}${ending}`);
    if (required || isNonNullType(type) || this.below(3) < 2) {
      this.variables[name] = this.json(type, 2, required);
    }
    return `$${name}`;
  }

  private input(type: GraphQLInputType, depth: number): string {
    return this.literal(this.json(type, depth), type);
  }

  /** A JSON value of the type, as a client sends it in its variables. */
  private json(type: GraphQLInputType, depth: number, required = false): unknown {
    if (isNonNullType(type)) return this.json(type.ofType, depth, true);
    if (!required && this.below(6) === 5) return null;
    if (isListType(type)) {
      const length = depth > 0 ? this.below(3) : 0;
      return Array.from({ length }, () => this.json(type.ofType, depth - 1));
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (!isInputObjectType(type)) {
      const values = this.options.scalars?.[type.name] ?? builtIn[type.name];
      if (!values) throw new Error(`No values of the scalar ${type.name}: add some to the options`);
      return this.pick(values);
    }
    const fields = Object.values(type.getFields()).filter(
      (f) => isRequiredInputField(f) || (depth > 0 && this.below(2) === 0),
    );
    return Object.fromEntries(fields.map((f) => [f.name, this.json(f.type, depth - 1)]));
  }

  /** The value in GraphQL's own notation; the type tells enums from strings. */
  private literal(value: unknown, type?: GraphQLInputType): string {
    if (type && isNonNullType(type)) return this.literal(value, type.ofType);
    if (Array.isArray(value)) {
      const item = type && isListType(type) ? type.ofType : undefined;
      return `[${value.map((each) => this.literal(each, item)).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const fields = type && isInputObjectType(type) ? type.getFields() : {};
      const parts = Object.entries(value).map(
        ([k, v]) => `${k}: ${this.literal(v, fields[k]?.type)}`,
      );
      return `{${parts.join(', ')}}`;
    }
    return type && isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
  }
}
