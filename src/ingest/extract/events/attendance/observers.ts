import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { rowOfSides } from '../sides/row-of-sides';

/** Who is there beside those who talk, before the bodies or states that sent them. */
const WITH_OBSERVERS =
  /(?:,?\s+with|,?\s+(?:alongside|joined\s+by|attended\s+by|mediated\s+by|in\s+the\s+presence\s+of|with\s+the\s+(?:participation|presence)\s+of))\s+(?:the\s+)?(?:(?:international|neutral|two|three|several)\s+)?(?:observers|mediators|facilitators|monitors)\s+(?:from|of|sent\s+by)\s+/u;

/** Adds to what a sentence tells of the bodies and states that sent observers: "met, with observers from the League". */
export function joinObservers(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = words.includes('from') || words.includes('of') ? WITH_OBSERVERS.exec(words) : null;
  if (!match) return;
  const lead = sentence.start + match.index;
  const row = rowOfSides(reading, sentence, lead + match[0].length);
  // Told of here, or once more of what was told before: the talks of those whom this sentence names.
  const here = meetings.findLast(
    ({ kind, sentence: index, at }) =>
      kind !== 'VISIT' && index === sentence.index && at.start < lead,
  );
  const isTold = /\b(?:met|meet|talks|negotiat\p{Ll}+|consult\p{Ll}+|session|meeting)\b/u.test(
    words.slice(0, match.index),
  );
  const last = meetings.findLast(({ kind }) => kind !== 'VISIT');
  const event = here ?? (isTold && last && sentence.index - last.sentence < 3 ? last : undefined);
  if (!event || event.kind === 'CALL') return;
  for (const side of row?.sides ?? [])
    if (!event.bodies.some(({ item }) => item.start === side.start))
      event.bodies.push({ ...sideOf(side), isBeside: true });
}
