import { reading } from '../../read-meetings';

/** The names of the bodies that are read in a text, in order. */
export function bodiesOf(body: string): string[] {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'BODY' ? [text.slice(item.start, item.end)] : [])),
  );
}
