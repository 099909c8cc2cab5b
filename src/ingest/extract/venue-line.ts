import type { FoundMeeting } from './found-meeting';
import type { Reading } from './reading';
import type { ScannedSentence } from './scan';

/** A line of its own has no more words than this: "The Kremlin, Moscow". */
const LINE_WORDS = 5;
/** Kinds of events that such a line tells the place of. */
const HELD_THERE: ReadonlySet<string> = new Set(['MEETING', 'CONSULTATIONS', 'CEREMONY']);

/** Places what was told of first where a line of its own, soon after, names a town and nothing else. */
export function placeByLine(reading: Reading, meetings: readonly FoundMeeting[]): void {
  for (const [i, sentence] of reading.sentences.slice(0, 4).entries()) {
    const place = i > 0 ? townOf(reading, sentence) : null;
    const told = meetings.find(
      ({ kind, status, sentence: at }) =>
        HELD_THERE.has(kind) && status === 'HELD' && at < sentence.index,
    );
    if (!place || !told) continue;
    told.place ??= { item: place, quote: { start: sentence.start, end: sentence.end } };
    return;
  }
}

type Place = NonNullable<FoundMeeting['place']>['item'];

/** The town at the end of a paragraph that is a name and no more. */
function townOf({ text }: Reading, { start, end, items, tokens }: ScannedSentence): Place | null {
  const isParagraph = /\n\s*$/u.test(text.slice(0, start)) && /^\s*\n/u.test(text.slice(end));
  const words = tokens.filter(({ isWord }) => isWord);
  if (!isParagraph || words.length > LINE_WORDS) return null;
  if (!words.every(({ isCapital }) => isCapital)) return null;
  const last = items.at(-1);
  return last?.kind === 'PLACE' && last.known.kind === 'CITY' && last.end === end ? last : null;
}
