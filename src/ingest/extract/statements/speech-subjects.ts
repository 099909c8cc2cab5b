import type { Span } from '../../../store/article';
import { namedSubjects } from './named-subjects';
import { COUNTERPARTS, GUESTS, OF_BODY, PARTIES, PRONOUNS, STATES } from '../lexicon/parties';
import { guestBefore } from '../events/told/focus';
import { LATTER, latterOf } from '../events/attendance/latter-of';
import type { FoundPerson } from '../people/people';
import { leadingSides } from '../events/sides/row-of-sides';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Verb } from './speech-verbs';
import { pluralOfficers } from './plural-officers';
import { pronounSpeaker } from './pronoun-speakers';
import { withRelatives } from './relatives';
import { HEADS, headSpeaker, OF_STATES, stateSpeaker } from './state-speakers';
import { bodyInShort, SHORT } from './short-bodies';
import { WE, withAuthor } from './we';
import { areStates, OF_SIDES, twoStates } from './states-meant';

/** Who says something: persons, or bodies and states by their names' places in the text. */
export interface Speaker {
  people: FoundPerson[];
  bodies: Span[];
}

/** Whom words as "the parties" mean: persons, told by the words, and states and bodies where they are none. */
export interface PartiesMeant {
  people: (words: string) => FoundPerson[];
  bodies: Span[];
  /** The states whose joint statement the text is. */
  joint?: Span[];
  /** The several who spoke together right before. */
  row?: Speaker | null;
}

/** A speaker where a sentence names them. */
export type Subject = Span & Speaker;

/** What may stand between a subject and its verb, from what is its: "the EU report | claims". */
const BETWEEN =
  /^(?:\s+and\s+(?:his|her|their)\s+(?:\p{L}+\s+)?(?:delegation|team|party|wife|husband|spouse|entourage|aides|advisers|staff)(?=\s))?(?:(?:['’]s)?\s+(?:(?:\p{Ll}+\s+)?(?:report|statement|communiqu[eé]|spokes(?:man|woman|person)|officials?|document|press\s+(?:service|office)))(?:\s+(?:for|of|on)\s+\d{4})?)?(?:\s+(?:of|from)\s+(?:the\s+)?(?:\p{Ll}+\s+)?\p{Lu}[\p{L}’'.&-]*(?:\s+(?:(?:of|for|and)\s+(?:the\s+)?)?\p{Lu}[\p{L}’'.&-]*){0,7}(?=\s))?(?:\s+(?:MP|MEP|MLA|MHA|MSP|KC|QC|AO|OBE|CBE|TD)\b)?(?:\s*,(?!\s*(?:and|but))[^;]{0,160},|\s*,\s+(?:an?|the)\s(?:(?!,|;|\b(?:and|but|that|which|said|told)\b).){3,80}(?=\s))?\s*,?\s*(?:\([^)]*\)\s*,?\s*)?(?:(?:also|himself|herself|themselves|then|once|again|further|both|each|has|have|had|jointly|finally|continued|responded\s+by|replied\s+by|(?:was|is|were)\s+quoted\s+(?:in\s+)?(?:[^,;.]{0,40}\s)?as|in\s+turn|subsequently|today|yesterday|later|earlier|on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}+)|in\s+(?:an?|his|her|their|its)\s+(?:[\p{L}-]+\s+){0,3}?(?:statement|speech|remarks|address|interview|tweet|message|letter|post|reply|response)|(?:at|during)\s+(?:the|an?|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:meeting|talks|conference|briefing|conversation|session|forum|summit|event)|\p{L}+ly)\s+)*["“«]?$/u;
const JOINT = /^\s*(?:,|and|, and|as well as)\s*(?:the\s+)?$/u;
/** The last of a row is joined by a word: "Greeting the Minister, Tokayev said" is no row. "and the Baltic | ministers". */
const LAST_JOINT =
  /^\s+(?:and|as well as)\s+(?:his|her|their|its)\s+(?:\p{Lu}[\p{L}-]+\s+)?(?:counterpart|colleague),\s+$|^,?\s+(?:together|along|jointly)\s+with\s+(?:his|her|their)\s+(?:\p{Lu}[\p{L}-]+\s+)?(?:counterpart|colleague),\s+$|^\s*(?:and|, and|as well as|,?\s*(?:together|along|jointly) with)\s+(?:(?:the|his|her|their|all|both)\s+)?(?:(?:\p{Lu}[\p{L}-]+\s+)?(?:counterpart|colleague)\s+)?(?:(?:\p{Lu}[\p{L}-]+|two|three|four|five|other|visiting)\s+)?$/u;

/** A plural without an article, and what may stand before it. */
const OF_OTHERS = /^(?:officials|delegates|leaders)\b/iu;
const JOINS = /\b(?:and|but|while|that|as|where|when|meanwhile|then|later|today|all|other)\s+$/iu;
const OF_MINISTERS =
  /\b(?:ministers|presidents|leaders|premiers|secretaries|ambassadors|envoys|chancellors|officials|diplomats)\b/iu;

/** Words that mean those who spoke right before, where these are several. */
const OF_ROW = /^(?:they|both|the\s+two|(?:the\s+two|both)\s+leaders)$/iu;

/** How many states are meant. */
const MORE = ['two', 'three', 'four', 'five'];
/** Those who speak for the states of a row: "The Governments of". */
const SENT =
  /^(?:[^.;]{0,100},\s+)?(?:[Tt]he\s+)?(?:[Gg]overnments|[Rr]epresentatives|[Dd]elegations)\s+(?:of|from)\s/u;

/** The states and bodies for whom others speak, as one subject: "The Governments of Latvia and Norway". */
function sentSides(reading: Reading, sentence: ScannedSentence, words: string): Subject | null {
  const row = SENT.test(words) ? leadingSides(reading, sentence) : null;
  const isWhole = row && !JOINT.test(reading.text.slice(row.end, row.end + NEXT_WORD));
  return isWhole && row.sides.length > 1
    ? { start: row.start, end: row.end, people: [], bodies: row.sides }
    : null;
}

const NEXT_WORD = 5;

/** The subject right before a verb, with those joined to it by "and"; or right after "said". */
export function subjectOf(text: string, subjects: Subject[], verb: Verb): (Speaker & Span) | null {
  const before = subjects.filter(({ end }) => end <= verb.start);
  const direct = before.at(-1);
  if (direct && BETWEEN.test(afterPossessive(text, direct.end, verb.start)))
    return aroundAside(text, before, direct, verb) ?? joined(text, before);
  // "X, whom Y told, noted": the subject may stand before a clause in commas.
  const farther = before.findLast(({ end }) =>
    /^\s*,[^;]{0,160},\s*$/u.test(text.slice(end, verb.start)),
  );
  if (farther) return { ...farther };
  const after = subjects.find(({ start }) => start >= verb.end);
  const isInverted =
    after &&
    /^(?:[.,]|\s*$|\s(?:at|in|on|of|during|after|before|following|to)\b|\s+["“])/u.test(
      text.slice(after.end, after.end + 12),
    ) &&
    /^\s+(?:the\s+)?$/u.test(text.slice(verb.end, after.start)) &&
    (/^(?:said|added|noted|stated|says)$/u.test(text.slice(verb.start, verb.end)) ||
      /["”]\s+$/u.test(text.slice(Math.max(0, verb.start - 3), verb.start)));
  return isInverted ? { ...after } : null;
}

/** An aside that a comma closes right before the verb: "Lee, who is in Riga with Khan, | said". */
const ASIDE =
  /^\s*,\s+(?:who|whose|an?|the|\p{Ll}{2,}ing|accompanied|flanked|joined|asked)\s[^;,]*(?:,[^;,]*)*$/u;

/** Who speaks, where the one right before the verb is only named in an aside about the speaker. */
function aroundAside(
  text: string,
  before: Subject[],
  direct: Subject,
  verb: Verb,
): Subject | undefined {
  if (!/^\s*,\s*$/u.test(text.slice(direct.end, verb.start))) return undefined;
  return before.find(
    (subject) =>
      subject.end < direct.start &&
      subject.people.length > 0 &&
      ASIDE.test(text.slice(subject.end, direct.start)),
  );
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

/** Whom a sentence names or means that may say something in it, in order. */
export function subjectsIn(
  reading: Reading,
  sentence: ScannedSentence,
  { people: partiesFor, bodies: sides, joint = [], row: spoke = null }: PartiesMeant,
  last: Speaker | null,
): Subject[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const subjects = namedSubjects(reading, sentence, words);
  const row = sentSides(reading, sentence, words);
  const others = row ? subjects.filter(({ start }) => start >= row.end) : subjects;
  if (row) subjects.splice(0, subjects.length, row, ...others);
  const add = (pattern: RegExp, speakerOf: (match: string, at: number) => Speaker) => {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      const start = sentence.start + index;
      const end = start + match.length;
      const speaker = speakerOf(match, start);
      const isNobody = speaker.people.length + speaker.bodies.length === 0;
      if (!isNobody && !subjects.some((subject) => start < subject.end && subject.start < end))
        subjects.push({ start, end, ...speaker });
    }
  };
  add(SHORT, (match, at) => {
    const body = bodyInShort(reading, match.replace(/^the\s+/iu, ''), at);
    return { people: [], bodies: body ? [body] : [] };
  });
  // After a ministry has spoken, "they" are its people, and "the report" is its own.
  if (last && last.bodies.length > 0 && !spoke) add(OF_BODY, () => last);
  const nobody: Speaker = { people: [], bodies: [] };
  // "the two ministers, A and B, agreed" are those who are named, and no others.
  const isNamedAfter = (end: number) =>
    subjects.some(
      ({ start, people }) =>
        people.length > 0 &&
        start > end &&
        /^,\s+(?:the\s+)?$/u.test(reading.text.slice(end, start)),
    );
  add(COUNTERPARTS, (match, at) =>
    isNamedAfter(at + match.length) ? nobody : { people: partiesFor(match), bodies: [] },
  );
  // "the Parties" of a meeting of states are the states; "the ministers" of it are others.
  if (joint.length > 0) add(/(?<!\p{L})we(?!\p{L})/giu, () => ({ people: [], bodies: joint }));
  add(PARTIES, (match, at) => {
    const before = words.slice(0, at - sentence.start);
    // "Western leaders" are others than those who met, and "A and B both" are named.
    if (OF_OTHERS.test(match) && /\p{L}[’']?\s+$/u.test(before) && !JOINS.test(before))
      return nobody;
    if (/^both$/iu.test(match) && subjects.some(({ end }) => end === at - 1)) return nobody;
    if (OF_MINISTERS.test(match) && isNamedAfter(at + match.length)) return nobody;
    if (spoke && OF_ROW.test(match)) return spoke;
    if (joint.length > 0 && areStates(reading, sentence, match))
      return { people: [], bodies: sides.length > 1 ? sides : joint };
    const isOthers = (person: FoundPerson) =>
      person !== reading.author?.person || !/^they$/iu.test(match);
    const people = pluralOfficers(reading, match, partiesFor(match)).filter(isOthers);
    return { people, bodies: people.length === 0 && OF_SIDES.test(match) ? sides : [] };
  });
  const one = (person: FoundPerson | null | undefined) => ({
    people: person ? [person] : [],
    bodies: [],
  });
  add(WE, (_, at) => ({
    people: withAuthor(reading, sentence, at, partiesFor('they')),
    bodies: [],
  }));
  add(GUESTS, (_, at) => one(guestBefore(reading, at)?.person));
  add(OF_STATES, (match, at) => one(stateSpeaker(reading, match, partiesFor('they'), at)));
  add(HEADS, (match, at) => one(headSpeaker(reading, match, at)));
  add(LATTER, (match, at) => one(latterOf(reading, sentence, match, at)));
  add(STATES, (match) => {
    const count =
      2 +
      Math.max(
        0,
        MORE.findIndex((word) => match.toLowerCase().includes(word)),
      );
    const two = count === 2 ? twoStates(reading, sentence.index) : [];
    return { people: [], bodies: two.length > 0 ? two : sides.length === count ? sides : [] };
  });
  add(PRONOUNS, (match, at) => pronounSpeaker(reading, sentence, match, at, subjects, last));
  return withRelatives(reading.text, sentence, subjects).sort((a, b) => a.start - b.start);
}
