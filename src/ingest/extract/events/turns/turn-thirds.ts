import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { MeetingKind, MeetingStatus } from '../../../../store/meeting';
import { NOT_TOLD } from '../../lexicon/turn-events';
import { BY_TELEPHONE, WE_PHONED } from '../../lexicon/turn-talks';
import {
  ASKED_TO,
  GATHERS,
  I_WILL_COME,
  LEADS_THERE,
  OF_GATHERING,
  WE_MET_THEN,
  WE_WILL_MEET,
} from '../../lexicon/turn-thirds';
import { isAtHome } from '../../people/at-home';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { placeLedBy } from '../place-led-by';
import { detailsAt } from '../told/details-at';
import { undated } from '../told/meeting-details';
import { dayRightBefore } from './turn-days';

/** How many sentences back leads to whom one speaks of, or to what is answered. */
const REACH = 4;

/**
 * What one who answers tells of themselves and a third: "Will you receive Minister Lee? – Yes, we will meet this
 * evening", "President Khan was here in May, and we had a good conversation".
 */
export function withLastThird(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const signs = [
    [WE_PHONED, 'CALL', 'HELD'],
    [WE_MET_THEN, 'MEETING', 'HELD'],
    [WE_WILL_MEET, 'MEETING', 'PLANNED'],
  ] as const;
  for (const [sign, kind, status] of signs) {
    const match = sign.exec(words);
    if (!match || (kind === 'MEETING' && BY_TELEPHONE.test(words))) continue;
    const at = spanOf(sentence, match);
    const third = thirdBefore(reading, sentence, speaker, at.start);
    if (!third || NOT_TOLD.test(text.slice(sentence.start, at.start))) continue;
    const { date: behind, place } = detailsAt(reading, sentence, at.end);
    const date =
      behind ?? dayRightBefore(reading, sentence, at.start) ?? onlyDay(reading, sentence);
    const isPlanned = status === 'PLANNED';
    const isAmiss = isPlanned
      ? (date?.latest ?? '9999') < publishedAt
      : (date?.earliest ?? '') > publishedAt;
    if (isAmiss) continue;
    return [
      {
        ...eventOf(sentence, kind, status, at, [speaker, third]),
        date: date ?? undated(reading, isPlanned),
        ...placedAt(place ?? placeLedBy(reading, sentence, at.start, STAYED_IN), at),
      },
    ];
  }
  return [];
}

/** Whom one speaks of: the only one whom the sentence names before, or the last sentence that names any. */
function thirdBefore(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  before: number,
): FoundPerson | null {
  for (const each of lastSentences(reading, sentence)) {
    const persons = new Set(
      peopleIn(reading, each)
        .filter(({ end, person }) => end <= before && person !== speaker)
        .map(({ person }) => person),
    );
    const [only] = persons;
    if (only) return persons.size === 1 ? only : null;
  }
  return null;
}

/** A sentence and those before it, the last first. */
const lastSentences = ({ sentences }: Reading, { index }: ScannedSentence): ScannedSentence[] =>
  sentences.filter((each) => each.index <= index && each.index > index - REACH).reverse();

const placedAt = (item: PlaceItem | undefined, quote: Span): Pick<FoundMeeting, 'place'> => ({
  place: item ? { item, quote } : null,
});

/** "was in Riga in May, and we | met": there. */
const STAYED_IN = /\b(?:was|came|been)\s+(?:here\s+)?(?:in|to)\s+$/u;

/** "was here in May, and we met": the day of the sentence, where it tells of one. */
const onlyDay = ({ times }: Reading, { index }: ScannedSentence): PartialDate | null => {
  const days = (times.get(index) ?? []).filter(({ date }) => date.earliest !== null);
  return days.length === 1 ? (days[0]?.date ?? null) : null;
};

/** "Will you go to the summit in Riga? – Yes, I will go there", "I invite you to Oslo. – I will certainly come". */
export function whereAsked(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const match = I_WILL_COME.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = spanOf(sentence, match);
  const isThere = match[0].endsWith('there');
  if (NOT_TOLD.test(text.slice(sentence.start, at.start))) return [];
  for (const each of lastSentences(reading, sentence)) {
    const words = text.slice(
      each.start,
      Math.min(each.end, each === sentence ? at.start : Infinity),
    );
    const place = each.items.findLast(
      (item): item is PlaceItem =>
        item.kind === 'PLACE' &&
        item.known.kind !== 'REGION' &&
        item.end <= each.start + words.length &&
        (LEADS_THERE.test(text.slice(each.start, item.start)) ||
          OF_GATHERING.test(text.slice(item.end, each.end))),
    );
    if (!place) continue;
    if (isAtHome(speaker, place) || (!isThere && !ASKED_TO.test(words))) return [];
    const own = detailsAt(reading, sentence, at.end).date;
    const asked = own ?? onlyDay(reading, each);
    const date = asked && (asked.latest ?? '9999') >= publishedAt ? asked : null;
    const details = { date, place: { item: place, quote: at } };
    const kinds: MeetingKind[] = GATHERS.test(words) ? ['VISIT', 'CONFERENCE'] : ['VISIT'];
    return kinds.map((kind) => ({
      ...eventOf(sentence, kind, 'PLANNED', at, [speaker]),
      ...details,
    }));
  }
  return [];
}

const spanOf = ({ start }: ScannedSentence, match: RegExpExecArray): Span => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});

const eventOf = (
  { start, end, index }: ScannedSentence,
  kind: MeetingKind,
  status: MeetingStatus,
  at: Span,
  who: readonly FoundPerson[],
): FoundMeeting => ({
  kind,
  status,
  date: null,
  place: null,
  parties: who.map((person) => ({
    ...partyOf({ ...at, person }),
    ...(kind === 'VISIT' ? { role: 'VISITOR' as const } : {}),
    isSure: true,
  })),
  bodies: [],
  quote: { start, end },
  sentence: index,
  at,
  isMentioned: true,
  isClosed: true,
});
