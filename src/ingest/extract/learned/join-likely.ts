import { PLANNED_CUES } from '../lexicon/meeting-cues';
import { dateOf, placeOf } from '../events/meeting-details';
import type { FoundMeeting } from '../events/found-meeting';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import { Bounds, LEAST_BOUND } from './bounds';
import { type Candidate, Candidates } from './candidates';
import type { Mention } from './mention';
import { type Model, MODEL } from './model';
import type { SentenceChunks } from './sentence-row';
import type { LearntKind } from './told-kinds';

/** Nobody meets alone. */
const OF_TWO_SIDES = new Set<LearntKind>(['MEETING', 'CALL', 'CONSULTATIONS']);

/** How many sentences after it was told of a meeting still gets parties. */
const REACH = 4;

/**
 * Adds who takes part by the learnt model, and by no rule: to the meeting of the kind that was told of
 * last, else to one of their own. What the rules found stays as it is.
 */
export function joinLikely(
  reading: Reading,
  sentences: readonly SentenceChunks[],
  meetings: FoundMeeting[],
  model: Model = MODEL,
): void {
  const candidates = new Candidates(reading, sentences, model.features);
  const bounds = new Bounds(meetings);
  const likely = candidates
    .all((person, kind) => !speaksForOthers(person) && !bounds.has(person, kind))
    .map((candidate) => ({ ...candidate, chance: model.likelihood(candidate.features) }))
    .filter(({ chance }) => chance >= LEAST_BOUND)
    .map((candidate) => ({ ...candidate, mention: tellingMention(candidate, candidates, model) }))
    .map((candidate) => ({
      ...candidate,
      isNear: meetingFor(meetings, candidate.kind, candidate.mention) !== undefined,
    }))
    .filter(({ person, kind, chance, isNear }) => chance >= bounds.of(person, kind, isNear))
    .filter(
      ({ kind, chance, isNear }, at, all) =>
        isNear ||
        chance >= bounds.alone ||
        !OF_TWO_SIDES.has(kind) ||
        all.some((other, i) => i !== at && other.kind === kind && !other.isNear),
    )
    .sort((a, b) => a.mention.chunk.start - b.mention.chunk.start);
  for (const { person, kind, chance, mention } of likely) {
    const { start, end } = mention.chunk;
    // Consultations are told of as a meeting too: "Throughout the meeting".
    const meeting =
      meetingFor(meetings, kind, mention) ??
      (kind === 'MEETING' ? meetingFor(meetings, 'CONSULTATIONS', mention) : undefined) ??
      open(reading, kind, mention, meetings);
    if (meeting.parties.some((party) => party.person === person)) continue;
    meeting.parties.push({
      person,
      role: kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT',
      quote: { start, end },
    });
    meeting.likelihood = Math.min(meeting.likelihood ?? 1, chance);
  }
}

/** They are told of with each meeting, and were at few: to say that they were is left to the rules. */
const speaksForOthers = ({ offices }: FoundPerson): boolean =>
  offices.some(
    ({ title: { head, about } }) =>
      head.startsWith('spokes') || (head === 'secretary' && about.includes('press')),
  );

/** The mention that says most for a candidate; one by name where there is one. */
function tellingMention(
  { kind, mentions }: Candidate,
  candidates: Candidates,
  model: Model,
): Mention {
  const [first, ...others] = mentions.map((seen) => ({
    mention: seen.mention,
    weight:
      model.likelihood(candidates.of(seen, kind)) + (seen.mention.form === 'word' ? 0 : NAMED),
  }));
  if (!first) throw new Error('expected a candidate with a mention');
  return others.reduce((best, each) => (each.weight > best.weight ? each : best), first).mention;
}

/** More than any likelihood: a name is cited rather than "he". */
const NAMED = 1;

/** The meeting of a kind that a mention is likely said of: the last told before it, where it is near. */
function meetingFor(
  meetings: readonly FoundMeeting[],
  kind: LearntKind,
  { row }: Mention,
): FoundMeeting | undefined {
  const { index } = row.sentence;
  const reach = kind === 'VISIT' ? 0 : REACH;
  return meetings.findLast(
    (each) => each.kind === kind && each.sentence <= index && index - each.sentence <= reach,
  );
}

/** A meeting that no rule found, told of by the word nearest to a mention that may tell of it. */
function open(
  reading: Reading,
  kind: LearntKind,
  { row, at, chunk }: Mention,
  meetings: FoundMeeting[],
): FoundMeeting {
  const { sentence, tellings, chunks } = row;
  const telling = tellings
    .flatMap((each, i) => (each?.kinds.includes(kind) === true ? [i] : []))
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  const told = (telling === undefined ? null : chunks[telling]) ?? chunk;
  const isPlanned = PLANNED_CUES.test(reading.text.slice(sentence.start, sentence.end));
  const isEvent = kind !== 'MEETING' && kind !== 'CALL' && kind !== 'CONSULTATIONS';
  const meeting: FoundMeeting = {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [told, chunk], isPlanned),
    place: placeOf(reading, sentence, told, isEvent),
    parties: [],
    bodies: [],
    isLearnt: true,
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
  };
  meetings.push(meeting);
  return meeting;
}
