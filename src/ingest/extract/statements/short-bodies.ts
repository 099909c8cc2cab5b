import type { Span } from '../../../store/article';
import { foldText } from '../../../domain/fold';
import type { Reading } from '../reading';

/** A body by what it is alone, once the text has named it: "the Committee". */
export const SHORT =
  /(?<!\p{L})[Tt]he\s+(?<noun>Committee|Commission|Council|Mechanism|Embassy|Ministry|Assembly|Board|Bank|Court|Union|Agency|Organi[sz]ation|Secretariat|Chamber|Authority|Parliament|Senate|Department|Bureau|Institute|Fund|Centre|Center|Association|Federation|Alliance|Mission|Party|Movement|Coalition|Panel|Tribunal|Congress|Government|Foundation)(?!['’\p{L}-]|\s+(?:of|for|on|\p{Lu}))/gu;

/** The body that a short form means: the only one named before that is such. Null where two may be meant. */
export function bodyInShort({ text, sentences }: Reading, noun: string, at: number): Span | null {
  const head = new RegExp(String.raw`(?:^|\s)${noun}(?:$|\s+(?:of|for|on|to|in|against)\s)`, 'u');
  const named = new Map<string, Span>();
  for (const { items, start } of sentences) {
    if (start > at) break;
    for (const item of items) {
      if (item.kind !== 'BODY' || item.end > at) continue;
      const name = text.slice(item.start, item.end);
      const key = foldText(name);
      if (name !== noun && head.test(name) && !named.has(key))
        named.set(key, { start: item.start, end: item.end });
    }
  }
  const [only] = named.values();
  return only && named.size === 1 ? only : null;
}
