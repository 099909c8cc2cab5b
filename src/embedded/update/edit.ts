import { located, pathNotViable } from '../errors';
import { arrayIndex, field, isDocument, type Document, setOwn, withField } from '../query/values';
import { type Modifier, type Outcome } from './modifier';
import { shown } from '../shown';

const MAX_PADDING = 1_500_000;

/**
 * Applies a modifier at a path of plain parts and gives the new document; what is off the path is
 * shared with the old one, which is not changed.
 */
export function editAt(doc: Document, parts: readonly string[], modifier: Modifier): Outcome {
  const path = parts.join('.');
  const at = { path, doc };

  const edit = (value: unknown, i: number): Outcome => {
    if (i === parts.length) return modifier.modify(value, at);
    const part = parts[i] as string;
    if (value === undefined) return create(i);
    if (isDocument(value)) {
      const inner = edit(field(value, part), i + 1);
      if (inner === 'unchanged') return inner;
      return {
        value: inner === 'removed' ? without(value, part) : withField(value, part, inner.value),
      };
    }
    if (Array.isArray(value) && arrayIndex(part) >= 0) {
      return editElement(value as unknown[], arrayIndex(part), i);
    }
    return notViable(value, i);
  };

  const create = (i: number): Outcome => {
    if (!modifier.creates) return 'unchanged';
    const inner = edit(undefined, i + 1);
    if (typeof inner === 'string') return 'unchanged';
    const made: Document = {};
    setOwn(made, parts[i] as string, inner.value);
    return { value: made };
  };

  const editElement = (array: unknown[], index: number, i: number): Outcome => {
    const inner = edit(array[index], i + 1);
    if (inner === 'unchanged') return inner;
    if (index - array.length > MAX_PADDING) {
      throw located(15891, `can't backfill more than ${MAX_PADDING} elements`);
    }
    const copy = [...array];
    while (copy.length < index) copy.push(null);
    copy[index] = inner === 'removed' ? null : inner.value;
    return { value: copy };
  };

  const notViable = (value: unknown, i: number): Outcome => {
    if (modifier.forgiving) return 'unchanged';
    const part = parts[i] as string;
    const parent = parts[i - 1] ?? '';
    throw pathNotViable(
      modifier.creates
        ? `Cannot create field '${part}' in element {${parent}: ${shown(value)}}`
        : `Cannot use the part (${part}) of (${path}) to traverse the element ({${parent}: ${shown(value)}})`,
    );
  };

  return edit(doc, 0);
}

function without(doc: Document, name: string): Document {
  const copy = { ...doc };
  delete copy[name];
  return copy;
}
