import type { Span } from '../../../store/article';
import { clausesBelow } from '../clauses/clauses-below';
import type { FoundMeeting } from '../events/found-meeting';
import { dateOf, placeOf } from '../events/told/meeting-details';
import { isToCome } from '../events/told/untold';
import { COMES_TO } from '../clauses/not-told';
import { PLANNED_CUES, WILL } from '../lexicon/meeting-cues';
import type { Reading } from '../reading';
import { isSaidOf } from './is-said-of';
import type { Mention } from './mention';
import { toldNear, verbsTo } from './telling-near';
import { type LearntKind, OF_TWO_SIDES, type Telling } from './told-kinds';

/** Whether a word tells that something was held, and not only what it was about or that one was there. */
const tellsOfEvent = ({ words, isOfPresence }: Telling): boolean =>
  !isOfPresence && !/^(?:anniversar|commemorat|represent)/u.test(words);

/** Whether a word may tell that some conferred: one may lead, head or stand for many things. */
const tellsOfTalks = ({ words }: Telling): boolean =>
  !/^(?:leads?|heads?|headed|represent(?:s|ed|ing)?)$/u.test(words);

/**
 * A meeting that no rule found, told of by the word nearest to a mention that may tell of it; null where none
 * does, nor the sentence in other words, nor the headline.
 */
export function openMeeting(
  reading: Reading,
  kind: LearntKind,
  mention: Mention,
): FoundMeeting | null {
  const { row, chunk } = mention;
  const { sentence } = row;
  if (row.isListed === true) return null;
  const isEvent = !OF_TWO_SIDES.has(kind);
  const told =
    toldNear(mention, kind, isEvent ? tellsOfEvent : tellsOfTalks) ??
    (isSaidOf(reading, mention, kind, { isLearnt: true }) ? chunk : null);
  if (told === null || (isEvent && isOnlyPraised(reading, sentence, told))) return null;
  if (isOnlySaid(reading, sentence, told) || isOfThing(reading, sentence, told)) return null;
  // "will raise it when they meet": the rules read that, where they know who.
  const isBelow = clausesBelow(reading, sentence).some(
    ({ start, end }) => start <= told.start && told.end <= end,
  );
  if (isBelow || ASKS.test(reading.text.slice(told.start, sentence.end))) return null;
  const isPlanned =
    isPlannedIn(reading, sentence, Math.max(told.end, chunk.end)) ||
    WILL_DO.test(reading.text.slice(chunk.end, told.start)) ||
    [told, ...verbsTo(reading, sentence, told)].some((at) => isToCome(reading, sentence, at));
  return {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [told, chunk], isPlanned),
    place: placeOf(reading, sentence, told, isEvent),
    parties: [],
    bodies: [],
    isLearnt: true,
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at: told,
  };
}

/** What is to come by the words up to an event or behind it; "told A of the election scheduled for May" is of another. */
function isPlannedIn({ text }: Reading, { start, end }: Span, until: number): boolean {
  const after = text.slice(until, end).replace(OF_OTHER, '');
  const before = text.slice(start, until);
  return (
    [PLANNED_CUES, WILL_BE, IS_GOING].some((sign) => sign.test(before)) || PLANNED_CUES.test(after)
  );
}

/** "A is heading to Riga for talks": what one is still on the way to. */
const IS_GOING =
  /\b(?:is|are)\s+(?:now\s+|also\s+|currently\s+)?(?:heading|headed|travell?ing|flying|going|setting\s+off|en\s+route|on\s+(?:his|her|their)\s+way|bound)\s+(?:to|for)\s[^.;]*$/u;

/** "The funeral will take place in the presence of | A", "They will be sworn in by | A". */
const WILL_BE =
  /^[^.;,"“”]*\s(?:will|is\s+to|are\s+to)\s+(?:be\s+\p{L}+|take\s+place)\b(?![^.;]*\bthat\s)/u;

const OF_OTHER = /\b(?:upcoming|forthcoming|planned|scheduled)\b/gu;

/** "called on A to stop": asked of A, who was not met; "called for the release of A". */
const ASKS = new RegExp(
  String.raw`^call(?:s|ed|ing)?\s+for\s|^call(?:s|ed|ing)?\s+(?:on|upon)\s[^.;,]{2,90}?\sto\s+(?!the\b|an?\b|his\b|her\b|(?:${COMES_TO})\b)\p{Ll}`,
  'u',
);

/** "the remarks of A were condemned", "the statement quoted A": words said are no event, unless they are given at one. */
const IS_SAID = /^(?:remarks|statement)$/u;
const GIVEN =
  /\b(?:deliver(?:s|ed|ing)?|ma(?:de|kes?|king)|g(?:ave|ives?|iving|iven)|present(?:s|ed|ing)?|read|in|with)\s+(?:(?:an?|the|his|her|their|some|brief|opening|closing|welcoming|welcome|keynote|introductory|joint|national|special|[\p{Ll}-]+)\s+){0,5}$/u;

const isOnlySaid = ({ text }: Reading, { start }: Span, told: Span): boolean =>
  IS_SAID.test(text.slice(told.start, told.end)) && !GIVEN.test(text.slice(start, told.start));

/** "welcomed the agreement between A and B", "hosted an exhibition of": a thing, and nobody who came. */
const THING =
  /^(?:welcom|receiv|host)\p{Ll}+\s+(?:(?:the|an?|his|her|their|its|this|these|any|all)\s+)?(?:\p{Ll}[\p{Ll}-]+\s+){0,2}(?:agreements?|deals?|accords?|proposals?|initiatives?|progress|decisions?|efforts|results?|outcomes?|steps|statements?|commitments?|support|announcements?|ceasefire|truce|elections?|appointment|news|idea|plans?|offers?|signing|launch|fact|roles?|contributions?|readiness|developments?|growth|cooperation|ties|partnership|letters?|messages?|invitations?|reports?|exhibitions?)\b/u;

const isOfThing = ({ text }: Reading, { end }: Span, told: Span): boolean =>
  THING.test(text.slice(told.start, end));

/** Between who is named and what tells of it: "A | will represent Latvia at the | inauguration". */
const WILL_DO = new RegExp(String.raw`^(?:,[^,;]{2,80},)?\s+${WILL}\s`, 'u');

/** "congratulated A on the | opening of the school", "welcomed the | signing": who is glad of it need not have been there. */
const PRAISES =
  /\b(?:congratulat(?:e[sd]?|ing)|thank(?:s|ed|ing)?|prais(?:e[sd]?|ing)|hail(?:s|ed|ing)?|welcom(?:e[sd]?|ing)|support(?:s|ed|ing)?|favou?r(?:s|ed)?|advocat(?:e[sd]?|ing)|oppos(?:e[sd]?|ing)|await(?:s|ed)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|condemn(?:s|ed|ing)?)\s+(?:[^.;]{0,120}?\s(?:on|for|upon)\s+)?(?:(?:the|their|his|her|its)\s+|\p{Lu}[\p{L}.-]*[’']s?\s+)(?:[\p{L}-]+\s+){0,3}$/u;

const isOnlyPraised = ({ text }: Reading, { start }: Span, told: Span): boolean =>
  PRAISES.test(text.slice(start, told.start));
