import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { isDay } from '../../domain/day';
import type { ImportProblem } from './import-error';
import { type ListName, OWN_LISTS, POPOLO_LISTS } from './objects';

const text = { type: 'string', nullable: true };
/** A day, month or year; what a time says beyond its day is not kept. */
const date = { type: 'string', nullable: true, format: 'reduced-date' };
const listOf = (properties: object, ...required: string[]) => ({
  type: 'array',
  nullable: true,
  items: { type: 'object', properties, required },
});

const COMMON = {
  id: text,
  name: text,
  other_names: listOf({ name: { type: 'string' }, note: text, lang: text, end_date: text }, 'name'),
  identifiers: listOf({ scheme: text, identifier: { type: 'string' } }, 'identifier'),
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
const REQUIRED_TEXT = { type: 'string', pattern: '\\S' };
const own = { properties: { ...COMMON, id: REQUIRED_TEXT }, required: ['id', 'chancery'] };

/** The members that are read of each list's objects; any others may be there. */
const SHAPES: Record<ListName, { properties: object; required: string[] }> = {
  persons: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      name: REQUIRED_TEXT,
      birth_date: date,
      death_date: date,
      memberships: { type: 'array', nullable: true, items: { type: 'object' } },
    },
    required: ['id', 'name'],
  },
  organizations: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      name: REQUIRED_TEXT,
      classification: text,
      parent_id: text,
      founding_date: date,
      dissolution_date: date,
    },
    required: ['id', 'name'],
  },
  posts: {
    properties: {
      ...COMMON,
      id: REQUIRED_TEXT,
      label: text,
      role: text,
      organization_id: text,
      start_date: date,
      end_date: date,
    },
    required: ['id'],
  },
  memberships: {
    properties: {
      ...COMMON,
      person_id: REQUIRED_TEXT,
      organization_id: text,
      post_id: text,
      role: text,
      start_date: date,
      end_date: date,
      legislative_period_id: text,
    },
    required: ['person_id'],
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
    properties: { ...COMMON, id: REQUIRED_TEXT, name: REQUIRED_TEXT },
    required: ['id', 'name'],
  },
  chancery_articles: own,
  chancery_topics: own,
  chancery_statements: own,
};

const ajv = new Ajv({ allErrors: true, strict: true, verbose: true });
ajv.addFormat('day', isDay);
ajv.addFormat('reduced-date', (value) => {
  const [, day = ''] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T[\d:.+Z-]+)?$/.exec(value) ?? [];
  return isDay(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
});
const VALIDATE = Object.fromEntries(
  [...POPOLO_LISTS, ...OWN_LISTS].map((list) => [
    list,
    ajv.compile({ type: 'object', ...SHAPES[list] }),
  ]),
) as unknown as Record<ListName, ValidateFunction>;

/** What is wrong with the shape of an object of a list. */
export function problemsWith(list: ListName, pointer: string, object: unknown): ImportProblem[] {
  const validate = VALIDATE[list];
  return validate(object)
    ? turnedDates(pointer, object as Record<string, unknown>)
    : (validate.errors ?? []).map((error) => explain(pointer, error));
}

/** Members of which the second is never before the first. */
const IN_ORDER = [
  ['birth_date', 'death_date'],
  ['founding_date', 'dissolution_date'],
  ['start_date', 'end_date'],
] as const;

/**
 * Ends that come before their beginnings: of what a file says so, nothing can be true on any day. What
 * Chancery wrote itself is passed over: its articles may contradict each other, and it tells so.
 */
function turnedDates(pointer: string, object: Record<string, unknown>): ImportProblem[] {
  if (object['chancery'] != null) return [];
  return IN_ORDER.flatMap(([from, to]) => {
    const [start, end] = [object[from], object[to]];
    if (typeof start !== 'string' || typeof end !== 'string') return [];
    // "2001-05" may be before or after "2001": only what both tell is compared.
    const length = Math.min(start.length, end.length, 'YYYY-MM-DD'.length);
    if (end.slice(0, length) >= start.slice(0, length)) return [];
    return [
      {
        pointer: `${pointer}/${to}`,
        expected: `a date not before "${from}", ${start}`,
        found: shown(end),
      },
    ];
  });
}

const EXPECTED: Readonly<Record<string, string>> = {
  day: 'a day, YYYY-MM-DD',
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

/** A value as a problem quotes it, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
