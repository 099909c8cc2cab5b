import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
} from 'graphql';

/** What an operation asks for, ready to run: made by `compile`, shared by requests, never changed. */
export interface Plan {
  readonly root: ObjectPlan;
  /** How many places hold results of their own (the fields and types with a `slot`). */
  readonly slots: number;
}

/** The fields asked of one object type at one place of the operation, in the answer's order. */
export interface ObjectPlan {
  readonly fields: readonly FieldPlan[];
  /** Those among `fields` that must be walked before the answer can be written. */
  readonly awaited: readonly (KeptField | CallField)[];
}

export type FieldPlan = TypenameField | PropertyField | KeptField | CallField;

interface KeyedField {
  /** The JSON text before the value: the comma (but for the first field) and the key. */
  readonly lead: string;
}

/** `__typename`: the lead holds the value too. */
export interface TypenameField extends KeyedField {
  readonly kind: 'typename';
}

/** A field without a resolver: read from the source object when the answer is written. */
export interface PropertyField extends KeyedField {
  readonly kind: 'property';
  readonly name: string;
  readonly value: ValuePlan;
}

/**
 * A field without a resolver whose value awaits: read before, and kept in `slot`, since a getter may
 * make another object each time that it is read.
 */
export interface KeptField extends KeyedField {
  readonly kind: 'kept';
  readonly name: string;
  readonly slot: number;
  readonly value: ValuePlan;
}

/** A field with a resolver: called before the answer is written, its results kept in `slot`. */
export interface CallField extends KeyedField {
  readonly kind: 'call';
  readonly field: FieldPlace;
  readonly slot: number;
  readonly value: ValuePlan;
}

/** A field as resolvers are told of it. */
export interface FieldPlace {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Known for a field of the root; elsewhere it depends on the place in each list. */
  readonly path: GraphQLResolveInfo['path'] | undefined;
}

export type ValuePlan = LeafPlan | ListPlan | PlainObjectPlan | AbstractPlan;

interface CompletedPlan {
  readonly nonNull: boolean;
  /** Whether something in this value must be called or resolved before it can be written. */
  readonly awaits: boolean;
}

export interface LeafPlan extends CompletedPlan {
  readonly kind: 'leaf';
  readonly toJson: (value: NonNullable<unknown>) => string;
}

export interface ListPlan extends CompletedPlan {
  readonly kind: 'list';
  readonly item: ValuePlan;
}

export interface PlainObjectPlan extends CompletedPlan {
  readonly kind: 'object';
  readonly object: ObjectPlan;
}

/** An interface or union: the plan of each value's type is found once and kept in `slot`. */
export interface AbstractPlan extends CompletedPlan {
  readonly kind: 'abstract';
  readonly type: GraphQLAbstractType;
  readonly objects: ReadonlyMap<unknown, ObjectPlan>;
  readonly field: FieldPlace;
  readonly slot: number;
}
