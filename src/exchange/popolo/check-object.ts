import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { isDay } from '../../domain/day';
import { foldWords } from '../../domain/fold';
import { personName } from './full-name';
import { type ImportProblem, shown } from './import-error';
import { type ListName, OWN_LISTS, POPOLO_LISTS, type PopoloPerson } from './objects';
import { toldDate } from './told-date';
import { turnedDates } from './turned-dates';

const text = { type: 'string', nullable: true, format: 'whole' };
const name = { ...text, format: 'name' };
/** A day, month or year; what a time says beyond its day is not kept. */
const date = { type: 'string', nullable: true, format: 'reduced-date' };
const parts = { given_name: name, additional_name: name, family_name: name };
const listOf = (properties: object, ...required: string[]) => ({
  type: 'array',
  nullable: true,
  items: { type: 'object', properties, required },
});

const COMMON = {
  id: text,
  name,
  other_names: listOf({ name, ...parts, note: text, lang: text, end_date: text }),
  identifiers: listOf(
    { scheme: text, identifier: { type: 'string', format: 'name' } },
    'identifier',
  ),
  sources: listOf({ url: text, note: text }),
  chancery: {
    type: 'object',
    nullable: true,
    properties: {
      claims: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            article: { type: 'string' },
            publishedAt: { type: 'string', format: 'day' },
            origin: text,
            value: { type: 'object' },
          },
          required: ['article', 'publishedAt', 'value'],
        },
      },
    },
    required: ['claims'],
  },
};
const REQUIRED_TEXT = { type: 'string', pattern: '\\S', format: 'whole' };
const within = { type: 'array', nullable: true, items: { type: 'object' } };
const REQUIRED_NAME = { ...REQUIRED_TEXT, format: 'name' };
const own = { properties: { ...COMMON, id: REQUIRED_TEXT }, required: ['id', 'chancery'] };

/** The members that are read of each list's objects; any others may be there. */
const SHAPES: Record<ListName, { properties: object; required: string[] }> = {
  persons: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      ...parts,
      birth_date: date,
      death_date: date,
      memberships: within,
    },
    required: ['id'],
  },
  organizations: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      name: REQUIRED_NAME,
      classification: text,
      parent_id: text,
      founding_date: date,
      dissolution_date: date,
      memberships: within,
      posts: within,
      children: within,
    },
    required: ['id', 'name'],
  },
  posts: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      label: name,
      other_label: name,
      role: name,
      organization_id: text,
      start_date: date,
      end_date: date,
      memberships: within,
    },
    required: ['id'],
  },
  memberships: {
    properties: {
      ...COMMON,
      person_id: text,
      organization_id: text,
      post_id: text,
      role: name,
      start_date: date,
      end_date: date,
      legislative_period_id: text,
    },
    required: [],
  },
  events: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      classification: text,
      status: text,
      start_date: date,
      end_date: date,
      location: text,
      organization_id: text,
      attendees: listOf({ id: text, name: text }),
    },
    required: ['id'],
  },
  areas: {
    properties: { ...COMMON, id: REQUIRED_TEXT, name: REQUIRED_NAME },
    required: ['id', 'name'],
  },
  chancery_articles: own,
  chancery_topics: own,
  chancery_statements: own,
};

const ajv = new Ajv({ allErrors: true, strict: true, verbose: true });
ajv.addFormat('day', isDay);
ajv.addFormat('reduced-date', (value) => toldDate(value) !== undefined);
ajv.addFormat('whole', isWhole);
ajv.addFormat('name', (value) => isWhole(value) && isShort(value));

/** No half of a character, which no store keeps and no text can be quoted by. */
function isWhole(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}

/** Longest name, label and identifier: the embedded store sorts and finds by them. */
const NAME_MAX = 400;

/** Words are folded to Latin to be found, which may make them longer. */
function isShort(value: string): boolean {
  if (value.length <= NAME_MAX / 4) return true;
  return value.length <= NAME_MAX && foldWords(value).join('').length <= NAME_MAX;
}

const VALIDATE = Object.fromEntries(
  [...POPOLO_LISTS, ...OWN_LISTS].map((list) => [
    list,
    ajv.compile({ type: 'object', ...SHAPES[list] }),
  ]),
) as unknown as Record<ListName, ValidateFunction>;

/** What is wrong with the shape of an object of a list. */
export function problemsWith(list: ListName, pointer: string, object: unknown): ImportProblem[] {
  const validate = VALIDATE[list];
  const shape = validate(object) ? [] : (validate.errors ?? []).map((e) => explain(pointer, e));
  const isPerson = list === 'persons' && shape.length === 0;
  return [
    ...shape,
    ...turnedDates(pointer, object),
    ...(isPerson ? unnamed(pointer, object as PopoloPerson) : []),
  ];
}

function unnamed(pointer: string, person: PopoloPerson): ImportProblem[] {
  if (personName(person) !== null) return [];
  if (person.name != null)
    return [{ pointer: `${pointer}/name`, expected: 'text', found: shown(person.name) }];
  return [{ pointer, expected: 'a member "name"', found: 'none' }];
}

const EXPECTED: Readonly<Record<string, string>> = {
  day: 'a day, YYYY-MM-DD',
  whole: 'text of whole characters',
  name: `text of whole characters, at most ${NAME_MAX}`,
  'reduced-date': 'a date, YYYY, YYYY-MM or YYYY-MM-DD',
  string: 'text',
  array: 'a list',
  object: 'an object',
};

function explain(
  pointer: string,
  { instancePath, keyword, params, data }: ErrorObject,
): ImportProblem {
  const at = pointer + instancePath;
  const { missingProperty, format, type } = params as Record<string, string | string[]>;
  if (keyword === 'required')
    return { pointer: at, expected: `a member "${String(missingProperty)}"`, found: 'none' };
  const name = [type ?? format ?? ''].flat()[0] ?? '';
  const expected =
    keyword === 'pattern'
      ? 'text'
      : keyword === 'minItems'
        ? 'a list with an item'
        : (EXPECTED[name] ?? name);
  return { pointer: at, expected, found: shown(data) };
}
