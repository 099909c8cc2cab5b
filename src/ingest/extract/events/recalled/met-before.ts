import type { MeetingKind } from '../../../../store/meeting';
import { type Details, detailsAt } from '../told/details-at';
import { wordsWithoutBelow } from '../../clauses/clauses-below';
import { isOfWord } from '../../clauses/of-one-office';
import { type FoundMeeting, lastOfSeveral, type FoundParty, partyOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import {
  AFTER_MEETINGS,
  AND_AGAIN,
  FIRST_MET,
  LAST_EVENT,
  NAMED_MET,
} from '../../lexicon/met-before';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import { rowFrom, rowOfLast } from '../rows';
import type { ScannedSentence } from '../../scan/scan';
import { areTwo, twoOf } from '../attendance/two-of';

/** The words that recall meetings, and who met there where the sentence names them. */
interface Recalled {
  start: number;
  end: number;
  named: readonly Named[];
}

/**
 * Where a sentence begins to recall that some met before; its end, where it recalls nothing. What it tells of two
 * whom it names before that is told beside: "A met B on Monday and said that | they had spoken by phone".
 */
export function recallsFrom(reading: Reading, sentence: ScannedSentence): number {
  const start = recalledBy(reading, sentence)?.start ?? sentence.end;
  const before = peopleIn(reading, sentence).filter(({ end }) => end <= start);
  const isBeside = new Set(before.map(({ person }) => person)).size > 1;
  return isBeside ? start : start < sentence.end ? sentence.start : sentence.end;
}

/**
 * The meetings before of those who met last, or who are named, one a day or place: "The two leaders first met
 * in Oslo in April and again in May". What has neither is told of none, and what is of the day told of is that.
 * @param meetings those told of up to this sentence.
 */
export function metBefore(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const recalled = recalledBy(reading, sentence) ?? afterMeetings(reading, sentence);
  if (!recalled) return [];
  const parties = partiesOf(reading, sentence, recalled, meetings);
  if (parties.length < 2) return [];
  const isTalk = SPOKE.test(reading.text.slice(recalled.start, recalled.end));
  const kindOf = ({ place }: Details) => (isTalk && !place ? 'CALL' : 'MEETING');
  const all = rowOfDetails(reading, sentence, recalled.end);
  const hosts = all.length === 1 ? hostsBehind(reading, sentence, all[0]?.end ?? 0) : [];
  return all
    .filter(
      (told) => told.date === null || isBefore(kindOf(told), told.date.earliest, parties, meetings),
    )
    .map((told) => {
      const { date, place, end } = told;
      const quote = { start: recalled.start, end };
      return {
        kind: kindOf(told),
        status: 'HELD',
        date: date ?? undated(reading, false),
        place: place && { item: place, quote },
        parties: [
          ...parties.map(({ person }) => ({ ...partyOf({ ...quote, person }), isSure: true })),
          ...hosts.map((host) => partyOf(host)),
        ],
        bodies: [],
        quote,
        sentence: sentence.index,
        at: quote,
        isMentioned: true,
      };
    });
}

/** "last met in Riga in May, at a dinner given by | A": whose guests they were. */
function hostsBehind(reading: Reading, sentence: ScannedSentence, from: number): Named[] {
  const lead = AT_TABLE.exec(reading.text.slice(from, sentence.end));
  const at = from + (lead?.[0].length ?? 0);
  return lead ? rowFrom(reading.text, peopleIn(reading, sentence), at, /^(?:the\s+)?$/u) : [];
}

const AT_TABLE =
  /^,?\s+at\s+an?\s+(?:\p{Ll}+\s+){0,2}(?:dinner|lunch|luncheon|reception|breakfast|banquet)\s+(?:given|hosted|held)\s+by\s+(?=\p{L})/u;

/** Where no town is told, those who spoke did so by phone. */
const SPOKE =
  /\b(?:spoken?|talked|(?:tele)?phone|calls?|conversation)\b(?!.*\b(?:in\s+person|face)\b)/u;

function recalledBy(reading: Reading, sentence: ScannedSentence): Recalled | null {
  const { text } = reading;
  const words = wordsWithoutBelow(reading, sentence);
  const match = FIRST_MET.exec(words) ?? LAST_EVENT.exec(words);
  if (match) {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, named: [] };
  }
  const people = peopleIn(reading, sentence);
  for (const [i, { end }] of people.entries()) {
    const verb = NAMED_MET.exec(text.slice(end, sentence.end));
    const row = verb ? rowOfLast(text, people.slice(0, i + 1)) : [];
    const [first] = row;
    if (verb && first && row.length > 1)
      return { start: first.start, end: end + verb[0].length, named: row };
  }
  return null;
}

/** "It is the third summit between A and B, after meetings in April": of those who are named, else of the last. */
function afterMeetings(reading: Reading, sentence: ScannedSentence): Recalled | null {
  const match = AFTER_MEETINGS.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const start = sentence.start + match.index;
  const before = peopleIn(reading, sentence).filter(({ end }) => end <= start);
  const named = rowOfLast(reading.text, before);
  return { start, end: start + match[0].length, named: named.length === 2 ? named : [] };
}

/** Those named, else the two of whom the sentence itself or the one before tells, else the two who met last. */
function partiesOf(
  reading: Reading,
  { index }: ScannedSentence,
  { named, start, end }: Recalled,
  meetings: readonly FoundMeeting[],
): readonly FoundParty[] {
  if (named.length > 0) return named.map((each) => partyOf(each));
  const words = reading.text.slice(start, end);
  const ofTwo = meetings.filter(
    ({ parties }) => parties.length === 2 && parties.every(({ person }) => isOfWord(words, person)),
  );
  const isHeld = ({ status }: FoundMeeting) => status === 'HELD';
  // "A will hold talks with B; the pair last met in Oslo in May".
  const here = ofTwo.filter(({ sentence, at }) => sentence === index && at.end <= start);
  const next = ofTwo.filter(({ sentence }) => index - sentence === 1);
  // "A is to visit Riga at the invitation of B. The two last met in Oslo": the only two that were named.
  const isNear = here.length + next.length > 0;
  const both = isNear || !areTwo(words) ? [] : namedRightBefore(reading, index);
  if (both.length === 2 && both.every((each) => !hasMet(each, meetings)))
    return both.map((each) => partyOf(each));
  const fits = lastOfSeveral(here) ?? lastOfSeveral(next) ?? lastOfSeveral(ofTwo.filter(isHeld));
  const held = lastOfSeveral(meetings.filter(isHeld));
  // "Minister A met Speaker C. Minister B hosted a dinner. The two ministers last met": the only two who are such.
  const isOther = !fits && held?.parties.some(({ person }) => !isOfWord(words, person)) === true;
  const such = isOther ? holdersNamed(reading, words, start) : [];
  if (such.length === 2) return such.map((person) => ({ ...partyOf({ person, start, end }) }));
  const told = fits ?? held;
  if (!told || !areTwo(words)) return told?.parties ?? [];
  const two = twoOf(reading, words, told, index);
  return told.parties.filter(({ person }) => two.includes(person));
}

/** Whom a text has named so far who hold an office that the words mean. */
const holdersNamed = ({ people }: Reading, words: string, until: number): FoundPerson[] =>
  people.all.filter(
    (person) =>
      person.offices.length > 0 &&
      isOfWord(words, person) &&
      person.mentions.some(({ start }) => start < until),
  );

/** Whether a text has told of somebody as one who met others. */
const hasMet = ({ person }: Named, meetings: readonly FoundMeeting[]): boolean =>
  meetings.some(
    ({ kind, parties }) => kind !== 'VISIT' && parties.some((party) => party.person === person),
  );

/** Whom the sentence before names, each once. */
function namedRightBefore(reading: Reading, index: number): Named[] {
  const before = reading.sentences.find((each) => each.index === index - 1);
  const all = before ? peopleIn(reading, before) : [];
  return all.filter(({ person }, i) => all.findIndex((other) => other.person === person) === i);
}

/** The days and places that stand in a row: "in Oslo in April and again in May". */
function rowOfDetails(reading: Reading, sentence: ScannedSentence, from: number): Details[] {
  const row: Details[] = [];
  for (let at = from; ;) {
    const told = detailsAt(reading, sentence, at);
    if (told.date === null && told.place === null) return row;
    row.push(told);
    const next = AND_AGAIN.exec(reading.text.slice(told.end, sentence.end));
    if (!next) return row;
    at = told.end + next[0].length;
  }
}

/** A day before that of what the same were told to hold: they met then, and not now for the first time. */
const isBefore = (
  as: MeetingKind,
  day: string | null,
  parties: readonly FoundParty[],
  meetings: readonly FoundMeeting[],
): boolean =>
  meetings
    .filter(
      ({ kind, status, date, parties: theirs }) =>
        kind !== 'VISIT' &&
        (kind === 'CALL') === (as === 'CALL') &&
        status === 'HELD' &&
        date?.earliest != null &&
        parties.every(({ person }) => theirs.some((party) => party.person === person)),
    )
    .every(({ date }) => (day ?? '') < (date?.earliest ?? ''));
