import { BODY_SHORT, OF_ANY_BODY } from '../../lexicon/told-of-sides';
import type { Reading } from '../../reading';
import type { Item } from '../../scan/items';

type BodyItem = Extract<Item, { kind: 'BODY' }>;

/**
 * The body that a short word at an offset means: "the Council", after the Baltic Council was named; "the organization",
 * after any was. Null where the text has named none such.
 */
export function bodyMeant(
  { text, sentences }: Reading,
  at: number,
): { item: BodyItem; end: number } | null {
  const short = BODY_SHORT.exec(text.slice(at, at + 40));
  const noun = short?.groups?.['noun'];
  if (!short || noun === undefined) return null;
  const before = sentences
    .filter(({ start }) => start <= at)
    .flatMap(({ items }) => items)
    .filter((item): item is BodyItem => item.kind === 'BODY' && item.end <= at);
  const isSuch = new RegExp(String.raw`\b${noun.replace(/[sz]ation/u, '[sz]ation')}\b`, 'iu');
  const isAlliance = /^alliance$/iu.test(noun);
  const item =
    before.findLast(({ start, end }) => isSuch.test(text.slice(start, end))) ??
    (isAlliance
      ? before.findLast(({ start, end }) => /^NATO$|North\sAtlantic/u.test(text.slice(start, end)))
      : OF_ANY_BODY.test(noun)
        ? before.at(-1)
        : undefined);
  return item ? { item, end: at + short[0].length } : null;
}
