import type { Span } from '../../../store/article';
import type { Reading } from '../reading';

/** Where a text first names each state by a noun, by its code: whose an office is that its adjective tells. */
export function statesNamed({ sentences }: Reading): ReadonlyMap<string, Span> {
  const states = new Map<string, Span>();
  for (const { items } of sentences)
    for (const item of items) {
      if (item.kind !== 'PLACE' || item.known.kind !== 'COUNTRY') continue;
      const { country } = item.known;
      if (!states.has(country)) states.set(country, { start: item.start, end: item.end });
    }
  return states;
}
