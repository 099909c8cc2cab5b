import { foldWords } from '../../src/domain/fold';
import { standing } from '../../src/domain/standing';
import { textQueryTerms } from '../../src/domain/text-terms';
import { FILTER_FIELDS, type FilterField, type FilterTarget } from '../../src/store/filter-fields';
import type { FilterInput } from '../../src/store/filter-input';
import type { MeetingRow } from '../../src/store/meeting';
import type { TenureRow } from '../../src/store/tenure';
import type { World } from './test-store';

type Plain = Record<string, unknown>;
type List = { some?: FilterInput; none?: FilterInput; every?: FilterInput };

/** Whether a row passes a client's filter, by what the schema says it means; reads the whole world. */
export function passes(
  world: World,
  target: FilterTarget,
  row: Plain,
  input: FilterInput,
): boolean {
  const known = answers.get(input) ?? new Map<Plain, boolean>();
  answers.set(input, known);
  const answer = known.get(row) ?? decide(world, target, row, input);
  known.set(row, answer);
  return answer;
}

/** What is decided already: nested filters meet the same rows again and again. */
const answers = new WeakMap<FilterInput, Map<Plain, boolean>>();

function decide(world: World, target: FilterTarget, row: Plain, input: FilterInput): boolean {
  return Object.entries(input).every(([field, value]) => {
    if (field === 'and')
      return (value as FilterInput[]).every((one) => passes(world, target, row, one));
    if (field === 'or')
      return (value as FilterInput[]).some((one) => passes(world, target, row, one));
    if (field === 'not') return !passes(world, target, row, value as FilterInput);
    const fields: Record<string, FilterField> = FILTER_FIELDS[target];
    return passesField(world, row, fields[field]!, value as Plain);
  });
}

function passesField(world: World, row: Plain, spec: FilterField, value: Plain): boolean {
  const related = (name: FilterTarget, ids: unknown[]): Plain[] =>
    ids
      .map((id) => byId(world, name as keyof World).get(id))
      .filter((row): row is Plain => row !== undefined);
  switch (spec.by) {
    case 'value':
    case 'day':
      return plain(valuesAt(row, spec.path), value);
    case 'truth': {
      const { eq, exists } = value as { eq?: boolean; exists?: boolean };
      const said = row[spec.path] ?? null;
      return (
        (eq === undefined || said === eq) && (exists === undefined || (said !== null) === exists)
      );
    }
    case 'window': {
      const [earliest, latest] = [spec.earliest, spec.latest].map((path) => valuesAt(row, path)[0]);
      const { gte = '0000', lte = '9999-99', match, exists } = value as Record<string, string>;
      const inside =
        match === 'DEFINITE'
          ? (earliest as string) >= gte && (latest as string) <= lte
          : (latest as string) >= gte && (earliest as string) <= lte;
      const hasDate = spec.date ? row[spec.date] !== null : true;
      return inside && (exists === undefined || hasDate === (exists as unknown as boolean));
    }
    case 'name': {
      const { contains, ...exact } = value;
      if (!plain(valuesAt(row, spec.path), exact)) return false;
      if (contains === undefined) return true;
      const names = (row['names'] ?? row['labels']) as { value: string }[];
      const words = names.flatMap((name) => [
        ...foldWords(name.value),
        ...name.value.split(/\s+/).flatMap((part) => foldWords(foldWords(part).join(''))),
      ]);
      const asked = foldWords(contains as string);
      return asked.length > 0 && asked.every((word) => words.some((one) => isBeginning(word, one)));
    }
    case 'identifier': {
      const { scheme, eq, in: oneOf } = value as { scheme?: string; eq?: string; in?: string[] };
      const keys = (row['identifiers'] ?? []) as { scheme: string | null; identifier: string }[];
      return keys.some(
        (key) =>
          (scheme === undefined || key.scheme === scheme) &&
          (eq === undefined || key.identifier === eq) &&
          (oneOf === undefined || oneOf.includes(key.identifier)),
      );
    }
    case 'text': {
      const groups = textQueryTerms(value['contains'] as string, ['en', 'ru', 'fr', 'de', 'es']);
      const terms = row[spec.terms] as string[];
      return (
        groups.length > 0 && groups.every((group) => group.some((term) => terms.includes(term)))
      );
    }
    case 'one': {
      const { exists } = value;
      const input = without(value, 'exists');
      const ids = valuesAt(row, spec.path);
      if (exists !== undefined && ids.length > 0 !== exists) return false;
      if (spec.optional && isEmpty(input)) return true;
      if (!also(row, spec.also)) return false;
      return related(spec.to, ids).some((one) => passes(world, spec.to, one, input));
    }
    case 'some':
      return related(spec.to, valuesAt(row, spec.path)).some((one) =>
        passes(world, spec.to, one, value),
      );
    case 'ref': {
      const refs = row[spec.path] as { kind: string; id: string }[];
      const ids = refs.filter(({ kind }) => kind === spec.kind).map(({ id }) => id);
      return isEmpty(value)
        ? ids.length > 0
        : related(spec.to, ids).some((one) => passes(world, spec.to, one, value));
    }
    case 'many':
      return list(world, spec.to, related(spec.to, valuesAt(row, spec.path)), value);
    case 'back': {
      const rows = (world[spec.from] as unknown as Plain[]).filter(
        (one) => valuesAt(one, spec.foreign).includes(row['id']) && also(one, spec.also),
      );
      return list(world, spec.from, rows, value);
    }
    case 'participations':
      return list(world, 'participations', row['participants'] as Plain[], value);
    case 'met':
      return world.meetings
        .filter(
          ({ status, people }) =>
            ['HELD', 'REPORTED'].includes(status) && people.includes(row['id'] as string),
        )
        .some(({ people }) =>
          related('people', people).some(
            (one) => one['id'] !== row['id'] && passes(world, 'people', one, value),
          ),
        );
    case 'inOffice': {
      const { dateEarliest, dateLatest, people } = row as unknown as MeetingRow;
      return world.tenures
        .filter((tenure) => people.includes(tenure.person))
        .filter((tenure) =>
          passes(world, 'tenures', tenure as unknown as Plain, value['tenure'] as FilterInput),
        )
        .some((tenure) => held(tenure, dateEarliest, dateLatest, value['match'] === 'DEFINITE'));
    }
    case 'standing': {
      const tenure = row as unknown as TenureRow;
      const { certainty } = standing(tenure.bounds, value['asOf'] as string, tenure);
      return (value['certainty'] as string[]).includes(certainty);
    }
  }
}

/** The first 12 letters decide; folding brings `ie` to `e`, so a final `i` may begin one. */
function isBeginning(word: string, of: string): boolean {
  const halved = word.length > 3 && word.endsWith('i') ? `${word.slice(0, -1)}e` : word;
  return [word, halved].some((each) => of.startsWith(each.slice(0, 12)));
}

const copies = new WeakMap<Plain, FilterInput>();

/** A filter without one of its fields, the same object for the same filter. */
function without(value: Plain, field: string): FilterInput {
  const copy = copies.get(value) ?? { ...value };
  copies.set(value, copy);
  delete copy[field];
  return copy;
}

const indexes = new WeakMap<object, Map<unknown, Plain>>();

function byId(world: World, name: keyof World): Map<unknown, Plain> {
  const rows = world[name] as unknown as Plain[];
  const known = indexes.get(rows) ?? new Map(rows.map((row) => [row['id'], row]));
  indexes.set(rows, known);
  return known;
}

/** Whether a tenure is held on each day from first to last for sure, or on one of them perhaps. */
function held({ bounds }: TenureRow, first: string, last: string, forSure: boolean): boolean {
  return forSure
    ? bounds.startLatest <= first && last < bounds.endEarliest
    : bounds.startEarliest <= last && first < bounds.endLatest;
}

function list(
  world: World,
  target: FilterTarget,
  rows: Plain[],
  { some, none, every }: List,
): boolean {
  const pass = (input: FilterInput) => (row: Plain) => passes(world, target, row, input);
  return (
    (!some || rows.some(pass(some))) &&
    (!none || !rows.some(pass(none))) &&
    (!every || (rows.length > 0 && rows.every(pass(every))))
  );
}

function isEmpty(value: Plain): boolean {
  return Object.keys(value).length === 0;
}

function also(row: Plain, conditions: object = {}): boolean {
  return Object.entries(conditions).every(([path, value]) => valuesAt(row, path)[0] === value);
}

function plain(values: unknown[], value: Plain): boolean {
  const tests: Record<string, (one: string, operand: string & string[]) => boolean> = {
    eq: (one, operand) => one === operand,
    in: (one, operand) => operand.includes(one),
    gte: (one, operand) => one >= operand,
    lte: (one, operand) => one <= operand,
    startsWith: (one, operand) => one.startsWith(operand),
  };
  return Object.entries(value).every(([op, operand]) =>
    op === 'exists'
      ? values.length > 0 === operand
      : values.some((one) => tests[op]!(one as string, operand as string & string[])),
  );
}

/** What stands at a path: the elements of a list, a single value, or nothing. */
export function valuesAt(row: Plain, path: string): unknown[] {
  const value = (path.includes('.') ? path.split('.') : [path]).reduce<unknown>(
    (at, name) => (at as Plain | null)?.[name],
    row,
  );
  if (Array.isArray(value)) return value as unknown[];
  return value === null || value === undefined ? [] : [value];
}
