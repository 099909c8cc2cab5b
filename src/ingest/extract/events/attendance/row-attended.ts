import { ATTENDS, FIRST_ATTENDED, MEETINGS_OF, NEXT_ATTENDED } from '../../lexicon/rows-attended';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { rowOfSides } from '../sides/row-of-sides';
import { kindOfGathering } from '../../lexicon/gatherings';
import { kindOfNoun } from '../told/kind-of-noun';

/**
 * What one attends beside the first of a row, each by itself: "will attend the Riga Forum, the Baltic Summit and the
 * League’s Ministers’ Meeting", "will attend meetings of the Council and the Committee".
 */
export function rowAttended(
  { text }: Pick<Reading, 'text'>,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  return told.flatMap((event) => {
    const { at, isOfMany, parties, kind } = event;
    const verb = ATTENDS.exec(text.slice(at.start, sentence.end));
    if (isOfMany !== true || parties.length === 0 || kind === 'VISIT' || !verb) return [];
    const from = at.start + verb[0].length;
    return namedBehind(text, sentence, event, from);
  });
}

function namedBehind(
  text: string,
  { end }: ScannedSentence,
  event: FoundMeeting,
  from: number,
): FoundMeeting[] {
  const found: FoundMeeting[] = [];
  const first = FIRST_ATTENDED.exec(text.slice(from, end));
  for (let at = from + (first?.[0].length ?? 0); first;) {
    const next = NEXT_ATTENDED.exec(text.slice(at, end));
    if (!next) break;
    const noun = next.groups?.['noun'] ?? '';
    const start = at + next[0].length - noun.length;
    at += next[0].length;
    const kind = kindOfGathering(noun) ?? kindOfNoun(noun, 'MEETING');
    found.push({ ...copyOf(event), kind, at: { start, end: at } });
  }
  return found;
}

/** "meetings of the Council and the Committee": each has its own; the first is what was told. */
export function meetingsOfEach(
  reading: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  return told.flatMap((event) => {
    const { at, isOfMany, parties, bodies } = event;
    const verb = ATTENDS.exec(text.slice(at.start, sentence.end));
    const from = at.start + (verb?.[0].length ?? 0);
    const lead = verb && MEETINGS_OF.exec(text.slice(from, sentence.end));
    if (isOfMany !== true || parties.length === 0 || bodies.length > 0 || !lead) return [];
    const row = rowOfSides(reading, sentence, from + lead[0].length);
    const [first, ...others] = row?.sides ?? [];
    if (!first || others.length === 0) return [];
    event.bodies = [sideOf(first)];
    return others.map((side) => ({ ...copyOf(event), bodies: [sideOf(side)], at: side }));
  });
}

const copyOf = (event: FoundMeeting): FoundMeeting => ({
  ...event,
  parties: [...event.parties],
  bodies: [],
  isApart: true,
  isOther: true,
});
