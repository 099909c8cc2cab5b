import { type ClassType, Field, InputType } from 'type-graphql';
import type { FilterInput } from '../../store/filter-input';
import {
  type FilterField,
  filterField,
  type FilterFieldsOf,
  type FilterTarget,
} from '../../store/filter-fields';
import { DateMatchEnum } from '../shared/enums';
import { severalOf } from '../shared/words';
import {
  BooleanFilter,
  DateWindowFilter,
  DayFilter,
  EXISTS,
  IdentifierFilter,
  NameFilter,
  OptionalDateWindowFilter,
  OptionalStringFilter,
  StandingFilter,
  StringFilter,
  TextFilter,
} from './operators';

type InputClass = ClassType<object>;

/** A field's description; with its operators where they are not those of plain text. */
export type FieldSpec = string | { description: string; type: InputClass };

/** The inputs that conditions on one target are written with. */
interface Inputs {
  /** Conditions on one. */
  one: ClassType<FilterInput>;
  /** Conditions on one that may be unknown. */
  optional: InputClass;
  /** Conditions on a list. */
  list: InputClass;
}

/**
 * The filter inputs by what they filter. Filters refer to each other in both directions, so each looks
 * the others up here, and not before the schema is built.
 */
const declared = new Map<FilterTarget, Inputs>();

/**
 * The filter input of a target: `and`, `or`, `not` and one field for each of FILTER_FIELDS.
 * @param typeName what is filtered, such as `Meeting`; the input is named `<typeName>Filter`.
 * @param article how a sentence names one, such as `a meeting`.
 */
export function filterInput<T extends FilterTarget>(
  target: T,
  typeName: string,
  article: string,
  fields: Record<FilterFieldsOf<T>, FieldSpec>,
): ClassType<FilterInput> {
  class Filter {}
  InputType(`${typeName}Filter`, {
    description: `Conditions on ${article}. All that are given must hold; null is as if not given.`,
  })(Filter);
  const input = Filter as ClassType<FilterInput>;
  declare(input, 'and', () => [input], 'All of these hold.');
  declare(input, 'or', () => [input], 'At least one of these holds.');
  declare(input, 'not', () => input, 'This does not hold.');
  for (const [field, given] of Object.entries<FieldSpec>(fields)) {
    const { description, type } =
      typeof given === 'string' ? { description: given, type: undefined } : given;
    const spec = filterField(target, field)!;
    declare(input, field, () => type ?? operatorsOf(spec), description);
  }
  declared.set(target, {
    one: input,
    optional: optionalFilter(typeName, article, input),
    list: listFilter(typeName, input),
  });
  return input;
}

function declare(on: InputClass, name: string, type: () => unknown, description: string): void {
  Field(type as never, { nullable: true, description })(on.prototype, name);
}

/** The input type that the grammar gives a field of this sort. */
function operatorsOf(spec: FilterField): InputClass {
  switch (spec.by) {
    case 'value':
      return spec.optional ? OptionalStringFilter : StringFilter;
    case 'day':
      return DayFilter;
    case 'truth':
      return BooleanFilter;
    case 'window':
      return spec.date ? OptionalDateWindowFilter : DateWindowFilter;
    case 'name':
      return NameFilter;
    case 'identifier':
      return IdentifierFilter;
    case 'text':
      return TextFilter;
    case 'standing':
      return StandingFilter;
    case 'one':
      return spec.optional ? inputsOf(spec.to).optional : inputsOf(spec.to).one;
    case 'some':
    case 'ref':
      return inputsOf(spec.to).one;
    case 'many':
      return inputsOf(spec.to).list;
    case 'back':
      return inputsOf(spec.from).list;
    case 'participations':
      return inputsOf('participations').list;
    case 'met':
      return inputsOf('people').one;
    case 'inOffice':
      return InOfficeFilter;
  }
}

function inputsOf(target: FilterTarget): Inputs {
  const inputs = declared.get(target);
  if (!inputs) throw new TypeError(`no filter input is declared for ${target}`);
  return inputs;
}

/** Conditions on a list of related entities. */
function listFilter(typeName: string, input: InputClass): InputClass {
  class ListFilter {}
  InputType(`${typeName}ListFilter`, {
    description: `Conditions on a list of ${severalOf(typeName)}. All that are given must hold; null is as if not given.`,
  })(ListFilter);
  declare(ListFilter, 'some', () => input, 'At least one passes; with `{}`: there is one.');
  declare(ListFilter, 'none', () => input, 'Not one passes; with `{}`: there is none.');
  const every = 'There is at least one, and all that the base knows of pass.';
  declare(ListFilter, 'every', () => input, every);
  return ListFilter;
}

/** Conditions on an entity that no source may name. */
function optionalFilter(typeName: string, article: string, input: InputClass): InputClass {
  class OptionalFilter extends input {}
  InputType(`Optional${typeName}Filter`, {
    description: `Conditions on ${article} that may be unknown. All that are given must hold; null is as if not given.`,
  })(OptionalFilter);
  declare(OptionalFilter, 'exists', () => Boolean, EXISTS);
  return OptionalFilter;
}

@InputType({
  description: "Tenures held at a meeting's own date, by someone who took part in it.",
})
class InOfficeFilter {
  @Field(() => inputsOf('tenures').one, { description: 'Which tenures count.' })
  tenure!: FilterInput;

  @Field(() => DateMatchEnum, {
    defaultValue: 'POSSIBLE',
    description:
      'DEFINITE: held for sure on every day that the meeting can have been. POSSIBLE: can have been held on one of them.',
  })
  match!: 'DEFINITE' | 'POSSIBLE';
}
