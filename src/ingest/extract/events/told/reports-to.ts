import { AND_REPORT, BY_PAPER, WILL_REPORT } from '../../lexicon/reports-to';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { travellersBefore } from '../visits/travellers';
import { detailsAt } from './details-at';
import { dateOf, hasDay } from './meeting-details';

/**
 * Whom one is to brief on a day or at a place, as a meeting to come: "She will report to President A in Riga on
 * Tuesday". Without either, nothing says that they will see each other; and to brief a council is a plan alone.
 */
export function reportsTo(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!/\b(?:brief|debrief|update|report|briefing)\s/u.test(words) || BY_PAPER.test(words))
    return [];
  const verbs = [...words.matchAll(WILL_REPORT), ...words.matchAll(AND_REPORT)];
  return verbs.flatMap((match): FoundMeeting[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const hearer = peopleIn(reading, sentence).find((each) => each.start === end);
    const doers = travellersBefore(reading, sentence, start);
    if (!hearer || doers.length === 0) return [];
    if (doers.some(({ person }) => person === hearer.person)) return [];
    const at = { start, end: hearer.end };
    const told = detailsAt(reading, sentence, at.end);
    const date = told.date ?? dateOf(reading, sentence, [at], true);
    if (!hasDay(date) && !told.place) return [];
    const quote = { start: sentence.start, end: sentence.end };
    return [
      {
        kind: 'MEETING',
        status: 'PLANNED',
        date,
        place: told.place && { item: told.place, quote },
        parties: [...doers, hearer].map((each) => ({
          ...partyOf(each),
          isSure: true,
        })),
        bodies: [],
        quote,
        sentence: sentence.index,
        at,
        isApart: true,
      },
    ];
  });
}
