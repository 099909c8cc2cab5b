import { type FoundMeeting, partyOf } from './found-meeting';
import { undated } from './told/meeting-details';
import { SPEAK_AT_TALKS, TALKED, TELLS_OF } from '../lexicon/headlines';
import { placeByLine } from './place-lines';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import { turnsIn } from '../statements/turns';

/**
 * What only the headline tells of, as copies do that begin behind the first words of a readout: "Telephone
 * conversation with President A" over "The two leaders discussed". With A whoever the text says did something
 * to A.
 */
export function toldInHeadline(
  reading: Reading,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { headline } = reading.article.header;
  const [first] = reading.sentences;
  const match = headline && (TELLS_OF.exec(headline.value) ?? SPEAK_AT_TALKS.exec(headline.value));
  if (!match || !first) return [];
  const kind = match.groups?.['call'] === undefined ? 'MEETING' : 'CALL';
  const named = reading.people.all.filter((person) => isIn(headline.value, person));
  if (kind === 'CALL') asCall(reading, meetings, named);
  const turns = turnsIn(reading);
  const speakers = [...new Set(turns.map(({ person }) => person))];
  const isTranscript =
    speakers.length === 2 &&
    (SPEAK_AT_TALKS.test(headline.value) || speakers.some((person) => named.includes(person)));
  // What the two tell each other of others, in words of theirs, is not what they hold.
  const isOfOthers = ({ sentence, parties }: FoundMeeting) =>
    isTranscript &&
    sentence >= (turns[0]?.sentence ?? 0) &&
    !speakers.every((person) => parties.some((party) => party.person === person));
  const isKnown = meetings.some(
    (meeting) =>
      !isOfOthers(meeting) &&
      ((meeting.kind === kind && meeting.parties.length > 0) ||
        (meeting.status === 'HELD' && meeting.kind !== 'VISIT' && meeting.parties.length > 1)),
  );
  if ((named.length === 0 && !isTranscript) || isKnown) return [];
  if (!isTranscript && !TELLS_OF.test(headline.value)) return [];
  const all = isTranscript
    ? [...named, ...speakers]
    : [...(named.length > 1 ? [] : actorsWith(reading, named)), ...named];
  const quote = { start: headline.start, end: headline.end };
  const event: FoundMeeting = {
    kind,
    status: 'HELD',
    date: undated(reading, false),
    place: null,
    parties: [...new Set(all)].map((person) => ({
      ...partyOf({ ...quoteOf(person), person }),
      isSure: true,
    })),
    bodies: [],
    quote,
    sentence: first.index,
    at: quote,
  };
  for (const sentence of reading.sentences.slice(0, 3)) placeByLine(reading, sentence, [event]);
  return [event];
}

/**
 * "The leaders discussed trade" says that they talked, and a headline that it was by telephone. Of whom it says
 * so, no model knows better.
 */
function asCall(
  { article }: Reading,
  meetings: readonly FoundMeeting[],
  named: readonly FoundPerson[],
): void {
  for (const meeting of meetings) {
    const { kind, status, place, at, parties } = meeting;
    const isTalk = TALKED.test(article.text.slice(at.start, at.end)) && place === null;
    const isOfNamed = parties.length === 2 && parties.some(({ person }) => named.includes(person));
    if (kind !== 'MEETING' || status !== 'HELD' || !isTalk || !isOfNamed) continue;
    meeting.kind = 'CALL';
    meeting.parties = parties.map((party) => ({ ...party, isSure: true }));
  }
}

/** Whether a headline names somebody, by the whole name or the last of its words. */
const isIn = (headline: string, { words }: FoundPerson): boolean => {
  const last = words.at(-1) ?? '';
  const all = headline.split(/[^\p{L}\p{M}-]+/u);
  return words.every((word) => all.includes(word)) || (last.length > 2 && all.includes(last));
};

/** Those who open a sentence that goes on to name one of some: "A congratulated B". */
function actorsWith(reading: Reading, named: readonly FoundPerson[]): FoundPerson[] {
  for (const sentence of reading.sentences) {
    const [actor, ...others] = peopleIn(reading, sentence);
    const isFirst = actor?.start === sentence.start && !named.includes(actor.person);
    if (actor && isFirst && others.some(({ person }) => named.includes(person)))
      return [actor.person];
  }
  return [];
}

/** Where the text names somebody by the whole name. */
function quoteOf({ mentions, words }: FoundPerson): { start: number; end: number } {
  const full = mentions.find(({ name }) => name.end - name.start >= words.join(' ').length);
  const { start, end } = full ?? mentions[0] ?? { start: 0, end: 0 };
  return { start, end };
}
