import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Leads to those who chair what was told of right before: "its co-chairs, | A and B". */
const CO_CHAIRS =
  /\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Bb]oth)\s+(?:two\s+)?co-?chair(?:s|men|women|persons|people)?(?:\s+of\s+(?:the\s+)?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup))?,?\s+(?=\p{Lu})/u;
/** The same by what they did: "The Commission met in Riga, chaired by | A and B". */
const CHAIRED_BY = /\bco-?chaired\s+by\s+|\bchaired\s+(?:jointly\s+)?by\s+/u;
const LEAD = /^(?:(?:the|our|from)\s+)*(?:[\p{L}.’'-]+\s+){0,6}$/u;
/** How many sentences after what they chair. */
const REACH = 2;

/**
 * Who co-chairs what was told of right before as a body's own meeting is at it: "The commission will meet in Riga
 * tomorrow. I hope that its co-chairs, Ministers A and B, reach an agreement". They act for the body.
 */
export function joinCoChairs(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = CO_CHAIRS.exec(words) ?? CHAIRED_BY.exec(words);
  if (!match) return;
  const from = sentence.start + match.index + match[0].length;
  const row = rowFrom(reading.text, peopleIn(reading, sentence), from, LEAD);
  const event = meetings.findLast(
    (each) =>
      /^(?:MEETING|CONSULTATIONS)$/u.test(each.kind) &&
      each.sentence <= sentence.index &&
      sentence.index - each.sentence <= REACH &&
      each.at.start < from,
  );
  if (row.length < 2 || !event || event.bodies.length === 0) return;
  const areOthers = event.parties.some(({ person }) => !row.some((each) => each.person === person));
  if (areOthers) return;
  for (const each of row) addParty(event, { ...partyOf(each), isSure: true });
  event.bodies = [];
}
