import type { Span } from '../../../../store/article';
import { isSpokesperson } from '../../clauses/of-one-office';
import { LED_BY, SPOKEN_OF } from '../../lexicon/meeting-cues';
import { SAYS_OF_SELF } from '../../lexicon/says-of-self';
import { genderOf } from '../../people/gender';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { unnamedParty } from '../told/focus';
import { isDoneByAnother, travellersBefore } from './travellers';

/**
 * The one named last before the verb, or who is welcomed, or whom "he" and "the delegation" mean: "A met B before
 * she visited Riga".
 * @param verb from its begin to where it leads.
 * @param guest the words between "welcomed" and "to": empty where "whom" stands before; none of other verbs.
 */
export function visitorByVerb(
  reading: Reading,
  sentence: ScannedSentence,
  verb: Span,
  guest: string | undefined,
): Named | null {
  const named = peopleIn(reading, sentence);
  const before = doersBefore(reading, sentence, named, verb);
  if (guest !== undefined && guest !== '')
    return named.find(({ start, end }) => start > verb.start && end < verb.end) ?? null;
  const leader = leaderOf(reading, sentence, named, verb);
  if (leader) return leader;
  const words = reading.text.slice(sentence.start, verb.start);
  // "The Minister told the guest that he would not be able to visit": who speaks.
  const [first] = before;
  if (first && /\bthat\s+(?:he|she)\b[^,.;]{0,40}$/u.test(words)) return first;
  // "whom he welcomed": the one named last before "whom".
  if (guest !== undefined) return /\bwhom\b/u.test(words) ? (before.at(-1) ?? null) : null;
  const last = before.at(-1);
  if (last && isOfOthers(reading, sentence, last, verb)) return null;
  const spokenOf = AT_END.exec(words);
  const isPronoun = spokenOf !== null;
  // "The Latvian President said he would visit Riga": who says so.
  const until = sentence.start + (spokenOf?.index ?? 0);
  const isOwn = genderOf(spokenOf?.[0].trim() ?? '') !== null;
  if (
    last &&
    isOwn &&
    !isSpokesperson(last.person) &&
    SAYS_OF_SELF.test(reading.text.slice(last.end, until))
  )
    return last;
  const subject = subjectOf(reading, sentence, before, verb);
  if (subject && last && subject.end < last.start && !isPronoun) return subject;
  if (last && !isPronoun) return last;
  return unnamedParty(reading, sentence, words, sentence.start);
}

const AT_END = new RegExp(`${SPOKEN_OF.source}\\s+$`, 'u');

/** Those named before the verb by whom nothing is done: "Kerry, invited by Wang, is paying a visit" is not Wang's. */
const doersBefore = (
  { text }: Reading,
  sentence: ScannedSentence,
  named: readonly Named[],
  verb: Span,
): Named[] =>
  named.filter(
    ({ start, end }) =>
      end <= verb.start &&
      !/\bby\s+(?:the\s+)?$/u.test(text.slice(sentence.start, start)) &&
      // "He told me that he would visit Riga": another.
      text.slice(start, end) !== 'me',
  );

/** "a delegation led by A, including B, visited Riga": A. */
function leaderOf(
  reading: Reading,
  sentence: ScannedSentence,
  named: readonly Named[],
  verb: Span,
): Named | undefined {
  const leader = named.find(({ start }) => LED_BY.test(reading.text.slice(sentence.start, start)));
  const isFirst =
    leader && travellersBefore(reading, sentence, verb.start)[0]?.person === leader.person;
  return isFirst ? leader : undefined;
}

/** "A said that inspectors had visited Riga": A did not. */
const isOfOthers = (
  reading: Reading,
  sentence: ScannedSentence,
  last: Named,
  { start }: Span,
): boolean =>
  SAYS.test(reading.text.slice(last.end, start)) && isDoneByAnother(reading, sentence, last, start);

/** What follows is told of others than who says it, or is named before: "met members of the house who". */
const SAYS = /\b(?:said|says|told|announced|noted|reported|confirmed|added|that|who)\s/u;

/** "A accepted the invitation of B and will pay a visit": A, who does both. */
function subjectOf(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Named[],
  verb: Span,
): Named | undefined {
  const [doer] = travellersBefore(reading, sentence, verb.start);
  return doer && before.find(({ start, person }) => start === doer.start && person === doer.person);
}
