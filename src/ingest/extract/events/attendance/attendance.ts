import { JOINT, LEAD } from '../../lexicon/absent';
import {
  ACTED,
  AMONG_LAST,
  AMONG_THEM,
  MAY_BE_AMONG,
  AND_INSTEAD,
  CAME,
  CAME_AFTER,
  INSTEAD,
  KEPT_AWAY,
  SENT,
  STATE_SENT,
  THOSE_GATHERED,
  WILL_COME,
  WITH_THEM,
} from '../../lexicon/attendance';
import { DID_THERE } from '../../lexicon/gatherings';
import { NO_PARTY } from '../../lexicon/meeting-cues';
import type { Span } from '../../../../store/article';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type Absent, absentIn, verbAt, verbPlaces } from './absent';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { gatheringFor, type Gathered, isOfMany } from './gatherings';
import { rowFrom, rowOfLast } from '../rows';
import { yearBackThen } from '../told/back-then';
import { isUntold } from '../told/untold';

/** Who came, with the words that say so. */
interface Attendee extends Gathered {
  named: Named;
  /** Said of one who did not come, behind that. */
  isAfterAll?: boolean;
}

/**
 * Adds to what many came to, told of in a sentence before, who a sentence says was there: "Also present were A and B",
 * "A, who chaired it, said", "A joined by video", "A sent B instead".
 */
export function joinAttendees(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  if (AMONG_LAST.test(reading.text.slice(sentence.start, sentence.end))) {
    const last = reading.sentences.find(({ index }) => index === sentence.index - 1);
    const isOfLast =
      last !== undefined &&
      meetings.some((each) => each.sentence === last.index) &&
      THOSE_GATHERED.test(reading.text.slice(last.start, last.end));
    if (!isOfLast) return;
  }
  const absent = absentIn(reading, sentence);
  const came = [...attendeesIn(reading, sentence), ...afterAllIn(reading.text, sentence, absent)];
  for (const { named, ...told } of came) {
    const isAway = absent.some((each) => each.named.start === named.start);
    if (isAway && told.isAfterAll !== true) continue;
    if (told.isPlanned === false && isUntold(reading, sentence, told.told)) continue;
    const isElsewhere = meetings.some(
      (each) =>
        each.sentence === sentence.index &&
        isOfMany(each, true) &&
        each.parties.some(
          ({ person, quote }) => person === named.person && quote.start === named.start,
        ),
    );
    const event = isElsewhere ? undefined : gatheringFor(reading, sentence, meetings, told);
    if (event) addParty(event, { ...partyOf(named), isSure: true });
  }
}

function attendeesIn(reading: Reading, sentence: ScannedSentence): Attendee[] {
  const { text } = reading;
  const named = peopleIn(reading, sentence).filter(
    ({ start, end }) =>
      !NO_PARTY.test(text.slice(sentence.start, start)) &&
      !/^['’]/u.test(text.slice(end, end + 1)) &&
      yearBackThen(reading, sentence, start) === null,
  );
  if (named.length === 0) return [];
  return [
    ...doersIn(text, sentence, named),
    ...listedIn(text, sentence, named),
    ...sentIn(text, sentence, named),
    ...sentByStatesIn(text, sentence, named),
  ];
}

const MANNERS: readonly (Omit<Gathered, 'told'> & { sign: RegExp })[] = [
  { sign: CAME, isPlanned: false, isActive: false },
  { sign: ACTED, isPlanned: false, isActive: true },
  { sign: WILL_COME, isPlanned: true, isActive: false },
  { sign: DID_THERE, isPlanned: false, isActive: true, isHere: true },
];

/** "A and B attended alongside C", "A, who chaired the summit,". */
const doersIn = (text: string, sentence: ScannedSentence, named: readonly Named[]): Attendee[] =>
  named.flatMap((each) => {
    const places = verbPlaces(text, each, sentence);
    return MANNERS.flatMap(({ sign, ...manner }) => {
      const told = verbAt(text, places, sentence, sign);
      if (!told) return [];
      const before = named.filter(({ end }) => end <= each.end);
      const row = [...rowTo(text, before), ...rowFrom(text, named, told.end, WITH_THEM, JOINT)];
      return row.map((one) => ({ named: one, told, ...manner }));
    });
  });

/** A row of two has no comma: "A met B, and C attended". */
function rowTo(text: string, named: readonly Named[]): Named[] {
  const row = rowOfLast(text, named, JOINT);
  const [first, last] = row;
  const areTwo = row.length === 2 && first !== undefined && last !== undefined;
  return areTwo && /^,\s+and\s/u.test(text.slice(first.end, last.start)) ? [last] : row;
}

/** "A did not travel and instead addressed the summit by video". */
const afterAllIn = (
  text: string,
  sentence: ScannedSentence,
  absent: readonly Absent[],
): Attendee[] =>
  absent.flatMap(({ named, told: { end } }) => {
    const gap = AND_INSTEAD.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
    const start = end + gap;
    const verb = gap > 0 ? ACTED.exec(text.slice(start, sentence.end)) : null;
    const told = { start, end: start + (verb?.[0].length ?? 0) };
    return verb ? [{ named, told, isPlanned: false, isActive: true, isAfterAll: true }] : [];
  });

/** "Among those attending were A and B", "leaders gathered in Riga, among them A and B". */
function listedIn(text: string, sentence: ScannedSentence, named: readonly Named[]): Attendee[] {
  const words = text.slice(sentence.start, sentence.end);
  const first = CAME_AFTER.exec(words);
  const among = MAY_BE_AMONG.test(words) ? words.matchAll(AMONG_THEM) : [];
  const leads = [...(first ? [first] : []), ...among];
  return leads.flatMap((match) => {
    const start = sentence.start + match.index;
    const told = { start, end: start + match[0].length };
    const lead = match === first ? SENT_LEAD : LEAD;
    const row = rowFrom(text, named, told.end, lead, JOINT);
    const isHere = match !== first;
    return row.map((one) => ({ named: one, told, isPlanned: false, isActive: false, isHere }));
  });
}

/** "A declined and sent B instead". */
function sentIn(text: string, sentence: ScannedSentence, named: readonly Named[]): Attendee[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(SENT)].flatMap((match) => {
    const start = sentence.start + match.index;
    const told: Span = { start, end: start + match[0].length };
    const row = rowFrom(text, named, told.end, SENT_LEAD, JOINT);
    const last = row.at(-1);
    const isOwn = last !== undefined && /^\s*(?:[.,;]|$)/u.test(text.slice(last.end, sentence.end));
    const isInstead =
      last !== undefined &&
      (isOwn ||
        INSTEAD.test(text.slice(last.end, sentence.end)) ||
        KEPT_AWAY.test(words.slice(0, match.index)));
    return isInstead
      ? row.map((one) => ({ named: one, told, isPlanned: null, isActive: true }))
      : [];
  });
}

/** "sent his deputy, | A", "instead sent | B". */
const SENT_LEAD =
  /^(?:(?:his|her|its|the|only|instead|an?)\s+)?(?:\p{L}[\p{L}-]*(?:['’]s)?\s+){0,5}(?:\p{Ll}+,\s+)?$/u;

/** "Norway sent its foreign minister, A": whither, if it says so, it may be elsewhere. */
const sentByStatesIn = (
  text: string,
  sentence: ScannedSentence,
  named: readonly Named[],
): Attendee[] =>
  sentence.items.flatMap((item) => {
    const isState = item.kind === 'PLACE' && item.known.kind === 'COUNTRY';
    const verb = isState ? STATE_SENT.exec(text.slice(item.end, sentence.end)) : null;
    if (!verb) return [];
    const told = { start: item.end, end: item.end + verb[0].length };
    const row = rowFrom(text, named, told.end, SENT_LEAD, JOINT);
    const isElsewhere = ELSEWHERE.test(text.slice(row.at(-1)?.end ?? 0, sentence.end));
    return isElsewhere
      ? []
      : row.map((one) => ({ named: one, told, isPlanned: false, isActive: true }));
  });

const ELSEWHERE = /^,?\s+(?:to|for)\s/u;
