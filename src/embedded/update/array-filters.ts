import { badValue, failedToParse, ServerError } from '../errors';
import { type Predicate } from '../query/condition';
import { compileFilter } from '../query/match';
import { type Document, isDocument } from '../query/values';

/** The `arrayFilters` of an update: which elements each `$[identifier]` in its paths stands for. */
export class ArrayFilters {
  private readonly predicates = new Map<string, Predicate>();
  private readonly used = new Set<string>();

  constructor(filters: readonly Document[] = []) {
    for (const filter of filters) {
      refuseContext(filter);
      const predicate = compileFilter(filter);
      const identifier = identifierOf(filter);
      if (!/^[a-z][a-zA-Z0-9]*$/.test(identifier)) {
        throw badValue(
          `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${identifier}'`,
        );
      }
      if (this.predicates.has(identifier)) {
        throw failedToParse(
          `Found multiple array filters with the same top-level field name ${identifier}`,
        );
      }
      this.predicates.set(identifier, predicate);
    }
  }

  /** Notes the identifiers in a path and refuses those that no filter defines. */
  use(parts: readonly string[]): void {
    for (const part of parts) {
      if (!part.startsWith('$[') || !part.endsWith(']') || part === '$[]') continue;
      const identifier = part.slice(2, -1);
      if (!this.predicates.has(identifier)) {
        throw badValue(
          `No array filter found for identifier '${identifier}' in path '${parts.join('.')}'`,
        );
      }
      this.used.add(identifier);
    }
  }

  checkAllUsed(): void {
    for (const identifier of this.predicates.keys()) {
      if (!this.used.has(identifier)) {
        throw failedToParse(
          `The array filter for identifier '${identifier}' was not used in the update`,
        );
      }
    }
  }

  /** Whether `$[identifier]` stands for the element; `$[]`, the empty identifier, for each. */
  chooses(identifier: string, element: unknown): boolean {
    if (identifier === '') return true;
    return this.predicates.get(identifier)?.({ [identifier]: element }) ?? false;
  }
}

/** Refuses what may not stand in a filter of elements, which are no documents of a collection. */
export function refuseContext(filter: Document): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$expr') {
      throw new ServerError(224, 'QueryFeatureNotAllowed', '$expr is not allowed in this context');
    }
    if (name === '$where' || name === '$text') {
      throw badValue(`${name} is not allowed in this context`);
    }
    if (!['$and', '$or', '$nor'].includes(name) || !Array.isArray(value)) continue;
    for (const inner of value as unknown[]) if (isDocument(inner)) refuseContext(inner);
  }
}

// All fields of one filter must speak of one identifier, also inside $and, $or and $nor.
function identifierOf(filter: Document): string {
  const found = new Set<string>();
  const collect = (clause: Document): void => {
    for (const [name, value] of Object.entries(clause)) {
      if (['$and', '$or', '$nor'].includes(name) && Array.isArray(value)) {
        for (const inner of value as unknown[]) if (isDocument(inner)) collect(inner);
      } else if (!name.startsWith('$')) found.add(name.split('.')[0] as string);
    }
  };
  collect(filter);
  const [first, second] = found;
  if (first === undefined) {
    throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters');
  }
  if (second !== undefined) {
    throw failedToParse(
      `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${first}' and '${second}'`,
    );
  }
  return first;
}
