import type { Span } from '../../../../store/article';
import {
  IS_BY_PHONE,
  SAID_TO_HIM,
  SERIES_OF_CALLS,
  TALKED_TO,
  WITH_WHOM,
} from '../../lexicon/calls-of-series';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { NEXT_IN_ROW, rowFrom } from '../rows';
import { dateOf, hasDay } from './meeting-details';

/** How many sentences may tell what was said in each of the calls. */
const REACH = 12;

/** The sentence that tells of several calls of one, and that one, where it names them. */
interface Series {
  sentence: ScannedSentence;
  host: FoundPerson | null;
}

/**
 * The calls of a series that a sentence before told of: "A had a series of telephone conversations with foreign
 * leaders. With President B, he discussed trade. Prime Minister C congratulated him": one with each.
 * @param meetings those told of so far; what the sentence was read to hold with the same persons is the call.
 */
export function addCallsOfSeries(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  const series = seriesBefore(reading, sentence, meetings);
  const told = series && whomIn(reading, sentence, series.host);
  if (!series || !told) return;
  const { host, at } = told;
  // "with the leaders of Latvia and Norway": whom the text names is told already.
  const others = told.others.filter(
    ({ person }) =>
      !meetings.some(
        ({ kind, sentence: index, parties }) =>
          kind === 'CALL' &&
          index >= series.sentence.index &&
          index < sentence.index &&
          parties.some((party) => party.person === person),
      ),
  );
  const first = meetings.findLast(({ sentence: index }) => index === series.sentence.index);
  const date =
    first && hasDay(first.date)
      ? first.date
      : dateOf(reading, series.sentence, [series.sentence], false);
  takeOut(meetings, (each) => each === first && each.parties.length < 2);
  for (const other of others) {
    takeOut(
      meetings,
      (each) =>
        each.sentence === sentence.index &&
        /^(?:MEETING|CALL)$/u.test(each.kind) &&
        each.status === 'HELD' &&
        each.parties.some(({ person }) => person === other.person) &&
        each.parties.every(({ person }) =>
          [host, ...others.map((named) => named.person)].includes(person),
        ),
    );
    meetings.push({
      kind: 'CALL',
      status: 'HELD',
      date,
      place: null,
      parties: [partyOf({ ...at, person: host }), partyOf(other)].map((party) => ({
        ...party,
        isSure: true,
      })),
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isMentioned: true,
      isClosed: true,
      isApart: true,
    });
  }
}

function takeOut(meetings: FoundMeeting[], is: (each: FoundMeeting) => boolean): void {
  meetings.splice(0, meetings.length, ...meetings.filter((each) => !is(each)));
}

/** The last that told of several calls, if nothing else was held since. */
function seriesBefore(
  reading: Reading,
  { index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): Series | null {
  const sentence = seriesIn(reading).findLast((each) => each.index < index);
  if (!sentence || index - sentence.index > REACH) return null;
  const isOver = meetings.some(
    ({ kind, status, sentence: at, isMentioned }) =>
      kind === 'MEETING' &&
      status === 'HELD' &&
      isMentioned !== true &&
      at > sentence.index &&
      at < index,
  );
  const [host] = peopleIn(reading, sentence);
  return isOver ? null : { sentence, host: host?.person ?? null };
}

const known = new WeakMap<Reading, readonly ScannedSentence[]>();

/** The sentences of a text that tell of several calls, looked for once. */
function seriesIn(reading: Reading): readonly ScannedSentence[] {
  const before = known.get(reading);
  if (before) return before;
  const found = !IS_BY_PHONE.test(reading.text)
    ? []
    : reading.sentences.filter((sentence) => {
        const words = reading.text.slice(sentence.start, sentence.end);
        return (
          IS_BY_PHONE.test(words) &&
          SERIES_OF_CALLS.some((sign) => sign.test(words)) &&
          new Set(peopleIn(reading, sentence).map(({ person }) => person)).size < 2
        );
      });
  known.set(reading, found);
  return found;
}

/** Who spoke with whom, as a sentence behind tells; null where it tells of none of the calls. */
function whomIn(
  reading: Reading,
  sentence: ScannedSentence,
  known: FoundPerson | null,
): { host: FoundPerson; others: Named[]; at: Span } | null {
  const { text } = reading;
  const named = peopleIn(reading, sentence);
  const [first, second] = named;
  if (!first) return null;
  const after = second ? text.slice(first.end, second.start) : '';
  const isHost = known === null || first.person === known;
  if (isHost && second && TALKED_TO.test(after)) {
    const others = rowOf(text, named, second, first.person);
    return { host: first.person, others, at: { start: first.start, end: second.start } };
  }
  const lead = text.slice(sentence.start, first.start);
  const row = rowOf(text, named, first, known);
  const end = row.at(-1)?.end ?? first.end;
  const at = { start: sentence.start, end };
  const isWith = WITH_WHOM.some((sign) => sign.test(lead));
  // "With B, | A discussed": A had them, where no one is told to before.
  const doer = known ?? named.find(({ start }) => isWith && start > end)?.person;
  const isTold = isWith || (/^(?:The\s+)?$/u.test(lead) && SAID_TO_HIM.test(text.slice(end)));
  return isTold && doer && row.length > 0 && row.every(({ person }) => person !== doer)
    ? { host: doer, others: row, at }
    : null;
}

const rowOf = (
  text: string,
  named: readonly Named[],
  from: Named,
  host: FoundPerson | null,
): Named[] =>
  rowFrom(text, named, from.start, /^$/u, NEXT_IN_ROW).filter(({ person }) => person !== host);
