import type { Span } from '../../../../store/article';
import {
  ATTENDS_OFF,
  AUTHORITIES_ASKED,
  EVENT_OFF,
  HER_OWN,
  MAY_BE_OFF,
  OF_TWO_OFF,
  ON_REQUEST,
  WHOM_OFF,
} from '../../lexicon/events-off';
import { NOT_SO } from '../../lexicon/untold';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { twoMeant } from '../attendance/two-of';
import {
  type FoundMeeting,
  type FoundParty,
  type FoundSide,
  partyOf,
  sideOf,
} from '../found-meeting';
import { rowFrom, TITLED } from '../rows';
import { namedBefore } from '../told/focus';
import { kindOfNoun } from '../told/kind-of-noun';
import { asVouched, isCalledOff, soonOrOver } from '../told/untold';

/**
 * What a sentence says was called off, put off or never held, where nothing else reads it as an event: "Talks that were to
 * have been held in Riga last month collapsed", "A meeting between the two, set for 3 May, fell through", "The next
 * round, planned for June in Oslo, has been moved to July". It is told even where nobody is named who was to come.
 * @param meetings those told of up to and in this sentence.
 */
export function eventsOff(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE_OFF.test(words)) return [];
  const here = meetings.filter((each) => each.sentence === sentence.index);
  if (here.some(({ status, kind }) => status === 'CANCELLED' && kind !== 'VISIT')) return [];
  for (const match of words.matchAll(EVENT_OFF)) {
    const { lead = '', noun = '' } = match.groups ?? {};
    const start = sentence.start + match.index + lead.length;
    const at = { start, end: sentence.start + match.index + match[0].length };
    const isOther = here.some((each) => each.at.start < at.end && start < each.at.end);
    const isTheirs = ATTENDS_OFF.test(text.slice(sentence.start, start));
    // "The postponed summit was held".
    const isOver = /\b(?:postponed|cancell?ed|delayed|suspended|rescheduled|deferred)\s/u.test(
      text.slice(start, at.end),
    );
    // "A met B. The meeting, first planned for May, had been postponed": that of A and B.
    const isOfLast =
      BARE_OFF.test(text.slice(start, at.end)) &&
      !/^\s+(?:in|between|of|with|on|at|that|which)\s/u.test(text.slice(at.end, sentence.end));
    if (isOther || isTheirs || isOver || isOfLast) continue;
    // "An investment | forum was called off": whatever forum it is.
    const told = [at, { ...at, start: at.end - noun.length }].find((each) =>
      isCalledOff(reading, sentence, each),
    );
    // "denied that the summit had been cancelled", "if the talks are called off".
    if (!told || NOT_SO.some((sign) => sign.test(text.slice(sentence.start, told.start)))) continue;
    const event = eventOf(reading, sentence, told, noun, meetings);
    // "A meeting with B was put off": whose, nobody says; "his meeting with an envoy": with whom.
    const isOwn = HER_OWN.test(text.slice(told.start, told.end));
    if (event.parties.length === 1 && !(isOwn && WITH_SOME.test(text.slice(told.end)))) continue;
    const [vouched] = asVouched(reading, sentence, event);
    if (vouched?.status !== 'CANCELLED') continue;
    return [{ ...vouched, date: vouched.date ?? monthOf(reading, sentence, at) }];
  }
  return [];
}

const WITH_SOME = /^\s+with\s+(?:an?|the|several|some)\s/u;
const BARE_OFF = /^(?:the|this|that|their|his|her)\s+(?:planned\s+|scheduled\s+)?\p{Ll}+$/iu;

function eventOf(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  noun: string,
  meetings: readonly FoundMeeting[],
): FoundMeeting {
  const { text } = reading;
  const quote = { start: at.start, end: sentence.end };
  const parties = partiesOf(reading, sentence, at, meetings);
  const place = placeOfIt(reading, sentence, at);
  return {
    kind: kindOfNoun(OF_KIND.exec(text.slice(at.end, sentence.end))?.[1] ?? noun, 'MEETING'),
    status: 'HELD',
    date: null,
    place: place ? { item: place, quote } : null,
    parties,
    bodies: parties.length > 0 ? [] : bodiesOf(reading, sentence, at),
    quote,
    sentence: sentence.index,
    at,
    isAhead: true,
    isMentioned: true,
    isClosed: true,
  };
}

/** "between A and B", "between the two", "his meeting with A": who were to meet; nobody, where it is not told. */
function partiesOf(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  meetings: readonly FoundMeeting[],
): FoundParty[] {
  const { text } = reading;
  const named = peopleIn(reading, sentence);
  const sure = (person: FoundParty['person'], span: Span): FoundParty => ({
    ...partyOf({ ...span, person }),
    isSure: true,
  });
  const after = text.slice(at.end, sentence.end);
  const two = OF_TWO_OFF.exec(after)?.groups?.['two'];
  const before = meetings.filter((each) => each.sentence < sentence.index);
  if (two !== undefined)
    return twoMeant(reading, two, before, sentence.index).map((person) => sure(person, at));
  const with_ = WHOM_OFF.exec(after);
  const row = with_ ? rowFrom(text, named, at.end + with_[0].length, TITLED) : [];
  if (with_?.groups?.['with'] === undefined)
    return row.length > 1 ? row.map(({ person, ...span }) => sure(person, span)) : [];
  // "called off his meeting with A": whose it was stands before.
  const own = HER_OWN.exec(text.slice(at.start, at.end))?.[0];
  const owner =
    own === undefined
      ? null
      : (named.findLast(({ end }) => end <= at.start) ?? namedBefore(reading, sentence, own));
  const all = owner ? [owner, ...row] : row;
  return all.map(({ person, start, end }) => sure(person, { start, end }));
}

/** "of the Joint Commission", "between Latvia and Norway". */
function bodiesOf({ text }: Reading, sentence: ScannedSentence, at: Span): FoundSide[] {
  const sides = sentence.items.filter(
    (item) => item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY'),
  );
  const row = rowFrom(text, sides, at.end, OF_SIDES);
  const isBetween = row[0] !== undefined && /\bbetween\b/u.test(text.slice(at.end, row[0].start));
  if (isBetween ? row.length === 2 : row[0]?.kind === 'BODY')
    return row.map((side) => sideOf(side));
  // "was called off at the request of Norway".
  const asked = sides.find((side) => ON_REQUEST.test(text.slice(at.end, side.start)));
  if (asked) return [sideOf(asked)];
  const group = AUTHORITIES_ASKED.exec(text.slice(at.end, sentence.end));
  if (!group?.groups?.['group']) return [];
  const end = at.end + group.index + group[0].length;
  return [{ ...sideOf({ start: end - group.groups['group'].length, end }), isGroup: true }];
}
const OF_SIDES =
  /^\s+(?:of\s+(?:\p{Ll}+\s+)?(?:consultations|talks|dialogue)\s+)?(?:of|between)\s+(?:the\s+)?$/u;
/** "A round | of political consultations". */
const OF_KIND = /^\s+of\s+(?:[\p{L}-]+\s+){0,3}?(consultations|dialogue)\b/u;

/** "in Riga", of what was to be held, up to what became of it. */
const placeOfIt = (
  { text }: Reading,
  { items }: ScannedSentence,
  at: Span,
): PlaceItem | undefined =>
  items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' && item.start >= at.end && IN_IT.test(text.slice(at.end, item.start)),
  );
/** Words of what became of it, or why. */
const BECAME =
  'cancell?ed|called|postponed|put|scrapped|shelved|deferred|fell|collapsed|moved|after|because|since|when';
const IN_IT = new RegExp(
  String.raw`^(?:(?!\b(?:${BECAME})\b)[^.;]){0,120}?\b(?:in|at)\s+(?:the\s+)?$`,
  'u',
);

/** "planned for June": where it has no day. */
function monthOf(reading: Reading, sentence: ScannedSentence, at: Span) {
  const time = (reading.times.get(sentence.index) ?? []).find(
    ({ start, date }) =>
      start >= at.end && date.earliest !== null && WHEN.test(reading.text.slice(at.end, start)),
  );
  return soonOrOver(reading, time?.date ?? null);
}
const WHEN = new RegExp(String.raw`^(?:(?!\b(?:${BECAME}|not)\b)[^.;]){0,120}$`, 'u');
