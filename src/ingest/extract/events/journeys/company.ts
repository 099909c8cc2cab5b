import type { Span } from '../../../../store/article';
import type { PlaceItem } from '../../scan/items';
import { isAtEventAlone } from './company-at-event';
import { onlyAt, placesOfCompany } from './company-place';
import type { Leg } from './journeys';
import { isShownRound } from './shown-round';
import {
  ASIDE,
  AT_MEETINGS,
  COMPANY_AFTER,
  COMPANY_BEFORE,
  COMPANY_ENDS,
  COMPANY_OPENS,
  FOR_TALKS,
  IS_OF_DELEGATION,
} from '../../lexicon/company';
import { DELEGATION, SPOKEN_OF } from '../../lexicon/meeting-cues';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { isUntold } from '../told/untold';

/** One who comes along on another's journey. */
export interface Companion {
  person: FoundPerson;
  /** Whose journey it is. */
  leader: FoundPerson;
  /** Where alone they come along; none: everywhere. */
  only: readonly PlaceItem[];
  quote: Span;
  /** On a journey to come: on none that was made before. */
  isPlanned?: boolean;
  /** Told to come to what is held there, too: "will join her at the meeting with A". */
  isAtMeetings?: boolean;
  /** Told of what is held or seen there alone: they came on no journey. */
  isAtEvent?: boolean;
  /** "B, who is in her delegation, met C": what B does is B's own. */
  isApart?: boolean;
  sentence: number;
}

/** Who comes along, and whether their sentence tells of nothing else. */
export interface Company {
  companions: Companion[];
  isWhole: boolean;
}

/** "is accompanied by B and | will be received by C". */
const DOES_MORE =
  /,?\s+and\s+(?:will|is\s+(?:also\s+)?(?:to|due|expected|scheduled)|(?:was|were)\s+(?:also\s+)?received|met|held)\s/u;

/** Of what is done, and not of a journey alone. */
const BESIDE_ONE = /^\s*(?:together|along|alongside)\b/u;

const NOBODY: Company = { companions: [], isWhole: false };

/** Who, a sentence says, comes along on a journey that it or a sentence before tells of. */
export function companyIn(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): Company {
  if (legs.length === 0) return NOBODY;
  const words = reading.text.slice(sentence.start, sentence.end);
  const named = peopleIn(reading, sentence);
  const opened = openedWith(reading, sentence, named, legs);
  if (opened) return opened;
  const after = COMPANY_AFTER.exec(words);
  const before = after ? null : COMPANY_BEFORE.exec(words);
  const cue = after ?? before;
  if (!cue) return NOBODY;
  // "was to have joined the delegation, but stayed".
  const at = { start: sentence.start + cue.index, end: sentence.start + cue.index + cue[0].length };
  if (isUntold(reading, sentence, at)) return NOBODY;
  if (after && ASIDE.test(cue[0]) && isShownRound(reading, sentence, at.start)) return NOBODY;
  // "visited Latvia. A took part in the opening, together with B": what the sentence tells of, and no journey.
  const isHere = legs.some((leg) => leg.sentence === sentence.index && leg.isStop !== true);
  if (!isHere && BESIDE_ONE.test(cue[0])) return NOBODY;
  const [cueAt, cueEnd] = [at.start, at.end];
  const whose = after
    ? leaderIn(words.slice(0, cue.index + cue[0].length), named, cueEnd, legs)
    : leaderIn(
        cue[0],
        named.filter(({ end }) => end > cueAt),
        cueEnd,
        legs,
      );
  if (!whose) return NOBODY;
  // "met A, who is to visit Riga. He was accompanied by B": another than who is yet to go.
  const isYetToGo = legs.every(({ person, isPlanned }) => person !== whose || isPlanned);
  const isNamed = named.some(({ person, start }) => person === whose && start < cueEnd);
  if (isYetToGo && !isNamed && after && /^(?:was|were)\b/u.test(cue[0])) return NOBODY;
  const end = endOf(words, cue.index + cue[0].length) + sentence.start;
  const row = after
    ? named.filter((each) => each.start >= cueEnd && each.start < end)
    : named.filter((each) => each.end <= cueAt);
  const where = placesOfCompany(reading, sentence, legs, at, after !== null);
  // "A, who accompanied her to Riga, | will attend the forum": what A does apart from her.
  const isAtMeetings = AT_MEETINGS.test(
    words.slice(cue.index).replace(/,\s+(?:will|would|is|was|has)\s.*$/su, ''),
  );
  // "will travel to Riga. B will accompany her. She last visited Oslo in May": B was not in Oslo.
  const isPlanned = /^\s*(?:will|would)\b/u.test(cue[0]) || isYetToGo;
  const isAtEvent =
    where.length === 0 &&
    isAtEventAlone(
      words,
      { start: cue.index, end: cue.index + cue[0].length },
      sentence.index,
      legs,
    );
  // "B, who accompanied A, met C": B did.
  const isAside = before !== null && /,\s+who\s+$/u.test(words.slice(0, cue.index));
  const isApart = isAside || (before !== null && IS_OF_DELEGATION.test(cue[0]));
  const companions = row
    .filter(({ person }) => person !== whose)
    .map((each) => {
      const own = after ? onlyAt(reading, sentence, each, cueEnd) : null;
      return {
        person: each.person,
        leader: whose,
        only: own ? [own] : where,
        quote: { start: each.start, end: each.end },
        isAtMeetings,
        isPlanned,
        isAtEvent,
        isApart,
        sentence: sentence.index,
      };
    });
  // "B will join her in Riga for talks with C": that is told too.
  const isMore =
    ASIDE.test(cue[0]) ||
    isApart ||
    (before !== null && FOR_TALKS.test(words)) ||
    DOES_MORE.test(words.slice(cue.index + cue[0].length));
  return { companions, isWhole: companions.length > 0 && !isMore };
}

/** "Accompanied by B, A will travel to Riga": B goes where A does by this sentence. */
function openedWith(
  { text }: Reading,
  sentence: ScannedSentence,
  named: readonly Named[],
  legs: readonly Leg[],
): Company | null {
  const cue = COMPANY_OPENS.exec(text.slice(sentence.start, sentence.end));
  const here = legs.filter(({ sentence: at, isStop }) => at === sentence.index && isStop !== true);
  const leader = named.find(({ person }) => person === here[0]?.person);
  if (!cue || !leader || !/,\s+(?:the\s+)?$/u.test(text.slice(sentence.start, leader.start)))
    return null;
  const from = sentence.start + cue[0].length;
  const companions = named
    .filter(({ start, end }) => start >= from && end <= leader.start)
    .map(({ person, start, end }) => ({
      person,
      leader: leader.person,
      only: here.map(({ place }) => place),
      quote: { start, end },
      sentence: sentence.index,
    }));
  return { companions, isWhole: false };
}

/** Whose company words tell of: a traveller's, by name or as "he", or the delegation that one leads. */
function leaderIn(
  words: string,
  named: readonly Named[],
  end: number,
  legs: readonly Leg[],
): FoundPerson | null {
  const travellers = legs.map(({ person }) => person);
  const own = named.find((each) => each.start < end && travellers.includes(each.person));
  if (own) return own.person;
  const isOther = named.some((each) => each.start < end);
  const isUnnamed =
    DELEGATION.test(words) || SPOKEN_OF.test(words) || /\b(?:him|her)\b/u.test(words);
  return !isOther && isUnnamed ? (travellers.at(-1) ?? null) : null;
}

/** Who goes in one row with the first who is said to: "A and B will travel". */
export const inOneRow = (legs: readonly Leg[]): Companion[] =>
  legs.flatMap(({ person, others = [], place, isPlanned, sentence }) =>
    others.map(({ person: other, start, end }) => ({
      person: other,
      leader: person,
      only: [place],
      quote: { start, end },
      isPlanned,
      sentence,
    })),
  );

function endOf(words: string, from: number): number {
  const end = COMPANY_ENDS.exec(words.slice(from));
  return end ? from + end.index : words.length;
}
