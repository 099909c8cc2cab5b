import {
  AND_THE_OTHER,
  LEADING,
  OPENS_ON_IT,
  TO_BE_LED_BY,
  WILL_LEAD_IT,
  WITH_LEADING,
} from '../../lexicon/hosted-ahead';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { NEXT_IN_ROW } from '../rows';

/**
 * Who is to lead what is only named as to come, told behind it or in the sentence after: "Riga will host the next round
 * in May; A will lead the Latvian side and B the Norwegian one", "It will be chaired by A and B". None of them was at
 * what was told of before.
 */
export function joinLeadersAhead(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const event = meetings.findLast(({ kind }) => kind !== 'VISIT' && kind !== 'CALL');
  if (event?.status !== 'PLANNED' || event.isAhead !== true) return;
  const isHere = event.sentence === sentence.index;
  const isNext = event.sentence === sentence.index - 1 && event.parties.length === 0;
  if (!isHere && !isNext) return;
  const words = text.slice(sentence.start, sentence.end);
  const from = isHere ? event.at.end : sentence.start;
  const people = peopleIn(reading, sentence).filter(({ start }) => start >= from);
  const leaders = rowsOfAll(text, people)
    .filter((row, i) => leads(text, sentence, row, from, i > 0))
    .flat();
  const [first] = leaders;
  if (!first) return;
  // "A will lead the delegation to Oslo": another journey, where the sentence tells of no event.
  const isOfIt = isHere || OPENS_ON_IT.test(words) || people[0] === first;
  if (isOfIt) for (const each of leaders) addParty(event, { ...partyOf(each), isSure: true });
}

function leads(
  text: string,
  sentence: ScannedSentence,
  row: readonly Named[],
  from: number,
  isNext: boolean,
): boolean {
  const before = text.slice(from, row[0]?.start);
  const after = text.slice(row.at(-1)?.end, sentence.end);
  return (
    WILL_LEAD_IT.test(after) ||
    TO_BE_LED_BY.test(before) ||
    (WITH_LEADING.test(before) && LEADING.test(after)) ||
    (isNext && AND_THE_OTHER.test(after))
  );
}

/** Those named, row by row: "A and B", "C". */
function rowsOfAll(text: string, people: readonly Named[]): Named[][] {
  const rows: Named[][] = [];
  for (const each of people) {
    const last = rows.at(-1);
    const before = last?.at(-1);
    if (last && before && NEXT_IN_ROW.test(text.slice(before.end, each.start))) last.push(each);
    else rows.push([each]);
  }
  return rows;
}
