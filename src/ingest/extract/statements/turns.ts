import type { Span } from '../../../store/article';
import type { SpeechAct } from '../../../store/statement';
import { speakerLabel } from '../first-person/speaker-labels';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** What one person says in a transcript, from the mark after the name to where the next one speaks. */
export interface Turn {
  person: FoundPerson;
  /** Null for a turn that is a mere courtesy: "Thank you. See you again!" */
  act: SpeechAct | null;
  /** The first thing that is said, with the words of address before it. */
  quote: Span;
  /** Index of the sentence that it begins in, and of the first that is no longer of it. */
  sentence: number;
  until: number;
}

/** Between the name and what is said: "(retranslated):". */
const MARK = /^\s*(?:\([^()]{1,40}\)\s*)?:\s+(?=\S)/u;
/** A sentence of no more words is an address or a courtesy, and goes on in the next. */
const SHORT_WORDS = 6;
/** All of a turn, where it is a mere courtesy; thanks for something are none. */
const COURTESY =
  /^(?!thank[^.]*\sfor\s)(?:thank|good|see\s+you|welcome)(?:\S*\s+){0,7}\S*$|^\S+$/iu;
/** What may stand before the name: "* * * Speech by the President at the forum". */
const OPENER = /^[*\s•–—-]*(?:(?:Speech|Remarks|Address|Statement)\s(?:by|of)\s[^:]{3,160}\s)?$/u;
/** What is done by the first words; of several the one that comes first. */
const ACTS: readonly (readonly [RegExp, SpeechAct])[] = [
  [/\b(?:thank|grateful|gratitude)/iu, 'THANKED'],
  [
    /\bwelcome\b|\b(?:happy|glad|pleased|delighted|pleasure|honou?r)\s+to\s+(?:have\s+you|receive)\b/iu,
    'WELCOMED',
  ],
  [
    /\b(?:pleased|glad|happy|want|like)\s+to\s+(?:note|stress|emphasi[sz]e|point\s+out)\b/iu,
    'NOTED',
  ],
  [/\bcongratulat/iu, 'CONGRATULATED'],
];

/** The turns of a transcript: "President of Latvia Anna Kalnina: Thank you for coming." */
export function turnsIn(reading: Reading): Turn[] {
  const { text, sentences } = reading;
  const turns: Turn[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const open = turns.at(-1);
    // A turn lasts to the end of its paragraph; where breaks were lost, to the next name.
    const previous = sentences[i - 1];
    const isSaid = open !== undefined && sentence.start >= open.quote.end;
    if (open?.until === Infinity && previous && isSaid && isApart(text, previous, sentence))
      open.until = sentence.index;
    const named = peopleIn(reading, sentence).find(
      ({ start, end }) =>
        (start === sentence.start || OPENER.test(text.slice(sentence.start, start))) &&
        MARK.test(text.slice(end, sentence.end)),
    );
    const mark = named && MARK.exec(text.slice(named.end, sentence.end));
    const label = named ? undefined : speakerLabel(text, sentence, reading.people, previous);
    const person = named?.person ?? label?.person;
    if (label && open?.until === Infinity) open.until = sentence.index;
    if (!person || (!mark && !label)) continue;
    if (open?.until === Infinity) open.until = sentence.index;
    const start = named && mark ? named.end + mark[0].length : (label?.end ?? sentence.start);
    const isShort = text.slice(start, sentence.end).split(/\s+/u).length <= SHORT_WORDS;
    const next = sentences[i + 1];
    const goesOn = isShort && next && (!isApart(text, sentence, next) || isSpeech(reading, next));
    const quote = { start, end: goesOn ? next.end : sentence.end };
    const words = text.slice(quote.start, quote.end);
    turns.push({
      person,
      act: COURTESY.test(words) ? null : actOf(words),
      quote,
      sentence: sentence.index,
      until: Infinity,
    });
  }
  return turns;
}

/** Words of one who speaks to somebody: after "Thank you." a paragraph of such is of the same turn. */
const SPOKEN =
  /\b(?:I|we|you|our|your|my|us|me)\b|^(?:Mr|Ms|Mrs|Madam|Your|Dear|Colleagues|Friends)\b/iu;

function isSpeech(reading: Reading, sentence: ScannedSentence): boolean {
  const { text } = reading;
  const [named] = peopleIn(reading, sentence);
  const isNext = named?.start === sentence.start && MARK.test(text.slice(named.end, sentence.end));
  return !isNext && SPOKEN.test(text.slice(sentence.start, sentence.end));
}

/** Whether a paragraph ends between two sentences; an address, "Mr President,", is of the next one. */
function isApart(text: string, before: Span, after: Span): boolean {
  const isAddress = text.slice(before.start, before.end).trimEnd().endsWith(',');
  return !isAddress && /\n/u.test(text.slice(before.end, after.start));
}

function actOf(words: string): SpeechAct {
  const done = ACTS.flatMap(([pattern, act]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ at, act }];
  });
  return done.sort((a, b) => a.at - b.at)[0]?.act ?? 'SAID';
}
