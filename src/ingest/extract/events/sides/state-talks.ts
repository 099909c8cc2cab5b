import { MANY_MET } from '../../lexicon/groups';
import { countryOf } from '../../scan/gazetteer';
import { NEXT_IN_ROW } from '../rows';
import { type FoundMeeting, sideOf } from '../found-meeting';
import type { PlaceItem } from '../../scan/items';
import { dateOf, hasDay, placeOf } from '../told/meeting-details';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "Talks between Latvia, Norway and Estonia", "between the foreign ministries of": a row of states follows. */
const TALKS =
  /\b(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations)\s+(?:between|among|involving|of)\s+(?:the\s+)?(?:(?:[Mm]inistries\s+of\s+[Ff]oreign\s+[Aa]ffairs|(?:[Ff]oreign\s+)?[Mm]inistries|[Gg]overnments|MFAs)\s+of\s+(?:the\s+)?)?(?=\p{Lu})/gu;
/** What is said of the talks, right after the row: that they are to be, or were. */
const TO_BE =
  /^\s+(?:(?:is|are)\s+(?:(?:set|due|scheduled|expected|slated)\s+)?to|will)\s+(?:be\s+held|begin|start|open|resume|continue|take\s+place|reconvene)\b/u;
const WERE =
  /^\s+(?:(?:on|over|about|regarding)\s+(?:[\p{L}’'-]+\s+){1,8}?)?(?:(?:were|was|(?:have|has|had)\s+been)\s+(?:held|resumed|completed|concluded|finished)|began|started|opened|(?:have\s+)?resumed|(?:have\s+)?continued|concluded|ended|took\s+place)\b/u;

/** "The talks are scheduled to begin on 3 May in Riga": when and where is told after. */
const DETAILS =
  /^The\s+(?:[\p{L}-]+\s+){0,2}(?:talks|negotiations|consultations)\s+(?:(?:is|are|were|was)\s+(?:(?:set|due|scheduled|expected|slated)\s+)?to|will|began|started|opened|took|were)\s/u;
/** How many sentences after may tell it. */
const REACH = 5;

/** The talks of two states and more that a sentence tells of by the states alone. */
export function stateTalksIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(TALKS)].flatMap((match) => {
    const start = sentence.start + match.index;
    const from = start + match[0].length;
    const group = groupOfStates(text.slice(from, sentence.end));
    const row = group === null ? rowOf(text, sentence, from) : [];
    const end = group === null ? (row.at(-1)?.end ?? start) : from + group.length;
    const after = text.slice(end, sentence.end);
    const isPlanned = TO_BE.test(after);
    if ((row.length < 2 && group === null) || !(isPlanned || WERE.test(after))) return [];
    const details = reading.sentences.find(
      (each) =>
        each.index > sentence.index &&
        each.index - sentence.index <= REACH &&
        DETAILS.test(text.slice(each.start, each.end)),
    );
    const at = { start, end };
    const own = { date: dateOf(reading, sentence, [at], isPlanned), place: null };
    const told = details && {
      date: dateOf(reading, details, [details], isPlanned),
      place: placeOf(reading, details, details, true),
    };
    return [
      {
        kind: 'MEETING',
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: !hasDay(own.date) && told ? told.date : own.date,
        place: placeOf(reading, { ...sentence, start: end }, at, true) ?? told?.place ?? null,
        parties: [],
        bodies:
          group === null
            ? row.map((item) => sideOf(item))
            : [{ ...sideOf({ start: from, end }), isGroup: true }],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at,
        // "A explained that talks between Latvia and Norway had been completed": who tells of it need not have been there.
        ...(sentence.items.some(({ kind }) => kind === 'PERSON') ? { isClosed: true } : {}),
      },
    ];
  });
}

function rowOf(text: string, sentence: ScannedSentence, from: number): PlaceItem[] {
  const row: PlaceItem[] = [];
  for (const item of sentence.items) {
    if (item.kind !== 'PLACE' || item.start < from || item.known.kind !== 'COUNTRY') continue;
    const last = row.at(-1);
    const isNext = last ? NEXT_IN_ROW.test(text.slice(last.end, item.start)) : item.start === from;
    if (!isNext) break;
    row.push(item);
  }
  return row;
}

/** "Latvian and Norwegian | negotiators": those of two states under one noun, at which words begin. */
function groupOfStates(words: string): string | null {
  const match = OF_STATES.exec(words);
  const { states = '', noun = '' } = match?.groups ?? {};
  const [first = '', second = ''] = states.split(/\s+and\s+/u);
  const areStates = [first, second].every((each) => countryOf(each) !== null);
  return match && areStates && MANY_MET.has(noun) ? match[0] : null;
}

const OF_STATES =
  /^(?<states>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?\s+and\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)\s+(?:(?:senior|government|military|defen[cs]e|trade|diplomatic|nuclear)\s+)?(?<noun>\p{Ll}+)/u;
