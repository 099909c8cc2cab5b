import type { PartialDate } from '../../../domain/partial-date';
import { type FoundMeeting, partyOf } from './found-meeting';
import { undated } from './meeting-details';
import { placeAt } from '../scan/items';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { turnsIn } from '../statements/turns';

/** What is told in a transcript by one of two to the other, before the place where it was. */
const VISITS: readonly { sign: RegExp; isOwn: boolean }[] = [
  {
    sign: /\b(?:[Yy]our|[Yy]ou\s+(?:paid|made|are\s+(?:paying|making))\s+an?)\s+(?:(?!next|upcoming|planned|future|forthcoming)[\p{L}-]+\s+){0,4}(?:visit|trip)\s+to\s+(?:the\s+)?(?=\p{Lu})/u,
    isOwn: false,
  },
  {
    sign: /\b(?:[Mm]y\s+(?:(?!next|upcoming|planned|future|forthcoming)[\p{L}-]+\s+){0,4}(?:visit|trip)\s+to|I\s+(?:recently\s+|also\s+)?(?:visited|went\s+to|travelled\s+to|have\s+been\s+to|was\s+in))\s+(?:the\s+)?(?=\p{Lu})/u,
    isOwn: true,
  },
];
/** "we met in January 2020 at events in | Riga". */
const WE_MET =
  /\b(?:[Ww]e|[Yy]ou\s+and\s+I)\s+(?:(?:last|first|also|already|recently)\s+)?(?:met|talked|saw\s+each\s+other)\b[^.;]{0,80}?\s+in\s+(?:the\s+)?(?=\p{Lu}(?!\p{Ll}+\s+(?:19|20)\d\d))/u;
/** What has not been, or need not come about. */
const NOT_TOLD =
  /\b(?:invit\p{Ll}+|look\p{Ll}*\s+forward|hope\p{Ll}*|would|will|plan\p{Ll}*|never|not)\b[^.;]*$/u;
/** A day farther from the place than this is another's. */
const NEAR = 24;

/** Visits and meetings of the two who speak in a transcript, as they tell each other of them. */
export function eventsInTurns(reading: Reading, meetings: readonly FoundMeeting[]): FoundMeeting[] {
  const turns = turnsIn(reading);
  const speakers = [...new Set(turns.map(({ person }) => person))];
  if (speakers.length !== 2) return [];
  const found = turns.flatMap(({ person, sentence }, i) => {
    const other = speakers.find((each) => each !== person);
    // One speaks on in the next paragraphs, until the other does.
    const until = turns[i + 1]?.sentence ?? Infinity;
    const said = reading.sentences.filter(({ index }) => index >= sentence && index < until);
    return other ? said.flatMap((each) => toldIn(reading, each, person, other)) : [];
  });
  return found.filter(
    (event, i) => ![...meetings, ...found.slice(0, i)].some((known) => isSame(known, event)),
  );
}

function toldIn(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  other: FoundPerson,
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const visits = VISITS.flatMap(({ sign, isOwn }) => {
    const match = sign.exec(words);
    const visitor = isOwn ? speaker : other;
    return match ? eventAt(reading, sentence, match, 'VISIT', [visitor]) : [];
  });
  const met = WE_MET.exec(words);
  const own = met ? eventAt(reading, sentence, met, 'MEETING', [speaker, other]) : [];
  // "We met recently in Riga": where no day is told, it may be the meeting itself.
  return [...visits, ...own.filter(({ date }) => date?.earliest != null)];
}

function eventAt(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  kind: 'VISIT' | 'MEETING',
  persons: readonly FoundPerson[],
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const [start, end] = [
    sentence.start + match.index,
    sentence.start + match.index + match[0].length,
  ];
  const item = placeAt(sentence.items, end);
  if (!item || NOT_TOLD.test(text.slice(sentence.start, start))) return [];
  const date = dayNear(reading, sentence, start, item.end);
  if ((date?.earliest ?? '') > publishedAt) return [];
  const quote = { start, end: item.end };
  const role = kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT';
  return [
    {
      kind,
      status: 'HELD',
      date: date ?? undated(reading, false),
      place: { item, quote },
      parties: persons.map((person) => partyOf({ ...quote, person }, role)),
      bodies: [],
      quote,
      sentence: sentence.index,
      at: quote,
      isMentioned: true,
    },
  ];
}

/** The day that is told within the words, or right after the place. */
function dayNear(
  { times }: Reading,
  { index }: ScannedSentence,
  start: number,
  end: number,
): PartialDate | undefined {
  return (times.get(index) ?? []).find(
    (time) => time.date.earliest !== null && time.start >= start && time.start - end < NEAR,
  )?.date;
}

const isSame = (a: FoundMeeting, b: FoundMeeting): boolean =>
  a.kind === b.kind &&
  a.place?.item.name === b.place?.item.name &&
  (a.date?.edtf === b.date?.edtf || b.date?.earliest == null) &&
  b.parties.every(({ person }) => a.parties.some((party) => party.person === person));
