import type { Span } from '../../../../store/article';
import type { MeetingKind } from '../../../../store/meeting';
import type { Party } from '../../clauses/chunk';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { OTHER_AHEAD } from '../../lexicon/ahead';
import { PLANNED_AFTER, PLANNED_CUES } from '../../lexicon/meeting-cues';
import { dateOf, placeOf } from './meeting-details';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * A meeting with its day, its place and whether it is to come, as its sentence tells them.
 * @param at the words that tell of it.
 * @param isTold whether its clause says that it is to come.
 */
export function meetingOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  group: Party[],
  bodies: (Span & { isGroup?: boolean })[],
  at: Span,
  isTold = false,
): FoundMeeting {
  const words = reading.text.slice(sentence.start, sentence.end);
  const parties = new Map(group.map((named) => [named.person, named]));
  // "discussed the upcoming visit": the word is said of another thing.
  const isPast = PAST.test(reading.text.slice(at.start, at.end));
  // "are meeting in Riga next week".
  const isGoingOn = /^(?:is|are)\s+\p{Ll}+ing\b/u.test(reading.text.slice(at.start, at.end));
  // "their 8 August meeting": its day is to come.
  const isDatedAhead = (reading.times.get(sentence.index) ?? []).some(
    ({ start, date }) =>
      start >= at.end &&
      (start - at.end < 3 || isGoingOn) &&
      (date.earliest ?? '') > reading.publishedAt,
  );
  const isPlanned =
    isTold ||
    isDatedAhead ||
    (AHEAD_OF.test(words.slice(0, at.start - sentence.start)) &&
      !WHICH_WAS_HELD.test(words.slice(at.start - sentence.start))) ||
    (!isPast && PLANNED_CUES.test(withoutQuotations(words.slice(0, at.end - sentence.start)))) ||
    (/^[^.;]*?(?:between|with)(?:$|\s)/u.test(reading.text.slice(at.start, at.end + 9)) &&
      PLANNED_AFTER.test(words.slice(at.end - sentence.start)) &&
      !OTHER_AHEAD.test(words.slice(at.end - sentence.start)));
  const anchors = [
    at,
    ...group,
    ...bodies,
    ...wordsFor(sentence),
    ...nextNoun(reading, sentence, at),
  ];
  const planned = dateOf(reading, sentence, anchors, isPlanned);
  // "planned to agree in the talks begun on Monday": what has a day before publication is no plan.
  const isOver = (planned?.latest ?? '9999') < reading.publishedAt;
  const isAhead = isPlanned && (isTold || !isOver);
  return {
    kind,
    status: isAhead ? 'PLANNED' : 'HELD',
    // "agreed on 3 May that they would meet": the day is over, and not theirs.
    date:
      isAhead && isOver && REPORTED.test(words.slice(0, at.start - sentence.start))
        ? null
        : planned,
    place: placeOf(reading, sentence, at),
    parties: [...parties.values()].map((each) => partyOf(each)),
    bodies: bodies.map(({ isGroup = false, ...span }) => {
      const before = reading.text.slice(sentence.start, span.start);
      const areMembers =
        /\bmembers\s+of\s+(?:the\s+)?$/u.test(before) ||
        /^members\s+of\s/u.test(reading.text.slice(span.start, span.end));
      return { ...sideOf(span), isGroup, areMembers };
    }),
    quote: { start: sentence.start, end: sentence.end },
    isBare: parties.size === 0,
    at,
    sentence: sentence.index,
  };
}

/** "“We will meet in Riga,” A said after talks with B": what is said is to come, and the talks are not. */
const withoutQuotations = (words: string): string => words.replace(/["“][^"“”]*["”]/gu, ' ');

/** "spoke with A ahead of | A's meeting with B": to come, unless its day is over. */
const AHEAD_OF =
  /\b(?:[Aa]head\s+of|[Pp]rior\s+to|[Oo]n\s+the\s+eve\s+of|[Ii]n\s+the\s+run-up\s+to)\s+(?:(?:the|his|her|their|its|\p{Lu}[\p{L}.-]*(?:[’']s?)?)\s+){0,6}(?:[\p{Ll}-]+\s+){0,3}$/u;

/** "ahead of the | summit, which A hosted": it was held. */
const WHICH_WAS_HELD =
  /^[^,;.]{2,60},?\s+(?:which|that)\s+[^,;.]{2,80}?\s(?:co-)?(?:hosted|chaired|opened|attended|convened|led)\b/u;

/** Before what is to come: when that was said may be told, and not when it is to be. */
const REPORTED = /\b(?:said|agreed|announced|told|decided|confirmed|pledged|promised|reported)\b/u;

/** Verbs that tell of what was. */
const PAST =
  /^(?:discussed|met|held|had|received|spoke|exchanged|reviewed|talked|hosted|expressed|praised|agreed|noted|told|informed|briefed|thanked|assured)\b/u;

/** Nouns for what is told of: "discussed trade in a meeting on Sunday". */
function wordsFor(sentence: ScannedSentence): Span[] {
  return sentence.tokens.filter(({ lower }) =>
    /^(?:meeting|talks|conversation|call|consultations?|dialogue|summit|ceremony|conference|forum|funeral|inauguration)$/.test(
      lower,
    ),
  );
}

/** "attended | the eighth session of the Assembly in Riga on 3 May": what one was at, right behind the verb. */
function nextNoun({ text }: Reading, sentence: ScannedSentence, { end }: Span): Span[] {
  // "took part in the meeting of the Council, which was held in Riga on 3 May".
  const held = WHICH_IS_HELD.exec(text.slice(end, sentence.end));
  if (held) return [{ start: end, end: end + held[0].length }];
  const noun = sentence.tokens.find(({ start, lower }) => start >= end && GATHERING.test(lower));
  return noun && RIGHT_BEHIND.test(text.slice(end, noun.start)) ? [noun] : [];
}

const WHICH_IS_HELD =
  /^\s(?:(?!\b(?:and|before|after|that|who|which)\b)[^.;,]){0,120},\s+(?:which|that)\s+(?:was|were|is|will\s+be)\s+(?:being\s+)?held\b/u;
const GATHERING =
  /^(?:session|roundtable|table|assembly|ministerial|congress|reception|breakfast|lunch|dinner|celebrations?)$/;
const RIGHT_BEHIND =
  /^(?:(?!\b(?:ahead|before|after|following|about|for|that|who|which)\b)[^,.;]){0,60}$/u;
