import type { Span } from '../../store/article';
import type { SpeechAct } from '../../store/statement';
import { PARTIES, PRONOUNS } from './lexicon/parties';
import { OTHER_VERBS, SPEECH_VERBS } from './lexicon/speech';
import type { FoundPerson } from './people';
import { peopleIn, type Reading } from './reading';
import type { ScannedSentence } from './scan';
import { type Turn, turnsIn } from './turns';

/** Who says something: persons, or bodies and states by their names' places in the text. */
export interface Speaker {
  people: FoundPerson[];
  bodies: Span[];
}

export interface FoundStatement {
  speaker: Speaker;
  act: SpeechAct;
  quote: Span;
  /** Where the verb ends: what is said follows, or stands before. */
  verbEnd: number;
  sentence: number;
}

type Subject = Span & Speaker;
interface Verb extends Span {
  /** Null for a verb that tells of no statement, and gives the next one its subject. */
  act: SpeechAct | null;
}

const VERBS = [...SPEECH_VERBS, [OTHER_VERBS, null] as const].map(([source, act]) => ({
  act,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu'),
}));
/** What may stand between a subject and its verb. */
const BETWEEN =
  /^(?:\s*,(?!\s*(?:and|but))[^;]{0,160},)?\s*,?\s*(?:\([^)]*\)\s*)?(?:(?:also|then|once|again|further|both|each|has|have|had|jointly|finally|in\s+turn|subsequently|\p{L}+ly)\s+)*$/u;
/** What stands before a verb that shares the subject of the verb before it. */
const SHARED = /(?:\b(?:and|while|but)(?:\s+(?:also|then|\p{L}+ly))*|,)\s*$/u;
/** What a preposition leads to is no subject: "an officer for relations with Egypt, said". */
const AFTER_PREPOSITION =
  /\b(?:of|with|at|from|for|in|to|by|on|against|between|near)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+and\s+)?$/iu;
const JOINT = /^\s*(?:,|and|, and|as well as)\s*(?:the\s+)?$/u;
/** The last of a row is joined by a word: "Greeting the Minister, Tokayev said" is no row. */
const LAST_JOINT = /^\s*(?:and|, and|as well as)\s+(?:the\s+)?$/u;

/**
 * What persons and bodies say in an article. `partiesAt` are those whom "the parties" and "they" mean
 * in the sentence of an index.
 */
export function findStatements(
  reading: Reading,
  partiesAt: (sentence: number) => FoundPerson[],
): FoundStatement[] {
  const found: FoundStatement[] = [];
  let last: Speaker | null = null;
  const turns = turnsIn(reading);
  for (const sentence of reading.sentences) {
    const turn = turns.find(
      ({ sentence: from, until }) => from <= sentence.index && sentence.index < until,
    );
    if (turn) {
      if (turn.sentence === sentence.index) found.push(...statementOf(turn));
      continue;
    }
    const told = statementsIn(reading, sentence, partiesAt(sentence.index), last);
    found.push(...told);
    const single = told.findLast(
      ({ speaker }) => speaker.people.length === 1 || speaker.bodies.length === 1,
    );
    last = single?.speaker ?? firstPerson(reading, sentence) ?? last;
  }
  return found;
}

function statementOf({ person, act, quote, sentence }: Turn): FoundStatement[] {
  const speaker = { people: [person], bodies: [] };
  return act === null ? [] : [{ speaker, act, quote, verbEnd: quote.start, sentence }];
}

function statementsIn(
  reading: Reading,
  sentence: ScannedSentence,
  parties: FoundPerson[],
  last: Speaker | null,
): FoundStatement[] {
  const { text } = reading;
  const subjects = subjectsIn(reading, sentence, parties, last);
  const statements: FoundStatement[] = [];
  let speaker: (Speaker & Span) | null = null;
  for (const verb of verbsIn(text, sentence)) {
    const own = isGerund(text, verb) ? null : subjectOf(text, subjects, verb);
    const before = text.slice(sentence.start, verb.start);
    const isShared =
      own === null && speaker !== null && (SHARED.test(before) || isGerund(text, verb));
    if (!own && !isShared) continue;
    const previous = statements.at(-1);
    if (own) speaker = own;
    if (!speaker || verb.act === null) continue;
    const start = own ? Math.min(own.start, verb.start) : verb.start;
    if (previous?.sentence === sentence.index && start > previous.quote.start)
      previous.quote.end = trimEnd(text, previous.quote.start, start);
    statements.push({
      speaker: { people: speaker.people, bodies: speaker.bodies },
      act: verb.act,
      verbEnd: verb.end,
      quote: {
        start: statements.length === 0 ? quoteStart(text, sentence, start, verb) : start,
        end: trimEnd(text, start, sentence.end),
      },
      sentence: sentence.index,
    });
  }
  return statements;
}

/** Words said come before "he said": the quote then begins with them. */
function quoteStart(text: string, sentence: ScannedSentence, start: number, verb: Verb): number {
  const before = text.slice(sentence.start, start);
  // "China will do its part, Wang said": what is said stands before, without marks.
  const isReported =
    /^(?:said|says|added|noted|stated)$/u.test(text.slice(verb.start, verb.end)) &&
    /\p{L}.*,\s*(?:the\s+)?$/su.test(before) &&
    /^(?:[.,]|\s+(?:on\s+)?\p{L}+day\b|\s*$)/u.test(text.slice(verb.end, sentence.end));
  const isQuoted = isReported || /^["“«]/u.test(before) || isInQuotation(text, sentence.start);
  return isQuoted ? sentence.start : start;
}

/** A quote ends before the joint and the point that follow it. */
function trimEnd(text: string, start: number, end: number): number {
  const words = text
    .slice(start, end)
    .replace(/(?:[\s,;.]|\b(?:and|while|but)(?:\s+also)?)+$/u, '');
  return start + words.length;
}

function isGerund(text: string, verb: Verb): boolean {
  return (
    /ing\b/u.test(text.slice(verb.start, verb.end)) &&
    /,\s*(?:while\s+)?$/u.test(text.slice(verb.start - 8, verb.start))
  );
}

/** Speech verbs outside quotations, in order; of several at one place the first of the list. */
function verbsIn(text: string, sentence: ScannedSentence): Verb[] {
  const words = text.slice(sentence.start, sentence.end);
  const verbs: Verb[] = [];
  for (const { act, pattern } of VERBS)
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const isTaken = verbs.some((verb) => start < verb.end && verb.start < end);
      if (!isTaken && !isPassive(words, match.index, match[0].length))
        verbs.push({ act, start, end });
    }
  return verbs.filter(({ start }) => !isInQuotation(text, start)).sort((a, b) => a.start - b.start);
}

/** "was noted", "to be discussed" and "the issues raised" have no speaker. */
function isPassive(words: string, at: number, length: number): boolean {
  if (/^\s+by\b/u.test(words.slice(at + length))) return true;
  return /\b(?:was|were|been|be|being|is|are|to|issues|questions|concerns)\s+(?:also\s+)?$/iu.test(
    words.slice(0, at),
  );
}

/** Whether a quotation that began in the same paragraph is open at an offset into the text. */
function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isStraight = (before.match(/"/gu)?.length ?? 0) % 2 === 1;
  return (
    isStraight ||
    ['“”', '«»'].some(
      ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
    )
  );
}

/** The subject right before a verb, with those joined to it by "and"; or right after "said". */
function subjectOf(text: string, subjects: Subject[], verb: Verb): (Speaker & Span) | null {
  const before = subjects.filter(({ end }) => end <= verb.start);
  const direct = before.at(-1);
  if (direct && BETWEEN.test(afterPossessive(text, direct.end, verb.start)))
    return joined(text, before);
  // "X, whom Y told, noted": the subject may stand before a clause in commas.
  const farther = before.findLast(({ end }) =>
    /^\s*,[^;]{0,160},\s*$/u.test(text.slice(end, verb.start)),
  );
  if (farther) return { ...farther };
  const after = subjects.find(({ start }) => start >= verb.end);
  const isInverted =
    after &&
    /^(?:[.,]|\s*$|\s(?:at|in|on|of|during|after|before|following|to)\b)/u.test(
      text.slice(after.end, after.end + 12),
    ) &&
    /^\s+(?:the\s+)?$/u.test(text.slice(verb.end, after.start)) &&
    /^(?:said|added|noted|stated|says)$/u.test(text.slice(verb.start, verb.end));
  return isInverted ? { ...after } : null;
}

/** A possessor is no subject: "Minister Y's party said". */
function afterPossessive(text: string, end: number, start: number): string {
  const gap = text.slice(end, start);
  return /^['’]s?\b/u.test(gap) ? '×' : gap;
}

function joined(text: string, before: Subject[]): Speaker & Span {
  const row = before.slice(-1);
  for (let i = before.length - 2; i >= 0; i--) {
    const [one, next] = [before[i], row[0]];
    const joint = row.length === 1 ? LAST_JOINT : JOINT;
    if (!one || !next || !joint.test(text.slice(one.end, next.start))) break;
    row.unshift(one);
  }
  const people = [...new Set(row.flatMap((subject) => subject.people))];
  return {
    people,
    bodies: people.length === 0 ? row.flatMap((subject) => subject.bodies) : [],
    start: row[0]?.start ?? 0,
    end: row.at(-1)?.end ?? 0,
  };
}

function subjectsIn(
  reading: Reading,
  sentence: ScannedSentence,
  parties: FoundPerson[],
  last: Speaker | null,
): Subject[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const subjects: Subject[] = peopleIn(reading, sentence).map(({ person, start, end }) => ({
    start,
    end,
    people: [person],
    bodies: [],
  }));
  for (const item of sentence.items) {
    const isBody = item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY');
    // In "the President of Uzbekistan said" it is not Uzbekistan that speaks.
    const isWithin = sentence.items.some(
      (other) =>
        (other.kind === 'PERSON' || other.kind === 'OFFICE' || other.kind === 'BODY') &&
        other !== item &&
        other.start <= item.start &&
        item.end <= other.end,
    );
    if (isBody && !isWithin && !AFTER_PREPOSITION.test(words.slice(0, item.start - sentence.start)))
      subjects.push({
        start: item.start,
        end: item.end,
        people: [],
        bodies: [{ start: item.start, end: item.end }],
      });
  }
  const add = (pattern: RegExp, speaker: Speaker) => {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      const start = sentence.start + index;
      const end = start + match.length;
      if (!subjects.some((subject) => start < subject.end && subject.start < end))
        subjects.push({ start, end, ...speaker });
    }
  };
  // After a ministry has spoken, "they" are its people.
  if (last && last.bodies.length > 0) add(/(?<!\p{L})they(?!\p{L})/giu, last);
  if (parties.length > 0) add(PARTIES, { people: parties, bodies: [] });
  if (last && last.people.length > 0) add(PRONOUNS, last);
  return subjects.sort((a, b) => a.start - b.start);
}

function firstPerson(reading: Reading, sentence: ScannedSentence): Speaker | null {
  const [first] = peopleIn(reading, sentence);
  return first ? { people: [first.person], bodies: [] } : null;
}
