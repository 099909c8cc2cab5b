import { officersBefore } from '../../clauses/offices-of-states';
import { rowFrom, rowOfLast } from '../rows';
import { isQuoted } from './quoted';
import type { Span } from '../../../../store/article';
import type { Chunk, Party } from '../../clauses/chunk';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { namedBefore } from './focus';
import {
  COMES_TO,
  DOES_BARE,
  DONE_CEREMONIALLY,
  DOES_CEREMONIALLY,
  GIVES_HONOUR,
  INAUGURATION,
  OF_PLANS,
  OPENS_TOGETHER,
  SHE_AND,
  SHE_DOES,
  TOGETHER_WITH,
  WILL_AND,
} from '../../lexicon/ceremonies';
import { SYMBOLS } from '../../lexicon/clause-words';
import { NO_PARTY } from '../../lexicon/meeting-cues';
import { AWAY } from '../../lexicon/absent';
import { dateOf, placeOf } from './meeting-details';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { isDoneByAnother, travellersBefore } from '../visits/travellers';

/** The ceremonies that a sentence tells of without the word: honours that one gives, inaugurations on a day. */
export function ceremoniesIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
): FoundMeeting[] {
  return [
    ...honoursIn(reading, sentence),
    ...inaugurationsIn(reading, sentence),
    ...solemnitiesIn(reading, sentence, clauses),
    ...openedBy(reading, sentence),
  ];
}

function honoursIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = GIVES_HONOUR.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const { plan, whom = '', to } = match.groups ?? {};
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const named = peopleIn(reading, sentence);
  const giver = named.findLast((each) => each.end <= at);
  if (!giver) return [];
  const taker = named.find(
    (each) =>
      each.person !== giver.person &&
      (to === undefined ? whom !== '' && each.start > at && each.end < end : each.start === end),
  );
  const parties = taker ? [giver, taker] : [giver];
  return [ceremony(reading, sentence, { start: at, end }, parties, plan !== undefined)];
}

function inaugurationsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, times, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = INAUGURATION.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const day = (times.get(sentence.index) ?? []).find(
    (time) =>
      time.date.earliest !== null &&
      time.start >= end &&
      /^[^.;,]{0,70}$/u.test(text.slice(end, time.start)),
  );
  const named = peopleIn(reading, sentence);
  const { owner, of } = match.groups ?? {};
  const isHis = /^h(?:is|er)\b/u.test(match[0]);
  const whose =
    of !== undefined
      ? named.find((each) => each.start === end)
      : owner !== undefined
        ? named.find((each) => each.end === start)
        : isHis
          ? (named.findLast((each) => each.end <= start) ?? namedBefore(reading, sentence))
          : undefined;
  if (!day || !whose) return [];
  const isPlanned = (day.date.earliest ?? '') > publishedAt;
  const comes = COMES_TO.exec(words.slice(0, match.index));
  const guests = named.filter(
    ({ person, start: from, end: to }) =>
      comes !== null &&
      person !== whose.person &&
      to <= sentence.start + comes.index &&
      !AWAY.test(text.slice(sentence.start, from)),
  );
  const parties = [...guests, whose];
  const told = ceremony(reading, sentence, { start, end: day.end }, parties, isPlanned);
  return [{ ...told, date: day.date, isMentioned: true }];
}

function solemnitiesIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = DOES_CEREMONIALLY.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  // "discussed plans to open an embassy".
  if (/^plans\s/u.test(match[0]) && OF_PLANS.test(words.slice(0, match.index))) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const people = peopleIn(reading, sentence);
  const row = doersOf(
    reading,
    sentence,
    // "A, in Riga at the invitation of B, laid a wreath": A did.
    people.filter(
      (each) => each.end <= start && !NO_PARTY.test(reading.text.slice(sentence.start, each.start)),
    ),
    start,
  );
  const told = row.length > 0 ? row : officersBefore(reading, sentence, start);
  const doers = told.length > 0 ? told : severalBefore(reading.text, clauses, start);
  if (doers.length === 0) return [];
  const others = [
    ...openingWith(reading, sentence, people, start),
    ...rowFrom(reading.text, people, start, TOGETHER_WITH),
  ];
  const parties = [...doers, ...others].filter(
    ({ person }, i, all) => all.findIndex((each) => each.person === person) === i,
  );
  const isPlanned =
    match.groups?.['plan'] !== undefined ||
    (DOES_BARE.test(match[0]) && WILL_AND.test(words.slice(0, match.index)));
  return [ceremony(reading, sentence, { start, end }, parties, isPlanned, true)];
}

/** "The Ministers | opened": whom words mean that name nobody. */
function severalBefore(text: string, clauses: readonly Chunk[][], at: number): Party[] {
  const chunk = clauses.flat().findLast(({ symbol, end }) => symbol === SYMBOLS.PARTY && end <= at);
  const isNext = chunk !== undefined && ADVERBS.test(text.slice(chunk.end, at));
  return isNext && chunk.parties.length > 1 ? chunk.parties : [];
}

/** "Together with | A and B, she opened": A and B, with her. */
function openingWith(
  { text }: Reading,
  { start }: ScannedSentence,
  people: readonly Named[],
  at: number,
): Named[] {
  const opens = OPENS_TOGETHER.exec(text.slice(start, at));
  return opens ? rowFrom(text, people, start + opens[0].length, WITH_OFFICE) : [];
}

const WITH_OFFICE = /^(?:(?:the|his|her|their)\s+)?(?:[\p{L}’'-]+\s+){0,6}(?:\p{L}+,\s+)?$/u;

const ADVERBS =
  /^\s+(?:(?:also|then|later|jointly|both|together|afterwards|subsequently|today|yesterday|on\s+\p{Lu}\p{Ll}+day)\s+)*$/u;

/** "The Embassy was opened on 3 May by Minister A and Mayor B". */
function openedBy(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = DONE_CEREMONIALLY.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const people = peopleIn(reading, sentence);
  const row = rowFrom(reading.text, people, end, /^$/u);
  const last = row.at(-1);
  if (!last) return [];
  const others = rowFrom(reading.text, people, last.end, TOGETHER_WITH);
  const isPlanned = match.groups?.['plan'] !== undefined;
  return [ceremony(reading, sentence, { start, end }, [...row, ...others], isPlanned, true)];
}

/** Between those of a row: "A and her Latvian counterpart, B". */
const JOINT =
  /^\s*(?:,|and|, and)\s*(?:the\s+)?$|^,?\s+and\s+(?:his|her|their)\s+(?:[\p{L}.-]+\s+){0,3}counterpart,?\s+$/u;

/** Who does something at an offset, by whomever it is told: those named in a row before it, and whom "she" means. */
function doersOf(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Named[],
  at: number,
): Party[] {
  const { text } = reading;
  const isShe = SHE_DOES.test(text.slice(sentence.start, at));
  const row = isShe ? [] : rowOfLast(text, before, JOINT);
  const from = row[0]?.start ?? at;
  if (!isShe && !SHE_AND.test(text.slice(sentence.start, from))) {
    // "Minister A said that Norway will open an embassy": she does not; "A met B and opened it": A does.
    const doers = travellersBefore(reading, sentence, at);
    const last = doers.at(-1);
    if (!last || isDoneByAnother(reading, sentence, last, at)) return [];
    const isOfRow = row.at(-1)?.person === last.person && row.length > doers.length;
    return isOfRow ? row : doers;
  }
  // "She will meet A, and then she will open": the first, who is not A.
  const [named] = before.filter((each) => each.end < from);
  const first =
    named &&
    !/\b(?:[Hh]e|[Ss]he)\s/u.test(text.slice(sentence.start, named.start)) &&
    !OPENS_TOGETHER.test(text.slice(sentence.start, named.start))
      ? named
      : undefined;
  const pronoun = /\b(?:[Hh]e|[Ss]he)\b/u.exec(text.slice(sentence.start, at))?.[0];
  const she = first ?? namedBefore(reading, sentence, pronoun);
  return she
    ? [{ ...she, start: first ? she.start : from, end: first ? she.end : at }, ...row]
    : row;
}

function ceremony(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  parties: readonly Party[],
  isPlanned: boolean,
  isSure = false,
): FoundMeeting {
  return {
    kind: 'CEREMONY',
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [at], isPlanned),
    place: placeOf(reading, sentence, at, true),
    parties: parties.map((each) => ({ ...partyOf(each), isSure })),
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
  };
}
