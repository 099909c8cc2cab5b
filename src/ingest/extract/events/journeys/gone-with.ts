import type { Companion } from './company';
import { withoutTimes } from './journey-rows';
import type { Leg } from './journeys';
import { rowWhere } from '../rows';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Between the last place or day of a journey and those with whom one goes. */
const WITH =
  /^[\s,]*(?:on|from|in|to|and)?[\s,]*(?:(?:together|along)\s+with|alongside|with|in\s+the\s+company\s+of)\s+(?:the\s+|(?:his|her)\s+(?:(?:wife|husband|spouse|partner)\s+)?)?$/u;

/** "will travel to Riga on 3 May with B and C": with whom one goes, right behind where and when. */
export function goneWith(
  reading: Reading,
  sentence: ScannedSentence,
  here: readonly Leg[],
): Companion[] {
  const [first] = here;
  const last = here.at(-1);
  if (!first || !last || here.some(({ person }) => person !== first.person)) return [];
  return rowWhere(peopleIn(reading, sentence), last.place.end, WITH, (from, to) =>
    withoutTimes(reading, sentence, from, to),
  )
    .filter(({ person }) => person !== first.person)
    .map(({ person, start, end }) => ({
      person,
      leader: first.person,
      only: here.map(({ place }) => place),
      quote: { start, end },
      isPlanned: first.isPlanned,
      sentence: sentence.index,
    }));
}
