import type { Reading } from '../../reading';
import { peopleIn } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, lastOfSeveral, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';
import { dateOf, placeOf } from './meeting-details';

/** "An official welcome ceremony was held | for", "The welcoming ceremony | of". */
const WELCOME =
  /^(?:[^.;]|(?<=\p{Lu})\.){0,60}?\b[Ww]elcom(?:e|ing)\s+ceremony\b(?:[^.;]{0,40}?\s(?:was|were|has\s+been)\s+(?:also\s+)?held|\s+took\s+place)?(?:\s+(?:in|at)\s+[^.;,]{2,50}?)?\s+(?:for|of|in\s+honou?r\s+of)\s+(?:the\s+)?/u;
/** It is only when something else was done: "Following the welcome ceremony, A". */
const IS_WHEN =
  /^(?:After|Following|During|At|Before|Upon|On\s+(?:the\s+)?(?:completion|conclusion))\s/u;
const HELD = /\b(?:(?:was|were|has\s+been)\s+(?:also\s+)?held|took\s+place)\b/u;
const WELCOMES = /^(?:was\s+)?(?:welcom|greet)(?:ed|es)\b/u;
/** Where who came is met: "met her | in front of the residence". */
const AT_ENTRANCE =
  /\b(?:in\s+front\s+of|at\s+the\s+(?:entrance|gates?|main\s+square)|on\s+the\s+(?:steps|square))\b/u;

const CEREMONY =
  /(?:(?:official|formal|solemn|state)\s+)*(?:welcom(?:e|ing)|reception|meeting|greeting)\s+ceremony|ceremony\s+of\s+(?:the\s+)?(?:official|solemn)\s+(?:welcome|meeting|reception|greeting)/u;
/** "The visit began with an official welcome ceremony", "The talks were preceded by a welcome ceremony". */
const BEGAN_WITH = new RegExp(
  String.raw`\b(?:visit|stay|programme|program|talks|negotiations|meeting)\b[^.;]{0,40}?\s(?:began|started|opened|(?:was|were)\s+preceded)\s+(?:with|by)\s+(?:an?|the)\s+(?:${CEREMONY.source})`,
  'u',
);
/** "An official welcome ceremony | took place". */
const HELD_ALONE = new RegExp(
  String.raw`^(?:(?:An?|The)\s+)?(?:[\p{L}]+\s+)?(?:${CEREMONY.source})\s+(?:(?:was|has\s+been)\s+(?:also\s+)?held|took\s+place)\b(?!\s+(?:for|in\s+honou?r)\s)`,
  'iu',
);
/** Before who received the guest: "by President | A". */
const BY_HOST = /^\s+(?:by|with|hosted\s+by|with\s+the\s+participation\s+of)\s+(?:the\s+)?$/u;

/** "welcoming | ceremony": its words may begin with the noun. */
const NOUN = 'welcoming '.length;
/** How many sentences after the ceremony its host may be told. */
const REACH = 4;

/**
 * Ceremonies at which a guest was welcomed, told with the one for whom it was, or of a visit or talks told before: "The
 * visit began with a welcome ceremony by A".
 */
export function welcomeCeremonies(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!words.includes('eremony')) return [];
  const ofVisit = ofWhatWasTold(reading, sentence, words, meetings);
  if (ofVisit.length > 0) return ofVisit;
  const match = WELCOME.exec(words);
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

/** The ceremony of the visit or the talks that a sentence before told of. */
function ofWhatWasTold(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const began = BEGAN_WITH.exec(words);
  const match = began ?? HELD_ALONE.exec(words);
  if (!match) return [];
  const at = {
    start: sentence.start + match.index + match[0].search(CEREMONY),
    end: sentence.start + match.index + match[0].length,
  };
  const held = meetings.filter(({ status }) => status === 'HELD');
  const talks = lastOfSeveral(held);
  const visit = held.findLast(({ kind, parties }) => kind === 'VISIT' && parties.length > 0);
  const [guest] = visit?.parties ?? [];
  const two = talks?.parties.length === 2 ? talks.parties : [];
  const isOfTalks = two.length > 0 && (!guest || two.some(({ person }) => person === guest.person));
  const told = isOfTalks ? two : guest ? [guest] : [];
  if (told.length === 0) return [];
  const hosts = rowFrom(reading.text, peopleIn(reading, sentence), at.end, BY_HOST);
  const place =
    placeOf(reading, sentence, at, true) ??
    (isOfTalks ? talks?.place : null) ??
    visit?.place ??
    null;
  const event: FoundMeeting = {
    kind: 'CEREMONY',
    status: 'HELD',
    date: dateOf(reading, sentence, [at], false),
    place,
    parties: told.map(({ person }) => ({ ...partyOf({ ...at, person }), isSure: true })),
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
  };
  for (const host of hosts) addParty(event, { ...partyOf(host), isSure: true });
  return [event];
}

/** "A welcome ceremony was held for A. B welcomed A": B hosted the ceremony, and there is no second meeting. */
export function isWelcomeThere(
  { text }: Reading,
  { kind, at, parties, sentence, quote }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  const isMet = text.startsWith('met', at.start) && AT_ENTRANCE.test(text.slice(at.end, quote.end));
  if (kind !== 'MEETING' || !(isMet || WELCOMES.test(text.slice(at.start, at.end)))) return false;
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
