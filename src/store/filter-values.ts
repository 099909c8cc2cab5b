import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { canonicalTag } from '../domain/language-tag';
import { DAY_MAX, DAY_MIN } from '../domain/tenure-bounds';
import type { FilterField } from './filter-fields';
import { allOf } from './page';
import { textGroups, namePrefixTerms } from './search-terms';

/** A filter that no row passes. */
export const NOTHING: Document = { id: { $in: [] } };

type Spec<B extends FilterField['by']> = Extract<FilterField, { by: B }>;
type Maybe<T> = T | null | undefined;

/**
 * The operands in composed form (NFC), in which names and headings are kept: a client whose system
 * types an accent as a character of its own means the same name.
 */
function composed(value: Document): Document {
  return ofTexts(value, (text) => text.normalize('NFC'));
}

/** How codes are kept: those of countries in capitals, BCP 47 tags in their canonical case. */
const CODES: Record<NonNullable<Spec<'value'>['codeOf']>, (text: string) => string> = {
  COUNTRY: (text) => text.toUpperCase(),
  // A tag's beginning that is none by itself (`zh-`) has no canonical case: it is taken as it stands.
  LANGUAGE: (text) => canonicalTag(text) ?? text,
};

/** The operands as texts of this kind are kept: they are the same, however a client types them. */
export function asKept(value: Document, { codeOf }: Spec<'value'>): Document {
  return codeOf ? ofTexts(value, CODES[codeOf]) : composed(value);
}

/** The operators with each text that they hold changed. */
function ofTexts(value: Document, change: (text: string) => string): Document {
  const changed = (operand: unknown): unknown => {
    if (Array.isArray(operand)) return operand.map(changed);
    return typeof operand === 'string' ? change(operand) : operand;
  };
  return Object.fromEntries(Object.entries(value).map(([op, operand]) => [op, changed(operand)]));
}

/** The condition that the operators of one value put on it. */
export function valueFilter({ path }: { path: string }, value: Document): Document {
  const { exists, startsWith, ...plain } = value as {
    exists?: Maybe<boolean>;
    startsWith?: Maybe<string>;
  };
  const operators = Object.entries(plain as Document)
    .filter(([, operand]) => operand !== undefined && operand !== null)
    .map(([op, operand]): Document => ({ [path]: { [`$${op}`]: operand as unknown } }));
  return allOf([
    ...operators,
    isGiven(startsWith) ? { [path]: prefixRange(startsWith) } : {},
    isGiven(exists) ? existence(path, exists) : {},
  ]);
}

/** Whether `path` holds a text; both answers are stretches of an index on it. */
export function existence(path: string, exists: boolean): Document {
  return { [path]: exists ? { $gte: '' } : null };
}

/** Rows of which a source says yes or no, as asked; or of which none does. */
export function truthFilter({ path }: Spec<'truth'>, value: Document): Document {
  const { eq, exists } = value as { eq?: Maybe<boolean>; exists?: Maybe<boolean> };
  return allOf([
    isGiven(eq) ? { [path]: eq } : {},
    isGiven(exists) ? { [path]: exists ? { $in: [true, false] } : null } : {},
  ]);
}

/** Texts that begin with `prefix`, as a stretch of an index. */
function prefixRange(prefix: string): Document {
  return prefix === '' ? { $gte: '' } : { $gte: prefix, $lt: afterPrefix(prefix) };
}

/** The least text beyond all that begin with `prefix`: its last code point raised by one. */
function afterPrefix(prefix: string): string {
  const points = [...prefix];
  const last = points.pop()?.codePointAt(0) ?? 0;
  // Lone surrogates cannot be stored as UTF-8, so the step leaps over them.
  if (last >= 0x10ffff) return `${prefix}\u{10ffff}`;
  return points.join('') + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1);
}

/**
 * A row's day lies between `earliest` and `latest`. POSSIBLE: that stretch overlaps the window;
 * DEFINITE: it lies within the window.
 */
export function windowFilter(spec: Spec<'window'>, value: Document, at: string): Document {
  const { gte, lte, match, exists } = value as {
    gte?: Maybe<string>;
    lte?: Maybe<string>;
    match?: string;
    exists?: Maybe<boolean>;
  };
  if (gte && lte && gte > lte) throw new InputError(`${at}.gte`, 'a day not after lte');
  const definite = match === 'DEFINITE';
  const from = gte ? { $gte: gte } : {};
  const to = lte ? { $lte: lte } : {};
  const range = (path: string, bounds: Document): Document =>
    Object.keys(bounds).length > 0 ? { [path]: bounds } : {};
  return allOf([
    // The earliest day is never after the latest: both bounds stand on both paths, so that an index
    // on either reads the window and not all that lies on one side of it.
    range(spec.earliest, definite ? { ...from, ...to } : to),
    range(spec.latest, definite ? { ...from, ...to } : from),
    spec.date && isGiven(exists) ? dateExistence(spec, spec.date, exists) : {},
  ]);
}

/** Rows without a date have the widest bounds, so that the bounds' index finds them. */
function dateExistence(spec: Spec<'window'>, date: string, exists: boolean): Document {
  return exists
    ? { [spec.latest]: { $gte: DAY_MIN }, [date]: { $ne: null } }
    : { [spec.latest]: DAY_MAX, [date]: null };
}

/** The preferred name by its operators, all names by the words that they contain. */
export function nameFilter(spec: Spec<'name'>, value: Document): Document {
  const { contains, ...exact } = value as { contains?: Maybe<string> };
  return allOf([
    valueFilter(spec, composed(exact)),
    wordsFilter(spec.terms, contains, namePrefixTerms),
  ]);
}

/**
 * Rows that another register knows by one of these keys: any register, or the one that `scheme` names.
 * @throws InputError where a register is named without a key: no index serves that.
 */
export function identifierFilter(value: Document, at: string): Document {
  const { scheme, ...keys } = value as { scheme?: Maybe<string> };
  const identifier = valueFilter({ path: 'identifier' }, keys);
  if (Object.keys(identifier).length > 0) {
    return { identifiers: { $elemMatch: allOf([identifier, isGiven(scheme) ? { scheme } : {}]) } };
  }
  if (isGiven(scheme)) throw new InputError(at, 'a key beside the scheme, in eq or in');
  return {};
}

/** Running text by the words that it contains. */
export function textFilter(spec: Spec<'text'>, value: Document): Document {
  return wordsFilter(spec.terms, (value as { contains?: Maybe<string> }).contains, textGroups);
}

/** Every word of a query has at least one of its terms; a query without a word matches nothing. */
function wordsFilter(
  path: string,
  query: Maybe<string>,
  termsOf: (query: string) => string[][],
): Document {
  if (!isGiven(query)) return {};
  const groups = termsOf(query);
  return groups.length === 0 ? NOTHING : allOf(groups.map((group) => ({ [path]: { $in: group } })));
}

function isGiven<T>(value: Maybe<T>): value is T {
  return value !== undefined && value !== null;
}
