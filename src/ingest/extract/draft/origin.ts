import type { RecordDocument } from '../../record/record';
import type { Item } from '../scan/items';
import type { Reading } from '../reading';
import type { Draft } from './draft';

/** What leads to whoever a report relies on: "has learnt from | the press service". */
const LED =
  /\b(?:learn(?:t|ed)\s+from|according\s+to|citing|quoting|with\s+reference\s+to)\s+(?:the\s+)?$/u;
/** What leads to a press service that a report relies on, and to others that only told a part of it. */
const LED_TO_PRESS =
  /(?:\b(?:(?:was|is|as|were)\s+(?:reported|announced|stated)\s+by|reports?,?\s+via|with\s+a\s+link\s+to)\s+(?:the\s+)?|^\s*\(?Source:\s*(?:the\s+)?)$/iu;
/** A press service speaks for its body, and to the press alone. */
const PRESS = /\b(?:press|information)[\s-]+(?:service|office|department|centre|center)\b/iu;
/** What a press service does with what the report says: "the press service of the Government | said". */
const TELLS =
  /^\s+(?:has\s+|have\s+)?(?:reports?|reported|said|says|informs?|informed|announced|announces|told|stated|states)\b/u;

/** How many sentences at the beginning and at the end tell where a report comes from. */
const EDGE = 2;

/** On whose word the publisher relies: "has learnt from the press service of the Kazakh MFA". */
export function originOf(
  draft: Draft,
  reading: Reading,
): RecordDocument['article']['origin'] | null {
  const { sentences, text } = reading;
  for (const [index, { items, tokens, start, end }] of sentences.entries())
    for (const item of items) {
      if (item.kind !== 'BODY') continue;
      const before = text.slice(start, item.start);
      // Amid a report, a press service may be cited for a part of it.
      const isAtEdge = index < EDGE || index >= sentences.length - EDGE;
      const isPress = isAtEdge && PRESS.test(text.slice(item.start, item.end));
      const lead = leadTo(item, before, index) ?? (isPress ? LED_TO_PRESS.exec(before) : null);
      const told = isPress ? TELLS.exec(text.slice(item.end, end)) : null;
      if (lead || told)
        return {
          organisation: draft.body(tokens, item.body),
          quote: draft.quote({
            start: lead ? start + lead.index : item.start,
            end: item.end + (lead ? 0 : (told?.[0].length ?? 0)),
          }),
        };
    }
  return null;
}

/** "According to the Riga Post, six were hurt", later on, is of that alone. */
function leadTo(
  item: Extract<Item, { kind: 'BODY' }>,
  before: string,
  index: number,
): RegExpExecArray | null {
  const lead = LED.exec(before);
  const isOfThat =
    index > 0 && item.body.kind === 'NEWS_AGENCY' && /according/i.test(lead?.[0] ?? '');
  return isOfThat ? null : lead;
}
