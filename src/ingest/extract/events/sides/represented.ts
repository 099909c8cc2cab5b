import type { Span } from '../../../../store/article';
import {
  BODIES_CAME,
  BODIES_TO_COME,
  CAME,
  CAME_HERE,
  CAME_NOT,
  FOR_BODY,
  IN_ROW,
  MAY_HAVE_COME,
  OF_DELEGATION,
} from '../../lexicon/represented';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundParty, sideOf } from '../found-meeting';

/** How many sentences after talks were told of may still tell who was represented at them. */
const REACH = 6;

/**
 * Adds to the talks told of last the bodies and states that a sentence says to have been represented by people without
 * names: "Representatives of the World Bank also took part", "Participants included the OSCE". One for which somebody
 * is named as a party is not told twice.
 */
export function joinRepresented(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const isNamed = sentence.items.some(({ kind }) => kind === 'BODY' || kind === 'PLACE');
  if (!isNamed || meetings.length === 0) return;
  const words = reading.text.slice(sentence.start, sentence.end);
  joinThoseAhead(reading, sentence, meetings);
  if (!MAY_HAVE_COME.test(words)) return;
  const isHere = CAME_HERE.test(words);
  if (!(isHere || CAME.test(words)) || CAME_NOT.test(words)) return;
  const event = eventFor(sentence, meetings, words);
  if (!event || event.status !== 'HELD' || sentence.index - event.sentence > REACH) return;
  const role = event.kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT';
  // Whoever else was there, nobody who is named observed it for them.
  const isBeside = /\b[Oo]bservers?\b/u.test(words);
  const isOwn = isHere && event.sentence === sentence.index;
  if (isHere && !isOwn && !CAME.test(words)) return;
  for (const item of representedIn(reading, sentence, isOwn)) {
    const isKnown = event.bodies.some((side) => side.item.start === item.start);
    const isActedFor = event.parties.some((party) => actsFor(reading, party, item));
    if (!isKnown && !isActedFor) event.bodies.push({ ...sideOf(item, role), isBeside });
  }
}

/** "The World Bank and officials of the Baltic Fund will take part": in what is to come, which was told of last. */
function joinThoseAhead(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const sides = sidesNamed(text, sentence);
  const end = sides.findLast((side) =>
    BODIES_TO_COME.test(text.slice(side.end, sentence.end)),
  )?.end;
  if (end === undefined) return;
  const event = meetings.findLast(
    (each) => each.kind !== 'VISIT' && each.sentence < sentence.index,
  );
  const isAhead = event?.status === 'PLANNED' && event.kind !== 'CALL';
  if (!isAhead || sentence.index - event.sentence > NEXT) return;
  const row: Span[] = [];
  for (const side of sides.filter((each) => each.end <= end).reverse()) {
    const next = row.at(-1);
    if (next && !isJoined(text, sentence, side.end, next.start)) break;
    row.push(side);
  }
  for (const item of row.reverse())
    if (!event.bodies.some((side) => side.item.start === item.start))
      event.bodies.push({ ...sideOf(item), isBeside: true });
}

/** How many sentences after what is to come may tell who will be there. */
const NEXT = 4;

/** The talks told of last; where there are none, the journey of a delegation of which a sentence says who was in it. */
function eventFor(
  { index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
  words: string,
): FoundMeeting | undefined {
  const isIt = IT_WAS.test(words);
  const isTold = ({ parties, bodies, sentence }: FoundMeeting): boolean =>
    // "Minister A convened the Group. The meeting was attended by leaders from".
    parties.length + bodies.length > (index - sentence <= 3 || isIt ? 0 : 1);
  const talks = meetings.findLast((each) => each.kind !== 'VISIT' && isTold(each));
  return talks === undefined && OF_DELEGATION.test(words)
    ? meetings.findLast((each) => each.kind === 'VISIT' && isTold(each))
    : talks;
}

/** "the project, in which | the World Bank took part": in another thing. */
const OF_OTHER = /\bwh(?:ich|om|ere)\s+(?:the\s+)?$/u;
const INCLUDED = /^\s+(?:also\s+)?(?:included|comprised)\s/u;

/** What was told of before, by its noun. */
const IT_WAS =
  /^(?:The|This|Today['’]s|Yesterday['’]s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:was|were|brought|gathered|convened)\s/u;

/** The bodies and states of the rows that begin behind "representatives of", or end before what says that they came. */
function representedIn({ text }: Reading, sentence: ScannedSentence, isOwn: boolean): Span[] {
  const rows: Span[][] = [];
  for (const item of sidesNamed(text, sentence)) {
    const last = rows.at(-1)?.at(-1);
    const isFirst = FOR_BODY.test(text.slice(sentence.start, item.start));
    const isNext = !isFirst && last !== undefined && isJoined(text, sentence, last.end, item.start);
    if (isNext) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows
    .filter(([first, ...others]) => {
      const end = (others.at(-1) ?? first)?.end ?? sentence.end;
      const after = text.slice(end, sentence.end);
      return (
        first !== undefined &&
        (isOwn
          ? CAME_HERE.exec(after)?.index === 1
          : // "Representatives of the Government included the Ministry": the ministry.
            (FOR_BODY.test(text.slice(sentence.start, first.start)) && !INCLUDED.test(after)) ||
            (BODIES_CAME.test(after) && !OF_OTHER.test(text.slice(sentence.start, first.start))))
      );
    })
    .flat();
}

/** Bodies by themselves, and states whom somebody speaks for: none by whose somebody is, and none inside an office. */
function sidesNamed(text: string, { items, start: from }: ScannedSentence): Span[] {
  const isWithin = ({ start, end }: Span) =>
    items.some(
      (other) =>
        (other.kind === 'PERSON' || other.kind === 'OFFICE') &&
        // "A | representative of the World Bank": anyone of it.
        !/(?:^|\s)an?\s+$/iu.test(text.slice(from, other.start)) &&
        other.start <= start &&
        end <= other.end,
    );
  let isSpokenFor = false;
  return items.filter((item) => {
    const isState = item.kind === 'PLACE' && item.known.kind === 'COUNTRY';
    const isSide = isState || item.kind === 'BODY';
    const before = text.slice(from, item.start);
    // "observers from the European Union, | the United States and Norway".
    isSpokenFor = isSide && (FOR_STATE.test(before) || (isSpokenFor && AND_STATE.test(before)));
    return (
      (item.kind === 'BODY' || isSpokenFor) &&
      !isWithin(item) &&
      !/^[’']/u.test(text.slice(item.end, item.end + 1))
    );
  });
}

/** Right before a state that somebody speaks for, and before the next. */
const FOR_STATE =
  /\b(?:representatives?|officials?|delegates?|delegations?|observers?)\s+(?:of|from)\s+(?:the\s+)?(?:governments?\s+of\s+(?:the\s+)?)?$/iu;
const AND_STATE = /(?:,|,?\s+and)\s+(?:the\s+)?$/u;

/** Nobody who is named stands between two of a row. */
const isJoined = (text: string, { items }: ScannedSentence, from: number, to: number): boolean =>
  IN_ROW.test(text.slice(from, to)) &&
  !items.some(({ kind, start, end }) => kind === 'PERSON' && start >= from && end <= to);

/** Whether somebody's office is of a body: "Deputy Minister of Foreign Affairs" of the Foreign Ministry. */
function actsFor({ text }: Reading, { person }: FoundParty, body: Span): boolean {
  const name = text.slice(body.start, body.end).toLowerCase();
  return person.offices.some(({ label }) => {
    const office = text.slice(label.start, label.end).toLowerCase();
    return (
      office.includes(name) || OF_ONE.some((one) => one.body.test(name) && one.office.test(office))
    );
  });
}

/** Bodies and the offices in them, where their words differ. */
const OF_ONE = [
  {
    body: /foreign (?:affairs|ministry|office)/u,
    office: /foreign (?:affairs|minister|secretary)/u,
  },
  { body: /state department|department of state/u, office: /secretary|of state/u },
];
