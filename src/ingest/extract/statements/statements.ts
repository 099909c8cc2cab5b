import type { Span } from '../../../store/article';
import type { SpeechAct } from '../../../store/statement';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { type PartiesMeant, type Speaker, subjectOf, subjectsIn } from './speech-subjects';
import { withoutAddressed } from './addressed';
import { goingOn, leadOn, speakerBefore } from './going-on';
import { isInAside, isReported, REPORTED } from './reported';
import { ofSpokesman, spokenOf } from './spoken-of';
import { jointStates } from './states-meant';
import { isDenied } from '../events/told/untold';
import { saidByOthers } from './by-others';
import { saidBefore } from './said-before';
import { leadingSubject } from './leading-subject';
import { isReportedBefore, quoteStart, trimEnd } from './statement-quotes';
import { isGerund, isOpening, type Verb, verbsIn } from './speech-verbs';
import { spokenActs } from './spoken-acts';
import { type Turn, turnsIn } from './turns';

export interface FoundStatement {
  speaker: Speaker;
  act: SpeechAct;
  quote: Span;
  /** Where the verb ends: what is said follows, or stands before. */
  verbEnd: number;
  sentence: number;
}

/** What a sentence may begin with as said; who is welcomed or briefed there is only greeted. */
const OPENING_ACTS: ReadonlySet<SpeechAct> = new Set([
  'NOTED',
  'CONFIRMED',
  'EXPRESSED_CONCERN',
  'THANKED',
  'CONDEMNED',
  'AGREED',
]);
/** Tells what is so now, and gives what follows its subject: "looks forward to this and welcomes". */
const NOW = /^(?:looks|remains|stands|supports)\b/u;
/** What stands before whose talks, and not who, a verb is said of: "The talks with | A stressed the need". */
const OF_EVENT =
  /(?:^|[;:,]\s+|\b(?:that|and|but|while)\s+)(?:(?:[Tt]he|[Aa]n?|[Tt]h(?:is|ese|ose)|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{Lu}[\p{L}.-]*[’']s?)\s+)?(?:[\p{L}-]+\s+){0,3}(?:[Tt]alks|[Mm]eetings?|[Vv]isits?|[Cc]alls?|[Cc]onversations?|[Dd]iscussions?|[Cc]onsultations|[Nn]egotiations|[Ss]peech|[Rr]emarks|[Ss]tatement|[Ll]etter|[Mm]essage|[Aa]greement|[Ss]ummit|[Tt]rip)\s+(?:to\s+[^,;]{2,40}\s)?(?:with|between|by|of|from|to|among|involving)\s+(?:[\p{L}’'-]+\s+){0,3}$/u;
/** By whom a thing was made that says something: "The pact signed by | Lee and Khan reaffirmed". */
const BY = /\p{L}\s+by\s+(?:the\s+|his\s+|her\s+)?$/u;
/** Ends a clause about another: ", and". */
const CLOSED = /,\s+(?:and|but)\s+(?:also\s+|then\s+)?$/u;
/** Another who says it: "met A, | the presidential press service | said". */
const OF_OFFICE =
  /^,\s+(?:the|his|her|their|its)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,4}?(?:press\s+(?:service|office|bureau)|ministry|embassy|office|secretariat|statement|release|agency|department)\s+$/u;
/** What stands before a verb that shares the subject of the verb before it. */
const SHARED =
  /(?:\b(?:and|while|but)(?:\s+(?:also|then|later|today|again|instead|further|has|have|had|(?:on|in)\s+\p{Lu}\p{L}+|\p{L}+ly))*|[,;])\s*$/u;

/**
 * What persons and bodies say in an article. `partiesAt` are those whom words as "the parties", "they" and "the two"
 * mean in the sentence of an index, `sidesAt` the states and bodies where they are no persons.
 */
export function findStatements(
  reading: Reading,
  partiesAt: (sentence: number, words: string) => FoundPerson[],
  sidesAt: (sentence: number) => Span[] = () => [],
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const { text } = reading;
  let last: Speaker | null = null;
  const turns = turnsIn(reading);
  const joint = jointStates(reading);
  for (const [i, sentence] of reading.sentences.entries()) {
    const { index } = sentence;
    const turn = turns.find(({ sentence: from, until }) => from <= index && index < until);
    if (turn) {
      if (turn.sentence === index) found.push(...statementOf(turn));
      found.push(...spokenActs(reading, sentence, turn));
      continue;
    }
    // A speech goes on in the paragraphs after its first.
    const speech = turns.findLast(({ until }) => until <= index);
    const spoken = speech && !reading.author ? spokenActs(reading, sentence, speech) : [];
    if (spoken.length > 0) {
      found.push(...spoken);
      continue;
    }
    const parties = {
      people: (words: string) => partiesAt(index, words),
      bodies: sidesAt(index),
      joint,
      row: rowBefore(found, index),
    };
    const told = statementsIn(reading, sentence, parties, last);
    if (/:\s*$/u.test(text.slice(sentence.start, sentence.end)))
      leadOn(text, told.at(-1), reading.sentences[i + 1]);
    const previous = reading.sentences[i - 1];
    const isOpen = found.at(-1)?.sentence !== previous?.index;
    const back = saidBefore(reading, sentence, previous, told, isOpen);
    found.push(...(back ?? told).filter(({ speaker }) => isKnown(speaker)));
    const byOthers = saidByOthers(reading, sentence, last).filter(
      ({ act }) => act !== 'SAID' || told.length === 0,
    );
    found.push(...byOthers);
    const before =
      told.length + byOthers.length > 0
        ? null
        : speakerBefore(reading, sentence, previous, found.at(-1));
    if (before) found.push(goingOn(text, sentence, before));
    const single = told.findLast(
      ({ speaker }) => speaker.people.length === 1 || speaker.bodies.length === 1,
    );
    const isUnknown = told.length > 0 && told.every(({ speaker }) => !isKnown(speaker));
    last = isUnknown
      ? null
      : single
        ? (ofSpokesman(reading, sentence, single) ?? single.speaker)
        : spokenOf(reading, sentence, last);
  }
  return found;
}

/** The several who spoke together in the sentence before: "the two" right after are they. */
function rowBefore(found: readonly FoundStatement[], index: number): Speaker | null {
  const open = found.at(-1);
  const isRow =
    open?.sentence === index - 1 && open.speaker.people.length + open.speaker.bodies.length > 1;
  return isRow ? open.speaker : null;
}

/** An office may be told of whose holder the text does not name. */
function isKnown({ people, bodies }: Speaker): boolean {
  return people.length + bodies.length > 0;
}

function statementOf({ person, act, quote, sentence }: Turn): FoundStatement[] {
  const speaker = { people: [person], bodies: [] };
  return act === null ? [] : [{ speaker, act, quote, verbEnd: quote.start, sentence }];
}

function statementsIn(
  reading: Reading,
  sentence: ScannedSentence,
  parties: PartiesMeant,
  last: Speaker | null,
): FoundStatement[] {
  const { text } = reading;
  const subjects = subjectsIn(reading, sentence, parties, last);
  const statements: FoundStatement[] = [];
  let speaker: (Speaker & Span) | null = null;
  let opening: Verb[] = [];
  let main: (Speaker & Span) | null = null;
  let isNow = false;
  for (const verb of verbsIn(text, sentence)) {
    if (verb.act !== null && OPENING_ACTS.has(verb.act) && isOpening(text, verb, sentence)) {
      opening.push(verb);
      continue;
    }
    const before = text.slice(sentence.start, verb.start);
    const words = text.slice(verb.start, verb.end);
    const isFurther: boolean = isGerund(text, verb) && (speaker !== null || /,\s*$/u.test(before));
    const own: (Speaker & Span) | null =
      isFurther || verb.isPurpose ? null : subjectOf(text, subjects, verb);
    const goesOn = own === null && speaker === null && verb.act !== null && !verb.isPresent;
    if (goesOn && !verb.isPurpose && (SHARED.test(before) || isGerund(text, verb)))
      speaker = leadingSubject(text, sentence, subjects, verb);
    const isShared =
      own === null &&
      speaker !== null &&
      (SHARED.test(before) || isGerund(text, verb) || verb.isPurpose === true);
    // "Khan thanked Lee, who had invited him, | and praised": Khan.
    if (isShared && main && CLOSED.test(before)) speaker = main;
    if (isShared || (own && own.start !== speaker?.start)) main = null;
    if (!own && (!isShared || (verb.isPresent && !isNow))) continue;
    const said = own ?? speaker;
    // A clause that is begun before need not be denied with it: "denied it, adding that".
    if (isDenied(reading, sentence, verb, said?.start)) continue;
    if (own && OF_EVENT.test(text.slice(sentence.start, own.start))) continue;
    if (
      own &&
      BY.test(text.slice(sentence.start, own.start)) &&
      !text.slice(own.end, verb.start).includes(',')
    )
      continue;
    if (own && own.people.length > 0 && OF_OFFICE.test(text.slice(own.end, verb.start))) continue;
    const previous = statements.at(-1);
    if (own && previous && isReported(text, previous, own)) continue;
    const isAside = own !== null && speaker !== null && isInAside(text, sentence, own);
    if (isAside && own.people.length === 0) continue;
    if (own && verb.isPresent && REPORTED.test(text.slice(sentence.start, own.start))) continue;
    isNow = verb.isPresent === true || NOW.test(text.slice(verb.start, verb.end));
    if (own) {
      const isOther = speaker !== null && own.start !== speaker.start;
      if (isOther && text.slice(own.start, own.end) === 'who') main = speaker;
      if (!isAside) speaker = own;
      statements.push(...opening.map((each) => openedBy(text, sentence, each, own)));
      opening = [];
    }
    if (!said || verb.act === null) continue;
    // "Latvia agreed to pay, Lee said": what Latvia did is part of what Lee says.
    const isWhole =
      own !== null &&
      statements.length > 0 &&
      statements.every(({ speaker: of }) => of.people.length === 0) &&
      isReportedBefore(text, sentence, own.start, verb, own.end);
    if (isWhole) statements.length = 0;
    if (statements.length > 0 && isTail(text, verb, sentence)) continue;
    const people = withoutAddressed(reading, sentence, said.people, verb);
    // "Lee, who thanked Khan, said": the aside is told first.
    const isAfter = own !== null && previous !== undefined && own.start < previous.quote.start;
    const aux = /\b(?:has|have|had)\s+$/u.exec(before)?.[0].length ?? 0;
    const start = own && !isAfter ? Math.min(own.start, verb.start) : verb.start - aux;
    if (previous?.sentence === sentence.index && start > previous.quote.start) {
      const end = trimEnd(text, previous.quote.start, start);
      // "He said | the two had agreed" holds what they agreed.
      if (/[\p{L}\d]/u.test(text.slice(previous.verbEnd, end).replace(/\bthat\b/u, '')))
        previous.quote.end = end;
    }
    const from =
      statements.length === 0 ? quoteStart(text, sentence, start, verb, own?.end) : start;
    statements.push({
      speaker: { people, bodies: said.bodies },
      // What is told or asked in a quotation before is said.
      act: from < sentence.start && /^(?:told|asked)$/u.test(words) ? 'SAID' : verb.act,
      verbEnd: verb.end,
      quote: { start: from, end: trimEnd(text, start, sentence.end) },
      sentence: sentence.index,
    });
  }
  return statements;
}

/** "Noting the cost, the Minister asked for help": the first clause is said by whom the second names. */
function openedBy(
  text: string,
  sentence: ScannedSentence,
  { act, end }: Verb,
  { people, bodies, start }: Speaker & Span,
): FoundStatement {
  const quote = { start: sentence.start, end: trimEnd(text, sentence.start, start) };
  return {
    speaker: { people, bodies },
    act: act ?? 'SAID',
    quote,
    verbEnd: end,
    sentence: sentence.index,
  };
}

/** ", he said" at the end of what was already told says nothing more. */
function isTail(text: string, verb: Verb, { end }: ScannedSentence): boolean {
  return /^(?:said|says|added|noted|stated)[.”"»\s]*$/u.test(text.slice(verb.start, end));
}
