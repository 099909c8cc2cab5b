import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Speaker } from './speech-subjects';

const JOINT = /^\s*(?:,|and|, and|as well as)\s*(?:the\s+)?$/u;
/** Where a comma ends the phrase: "according to A and B, | C will come". */
export const JOINT_BY_AND = /^\s*(?:and|as well as)\s*(?:the\s+)?$/u;

/**
 * By whom something is done, where they are named right from an offset on: "was condemned by | Anna Lee and
 * the European Union". Papers and agencies only tell what others say. Null where nobody is named there.
 */
export function agentsAt(
  { text, people }: Reading,
  { items, end }: ScannedSentence,
  at: number,
  joint: RegExp = JOINT,
): Speaker | null {
  const found: Speaker = { people: [], bodies: [] };
  let from = at;
  for (const item of items) {
    if (item.start < from) continue;
    const gap = text.slice(from, Math.min(item.start, end));
    if (!(from === at ? /^\s+(?:the\s+)?$/u : joint).test(gap)) break;
    from = item.end;
    const held = item.kind === 'OFFICE' ? people.holdersOf(item, item.start) : [];
    const named = people.of(item);
    const isBody =
      (item.kind === 'BODY' && item.body.kind !== 'NEWS_AGENCY') ||
      (item.kind === 'PLACE' && item.known.kind === 'COUNTRY');
    if (named) found.people.push(named);
    else if (held.length > 0) found.people.push(...held);
    else if (isBody) found.bodies.push({ start: item.start, end: item.end });
    else break;
  }
  return found.people.length + found.bodies.length > 0 ? found : null;
}
