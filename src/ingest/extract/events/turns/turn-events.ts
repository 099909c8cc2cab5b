import { asOver } from '../../../time/as-ahead';
import { speakerLabel } from '../../first-person/speaker-labels';
import type { Voices } from '../../first-person/voices';
import { isAtHome } from '../../people/at-home';
import { type FoundMeeting, partyOf } from '../found-meeting';
import {
  NOT_TOLD,
  TOLD_VISITS,
  VISITS_OURS,
  VISITS_YOURS,
  WE_MET,
} from '../../lexicon/turn-events';
import { isOnlyAsked } from '../told/asked';
import { namedBefore } from '../told/focus';
import { undated } from '../told/meeting-details';
import { vouched } from '../steps/gathered';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { turnsIn } from '../../statements/turns';
import { dayNear } from './turn-days';
import { hostedByUs, stateOf } from './turn-hosts';
import { stayOf } from './quoted-events';
import { isCompleted, isReadInFull, isSame, takeOut } from './turn-merging';
import { talksInTurn } from './turn-talks';
import { whereAsked, withLastThird } from './turn-thirds';

/** Visits and meetings of the two who speak in a transcript, as they tell each other of them. */
export function eventsInTurns(reading: Reading, meetings: FoundMeeting[]): FoundMeeting[] {
  const turns = turnsIn(reading);
  const speakers = [...new Set(turns.map(({ person }) => person))];
  const [host] = speakers;
  if (!host) return [];
  // One alone speaks to those whom the text tells to have come to the meeting.
  const guests =
    speakers.length === 1 ? attendants(reading, meetings, turns[0]?.sentence ?? 0, host) : [];
  const isAlone = speakers.length === 1 && !isWithUnknown(reading);
  const found = turns.flatMap(({ person, sentence }, i) => {
    const others = speakers.length === 2 ? speakers.filter((each) => each !== person) : guests;
    // One speaks on in the next paragraphs, until the other does.
    const until = turns[i + 1]?.sentence ?? Infinity;
    const said = reading.sentences.filter(
      ({ index }) => index >= sentence && index < until && isVoiceOf(reading.voices, index, person),
    );
    return said.flatMap((each) => [
      ...toldIn(reading, each, person, others),
      ...(isAlone && others.length === 0 ? withLastThird(reading, each, person) : []),
    ]);
  });
  const inQuestions = reading.sentences.flatMap((each) => {
    const asked = reading.asked.get(each.index);
    const isOnly = asked === undefined || isOnlyAsked(reading, each);
    return isOnly
      ? []
      : vouched({ reading, sentence: each }, visitsIn(reading, each, null, [asked]));
  });
  const told = [...found, ...inQuestions].filter(
    (event) => !meetings.some((known) => isReadInFull(known, event) || isCompleted(known, event)),
  );
  for (const event of told)
    if (!meetings.some((known) => isSame(known, event))) takeOut(meetings, event);
  return told.filter(
    (event, i) => ![...meetings, ...told.slice(0, i)].some((known) => isSame(known, event)),
  );
}

/** Whether one speaks whom the text names nowhere else, and may mean when "we" is said. */
const isWithUnknown = ({ text, sentences, people }: Reading): boolean =>
  sentences.some((sentence) => {
    const label = speakerLabel(text, sentence, people);
    return label?.person === null && !label.isAsking;
  });

/** Whether nobody else, as one who asks and is not named, speaks in a sentence. */
const isVoiceOf = (voices: Voices, index: number, person: FoundPerson): boolean =>
  voices.size === 0 || voices.get(index) === person;

/** Who else was at what the text tells of before the first words that are said there. */
const attendants = (
  { asked }: Reading,
  meetings: readonly FoundMeeting[],
  before: number,
  host: FoundPerson,
): FoundPerson[] =>
  (
    meetings.find(
      ({ kind, status, parties, sentence }) =>
        kind !== 'VISIT' &&
        status === 'HELD' &&
        parties.length > 1 &&
        sentence < before &&
        !asked.has(sentence),
    )?.parties ?? []
  ).flatMap(({ person }) => (person === host ? [] : [person]));

function toldIn(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  others: readonly FoundPerson[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const visits = visitsIn(reading, sentence, speaker, others);
  const ours = VISITS_OURS.exec(words);
  const home = ours && stateOf(reading.sentences, speaker);
  const toUs =
    ours && home
      ? eventAt(
          reading,
          sentence,
          ours,
          'VISIT',
          others.filter((each) => !isAtHome(each, home)),
          home,
        )
      : [];
  const yours = VISITS_YOURS.exec(words);
  const [other] = others;
  const away =
    yours && other && others.length === 1 ? stateOf(reading.sentences, other) : undefined;
  const toYou =
    yours && away && !isAtHome(speaker, away)
      ? eventAt(reading, sentence, yours, 'VISIT', [speaker], away)
      : [];
  const met = WE_MET.exec(words);
  const place = met && placeOfWords(sentence, met);
  const own =
    met && place && others.length === 1
      ? eventAt(reading, sentence, met, 'MEETING', [speaker, ...others], place)
      : [];
  // "We met recently in Riga": where no day is told, it may be the meeting itself.
  const metThere = own.filter(({ date }) => date?.earliest != null);
  const stays = [...peopleIn(reading, sentence), ...spokenOf(reading, sentence)]
    .filter(({ end, person }) => reading.text[end] !== ':' && person !== speaker)
    .flatMap((named) => stayOf(reading, sentence, sentence, named));
  const talks = talksInTurn(reading, sentence, speaker, others);
  const isMetThere = ({ kind }: FoundMeeting) => kind === 'MEETING' && metThere.length > 0;
  const hosted = hostedByUs(reading, sentence, speaker);
  return [
    ...visits,
    ...whereAsked(reading, sentence, speaker),
    ...stays,
    ...toUs,
    ...toYou,
    ...hosted,
    ...metThere,
    ...talks.filter((each) => !isMetThere(each)),
  ];
}

/** "What of Minister A? – He | was in Riga in May." */
function spokenOf(reading: Reading, sentence: ScannedSentence): Named[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const at = words.search(HE_WAS);
  const pronoun = at < 0 ? undefined : HE.exec(words.slice(at))?.[0];
  const meant = pronoun === undefined ? null : namedBefore(reading, sentence, pronoun);
  const start = sentence.start + at;
  return meant && pronoun !== undefined ? [{ ...meant, start, end: start + pronoun.length }] : [];
}
const HE_WAS = /(?<![\p{L}])(?:[Hh]e|[Ss]he)\s+(?:was|has\s+been)\s+(?:here\s+)?in\s+\p{Lu}/u;
const HE = /^s?he/iu;

/** Whose visits one tells of, by "my" and "your"; null speaks who is not known, and asks. */
function visitsIn(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson | null,
  others: readonly FoundPerson[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  return TOLD_VISITS.flatMap(({ sign, isOwn, isOfOne = false }) => {
    const match = sign.exec(words);
    const item = match && placeOfWords(sentence, match);
    if (!match || !item || (isOfOne && others.length > 1)) return [];
    const isHost = isOwn === 'OF_GUEST' ? speaker && isAtHome(speaker, item) : !isOwn;
    const own = speaker ? [speaker] : [];
    const visitors = (isHost ? others : own).filter((each) => !isAtHome(each, item));
    return eventAt(reading, sentence, match, 'VISIT', visitors, item);
  });
}

/** The place that some words lead to; of "to Latvia, to Riga" the town. */
function placeOfWords(
  { items, start }: ScannedSentence,
  match: RegExpExecArray,
): PlaceItem | undefined {
  const at = start + match.index + match[0].length;
  const place = placeAt(items, at);
  const town = items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' && place !== undefined && item.start - place.end === ', to '.length,
  );
  return town?.known.kind === 'CITY' && town.known.country === place?.known.country ? town : place;
}

function eventAt(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  kind: 'VISIT' | 'MEETING',
  persons: readonly FoundPerson[],
  item: PlaceItem,
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const [start, end] = [
    sentence.start + match.index,
    sentence.start + match.index + match[0].length,
  ];
  if (persons.length === 0 || NOT_TOLD.test(text.slice(sentence.start, start))) return [];
  // The place of "our country" may be named elsewhere.
  const until = item.start >= start && item.end <= sentence.end ? item.end : end;
  const day = dayNear(reading, sentence, start, until);
  const date = day && asOver(day, publishedAt);
  if ((date?.earliest ?? '') > publishedAt) return [];
  const quote = { start, end: until };
  const role = kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT';
  return [
    {
      kind,
      status: 'HELD',
      date: date ?? undated(reading, false),
      place: { item, quote },
      parties: persons.map((person) => ({ ...partyOf({ ...quote, person }, role), isSure: true })),
      bodies: [],
      quote,
      sentence: sentence.index,
      at: quote,
      isMentioned: true,
    },
  ];
}
