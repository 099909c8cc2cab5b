import type { Span } from '../../../../store/article';
import {
  AS_SETTING,
  BODY_SITS,
  BODY_TO_NOUN,
  DAY_OF_NAME,
  DETERMINER,
  GROUP_OF_STATE,
  HELD_NOUN,
  LEADS_AHEAD,
  NO_EVENT,
  NOT_SETTLED,
  OF_ITS_OWN,
  OF_SIDES,
  OFFICERS_OF_BODY,
} from '../../lexicon/told-of-sides';
import type { Reading } from '../../reading';
import { countryOf } from '../../scan/gazetteer';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundSide, sideOf } from '../found-meeting';
import { isQuoted } from '../told/quoted';
import { bodyMeant } from './body-meant';
import { type EventOfSides, eventOfSides, kindOfHeld } from './event-of-sides';
import { rowOfSides } from './row-of-sides';
import { type Tail, tailOf } from './tail-of-event';

/**
 * Events that a sentence names with the states and bodies whose they are or who host them: "the trilateral meeting of
 * India, Japan and Australia, planned for February, had been postponed", "the Commission’s next session in Riga on
 * 3 June", "the forum on August 6, chaired this year by Norway".
 */
export function namedOfSides(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(HELD_NOUN)].flatMap((match) => {
    const noun = match[0];
    const before = words.slice(0, match.index);
    if (NO_EVENT.test(before) || isQuoted(words, match.index)) return [];
    const end = sentence.start + match.index + noun.length;
    const start = sentence.start + nameStart(before);
    const lead = text.slice(sentence.start, start);
    if (NOT_SETTLED.test(lead) || AS_SETTING.test(lead)) return [];
    const behind = sidesBehind(reading, sentence, end);
    const sides = behind
      ? behind.sides
      : (ownerBefore(reading, sentence, before) ??
        sidesBefore(reading, sentence, end - noun.length));
    const tail = tailOf(reading, sentence, behind?.end ?? end);
    tail.date ??= dayWithin(reading, sentence, start, behind?.end ?? end);
    if (tail.date !== null && LEADS_AHEAD.test(lead)) tail.status ??= 'PLANNED';
    // "the meeting of NATO ministers, which Norway will host": Norway, which is told to do it.
    const own = behind?.isOfOfficers === true && tail.hosts.length > 0 ? [] : sides;
    if (
      tail.status === null &&
      (tail.date === null || (own.length === 0 && tail.hosts.length === 0))
    )
      return [];
    const at = { start, end: behind?.end ?? end };
    // "the role of the Council meeting in Riga on July 12": only named.
    const isRecalled = tail.status === null && !behind && tail.hosts.length === 0;
    return eventOfSides(reading, sentence, { kind: kindOfHeld(noun), at, sides: own, tail }).filter(
      ({ event }) => event.status !== 'HELD' || !isRecalled,
    );
  });
}

/** Where the name of an event begins whose noun follows: behind the article, else at the noun. */
function nameStart(before: string): number {
  const lead = DETERMINER.exec(before);
  return lead ? lead.index + (/^\s*\S+\s+/u.exec(lead[0])?.[0].length ?? 0) : before.length;
}

/** "next week’s meeting", "the May meeting", "the meeting next week of the Council": its day, where nothing behind tells it. */
function dayWithin(
  { text, times }: Reading,
  { index }: ScannedSentence,
  from: number,
  until: number,
): Tail['date'] {
  const day = (times.get(index) ?? []).find(
    ({ start, end, date }) =>
      date.earliest !== null &&
      end <= until &&
      (start >= from || DAY_OF_NAME.test(text.slice(end, from))),
  );
  return day?.date ?? null;
}

/** "The Council is to consider it at its | sitting": the one body that does it. */
function ownerBefore(
  reading: Reading,
  { items, start: from }: ScannedSentence,
  before: string,
): FoundSide[] | null {
  if (!OF_ITS_OWN.test(before)) return null;
  const at = from + before.length;
  const [owner, ...others] = items.filter(({ kind, end }) => kind === 'BODY' && end <= at);
  const isDoer = owner && OPENS_ON.test(reading.text.slice(from, owner.start));
  return isDoer && others.length === 0 ? [sideOf(owner)] : null;
}

/** Before the body that a sentence tells of, or of whose officers it does. */
const OPENS_ON =
  /^(?:[Tt]he\s+)?(?:(?:\p{L}+\s+){0,2}(?:ministers|leaders|members)\s+of\s+(?:the\s+)?)?$/u;

/** Whose event it is, told right behind its noun. */
interface Behind {
  sides: FoundSide[];
  end: number;
  isOfOfficers: boolean;
}

function sidesBehind(reading: Reading, sentence: ScannedSentence, nounEnd: number): Behind | null {
  const { text } = reading;
  const lead = OF_SIDES.exec(text.slice(nounEnd, sentence.end));
  if (!lead) return null;
  const from = nounEnd + lead[0].length;
  const group = GROUP_OF_STATE.exec(text.slice(from, sentence.end));
  const { group: named = '', state = '' } = group?.groups ?? {};
  if (group && countryOf(state) !== null) {
    const end = from + group[0].length;
    const side = { ...sideOf({ start: end - named.length, end }), isGroup: true };
    return { sides: [side], end, isOfOfficers: false };
  }
  const meant = bodyMeant(reading, from);
  if (meant) return { sides: [sideOf(meant.item)], end: meant.end, isOfOfficers: false };
  const row = rowOfSides(reading, sentence, from);
  if (!row) return null;
  const isOne = row.sides.length === 1;
  const [only] = row.sides;
  const officers = officersBehind(text.slice(row.end, sentence.end));
  const isBody = only !== undefined && BODY_SITS.test(text.slice(only.start, only.end));
  if ((isOne && !isBody) || (officers > 0 && !isOne)) return null;
  const sides = row.sides.map((side) => sideOf(side));
  return { sides, end: row.end + officers, isOfOfficers: officers > 0 };
}

/** How far the words for officers go that follow a body: "NATO | foreign ministers". */
function officersBehind(words: string): number {
  const some = /^(?:\s+[\p{Ll}-]+){1,4}/u.exec(words)?.[0] ?? '';
  for (let end = some.length; end > 0; end = some.lastIndexOf(' ', end - 1))
    if (OFFICERS_OF_BODY.test(some.slice(0, end))) return end;
  return 0;
}

/** "U.S.-Malawi | consultations", "the Commission’s next | session". */
function sidesBefore(
  { text }: Reading,
  { items, start: from }: ScannedSentence,
  nounAt: number,
): FoundSide[] {
  const near = items.filter(
    ({ kind, end, start }) =>
      (kind === 'BODY' || kind === 'PLACE') &&
      end <= nounAt &&
      nounAt - end < 60 &&
      !items.some(
        (other) =>
          (other.kind === 'PERSON' || other.kind === 'OFFICE') &&
          other.start <= start &&
          end <= other.end,
      ),
  );
  const pair = near.findLast((a, i) => isJoined(text, a, near[i + 1]));
  const other = pair && near[near.indexOf(pair) + 1];
  if (pair && other && /^\s+(?:[\p{L}\d-]+\s+){0,5}$/u.test(text.slice(other.end, nounAt)))
    return [sideOf(pair), sideOf(other)];
  const body = near
    .filter(({ kind, end }) => kind === 'BODY' && BODY_TO_NOUN.test(text.slice(end, nounAt)))
    .sort((a, b) => a.start - b.start)[0];
  const isPart = body !== undefined && /[\p{L}’'-]-$/u.test(text.slice(from, body.start));
  if (!body || isPart || !BODY_SITS.test(text.slice(body.start, body.end))) return [];
  // "the League summit" is a name; "the League’s summit" is told of the League.
  const isNamed = IS_SUMMIT.test(text.slice(nounAt)) && !/^[’']/u.test(text.slice(body.end));
  return isNamed ? [] : [sideOf(body)];
}

const IS_SUMMIT = /^(?:summit|conference|forum|ministerial)/iu;

const isJoined = (text: string, a: Span, b: Span | undefined): boolean =>
  b !== undefined && /^\s?[-–‑]\s?$/u.test(text.slice(a.end, b.start));
