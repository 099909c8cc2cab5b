import type { Span } from '../../../../store/article';
import type { MeetingKind } from '../../../../store/meeting';
import { TO_OTHERS } from '../../lexicon/attendance';
import {
  BARE_ONE,
  BESIDE_ONE,
  INSTALLATION_OF,
  kindOfGathering,
  NAMINGS,
  OWN_INSTALLATION,
  SWORN_IN,
  TO_BE,
} from '../../lexicon/gatherings';
import { AT_SIGNING } from '../../lexicon/signings';
import { peopleIn, type Reading } from '../../reading';
import { mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { verbAfter } from './absent';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { dateOf, hasDay, placeOf } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';

/** Words that say of somebody that they were at what was told of before. */
export interface Gathered {
  told: Span;
  /** It is to be, or was; null: either. */
  isPlanned: boolean | null;
  /** They did there what one does before many. */
  isActive: boolean;
  /** Of what the sentence itself tells. */
  isHere?: boolean;
}

/** How many sentences after what many came to it may be told who did. */
const REACH = 7;

/**
 * What many come to, where a sentence names it without naming one who did, or by one who did not: "Mourners attended
 * the funeral in Riga", "A skipped the summit". Kept only where a sentence tells who was there.
 */
export function settingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const told = meetings.filter(
    ({ sentence: at, kind }) => at === sentence.index && kind !== 'VISIT' && kind !== 'CALL',
  );
  const isTold = told.length > 0;
  // "On the margins of the forum the Group's meeting was held": who came is told after, and of the meeting.
  if (told.some(({ parties, bodies }) => parties.length + bodies.length === 0)) return [];
  const namings = isTold ? [BESIDE_ONE] : NAMINGS;
  const named = namings.map((sign) => sign.exec(words)).find((match) => match !== null) ?? null;
  const entry = isTold || named ? null : entryIn(reading, sentence);
  if (!entry && (!named || isQuoted(words, named.index))) return [];
  const kind = entry
    ? 'CEREMONY'
    : (kindIn(named?.groups?.['noun'] ?? named?.[0] ?? '') ?? 'MEETING');
  const start = sentence.start + (named?.index ?? 0);
  const at = entry ?? { start, end: start + (named?.[0].length ?? 0) };
  const isPlanned = TO_BE.test(words);
  const status = isPlanned ? 'PLANNED' : 'HELD';
  const place = placeOf(reading, sentence, at, true);
  const date = dateOf(reading, sentence, [at], isPlanned);
  // "received A, who came to the session. The session was held on 3 May in Riga, led by A": told, with its day and place.
  const isKnown = meetings.some(
    (other) =>
      other.kind === kind &&
      hasDay(date) &&
      other.date?.edtf === date?.edtf &&
      place !== null &&
      other.place !== null &&
      mayBeOne(place.item, other.place.item),
  );
  if (isKnown && kind === 'MEETING') return [];
  // "chaired the summit": the one that was told of.
  const isAgain =
    named !== null &&
    BARE_ONE.test(named[0]) &&
    (kind === 'MEETING' ||
      meetings.some(
        (other) =>
          (other.kind === kind || (other.kind === 'SIGNING' && AT_SIGNING.test(named[0]))) &&
          other.status === status &&
          sentence.index - other.sentence <= REACH &&
          (!place || !other.place || mayBeOne(place.item, other.place.item)),
      ));
  if (isAgain) return [];
  return [
    {
      kind,
      status,
      date,
      place,
      parties: [],
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOfMany: true,
      isSetting: true,
    },
  ];
}

/** What those came to who a sentence says did: of the kind and at the place that it says, told of last. */
export function gatheringFor(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
  { told, isPlanned, isActive, isHere = false }: Gathered,
): FoundMeeting | undefined {
  const words = text.slice(told.start, told.end);
  if (isActive && TO_OTHERS.test(text.slice(told.end, sentence.end))) return undefined;
  const rest = /^[^.;,]*/u.exec(text.slice(told.end, sentence.end))?.[0].length ?? 0;
  const place = sentence.items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.known.kind === 'CITY' &&
      item.start > told.start &&
      item.end <= told.end + rest &&
      /\b(?:in|at)\s+(?:the\s+)?$/u.test(text.slice(told.start, item.start)),
  );
  const all = meetings.filter(
    (each) =>
      (isHere
        ? each.sentence === sentence.index
        : (each.sentence < sentence.index || each.at.end <= told.start || isNamedIn(each, told)) &&
          sentence.index - each.sentence <= REACH) &&
      (isPlanned === null
        ? each.status !== 'CANCELLED'
        : each.status === (isPlanned ? 'PLANNED' : 'HELD')) &&
      (isOfMany(each, isActive || isHere) ||
        (each.kind === 'CONSULTATIONS' && OPENED.test(words))) &&
      (!place || each.place === null || mayBeOne(place, each.place.item)),
  );
  const there = place ? all.filter((each) => each.place !== null) : [];
  const kind = kindIn(words);
  const placed = there.length > 0 ? there : all;
  // "C also attended": what many came to, and not that two met beside it; "the meeting": not what that was beside.
  const many = OF_FEW.test(words)
    ? placed.filter((each) => each.isSetting !== true)
    : placed.filter((each) => isOfMany(each, true));
  const some = many.length > 0 ? many : placed;
  // What is told beside, as "A, who met B on Monday, thanked", is no meeting that others are told to come to.
  const main = some.filter(({ isMentioned }) => isMentioned !== true);
  const near = main.length > 0 ? main : some;
  const last = near.at(-1);
  // "will attend the inauguration": not the summit that was told of before.
  // "The ceremony was attended by": not what was told of in passing, without being one.
  const isOfOther =
    kind !== null &&
    last !== undefined &&
    (areTwoKinds(kind, last.kind) || (kind === 'CEREMONY' && last.isMentioned === true));
  return near.findLast((each) => each.kind === kind) ?? (isOfOther ? undefined : last);
}

/** "will | attend the inauguration": what the words themselves name. */
const isNamedIn = ({ isSetting, status, at }: FoundMeeting, told: Span): boolean =>
  isSetting === true && status === 'PLANNED' && at.start < told.end && told.start < at.end;

/** What is said where delegations sit down: "delivered opening remarks" at the dialogue that two others led. */
const OPENED = /\b(?:opening|closing|welcom(?:e|ing)|introductory)\s+(?:remarks|address|speech)\b/u;

/** A ceremony is no summit; "the meeting" may be either. */
const areTwoKinds = (a: MeetingKind, b: MeetingKind): boolean =>
  a !== b && [a, b].every((kind) => kind === 'CEREMONY' || kind === 'CONFERENCE');

/** Two may have it. */
const OF_FEW = /\b(?:meeting|talks|session|dinner|lunch|conversation|discussions?)\b/u;

/** Whether more than two come to it, or may have. */
export const isOfMany = (
  { kind, parties, isOfMany: isTold }: FoundMeeting,
  isActive: boolean,
): boolean =>
  kind !== 'VISIT' &&
  kind !== 'CALL' &&
  kind !== 'SIGNING' &&
  (/^(?:CONFERENCE|OTHER|CEREMONY)$/u.test(kind) ||
    isTold === true ||
    parties.length !== 2 ||
    !isActive);

/** The kind of the event that words name. */
function kindIn(words: string): MeetingKind | null {
  for (const word of words.split(/\s+/u).reverse()) {
    const kind = kindOfGathering(word.replace(/[^\p{L}]/gu, ''));
    if (kind !== null) return kind;
  }
  return null;
}

/** "A was sworn in": the words that say so. */
function entryIn(reading: Reading, sentence: ScannedSentence): Span | null {
  for (const each of peopleIn(reading, sentence)) {
    const told = verbAfter(reading.text, each, sentence, SWORN_IN);
    if (told) return told;
  }
  return null;
}

/** Tells the ceremony of a sentence whom it raises to an office: "the inauguration of A", "A was sworn in". */
export function addPrincipal(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const ceremony = meetings.findLast(
    ({ kind, sentence: at }) => kind === 'CEREMONY' && at === sentence.index,
  );
  if (!ceremony) return;
  const { text } = reading;
  const whose = peopleIn(reading, sentence).find(
    (each) =>
      INSTALLATION_OF.test(text.slice(sentence.start, each.start)) ||
      OWN_INSTALLATION.test(text.slice(each.end, sentence.end)) ||
      verbAfter(text, each, sentence, SWORN_IN) !== null,
  );
  if (whose) ceremony.principal = { ...partyOf(whose), isSure: true };
}

/** Who was raised to an office was at the ceremony of it, where that is told of. */
export function withPrincipals(meetings: readonly FoundMeeting[]): void {
  for (const meeting of meetings) {
    const { principal, isSetting, parties } = meeting;
    if (principal && (isSetting !== true || parties.length > 0)) addParty(meeting, principal);
  }
}
