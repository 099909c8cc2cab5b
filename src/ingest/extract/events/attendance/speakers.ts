import { rowOfLast } from '../rows';
import { TO_OTHERS } from '../../lexicon/attendance';
import { NO_PARTY } from '../../lexicon/meeting-cues';
import { DID_AT_SUMMIT, FOLLOWED_BY, SPOKE, SPOKEN_BY } from '../../lexicon/occasions';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** How many sentences after an event was told of may still tell who spoke at it. */
const REACH = 9;
const JOINT =
  /^\s*(?:\([^()]*\)\s*)?(?:,|;|and|, and|as\s+well\s+as|, as\s+well\s+as)\s*(?:the\s+)?$/u;

/** Adds to an event of many who, a sentence says, spoke at it, opened it or was its guest. */
export function joinSpeakers(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  // "received A, who came to attend the session. He spoke of trade": to A, and not at the session.
  const event = meetings.findLast(
    ({ kind, isMentioned, isClosed }) =>
      kind !== 'VISIT' && kind !== 'CALL' && !(isMentioned === true && isClosed === true),
  );
  if (!event || event.status !== 'HELD') return;
  const { start, end } = event.quote;
  const isSession = event.kind === 'MEETING' && OF_A_BODY.test(reading.text.slice(start, end));
  if (event.isOfMany !== true && !isSession && event.kind !== 'CONFERENCE') return;
  if (sentence.index - event.sentence > REACH) return;
  if (event.kind === 'CONFERENCE')
    for (const one of doersAtSummit(reading, sentence)) addParty(event, partyOf(one));
  if (event.isOfMany !== true && !isSession) return;
  // "met A and gave a speech at the forum": whom its clause says to have spoken there, and not A.
  const isShared = AND_SPOKE.test(reading.text.slice(sentence.start, event.at.end));
  if (event.sentence === sentence.index && event.parties.length > 0 && isShared) return;
  for (const speaker of speakersIn(reading, sentence)) addParty(event, partyOf(speaker));
}

/** "A and B added their names, followed by C": who signed at a summit, or spoke on one of its days. */
function doersAtSummit(reading: Reading, sentence: ScannedSentence): Named[] {
  const { text } = reading;
  const did = DID_AT_SUMMIT.exec(text.slice(sentence.start, sentence.end));
  if (!did) return [];
  const at = sentence.start + did.index;
  const named = peopleIn(reading, sentence);
  const row = rowOfLast(
    text,
    named.filter(({ end }) => end <= at),
    JOINT,
  );
  const next = named.filter(({ start }) => start > at && FOLLOWED_BY.test(text.slice(at, start)));
  return [...row, ...next];
}

/** What a body holds is of many: "a meeting of the Commission". */
const OF_A_BODY =
  /\b(?:meeting|session)\s+of\s+(?:the\s+)?[^,;.]{0,60}?\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Aa]ssembly|Board|Group)\b|\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|Assembly)\b[^,;.]{0,60}?\s(?:met|meeting|session|convened|gathered)\b/u;

/** A verb that shares its doer with that before it. */
const AND_SPOKE =
  /\band\s+(?:(?:also|then|later)\s+)?(?:gave|made|delivered|presented|addressed|spoke)$/u;

/** "In his speech, | A noted", "Addressing its participants, | A". */
const IN_SPEECH =
  /^In\s+(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:speech|remarks|address|report|presentation)\b|^(?:Addressing|Speaking\s+to|Greeting|Welcoming)\s+(?:the|its|his|her|those|all)\s+(?:[\p{L}-]+\s+){0,3}?(?:participants|guests|audience|attendees|gathering|event|forum|conference|session|ceremony|delegates)\b/u;

function speakersIn(reading: Reading, sentence: ScannedSentence): Named[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const named = peopleIn(reading, sentence).filter(
    ({ start }) => !NO_PARTY.test(text.slice(sentence.start, start)),
  );
  const by = SPOKEN_BY.exec(words);
  if (by) {
    const from = sentence.start + by.index + by[0].length;
    return named.filter(({ start }) => start >= from);
  }
  const opening = IN_SPEECH.exec(words);
  if (opening)
    return named.filter(({ start }) => start >= sentence.start + opening[0].length).slice(0, 1);
  const spoke = SPOKE.exec(words);
  // "delivered a report to parliament": to others than those who came.
  if (!spoke || TO_OTHERS.test(words.slice(spoke.index + spoke[0].length))) return [];
  const at = sentence.start + spoke.index;
  const before = named.filter(({ end }) => end <= at);
  return rowOfLast(text, before, JOINT);
}
