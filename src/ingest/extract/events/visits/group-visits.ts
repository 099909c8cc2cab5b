import { BODY_GOES, GOING_GROUP, IS_LED, TRAVELLING_BODY } from '../../lexicon/group-visits';
import { TRAVELS } from '../../lexicon/journeys';
import type { Span } from '../../../../store/article';
import { type Named, peopleIn, type Reading } from '../../reading';
import { rowFrom, TITLED } from '../rows';
import type { ScannedSentence } from '../../scan/scan';
import { delegationEventsIn } from '../sides/delegation-events';
import { headOfDelegation } from '../told/focus';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { rowsOf, withoutTimes } from '../journeys/journey-rows';
import { dateAt, planOf } from '../journeys/journeys';
import { undated } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';
import { isCalledOff, isUntold, soonOrOver } from '../told/untold';

/**
 * The visits of a group of whom nobody is named: "A group of Norwegian lawmakers will visit Riga". Where one is
 * named who leads a delegation, it is theirs, and read as such. So, too, of a body: "The Committee will travel to Riga".
 */
export function groupVisitsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  // Who is of a delegation that attends something may be told after.
  if (delegationEventsIn(reading, sentence).length > 0) return [];
  return [...words.matchAll(TRAVELS)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    const group = groupBefore(reading, sentence, verbAt);
    const body = group ? null : bodyBefore(reading, sentence, verbAt);
    const visitor = group ? { ...sideOf(group), isGroup: true } : body && sideOf(body);
    if (!visitor || isQuoted(words, match.index)) return [];
    const whereAt = verbAt + match[0].length;
    const at = { start: verbAt, end: whereAt };
    const isOff = isCalledOff(reading, sentence, at);
    if (!isOff && isUntold(reading, sentence, at)) return [];
    const all = rowsOf(reading, sentence, whereAt).flat();
    return all.map((place, i): FoundMeeting => {
      const date = dateAt(reading, sentence, place, all[i + 1]);
      const isPlanned = planOf(match) !== undefined || (date?.earliest ?? '') > publishedAt;
      const quote = { start: visitor.item.start, end: place.end };
      const leader = leaderBehind(reading, sentence, place.end);
      return {
        kind: 'VISIT',
        status: isOff ? 'CANCELLED' : isPlanned ? 'PLANNED' : 'HELD',
        date: isOff ? soonOrOver(reading, date) : (date ?? undated(reading, isPlanned)),
        place: { item: place, quote },
        parties: leader ? [{ ...partyOf(leader, 'VISITOR'), isSure: true }] : [],
        bodies: leader ? [] : [{ ...visitor, role: 'VISITOR', quote }],
        quote,
        sentence: sentence.index,
        at: { start: verbAt, end: place.end },
      };
    });
  });
}

/** "An observers' mission arrived in Riga on Monday, | led by A": who leads it is told behind. */
function leaderBehind(
  reading: Reading,
  sentence: ScannedSentence,
  from: number,
): Named | undefined {
  const led = LED_BEHIND.exec(reading.text.slice(from, sentence.end));
  const at = from + (led?.[0].length ?? 0);
  return led ? rowFrom(reading.text, peopleIn(reading, sentence), at, TITLED)[0] : undefined;
}
const LED_BEHIND = /^[^,.;]{0,60},\s+(?:led|headed)\s+by\s+/u;

/** The words for a group that stands right before a verb, without its article. */
function groupBefore(reading: Reading, sentence: ScannedSentence, verbAt: number): Span | null {
  const before = withoutTimes(reading, sentence, sentence.start, verbAt);
  const match = GOING_GROUP.exec(before);
  const words = match?.groups?.['group'] ?? match?.groups?.['members'];
  if (words === undefined || IS_LED.test(words)) return null;
  if (/\bdelegation\b/u.test(words) && headOfDelegation(reading)) return null;
  const start = reading.text.lastIndexOf(words, verbAt);
  return start < sentence.start ? null : { start, end: start + words.length };
}

/** "The Committee | will travel", "The Committee will host A and | is to travel": a body that begins the sentence. */
function bodyBefore(reading: Reading, sentence: ScannedSentence, verbAt: number): Span | null {
  const { text } = reading;
  const body = sentence.items.find(({ kind, end }) => kind === 'BODY' && end <= verbAt);
  if (!body || !TRAVELLING_BODY.test(text.slice(body.start, body.end))) return null;
  const lead = text.slice(sentence.start, body.start);
  const gap = withoutTimes(reading, sentence, body.end, verbAt);
  return /^(?:(?:The|Members\s+of\s+the)\s+)?$/u.test(lead) && BODY_GOES.test(gap) ? body : null;
}
