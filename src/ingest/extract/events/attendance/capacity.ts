import type { Span } from '../../../../store/article';
import type { Item } from '../../scan/items';
import type { Reading } from '../../reading';

const COUNTERPART = /(?<who>(?:\p{Lu}[\p{L}.-]*\s+){1,3}(?:counterpart|colleague))\s+$/u;
const ON_BEHALF = /^[^.;]{0,120}?\bon\s+behalf\s+of\s+(?:the\s+)?$/u;

/**
 * In what capacity someone takes part when the text names no office: "his Uzbek counterpart Kamilov".
 * What office that is, the text leaves to the reader.
 */
export function counterpartAt({ text }: Reading, { start }: Span): Span | null {
  const match = COUNTERPART.exec(text.slice(Math.max(0, start - 80), start));
  const who = match?.groups?.['who'];
  if (who === undefined) return null;
  const at = start - (match?.[0].length ?? 0);
  return { start: at, end: at + who.length };
}

/** The body or country on whose behalf someone acts, said after the name in the same sentence. */
export function principalOf(
  { text, sentences }: Reading,
  { start, end }: Span,
): Extract<Item, { kind: 'BODY' | 'PLACE' }> | null {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  const found = sentence?.items.find(
    (item) =>
      (item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY')) &&
      item.start > end &&
      ON_BEHALF.test(text.slice(end, item.start)),
  );
  return found?.kind === 'BODY' || found?.kind === 'PLACE' ? found : null;
}
