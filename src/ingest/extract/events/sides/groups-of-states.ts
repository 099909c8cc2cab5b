import {
  GROUP_AGAIN,
  GROUP_OF_STATES,
  SESSION_OF,
  THEY_MEET,
  WAS_HELD,
} from '../../lexicon/groups-of-states';
import type { Span } from '../../../../store/article';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { dateOf, hasDay, placeOf } from '../told/meeting-details';

/** How many sentences after a group was told of it may be "the groups". */
const REACH = 3;

/**
 * What two states' groups for one thing hold, and when they met before or will again: "The next meeting of the working
 * groups of Latvia and Norway will be held in Riga on 3 May. The groups last met in Oslo in April".
 */
export function groupsOfStates(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const own = GROUP_OF_STATES.exec(words);
  if (own && areStates(sentence, spanOf(own, sentence.start))) {
    const group = spanOf(own, sentence.start);
    const isSession = SESSION_OF.test(text.slice(sentence.start, group.start));
    const held = (isSession ? WAS_HELD : THEY_MEET).exec(text.slice(group.end, sentence.end));
    return held ? [meetingOf(reading, sentence, group, group, held)] : [];
  }
  const again = GROUP_AGAIN.exec(words);
  const named = again && groupBefore(reading, sentence, again.groups?.['group'] ?? '', meetings);
  if (!again || !named) return [];
  const group = spanOf(again, sentence.start);
  const held = THEY_MEET.exec(text.slice(group.end, sentence.end));
  if (!held) return [];
  const meeting = meetingOf(reading, sentence, group, named, held);
  return hasDay(meeting.date) || meeting.place ? [meeting] : [];
}

/** Whether two states, and nobody else, are named in a stretch. */
function areStates(sentence: ScannedSentence, { start, end }: Span): boolean {
  const within = sentence.items.filter((item) => item.start >= start && item.start < end);
  const places = within.filter((item) => item.kind === 'PLACE' && item.known.kind === 'COUNTRY');
  return places.length === 2 && !within.some(({ kind }) => kind === 'PERSON');
}

/** The group told of before that such words mean: one that meets by their last word. */
function groupBefore(
  { text }: Reading,
  { index }: ScannedSentence,
  words: string,
  meetings: readonly FoundMeeting[],
): Span | null {
  const noun = /\p{L}+$/u.exec(words)?.[0] ?? '';
  const last = meetings.findLast(({ bodies, sentence }) => {
    const [only, more] = bodies;
    return only?.isGroup === true && !more && index - sentence <= REACH && index > sentence;
  });
  const item = last?.bodies[0]?.item;
  return item && noun !== '' && text.slice(item.start, item.end).includes(noun) ? item : null;
}

const spanOf = (match: RegExpExecArray, from: number): Span => {
  const group = match.groups?.['group'] ?? '';
  const start = from + match.index + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
};

function meetingOf(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: Span,
  named: Span,
  held: RegExpExecArray,
): FoundMeeting {
  const at = { start, end: end + held[0].length };
  const isPlanned = held.groups?.['plan'] !== undefined;
  return {
    kind: 'MEETING',
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [{ start: end, end: at.end }], isPlanned),
    place: placeOf(reading, { ...sentence, start: end }, at, true),
    parties: [],
    bodies: [{ ...sideOf(named), isGroup: true }],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
    isApart: true,
    isClosed: true,
  };
}
