import type { Span } from '../../../../store/article';
import { BOTH, type Party } from '../../clauses/chunk';
import { isBesideGroup, type Told } from '../../clauses/find-told';
import { SYMBOLS } from '../../lexicon/clause-words';
import type { FoundPerson } from '../../people/people';
import { isOfWord } from '../../clauses/of-one-office';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { doerOfOnly, protagonistOf } from '../told/focus';
import { ownerOf } from '../told/owner-of';
import { groupMeant, leaderMeant } from './it-meant';
import { type FoundMeeting, lastOfSeveral } from '../found-meeting';

/** Who met by what a clause tells: who does it, whom it is done with, and bodies and groups of either side. */
export interface ClauseSides {
  subjects: readonly Party[];
  objects: readonly Party[];
  persons: ReadonlySet<FoundPerson>;
  bodies: (Span & { isGroup?: boolean })[];
  /** Whose meeting it is, where only the text before tells. */
  owner: FoundPerson | null;
  /** Many, of one side: "the Latvian delegation met with students". */
  isOfOneSide: boolean;
}

/** "through their 8 June meeting with C": of those who met last, where the words say whose it is. */
function theirsIn(
  { text }: Reading,
  { start: from }: ScannedSentence,
  { start, end }: Span,
  earlier: readonly FoundMeeting[],
): Party[] {
  if (!/\btheir\s+(?:[\p{L}\d,-]+\s+){0,4}$/u.test(text.slice(from, start + 6))) return [];
  return (lastOfSeveral(earlier)?.parties ?? []).map(({ person }) => ({ person, start, end }));
}

/** "The ministers briefed A on | their talks with B": A, who hears of them, was at none. */
function withoutHearer(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  doing: readonly Party[],
): readonly Party[] {
  const { text } = reading;
  const hears = doing.length > 1 && HEARS_OF.exec(text.slice(sentence.start, at.end));
  const whom = hears ? (hears.groups?.['whom'] ?? '') : '';
  if (!hears) return doing;
  const start = sentence.start + hears.index;
  const named = peopleIn(reading, sentence).find(
    (each) => each.start >= start && each.end <= at.start,
  );
  const others = doing.filter(({ person }) =>
    named ? person !== named.person : !isOfWord(whom, person),
  );
  return others.length > 0 ? others : doing;
}
const HEARS_OF =
  /\b(?:briefed|informed|updated|debriefed|told|acquainted)\s+(?<whom>[^.;,]{2,80}?)\s+(?:on|about|of|with)\s+(?:(?:the\s+)?(?:results?|outcomes?|course|content|details)\s+of\s+)?(?:their|his|her)(?:\s+[\p{L}\d]+){0,4}$/u;

/** "A and the Latvian delegation": who leads it is told by name. */
const isOwnTeam = (text: string, subject: Told['subject'], { start, end }: Span): boolean =>
  /\b(?:delegation|team)$/u.test(text.slice(start, end)) &&
  (subject?.parties ?? []).some((party) =>
    /^,?\s+(?:and|with)\s+(?:the|an?|his|her|their)\s+$/u.test(text.slice(party.end, start)),
  );

/** "A led the Latvian delegation, and the Norwegian delegation was headed by B": B, who is named. */
const BY_WHOM = /^\s+(?:(?:was\s+|is\s+)?(?:led|headed)\s+)?by\s+(?:the\s+|[Hh]\.E\.\s+)?\p{Lu}/u;

/** The sides of what a clause tells of; null where it names neither two, nor one beside a group or a body. */
export function sidesOfClause(
  reading: Reading,
  sentence: ScannedSentence,
  told: Told,
  earlier: readonly FoundMeeting[],
): ClauseSides | null {
  const { at, object } = told;
  const { text } = reading;
  // "At the meeting with A, the sides discussed": the sides of that meeting.
  const isImpersonal =
    told.isOwned && (told.subject?.symbol === SYMBOLS.GROUP || told.subject?.words === BOTH);
  const subject = isImpersonal ? null : told.subject;
  const objects = object?.parties ?? [];
  const those = told.isOwned && !subject ? theirsIn(reading, sentence, at, earlier) : [];
  const owner =
    those.length === 0 && told.isOwned && !subject
      ? (ownerOf(reading, sentence, at) ??
        protagonistOf(reading, earlier) ??
        (OPENS.test(text.slice(sentence.start, at.start)) ? doerOfOnly(reading, earlier) : null))
      : null;
  const doing = owner
    ? [{ person: owner, start: at.start, end: at.end }]
    : those.length > 0
      ? those
      : (subject?.parties ?? []);
  const isUnnamed = doing.length === 0 && objects.length > 0 && (subject?.bodies.length ?? 0) === 0;
  const leader = isUnnamed ? leaderMeant(reading, sentence, at) : null;
  const subjects = leader
    ? [{ person: leader, start: at.start, end: at.end }]
    : told.isOwned
      ? withoutHearer(reading, sentence, at, doing)
      : doing;
  // "The delegation visited the port, where it met A": the delegation, or who leads it.
  const meant = isUnnamed && !leader ? groupMeant(reading, sentence, at) : null;
  const persons = new Set([...subjects, ...objects].map(({ person }) => person));
  // "a delegation" says of no one who it was.
  const bodies = [
    ...(meant ? [meant] : []),
    ...(subject?.bodies ?? []),
    ...(object?.bodies ?? []),
  ].filter(
    ({ start, end, isGroup }) =>
      (!isGroup || /\s/u.test(text.slice(start, end))) &&
      !(object !== null && isOwnTeam(text, subject, { start, end })) &&
      !(isGroup && BY_WHOM.test(text.slice(end, sentence.end))),
  );
  const isWithGroup = object === null && isBesideGroup(subject) && bodies.length > 0;
  const isOpen =
    (object !== null && objects.length === 0) ||
    (subject !== null && subject.parties.length === 0) ||
    meant !== null;
  const isOfOneSide =
    object !== null &&
    objects.length === 0 &&
    subject !== null &&
    /\b(?:delegation|side|team)$/u.test(text.slice(subject.start, subject.end));
  // "Latvia and Estonia held a meeting", "was attended by representatives of the World Bank".
  const isOfBodies =
    persons.size === 0 &&
    bodies.some(({ isGroup }) => !isGroup) &&
    (told.joins ||
      told.isAttended ||
      told.isOfOne ||
      (subject?.symbol === SYMBOLS.BODY && object === null && bodies.length > 1));
  const isOfRow = [...subjects, ...objects].some((party) => party.isOfRow === true);
  const isOfOne =
    persons.size === 1 && (isOpen || told.joins || told.isAttended || isWithGroup || isOfRow);
  const isTold = isOfBodies || persons.size > 1 || isOfOne;
  return isTold ? { subjects, objects, persons, bodies, owner, isOfOneSide } : null;
}

/** Opens a sentence with what is held, as nobody's: "A separate | meeting with A is planned". */
const OPENS = /^(?:(?:An?|Another|The)\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u;
