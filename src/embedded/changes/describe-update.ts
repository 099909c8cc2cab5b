import { type Document, identicalValues, isDocument } from '../query/values';

/** What an update changed, as a change stream tells it: fields set, fields gone, arrays cut short. */
export function describeUpdate(before: Document, after: Document): Document {
  const updatedFields: Document = {};
  const removedFields: string[] = [];
  const truncatedArrays: Document[] = [];

  const compareDocuments = (a: Document, b: Document, prefix: string): void => {
    for (const name of Object.keys(a))
      if (!Object.hasOwn(b, name)) removedFields.push(prefix + name);
    for (const name of Object.keys(b)) {
      if (!Object.hasOwn(a, name)) updatedFields[prefix + name] = b[name];
      else compare(a[name], b[name], prefix + name);
    }
  };
  const compare = (a: unknown, b: unknown, path: string): void => {
    if (identicalValues(a, b)) return;
    if (isDocument(a) && isDocument(b)) compareDocuments(a, b, `${path}.`);
    else if (Array.isArray(a) && Array.isArray(b) && b.length > 0) {
      if (b.length < a.length) truncatedArrays.push({ field: path, newSize: b.length });
      b.forEach((item, i) => {
        if (i < a.length) compare(a[i], item, `${path}.${i}`);
        else updatedFields[`${path}.${i}`] = item;
      });
    } else updatedFields[path] = b;
  };

  compareDocuments(before, after, '');
  return { updatedFields, removedFields, truncatedArrays };
}
