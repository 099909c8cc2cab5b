import { isAtHome } from '../../people/at-home';
import type { FoundPerson } from '../../people/people';
import type { Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { placeAfter } from '../recalled/ahead';
import { kindOfNoun } from '../told/kind-of-noun';

/** "In October we will host a | forum": what the state of whoever speaks is to hold. */
const WE_HOST =
  /(?<!\b(?:if|whether|that|hope)\s)\b[Ww]e\s+(?:will|shall|are\s+(?:going|due|set|preparing|planning)\s+to|plan\s+to|intend\s+to)\s+(?:also\s+)?(?:be\s+)?(?:host(?:ing)?|hold(?:ing)?|organi[sz](?:e|ing))\s+(?:an?|the|our)\s+(?:[\p{L}\d’'-]+\s+){0,5}?(?<noun>[Ff]orum|[Ss]ummit|[Cc]onference|[Cc]ongress)\b/u;

/** What one who speaks in a transcript says that his state is to host, on a day or in a place that he tells. */
export function hostedByUs(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
): FoundMeeting[] {
  const { text, times, publishedAt, sentences } = reading;
  const match = WE_HOST.exec(text.slice(sentence.start, sentence.end));
  const state = match && stateOf(sentences, speaker);
  if (!match || !state) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const date =
    (times.get(sentence.index) ?? []).find(({ date: { latest } }) => (latest ?? '') > publishedAt)
      ?.date ?? null;
  const place = placeAfter(reading, sentence, at.end) ?? placeBehind(text, sentence, at.end);
  if (!date && !place) return [];
  return [
    {
      kind: kindOfNoun(match.groups?.['noun'] ?? '', 'CONFERENCE'),
      status: 'PLANNED',
      date,
      place: place ? { item: place, quote: { start, end: place.end } } : null,
      parties: [],
      bodies: [{ ...sideOf(state), quote: at }],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isAhead: true,
      isClosed: true,
      isMentioned: true,
    },
  ];
}

/** "a forum of African geologists in | Lusaka". */
const placeBehind = (
  text: string,
  { items, end }: ScannedSentence,
  from: number,
): PlaceItem | undefined =>
  items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.start > from &&
      item.end <= end &&
      /^[^.;,]{0,60}?\sin\s+(?:the\s+)?$/u.test(text.slice(from, item.start)),
  );

/** The state that one holds an office of, where the text names it. */
export const stateOf = (
  sentences: readonly ScannedSentence[],
  speaker: FoundPerson,
): PlaceItem | undefined =>
  sentences
    .flatMap(({ items }) => items)
    .find(
      (item): item is PlaceItem =>
        item.kind === 'PLACE' && item.known.kind === 'COUNTRY' && isAtHome(speaker, item),
    );
