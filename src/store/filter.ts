import type { Document } from 'mongodb';
import type { Certainty } from '../domain/certainty';
import { InputError } from '../errors';
import { boundFilter } from './filter-bounds';
import { type FilterField, filterField, type FilterTarget } from './filter-fields';
import {
  backFilter,
  inOfficeFilter,
  listFilter,
  metFilter,
  oneFilter,
  participationsFilter,
  refFilter,
  someFilter,
} from './filter-relations';
import {
  asKept,
  identifierFilter,
  nameFilter,
  NOTHING,
  textFilter,
  valueFilter,
  truthFilter,
  windowFilter,
} from './filter-values';
import { allOf } from './page';
import type { Reader } from './reader';
import { standingFilter } from './standing-filter';
import type { FilterInput, Compile } from './filter-input';

/**
 * Turns a client's filter into a MongoDB filter. A relation is resolved first, to the ids of the
 * related entities: one command each, on their own indexes.
 * @param path where the filter stands among the arguments, for errors.
 * @throws InputError when the filter is too large, or a relation stands for too many entities.
 */
export async function compileFilter(
  reader: Reader,
  target: FilterTarget,
  input: FilterInput | null | undefined,
  path = 'filter',
): Promise<Document> {
  if (!input) return {};
  boundFilter(input, path);
  const compile: Compile = async (on, inner, at) => {
    const parts = await Promise.all(
      Object.entries(inner)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([field, value]) => part(on, field, value, `${at}.${field}`)),
    );
    return allOf(parts);
  };
  const part = async (on: FilterTarget, field: string, value: unknown, at: string) => {
    if (field === 'not') return negation(await compile(on, value as FilterInput, at));
    if (field === 'and' || field === 'or') {
      const branches = (value as FilterInput[]).map((one, i) => compile(on, one, `${at}.${i}`));
      return (field === 'and' ? allOf : anyOf)(await Promise.all(branches));
    }
    const spec = filterField(on, field);
    if (!spec) throw new InputError(at, `a filter on ${on}`);
    return compileField(reader, compile, spec, value as Document, at);
  };
  return compile(target, input, path);
}

function anyOf(branches: Document[]): Document {
  if (branches.length === 0) return NOTHING;
  // A branch without a condition holds for every row.
  return branches.some((branch) => Object.keys(branch).length === 0) ? {} : { $or: branches };
}

function negation(inner: Document): Document {
  return Object.keys(inner).length > 0 ? { $nor: [inner] } : NOTHING;
}

async function compileField(
  reader: Reader,
  compile: Compile,
  spec: FilterField,
  value: Document,
  at: string,
): Promise<Document> {
  switch (spec.by) {
    case 'value':
      return valueFilter(spec, asKept(value, spec));
    case 'day':
      return valueFilter(spec, value);
    case 'truth':
      return truthFilter(spec, value);
    case 'window':
      return windowFilter(spec, value, at);
    case 'name':
      return nameFilter(spec, value);
    case 'identifier':
      return identifierFilter(value, at);
    case 'text':
      return textFilter(spec, value);
    case 'one':
      return oneFilter(reader, compile, spec, value, at);
    case 'some':
      return someFilter(reader, compile, spec, value, at);
    case 'ref':
      return refFilter(reader, compile, spec, value, at);
    case 'many':
      return listFilter(reader, compile, spec, value, at);
    case 'back':
      return backFilter(reader, compile, spec, value, at);
    case 'participations':
      return participationsFilter(compile, value, at);
    case 'met':
      return metFilter(reader, compile, value, at);
    case 'inOffice':
      return inOfficeFilter(reader, compile, value, at);
    case 'standing': {
      const { asOf, certainty } = value as { asOf: string; certainty: Certainty[] };
      return standingFilter(asOf, certainty);
    }
  }
}
