import type { SpeechAct } from '../../../store/statement';
import { SPEECH_VERBS } from '../lexicon/speech';
import { type Reading, peopleIn } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { agentsAt, JOINT_BY_AND } from './agents';
import { pronounSpeaker } from './pronoun-speakers';
import { isInQuotation } from './quotations';
import type { Speaker } from './speech-subjects';
import type { FoundStatement } from './statements';
import { trimEnd } from './statement-quotes';

/** What is done to words and deeds by speaking; of other acts the passive tells nothing that is said. */
const ACTS: ReadonlySet<SpeechAct> = new Set([
  'CONDEMNED',
  'WELCOMED',
  'AGREED',
  'DENIED',
  'ASSESSED',
]);
const VERBS = SPEECH_VERBS.filter(([, act]) => ACTS.has(act)).map(([source, act]) => ({
  act,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?=\\s+by\\s)`, 'giu'),
}));
/** The passive, or one joined to it: "was welcomed by A and | condemned by". */
const PASSIVE =
  /\b(?:was|were|been|is|are)\s+(?:[\p{L}-]+\s+){0,4}$|\bby\s[^,;]*?(?:,|\band)\s+(?:\p{L}+ly\s+)?$/u;
const ACCORDING = /(?<!\p{L})(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of)(?=\s)/giu;

/** "According to her", "in his words": one who was told of before. */
const ACCORDING_TO_ONE =
  /(?<!\p{L})(?:according\s+to\s+(?<whom>him|her)|in\s+(?<whose>his|her)\s+(?:own\s+)?(?:words|view|opinion|assessment))(?=\s*,)/iu;

/**
 * "The plan was condemned by A", "according to A, it fails": told of those who speak after the verb. `last` spoke
 * before.
 */
export function saidByOthers(
  reading: Reading,
  sentence: ScannedSentence,
  last: Speaker | null,
): FoundStatement[] {
  return [
    ...passivesIn(reading, sentence),
    ...accordingIn(reading, sentence),
    ...accordingToOne(reading, sentence, last),
  ];
}

function accordingToOne(
  reading: Reading,
  sentence: ScannedSentence,
  last: Speaker | null,
): FoundStatement[] {
  const { text } = reading;
  const { start: from, end: to, index } = sentence;
  const match = ACCORDING_TO_ONE.exec(text.slice(from, to));
  if (!match) return [];
  const verbEnd = from + match.index + match[0].length;
  if (isInQuotation(text, verbEnd)) return [];
  const { whom, whose } = match.groups ?? {};
  const pronoun = /^h(?:im|is)$/iu.test(whom ?? whose ?? '') ? 'he' : 'she';
  const speaker = pronounSpeaker(reading, sentence, pronoun, from + match.index, [], last);
  if (speaker.people.length !== 1) return [];
  const quote = { start: from, end: trimEnd(text, from, to) };
  return [{ speaker, act: 'SAID', quote, verbEnd, sentence: index }];
}

function passivesIn(reading: Reading, sentence: ScannedSentence): FoundStatement[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  return VERBS.flatMap(({ act, pattern }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: match }): FoundStatement[] => {
      const start = sentence.start + index;
      const by =
        start + match.length + (/^\s+by/u.exec(words.slice(index + match.length))?.[0].length ?? 0);
      if (!PASSIVE.test(words.slice(0, index)) || isInQuotation(text, start)) return [];
      // "The Minister was welcomed by Lee" tells of a guest.
      if (isOfPerson(reading, sentence, start)) return [];
      const speaker = agentsAt(reading, sentence, by);
      const quote = { start, end: trimEnd(text, start, sentence.end) };
      return speaker ? [{ speaker, act, quote, verbEnd: by, sentence: sentence.index }] : [];
    }),
  );
}

function isOfPerson(reading: Reading, sentence: ScannedSentence, verb: number): boolean {
  return peopleIn(reading, sentence).some(
    ({ end }) =>
      end <= verb &&
      /^\s+(?:also\s+)?(?:was|were|been|has|had)\s[^,;]*$/u.test(reading.text.slice(end, verb)),
  );
}

/** What is so according to somebody, all of it, where no verb tells who says it. */
function accordingIn(reading: Reading, sentence: ScannedSentence): FoundStatement[] {
  const { text } = reading;
  const { start: from, end: to, index } = sentence;
  return [...text.slice(from, to).matchAll(ACCORDING)].flatMap((match): FoundStatement[] => {
    const verbEnd = from + match.index + match[0].length;
    const speaker = isInQuotation(text, verbEnd)
      ? null
      : agentsAt(reading, sentence, verbEnd, JOINT_BY_AND);
    if (!speaker) return [];
    const isBody = speaker.people.length === 0;
    const quote = { start: from, end: trimEnd(text, from, to) };
    // "according to Latvia’s law" and "according to the Riga pact" cite no speaker.
    const isCited = /^(?:['’]s?)?\s*(?:,|$|\.|["“]|\s(?:who|on)\b)/u.test(
      text.slice(speakerEnd(sentence, verbEnd), to),
    );
    return isCited || !isBody ? [{ speaker, act: 'SAID', quote, verbEnd, sentence: index }] : [];
  });
}

function speakerEnd({ items }: ScannedSentence, from: number): number {
  return items.find(({ start }) => start >= from)?.end ?? from;
}
