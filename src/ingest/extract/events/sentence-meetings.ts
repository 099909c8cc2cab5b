import type { Span } from '../../../store/article';
import { blanked } from '../clauses/blanked';
import type { Chunk, Party } from '../clauses/chunk';
import { BOTH } from '../clauses/chunker';
import { wordsWithoutBelow } from '../clauses/clauses-below';
import { isBesideGroup, toldIn, type Told } from '../clauses/find-told';
import { SYMBOLS } from '../lexicon/clause-words';
import { meetingsByCue } from './by-cue';
import { haveMet, isWhenMeets } from './coming';
import { ownerOf, protagonistOf } from './focus';
import { type FoundMeeting, lastOfSeveral, partyOf } from './found-meeting';
import {
  ALSO_SPOKE,
  IT_AGAIN,
  WELCOMES_LEADERS,
  WELCOMES_THOSE,
  WELCOMES_TO,
} from '../lexicon/at-gatherings';
import { BY_PHONE, FOR_CONSULTATIONS, FOR_SUMMIT, LAST_MET } from '../lexicon/meeting-cues';
import { WELCOMED_INTO } from '../lexicon/pointing-back';
import { tellsOfBefore } from './met-before';
import { meetingOf } from './one-meeting';
import { areTwo } from './two-of';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** The meetings that a sentence tells of: by its clauses, else by words that name no sides. */
export function meetingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = wordsWithoutBelow(reading, sentence);
  if (OF_IT.test(words) || LAST_MET.test(words) || tellsOfBefore(reading, sentence)) return [];
  const toldBy = clauses.map((clause) => ({ clause, told: toldIn(clause) }));
  const calling = toldBy.filter(({ told }) => told.some(({ kind }) => kind === 'CALL'));
  const all = toldBy.flatMap(({ clause, told }) => {
    const isOfCall = calling.some((other) => other.clause === clause);
    // "will meet with A and speak by phone with B": A is not phoned; nor is who met while others spoke by phone.
    const own = (
      isOfCall
        ? words.replace(BY_PHONE, '')
        : blanked(
            words,
            calling.flatMap((other) => other.clause),
            sentence.start,
          )
    ).replace(OF_WHOM, '');
    return told.flatMap((each) =>
      meetingsOf(reading, sentence, each, each.kind === 'CALL' ? words : own, earlier),
    );
  });
  const found = all.filter((meeting) => !all.some((call) => isOnCall(meeting, call)));
  // "The two met on Friday", of three: neither that day nor any of them is told.
  const isOpenTwo = clauses.some((clause) =>
    clause.some(
      ({ symbol, start, end }) =>
        symbol === SYMBOLS.GROUP && areTwo(reading.text.slice(start, end)),
    ),
  );
  if (found.length === 0) return isOpenTwo ? [] : meetingsByCue(reading, sentence, words);
  return JOINT.test(words)
    ? inOne(found)
    : found.filter((each, i) => !isAlike(each, found.slice(0, i)));
}

/** "In the calls that they had on 3 May, they held discussions": on the phone, and they did not meet. */
const isOnCall = (meeting: FoundMeeting, call: FoundMeeting): boolean =>
  meeting.kind === 'MEETING' &&
  call.kind === 'CALL' &&
  call.date?.edtf === meeting.date?.edtf &&
  meeting.bodies.length === 0 &&
  meeting.parties.every(({ person }) => call.parties.some((party) => party.person === person));

/** "This is Minister A’s first meeting with the leaders": the one told of before. */
const OF_IT =
  /^(?:This|It)\s+(?:is|was|will\s+be|marks|marked)\s+(?:[^.;]{2,60}?['’]s?|the|his|her|their)\s+(?:first|second|third|latest|\p{Ll}+th)\s/u;

/** "attended the forum, where he took part in discussions": what one was at is told of once. */
function isAlike(meeting: FoundMeeting, before: readonly FoundMeeting[]): boolean {
  const whoIn = ({ parties }: FoundMeeting) => parties.map(({ person }) => person.slug).join();
  return (
    meeting.isOfMany === true &&
    meeting.bodies.length === 0 &&
    before.some(
      (other) =>
        other.isOfMany === true &&
        (other.kind === meeting.kind || meeting.kind === 'MEETING') &&
        other.status === meeting.status &&
        other.date?.edtf === meeting.date?.edtf &&
        whoIn(other) === whoIn(meeting),
    )
  );
}

/** "met with A in a joint meeting with B": one meeting. */
const JOINT = /\bin\s+a\s+joint\s+(?:meeting|call|session)\s+with\b/u;

function inOne([first, ...others]: FoundMeeting[]): FoundMeeting[] {
  if (!first) return [];
  const known = new Set(first.parties.map(({ person }) => person));
  const more = others.flatMap(({ parties }) => parties).filter(({ person }) => !known.has(person));
  return [{ ...first, parties: [...first.parties, ...more] }];
}

/** "at a meeting", "during their talks", "in negotiations": of those who did something there. */
const OWN_TALKS =
  /\b(?:at|in|during)\s+(?:(?:an?|their)\s+(?:[\p{L}\d.-]+\s+){0,4}(?:meeting|conversation|session|audience|dinner|lunch|call)|(?:their\s+)?(?:\p{L}+\s+)?(?:talks|negotiations|consultations))\b(?!\s+(?:of|between|with)\b)/u;

/** Its sentence tells of another than the one before. */
const OTHER =
  /\b(?:[Aa]lso|[Ll]ater|[Ee]arlier|[Tt]hen|another|[Ss]eparately|[Ii]n\s+addition|[Aa]dditionally)\b|^(?:Prior\s+to|Before|After|Following)\s+(?:this|the|that|their)\s+(?:meeting|call|talks)\b/u;

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

/** A meeting to come that is only named. */
const OF_PLAN =
  /\b(?:the|their|his|her|this|that|[’']s)\s+(?:planned|upcoming|forthcoming|scheduled|proposed|expected)\s+(?:\p{Ll}+\s+)?(?:meeting|talks|summit|visit|session)\b/u;
/** How far around the words that tell of it its noun may stand. */
const NEXT_WORDS = 24;

const isPlanOf = ({ status, parties }: FoundMeeting, objects: readonly Party[]): boolean =>
  status === 'PLANNED' &&
  objects.length > 0 &&
  objects.every(({ person }) => parties.some((party) => party.person === person));

/** "will visit the plant to | speak with A": they meet there. */
const TO_SPEAK =
  /\b(?:visit|travel|fl(?:y|ew|ies)|go(?:es)?\b|went\b|c[oa]me\b|arrive)\p{Ll}*\s[^.;]{2,90}?\sto\s+(?:also\s+)?$/u;

/** Between who speaks in a transcript and what the other is said to have done. */
const YOU_DO = /^\s*(?:\([^()]{1,40}\)\s*)?:\s[^;]*\b[Yy]ou\s+(?:[\p{Ll}’']+\s+){0,3}$/u;

/** "A and the Latvian delegation": who leads it is told by name. */
const isOwnTeam = (text: string, subject: Told['subject'], { start, end }: Span): boolean =>
  /\b(?:delegation|team)$/u.test(text.slice(start, end)) &&
  (subject?.parties ?? []).some((party) =>
    /^,?\s+(?:and|with)\s+(?:the|an?|his|her|their)\s+$/u.test(text.slice(party.end, start)),
  );

/** "A led the Latvian delegation, and the Norwegian delegation was headed by B": B, who is named. */
const BY_WHOM = /^\s+(?:(?:was\s+|is\s+)?(?:led|headed)\s+)?by\s+(?:the\s+|[Hh]\.E\.\s+)?\p{Lu}/u;

/** Each of those told of was met by himself. */
const SEPARATE =
  /\b(?:separate|bilateral|individual|one-on-one)\s+(?:[\p{L}-]+\s+){0,2}(?:meetings|talks)\s+with\b|\b(?:me(?:e)?ts?|met)\s+(?:bilaterally|individually|one-on-one)\b|\bbilaterally\s+(?:with|meet|met)\b|\bround\s+of\s+(?:\p{L}+\s+)?meetings\s+with\b|\bseparate\s+(?:[\p{L}-]+\s+){0,2}(?:meetings|talks|conversations|calls|discussions)\b|\bseparately\b|\b(?:phone\s+|telephone\s+|video\s+)?calls\s+(?:[\p{L}\d]+\s+){0,3}with\b|\b(?:phone|telephone)\s+conversations\s+(?:[\p{L}\d]+\s+){0,3}with\b|\b(?:[Dd]uring|[Ii]n)\s+(?:(?:the|his|her)\s+)?(?:\p{L}+\s+)?(?:meetings|calls|conversations)\s+with\b/u;

/** "met A, with whom he had spoken by phone": what else was done with one who is named. */
const OF_WHOM = /,\s+(?:(?:with|to)\s+)?whom?\s(?:\p{L}+\s+){0,2}(?:has|have|had)\s[^,;.]*/gu;

/** It is none of those told of before, though the same met. */
const APART =
  /\bseparately\s+(?:\p{Ll}+\s+)?(?:met|meets?|received?|hosted?|held?|hold|spoke|conferred)\b|\bmet\s+separately\b|^Separately,|\b[Tt]he(?:ir)?\s+(?:previous|last|latest|most\s+recent|earlier)\s+(?:\p{Ll}+\s+){0,2}(?:meeting|talks|call|conversation|summit)\s+(?:between|of)\b|\b(?:in|held|had|for)\s+a\s+(?:separate|second|further)\s+(?:\p{Ll}+\s+)?meeting\b/u;

/** "thanked B for brokering the | meeting with C": it is only recalled. */
const BROKERED =
  /\bfor\s+(?:(?:his|her|their)\s+(?:help|role|support)\s+in\s+)?(?:helping\s+(?:to\s+)?)?(?:broker|arrang|facilitat|organi[sz]|mediat|sett?|prepar)(?:e|ing)?\s+(?:up\s+)?(?:(?:the|an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/u;

/** "told her about | A's talks with B", "reviewed the results of | A's talks": what others speak of. */
const OF_MATTER =
  /\b(?:about|regarding|concerning|(?:briefed|informed|updated)\s+[^.;,]{2,60}?\son|(?:discuss|review|consider|welcom|prais|criticis|criticiz|condemn|hail|address)(?:ed|es|ing))\s+(?:(?:the|his|her|their|your|our|my)\s+)?(?:(?:results?|outcomes?|course|progress|agenda)\s+of\s+(?:the\s+)?)?$/u;

/** Right before what is to be held. */
const AGREED_TO = /\bagreed\b[^.;]{0,60}?\sto\s+$/u;

const isWelcome = ({ text }: Reading, { start, end }: Span): boolean =>
  /^(?:is\s+|was\s+|be\s+)?welcom/u.test(text.slice(start, end));

/** What a clause tells of, where it names both sides, or one beside a group. */
function meetingsOf(
  reading: Reading,
  sentence: ScannedSentence,
  told: Told,
  words: string,
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const { at, object } = told;
  if (told.isAt && !OWN_TALKS.test(words)) return [];
  if (WELCOMED_INTO.test(reading.text.slice(at.start, sentence.end)) && isWelcome(reading, at))
    return [];
  const isAfterOne = earlier.some(
    ({ kind, isOfMany }) => isOfMany === true || /^(?:CONFERENCE|CEREMONY)$/u.test(kind),
  );
  // "The summit opened in Riga. A and B also spoke": there, and not with each other alone.
  const isSpeech =
    object === null &&
    ALSO_SPOKE.test(reading.text.slice(told.subject?.end ?? at.start, sentence.end)) &&
    isAfterOne;
  if (isSpeech) return [];
  const isOfHost = object !== null && !/\p{Lu}/u.test(reading.text.slice(object.start, object.end));
  const welcomes = isAfterOne ? WELCOMES_LEADERS : WELCOMES_THOSE;
  if (isOfHost && welcomes.test(reading.text.slice(at.start, sentence.end))) return [];
  // "President A: Yesterday you had talks with B": A does not.
  const isOfAddressee =
    told.subject?.start === sentence.start &&
    YOU_DO.test(reading.text.slice(told.subject.end, at.start));
  if (isOfAddressee) return [];
  // "At the meeting with A, the sides discussed": the sides of that meeting.
  const isImpersonal =
    told.isOwned && (told.subject?.symbol === SYMBOLS.GROUP || told.subject?.words === BOTH);
  const subject = isImpersonal ? null : told.subject;
  const objects = object?.parties ?? [];
  // "A and B will welcome them": others, and who they are is not told.
  const isOfOthers =
    /^(?:them|they)$/u.test(object?.words ?? '') &&
    objects.every(({ person }) => subject?.parties.some((party) => party.person === person));
  if (isOfOthers) return [];
  const those = told.isOwned && !subject ? theirsIn(reading, sentence, at, earlier) : [];
  const owner =
    those.length === 0 && told.isOwned && !subject
      ? (ownerOf(reading, sentence, at) ?? protagonistOf(reading, earlier))
      : null;
  const subjects = owner
    ? [{ person: owner, start: at.start, end: at.end }]
    : those.length > 0
      ? those
      : (subject?.parties ?? []);
  const persons = new Set([...subjects, ...objects].map(({ person }) => person));
  // "a delegation" says of no one who it was.
  const bodies = [...(subject?.bodies ?? []), ...(object?.bodies ?? [])].filter(
    ({ start, end, isGroup }) =>
      (!isGroup || /\s/u.test(reading.text.slice(start, end))) &&
      !(object !== null && isOwnTeam(reading.text, subject, { start, end })) &&
      !(isGroup && BY_WHOM.test(reading.text.slice(end, sentence.end))),
  );
  const isWithGroup = object === null && isBesideGroup(subject) && bodies.length > 0;
  const isOpen =
    (object !== null && objects.length === 0) || (subject !== null && subject.parties.length === 0);
  // "the Latvian delegation met with students": many, of one side.
  const isOfOneSide =
    object !== null &&
    objects.length === 0 &&
    subject !== null &&
    /\b(?:delegation|side|team)$/u.test(reading.text.slice(subject.start, subject.end));
  // "Latvia and Estonia held a meeting", "was attended by representatives of the World Bank".
  const isOfBodies =
    persons.size === 0 &&
    bodies.some(({ isGroup }) => !isGroup) &&
    (told.joins ||
      told.isAttended ||
      told.isOfOne ||
      (subject?.symbol === SYMBOLS.BODY && object === null && bodies.length > 1));

  if (
    !isOfBodies &&
    persons.size < 2 &&
    !(persons.size === 1 && (isOpen || told.joins || told.isAttended || isWithGroup))
  )
    return [];
  // "A told B that his meeting with C": theirs is what the two held.
  const isToldToAnother =
    owner !== null &&
    peopleIn(reading, sentence).some(({ person, end }) => person !== owner && end <= at.start);
  const isSeparate = SEPARATE.test(words);
  // "A and B also met with C, respectively": each of the two by himself.
  const isOfEach = /\brespectively\b(?!\s+the\s)/u.test(words);
  // "criticised the planned meeting with A": whose it is was told before, or is not told.
  const isRecalled = OF_PLAN.test(
    reading.text.slice(Math.max(sentence.start, at.start - NEXT_WORDS), at.end + NEXT_WORDS),
  );
  if (isRecalled && earlier.some((other) => isPlanOf(other, objects))) return [];
  // "chaired the summit": the one that was told of before.
  const isToIt = isAfterOne && WELCOMES_TO.test(reading.text.slice(at.start, sentence.end));
  // "The summit took place in Riga. A hosted B and C": those who came to it.
  const bare = earlier.findLast(({ kind }) => kind !== 'VISIT');
  const isOfBare =
    bare?.sentence === sentence.index - 1 &&
    bare.parties.length === 0 &&
    /^(?:CONFERENCE|MEETING)$/u.test(bare.kind) &&
    bare.status === 'HELD' &&
    persons.size > 2 &&
    /^hosted\b/u.test(reading.text.slice(at.start, at.end));
  // Of whom its words say that they attended it, no model knows better.
  const isTold = told.isAttended && !told.isOfOne && told.kind !== 'MEETING';
  const joins =
    told.joins ||
    isToIt ||
    isOfBare ||
    (told.isAttended && IT_AGAIN.test(reading.text.slice(at.start, sentence.end)));
  const groups =
    (isSeparate || isOfEach) && subjects.length === 1 && objects.length > 1
      ? objects.map((each) => [...subjects, each])
      : isOfEach && subjects.length > 1 && objects.length === 1
        ? subjects.map((each) => [each, ...objects])
        : [[...subjects, ...objects].sort((a, b) => a.start - b.start)];
  const after = reading.text.slice(at.end, sentence.end);
  const before = reading.text.slice(sentence.start, at.start);
  const isThere = told.kind === 'CALL' && TO_SPEAK.test(before) && !BY_PHONE.test(words);
  const said = isThere ? 'MEETING' : isToIt ? 'CONFERENCE' : isOfBare ? bare.kind : told.kind;
  const isMatter = told.isOwned && OF_MATTER.test(before);
  // "agreed by phone to meet": they will meet.
  const own = AGREED_TO.test(before) ? after : words;
  const spoken = said === 'MEETING' && BY_PHONE.test(own) && !isMatter ? 'CALL' : said;
  const isMet = /^(?:meets?|met|gather(?:ed)?|hosts?|hosted)\b/iu.test(
    reading.text.slice(at.start, at.end),
  );
  const ofPurpose = FOR_CONSULTATIONS.test(after)
    ? 'CONSULTATIONS'
    : isMet && FOR_SUMMIT.test(after)
      ? 'CONFERENCE'
      : 'MEETING';
  const kind = spoken === 'MEETING' ? ofPurpose : spoken;
  const isPlanned = told.isPlanned || isWhenMeets(reading, sentence, at);
  if (haveMet(reading, sentence, at, persons, earlier)) return [];
  return groups.map((group) => ({
    ...meetingOf(reading, sentence, kind, group, bodies, at, isPlanned),
    ...(isToIt || isOfBare || isTold
      ? { parties: group.map((each) => ({ ...partyOf(each), isSure: true })) }
      : {}),
    isOpen: (persons.size < 2 || isOfOneSide) && !joins,
    joins,
    isOfLast: told.isOfLast && told.joins,
    isOfMany: told.isAttended || joins,
    isMentioned: told.isOfUnnamed || isMatter || BROKERED.test(before) || isToldToAnother,
    isOther: OTHER.test(words),
    isApart: APART.test(words),
    isMet: isMet && group.length === 2,
    isBilateral: isPlanned && isMet && told.kind === 'MEETING' && group.length === 2,
  }));
}
