import { type ClassType, Field, InputType } from 'type-graphql';
import { CertaintyEnum, DateMatchEnum } from '../shared/enums';
import { DayScalar } from '../shared/scalars';

/** Description of every filter by name. */
export const BY_NAME =
  'By name: `eq`, `in` and `startsWith` compare the preferred name, `contains` looks in all names.';
/** Description of every `exists`. */
export const EXISTS = 'true: a source states it. false: no source does.';

@InputType({
  description:
    'Conditions on an exact text. All that are given must hold; null is as if not given.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these.' })
  in?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Begins with this, letter for letter.',
  })
  startsWith?: string | null;
}

@InputType({
  description:
    'Conditions on an exact text that may be unknown. All that are given must hold; null is as if not given.',
})
export class OptionalStringFilter extends StringFilter {
  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({
  description:
    'Conditions on the code of a country, in capitals or small letters. All that are given must hold; null is as if not given.',
})
export class CodeFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these.' })
  in?: string[] | null;
}

@InputType({
  description:
    'Conditions on the code of a country, in capitals or small letters, that may be unknown. All that are given must hold; null is as if not given.',
})
export class OptionalCodeFilter extends CodeFilter {
  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({
  description: 'Conditions on a name. All that are given must hold; null is as if not given.',
})
export class NameFilter extends StringFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names has these words, or words that begin so (the first 12 letters decide); case, diacritics, script and spelling habits are folded. Without a letter or digit it finds nothing. Up to 200 characters.',
  })
  contains?: string | null;
}

@InputType({
  description: 'A key in another register. `scheme` holds a key in `eq` or `in` to one register.',
})
export class IdentifierFilter extends CodeFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'The register, as the source calls it, such as `wikidata`, letter for letter; any when absent. Refused without `eq` or `in`.',
  })
  scheme?: string | null;
}

@InputType({ description: 'Conditions on running text.' })
export class TextFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Has all of these words in some form; case and diacritics are folded. Frequent words that tell nothing, such as `the`, are passed over; where nothing else is left, as of an empty text, it finds nothing. Up to 200 characters.',
  })
  contains?: string | null;
}

@InputType({
  description:
    'Conditions on a yes or no that may be unknown. All that are given must hold; null is as if not given.',
})
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Equal to this.' })
  eq?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({
  description:
    'Conditions on a day that is known. All that are given must hold; null is as if not given.',
})
export class DayFilter {
  @Field(() => DayScalar, { nullable: true, description: 'On this day.' })
  eq?: string | null;

  @Field(() => [DayScalar], { nullable: true, description: 'On one of these days.' })
  in?: string[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'On or after this day.' })
  gte?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'On or before this day.' })
  lte?: string | null;
}

@InputType({ description: 'A window of days against a date that may be uncertain.' })
export class DateWindowFilter {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the window; open when absent.',
  })
  gte?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day of the window; open when absent.',
  })
  lte?: string | null;

  @Field(() => DateMatchEnum, {
    defaultValue: 'POSSIBLE',
    description: 'Whether the date must lie in the window, or only can.',
  })
  match!: 'DEFINITE' | 'POSSIBLE';
}

@InputType({ description: 'A window of days against a date that may be uncertain or unknown.' })
export class OptionalDateWindowFilter extends DateWindowFilter {
  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({ description: 'Whether a post was held on a day, and how sure the sources make that.' })
export class StandingFilter {
  @Field(() => DayScalar, { description: 'The day in question.' })
  asOf!: string;

  @Field(() => [CertaintyEnum], {
    defaultValue: ['DEFINITE', 'POSSIBLE'],
    description: 'Which standings pass.',
  })
  certainty!: ('DEFINITE' | 'POSSIBLE' | 'NO')[];
}

/** The filter input of a closed set. */
export function enumFilterOf<V extends string>(
  name: string,
  values: Record<V, V>,
): ClassType<{ eq?: V | null; in?: V[] | null }> {
  @InputType(`${name}Filter`, {
    description: `Conditions on ${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}. All that are given must hold; null is as if not given.`,
  })
  class EnumFilter {
    @Field(() => values, { nullable: true, description: 'Equal to this.' })
    eq?: V | null;

    @Field(() => [values], { nullable: true, description: 'Equal to one of these.' })
    in?: V[] | null;
  }
  return EnumFilter;
}
