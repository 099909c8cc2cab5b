import { MEETING_KINDS, MEETING_STATUSES } from '../../../../store/meeting';
import type { FoundMeeting } from '../../events/found-meeting';
import type { Reading } from '../../reading';
import type { Columns } from '../columns';
import type { Judged } from '../judge';
import { toldAround } from './told-around';

/** What the rules noted of how a meeting is told. */
const NOTES = [
  'isOpen',
  'isBare',
  'isOfMany',
  'isSetting',
  'isOfLast',
  'isClosed',
  'isOfRow',
  'isAhead',
  'isLearnt',
  'isMentioned',
  'isOnJourney',
  'isOfOneAlone',
  'isBilateral',
  'isMet',
  'isApart',
  'isOther',
] as const satisfies readonly (keyof FoundMeeting)[];

/** From which chance on a person who is not among the parties is likely one. */
const LIKELY = 0.4;

/** What is known of a meeting by which it may be right or wrong, as numbers that trees ask of. */
export function meetingColumns(
  reading: Reading,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
  judged: readonly Judged[],
): Columns {
  const { kind, status, parties, bodies, sentence, groups = [] } = meeting;
  const isParty = new Set(parties.map(({ person }) => person));
  const ofKind = judged.filter((each) => each.kind === kind);
  const chances = ofKind.filter(({ person }) => isParty.has(person)).map(({ chance }) => chance);
  const others = meetings.filter((other) => other !== meeting);
  const total = Math.max(1, reading.sentences.length);
  return {
    ...oneOf('is', MEETING_KINDS, kind),
    ...oneOf('is', MEETING_STATUSES, status),
    ...Object.fromEntries(NOTES.map((note) => [note, meeting[note] === true ? 1 : 0])),
    likelihood: meeting.likelihood ?? 1,
    parties: parties.length,
    bodies: bodies.length,
    groups: groups.length,
    sentence,
    'sentence share': sentence / total,
    sentences: total,
    meetings: meetings.length,
    'of kind': others.filter((other) => other.kind === kind).length,
    'sharing parties': others.filter((other) =>
      other.parties.some(({ person }) => isParty.has(person)),
    ).length,
    ...whenAndWhere(reading, meeting),
    ...toldAround(reading, meeting, meetings),
    'least chance': Math.min(1, ...chances),
    'most chance': Math.max(0, ...chances),
    'likely besides': ofKind.filter(({ person, chance }) => chance > LIKELY && !isParty.has(person))
      .length,
  };
}

/** Whether and how the day and the place are told. */
function whenAndWhere(
  { text, sentences, publishedAt }: Reading,
  { date, place, sentence: at }: FoundMeeting,
): Columns {
  const { start, end } = sentences.find(({ index }) => index === at) ?? { start: 0, end: 0 };
  const { edtf = '', original = null } = date ?? {};
  const flag = (is: boolean) => (is ? 1 : 0);
  return {
    dated: flag(date !== null),
    'by a day': flag(edtf.startsWith('../')),
    'on a day': flag(/^\d{4}-\d\d-\d\d$/.test(edtf)),
    'on the day of publication': flag(edtf === publishedAt),
    'dated in words': flag(original !== null),
    'dated here': flag(original !== null && text.slice(start, end).includes(original)),
    placed: flag(place !== null),
    'placed here': flag(place !== null && place.quote.start >= start && place.quote.end <= end),
    'placed in a state': flag(place?.item.known.kind === 'COUNTRY'),
  };
}

const oneOf = (name: string, words: readonly string[], word: string): Columns =>
  Object.fromEntries(words.map((each) => [`${name} ${each}`, each === word ? 1 : 0]));
