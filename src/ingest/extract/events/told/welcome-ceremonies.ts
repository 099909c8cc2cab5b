import type { Reading } from '../../reading';
import { peopleIn } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { dateOf, placeOf } from './meeting-details';

/** "An official welcome ceremony was held | for", "The welcoming ceremony | of". */
const WELCOME =
  /^(?:[^.;]|(?<=\p{Lu})\.){0,60}?\b[Ww]elcom(?:e|ing)\s+ceremony\b(?:[^.;]{0,40}?\s(?:was|were|has\s+been)\s+(?:also\s+)?held|\s+took\s+place)?(?:\s+(?:in|at)\s+[^.;,]{2,50}?)?\s+(?:for|of|in\s+honou?r\s+of)\s+(?:the\s+)?/u;
/** It is only when something else was done: "Following the welcome ceremony, A". */
const IS_WHEN =
  /^(?:After|Following|During|At|Before|Upon|On\s+(?:the\s+)?(?:completion|conclusion))\s/u;
const HELD = /\b(?:(?:was|were|has\s+been)\s+(?:also\s+)?held|took\s+place)\b/u;
const WELCOMES = /^(?:was\s+)?(?:welcom|greet)(?:ed|es)\b/u;

/** "welcoming | ceremony": its words may begin with the noun. */
const NOUN = 'welcoming '.length;
/** How many sentences after the ceremony its host may be told. */
const REACH = 4;

/** Ceremonies at which a guest was welcomed, told with the one for whom it was. */
export function welcomeCeremonies(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = words.includes('eremony') ? WELCOME.exec(words) : null;
  if (!match || IS_WHEN.test(words) || !HELD.test(words.slice(match[0].search(/[Ww]elcom/u))))
    return [];
  const start = sentence.start + match[0].search(/[Ww]elcom/u);
  const at = { start, end: sentence.start + match[0].length };
  const guest = peopleIn(reading, sentence).find((each) => each.start === at.end);
  if (!guest) return [];
  return [
    {
      kind: 'CEREMONY',
      status: 'HELD',
      date: dateOf(reading, sentence, [at], false),
      place: placeOf(reading, sentence, at, true),
      parties: [{ ...partyOf(guest), isSure: true }],
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
    },
  ];
}

/** "A welcome ceremony was held for A. B welcomed A": B hosted the ceremony, and there is no second meeting. */
export function isWelcomeThere(
  { text }: Reading,
  { kind, at, parties, sentence }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  if (kind !== 'MEETING' || !WELCOMES.test(text.slice(at.start, at.end))) return false;
  const ceremony = meetings.findLast(
    (other) =>
      other.kind === 'CEREMONY' &&
      other.sentence < sentence &&
      sentence - other.sentence <= REACH &&
      /welcom/iu.test(text.slice(Math.max(0, other.at.start - NOUN), other.at.end)) &&
      parties.some(({ person }) => other.parties.some((party) => party.person === person)),
  );
  if (!ceremony) return false;
  for (const party of parties) addParty(ceremony, { ...party, isSure: true });
  return true;
}
