import type { Party } from '../../clauses/chunk';
import type { Told } from '../../clauses/find-told';
import { CAME_TO_IT, IT_AGAIN, WELCOMES_TO } from '../../lexicon/at-gatherings';
import { kindOfGathering } from '../../lexicon/gatherings';
import {
  AFTER_HIS,
  OF_ROUND,
  APART,
  BESIDE_EVENT,
  BESIDE_MAIN,
  HELD_WITH,
  SEPARATE,
  MEETINGS_WITH,
} from '../../lexicon/met-apart';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { kindOfClause } from './clause-kind';
import { type ClauseSides, sidesOfClause } from '../sides/clause-sides';
import { isAfterOthers } from './after-others';
import { isNoMeeting } from './is-no-meeting';
import { haveMet, isWhenMeets } from '../attendance/coming';
import {
  type FoundMeeting,
  isGathering,
  isOfSeveral,
  lastOfSeveral,
  partyOf,
} from '../found-meeting';
import { meetingOf } from './one-meeting';

/** Its sentence tells of another than the one before. */
const OTHER =
  /\b(?:[Aa]lso|[Ll]ater|[Ee]arlier|[Tt]hen|another|[Ss]eparately|[Ii]n\s+addition|[Aa]dditionally)\b|^(?:Prior\s+to|Before|After|Following)\s+(?:this|the|that|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:[Mm]eeting|call|talks|[Ss]ession|[Mm]inisterial|[Dd]ialogue|[Ss]ummit|ceremony)\b/u;

/** Opens with another hour, or another day, than that of the one before. */
const OTHER_HOUR =
  /^(?:(?:The|On\s+the)\s+(?:day|evening|previous\s+day|same\s+day|eve)(?:\s+before)?|In\s+the\s+(?:morning|afternoon|evening))(?:,\s|\s+(?:the\s+)?(?=\p{Lu}))/u;

/** A meeting to come that is only named. */
const OF_PLAN =
  /\b(?:the|their|his|her|this|that|[’']s)\s+(?:planned|upcoming|forthcoming|scheduled|proposed|expected)\s+(?:\p{Ll}+\s+)?(?:meeting|talks|summit|visit|session)\b/u;
/** How far around the words that tell of it its noun may stand. */
const NEXT_WORDS = 24;

const isPlanOf = ({ status, parties }: FoundMeeting, objects: readonly Party[]): boolean =>
  status === 'PLANNED' &&
  objects.length > 0 &&
  objects.every(({ person }) => parties.some((party) => party.person === person));

/** Two met, told by what one did: "received A", "had a working breakfast with A". */
const MEETS_ONE =
  /^(?:receiv(?:e[sd]?|ing)|(?:hold|held|had|have|has)\s+(?:(?:an?|the)\s+)?(?:[\p{L}-]+\s+){0,3}(?:(?:talks|negotiations|conversation)\b(?!\s+(?:of|at)\b)|(?:meetings?|conversations|breakfast|lunch(?:eon)?|dinner)\s+with\s(?!(?:the\s+)?participation))|(?:held|had)\s+an?\s+(?:[\p{L}-]+\s+){0,3}meeting\b(?!\s+(?:of|at)\b))/u;
/** Opens with what is over, by which its sentence tells of it: "After the summit, A and B". */
const IT_IS_OVER =
  /^(?:After|Following|At\s+the\s+end\s+of|Upon\s+(?:the\s+)?(?:completion|conclusion)\s+of)\s+(?:the|this|that)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Tt]alks|[Ff]orum|[Cc]onference|ceremony),\s/u;
/** Each of those whom one met was met apart: "held bilateral meetings with A and B". */
const BILATERAL =
  /\b(?:[Ss]eparate|[Bb]ilateral|[Ii]ndividual)\s+(?:[\p{L}-]+\s+){0,2}(?:meetings?|talks)\b/u;

/** "thanked B for brokering the | meeting with C": it is only recalled. */
const BROKERED =
  /\bfor\s+(?:(?:his|her|their)\s+(?:help|role|support)\s+in\s+)?(?:helping\s+(?:to\s+)?)?(?:broker|arrang|facilitat|organi[sz]|mediat|sett?|prepar)(?:e|ing)?\s+(?:up\s+)?(?:(?:the|an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/u;

/** "told her about | A's talks with B", "Building on | A's talks": what others speak of, or go by. */
const OF_MATTER =
  /\b(?:about|regarding|concerning|(?:briefed|informed|updated|told|notified|apprised)\s+[^.;,]{2,60}?\s(?:on|of)|(?:discuss|review|consider|welcom|prais|criticis|criticiz|condemn|hail|address)(?:ed|es|ing)|(?:[Bb]uil(?:d|ds|t|ding)|follow(?:ed|ing|s)?\s+up)\s+(?:up)?on)\s+(?:(?:the|his|her|their|your|our|my)\s+)?(?:(?:results?|outcomes?|course|progress|agenda)\s+of\s+(?:the\s+)?)?$/u;

/**
 * The meetings that a clause tells of, where it names both sides, or one beside a group: several, where each of
 * those named was met by himself.
 * @param words those of the sentence that are the clause's own
 * @param earlier those told of before
 */
export function clauseMeetings(
  reading: Reading,
  sentence: ScannedSentence,
  told: Told,
  words: string,
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const { at } = told;
  const isAfterOne = earlier.some(isGathering);
  if (isNoMeeting(reading, sentence, told, words, isAfterOne)) return [];
  if (told.joins && isOnLeg(text, sentence, told.at, earlier)) return [];
  const sides = sidesOfClause(reading, sentence, told, earlier);
  if (!sides || haveMet(reading, sentence, at, sides.persons, earlier)) return [];
  const { persons, bodies, objects, owner } = sides;
  if (isAfterOthers(reading, sentence, at, persons, earlier)) return [];
  // "criticised the planned meeting with A": whose it is was told before, or is not told.
  const isRecalled = OF_PLAN.test(
    text.slice(Math.max(sentence.start, at.start - NEXT_WORDS), at.end + NEXT_WORDS),
  );
  if (isRecalled && earlier.some((other) => isPlanOf(other, objects))) return [];
  const [before, after] = [text.slice(sentence.start, at.start), text.slice(at.end, sentence.end)];
  const does = text.slice(at.start, sentence.end);
  // "A told B that his meeting with C": theirs is what the two held.
  const isToldToAnother =
    owner !== null &&
    peopleIn(reading, sentence).some(({ person, end }) => person !== owner && end <= at.start);
  // "chaired the summit": the one that was told of before.
  const isToIt = isAfterOne && WELCOMES_TO.test(does);
  const bare = bareBefore(sentence, earlier);
  // "The summit took place in Riga. A hosted B and C": those who came to it.
  const host = bare && persons.size > 2 && /^hosted\b/u.test(does) ? bare : null;
  // Of whom its words say that they attended it, no model knows better.
  const isTold = told.isAttended && !told.isOfOne && told.kind !== 'MEETING';
  const isSure = isToIt || host !== null || isTold || (told.joins && told.kind === 'OTHER');
  // "told them of the latest round of | talks, which were held with the participation of A", "welcomed the outcome of the
  // talks held by A and B": of others than who met here.
  const isOfOthers =
    told.joins && (OF_ROUND.test(before) || (persons.size > 1 && OF_OUTCOME.test(before)));
  const joins =
    (told.joins && !isOfOthers) ||
    isToIt ||
    host !== null ||
    (told.isAttended ? IT_AGAIN.test(does) : isAfterOne && CAME_TO_IT.test(does));
  // "Khan came to the meeting with A after | his talks with B": those are told beside it.
  const isAfterHis = AFTER_HIS.test(before + text.slice(at.start, at.end));
  const isMatter = told.isOwned && OF_MATTER.test(before);
  const isMet = /^(?:meets?|met|gather(?:ed)?|hosts?|hosted)\b/iu.test(does);
  // "was represented at the | funeral": what it is, and not how one was there.
  const ofNoun = told.kind === 'MEETING' ? kindOfGathering(text.slice(at.start, at.end)) : null;
  const named = isToIt ? 'CONFERENCE' : (host?.kind ?? ofNoun ?? told.kind);
  // "spoke by phone. They will speak again": on the phone.
  const isCallAgain =
    named === 'MEETING' &&
    lastOfSeveral(earlier)?.kind === 'CALL' &&
    (AGAIN.test(does) ||
      // "had a phone call with A. In a conversation with B": on the phone as well, where nobody met.
      (CONVERSATION.test(does) && earlier.every(({ kind }) => /^(?:CALL|VISIT)$/u.test(kind))));
  const kind = isCallAgain
    ? 'CALL'
    : kindOfClause(named, { words, before, after }, { isMet, isMatter });
  // "met A and held talks with the World Bank": one meeting more.
  const isNextWithBody =
    objects.length === 0 && bodies.some(({ isGroup }) => isGroup !== true) && AND_NEXT.test(before);
  const isPlanned = told.isPlanned || isWhenMeets(reading, sentence, at);
  const isOfSeries = IN_PARTICULAR.test(words) && isAfterSeries(reading, sentence);
  const groups = groupsOf(sides, words, text, isOfSeries);
  // "Following the meeting, the leaders signed a declaration": it is the one that was told of before.
  const isIt = at.start === sentence.start && IT_IS_OVER.test(does);
  return groups.map((group) => ({
    ...meetingOf(reading, sentence, kind, group, bodies, at, isPlanned),
    ...(isSure ? { parties: group.map((each) => ({ ...partyOf(each), isSure })) } : {}),
    isOpen: (persons.size < 2 || sides.isOfOneSide) && !joins,
    joins,
    isOfLast: told.isOfLast && told.joins,
    isOfMany: told.isAttended || joins,
    isMentioned:
      told.isOfUnnamed ||
      isOfOthers ||
      isMatter ||
      BROKERED.test(before) ||
      isToldToAnother ||
      (told.isOwned && isAfterHis && earlier.some(isOfSeveral)) ||
      (told.isOwned && THINKS_BACK.test(before)),
    isOfRow: group.some(({ isOfRow }) => isOfRow === true),
    isOther: (OTHER.test(words) && !isIt) || isNextWithBody,
    isApart:
      (APART.test(words) && !isIt) ||
      (owner !== null && RECALLS.test(before)) ||
      (groups.length > 1 && (BESIDE_MAIN.test(words) || EACH_BESIDE.test(words))),
    isBesideEvent: !joins && !isIt && (BESIDE_EVENT.test(words) || BILATERAL.test(does)),
    isOfOtherHour: OTHER_HOUR.test(words),
    isMet: (isMet || MEETS_ONE.test(does)) && group.length === 2,
    isBilateral: isPlanned && isMet && told.kind === 'MEETING' && group.length === 2,
  }));
}

/** Right before what others held: what came of it. */
const OF_OUTCOME =
  /\b(?:outcomes?|results?|conclusions?|success|spirit|agreements?|understandings?|decisions?)\s+(?:reached\s+)?(?:of|at|from|during)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u;

/** "She recalled | her talks with A": another than what they hold now. */
const RECALLS = /\b[Ss]?[Hh]e\s(?:\p{L}+\s+)?(?:recall|remember)(?:ed|s|ing)\s[^.;]*$/u;

/** "Khan recalled | his meetings with A": what others attended that is told of next is none of these. */
const THINKS_BACK = /\b(?:recall|remember)(?:ed|s|ing)\s[^.;]{0,120}$/u;
const AGAIN = /^(?:speak|talk)\s(?:[^.;,]{0,30}\s)?again\b/u;
const CONVERSATION =
  /^(?:(?:[Ii]n|[Dd]uring|had|held)\s+)?(?:(?:an?|the|his|her)\s+)?(?:[\p{Ll}-]+\s+){0,2}conversation\s+with\s(?![^.;]*\b(?:sidelines|margins|in\s+person)\b)/u;

/** "held a number of bilateral meetings. In particular, he had talks with A, B and C": with each by himself. */
const IN_PARTICULAR = /^(?:In\s+particular|Among\s+others|Specifically)\b/u;
const SERIES =
  /\b(?:bilateral|separate|individual|(?:number|series)\s+of(?:\s+[\p{Ll}-]+)?)\s+(?:meetings|talks|conversations)\b/u;

const isAfterSeries = ({ text, sentences }: Reading, { index }: ScannedSentence): boolean => {
  const before = sentences.find((each) => each.index === index - 1);
  return before !== undefined && SERIES.test(text.slice(before.start, before.end));
};

/** Right before what one did next. */
const AND_NEXT = /\p{L},?\s+and\s+(?:(?:also|then|later|afterwards)\s+)?$/u;

/** "In Lima, A was joined by B": on the journey, where nothing was told of in that paragraph that B might join. */
const isOnLeg = (
  text: string,
  sentence: ScannedSentence,
  at: Told['at'],
  earlier: readonly FoundMeeting[],
): boolean =>
  /^In\s+(?:the\s+)?\p{Lu}[^,;.]{1,40},\s/u.test(text.slice(sentence.start, at.start)) &&
  /^(?:[^,;]{2,80}?\s)?(?:was|were|is|be)\s+(?:also\s+)?joined\s/u.test(
    text.slice(at.start, sentence.end),
  ) &&
  earlier.every(
    ({ kind, quote }) => kind === 'VISIT' || /\n/u.test(text.slice(quote.end, sentence.start)),
  );

/** What the sentence before told of as held, with nobody who came to it. */
function bareBefore(
  { index }: ScannedSentence,
  earlier: readonly FoundMeeting[],
): FoundMeeting | null {
  const last = earlier.findLast(({ kind }) => kind !== 'VISIT');
  const isBare =
    last?.sentence === index - 1 &&
    last.parties.length === 0 &&
    /^(?:CONFERENCE|MEETING)$/u.test(last.kind) &&
    last.status === 'HELD';
  return isBare ? last : null;
}

/** "hosted A and B after receiving each of them separately": all, and each by himself. */
const EACH_BESIDE =
  /,?\s+(?:after|before|having|followed\s+by)\s+(?:(?:first|earlier|also|had)\s+)?(?:receiv|met|meet|see|seen|host|speak|spok|talk|hold|held|separate)\p{Ll}*\s(?:[^.;,]{0,30}?\s)?each\s+(?:of\s+(?:them|the\s+\p{Ll}+(?:\s\p{Ll}+)?)\s+)?(?:separately|individually|in\s+turn|one-on-one|apart|alone)(?![\p{L}-])/u;

/** Who met together: all, or each of several with the one. */
function groupsOf(
  { subjects, objects }: ClauseSides,
  words: string,
  text: string,
  isOfSeries: boolean,
): Party[][] {
  // "A and B also met with C, respectively": each of the two by himself.
  const isOfEach = /\brespectively\b(?!\s+the\s)/u.test(words);
  const isOfOne = subjects.length === 1 || (subjects.length === 0 && HELD_WITH.test(words));
  // "held talks with A and with B".
  const [first, second, ...more] = objects;
  const isParted =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    /,?\s+and\s+(?:also\s+)?with\s+(?:the\s+)?$/u.test(text.slice(first.end, second.start));
  const joint = [...subjects, ...objects].sort((a, b) => a.start - b.start);
  if (EACH_BESIDE.test(words) && isOfOne && objects.length > 1)
    return [joint, ...objects.map((each) => [...subjects, each])];
  const areMany = objects.length > 2 && MEETINGS_WITH.test(words);
  const areApart = SEPARATE.test(words) || isOfEach || isParted || isOfSeries || areMany;
  if (areApart && isOfOne && objects.length > 1) return objects.map((each) => [...subjects, each]);
  if (isOfEach && subjects.length > 1 && objects.length === 1)
    return subjects.map((each) => [each, ...objects]);
  return [joint];
}
