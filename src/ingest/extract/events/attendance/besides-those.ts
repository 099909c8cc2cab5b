import { THOSE_WERE } from '../../lexicon/at-gatherings';
import { BESIDES, FOR_COMING, OTHERS_CAME, THANKED } from '../../lexicon/besides-those';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom, TITLED } from '../rows';
import { gatheringFor } from './gatherings';

/**
 * Adds to what many came to, told of before, who a sentence names beside those of whom it tells that: "In addition to
 * A, the forum was attended by B and C", "A thanked B and C for attending", "The participants were welcomed by A".
 */
export function joinBesides(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  for (const { row, end, isActive } of rowsIn(reading, sentence)) {
    const told = { start: row[0]?.start ?? end, end };
    const event = gatheringFor(reading, sentence, meetings, {
      told,
      isPlanned: false,
      isActive,
    });
    for (const named of event ? row : [])
      if (event) addParty(event, { ...partyOf(named), isSure: true });
  }
}

/** A row of those who were there, with where the words end that say so, and whether they did something before many. */
interface Row {
  row: Named[];
  end: number;
  isActive: boolean;
}

function rowsIn(reading: Reading, sentence: ScannedSentence): Row[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const besides = BESIDES.exec(words);
  const welcomed = THOSE_WERE.exec(words);
  const thanked = /\bthank/u.test(words) ? [...words.matchAll(THANKED)] : [];
  if (!besides && !welcomed && thanked.length === 0) return [];
  const people = peopleIn(reading, sentence);
  return [
    ...(besides ? [{ lead: besides, behind: OTHERS_CAME }] : []),
    ...(welcomed ? [{ lead: welcomed, behind: /^/u }] : []),
    ...thanked.map((lead) => ({ lead, behind: FOR_COMING })),
  ].flatMap(({ lead, behind }) => {
    const from = sentence.start + lead.index + lead[0].length;
    const row = rowFrom(text, people, from, TITLED);
    const last = row.at(-1);
    const told = last ? behind.exec(text.slice(last.end, sentence.end)) : null;
    const end = (last?.end ?? from) + (told?.[0].length ?? 0);
    return told ? [{ row, end, isActive: lead === welcomed }] : [];
  });
}
