import type { Span } from '../../../../store/article';
import type { Party } from '../../clauses/chunk';
import { officersBefore } from '../../clauses/offices-of-states';
import { WILL_AND } from '../../lexicon/ceremonies';
import { VISIT_VERBS } from '../../lexicon/meeting-cues';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { placesFrom } from './places-visited';
import { isQuoted } from '../told/quoted';
import { isUntold } from '../told/untold';
import { visitDate } from './visit-date';
import { visitorByVerb } from './visitor-by-verb';

/** "X will visit A, B and C", "whom she welcomed to A": one visit a place, by the first verb that tells of any. */
export function visitsByVerb(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const pattern of VISIT_VERBS)
    for (const match of words.matchAll(pattern)) {
      const visits = visitsOf(reading, sentence, match);
      if (visits.length > 0) return visits;
    }
  return [];
}

/** The visits of one verb; none where it tells of no visit, or nobody knows whose. */
function visitsOf(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
): FoundMeeting[] {
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length - 1 };
  if (isNoVisit(reading, sentence, match, at)) return [];
  const places = placesFrom(reading.text, sentence, at.end);
  const guest = match.groups?.['guest'];
  // "welcomed A to Riga": where they met (welcomes.ts); "to Latvia": a visit too.
  const isMet = Boolean(guest) && places[0]?.known.kind === 'CITY';
  if (isMet) return [];
  // "The presidents of Latvia and Norway will visit": those whom the text names as such.
  const officers = officersBefore(reading, sentence, at.start);
  const visitor = officers.length > 0 ? null : visitorByVerb(reading, sentence, at, guest);
  const visitors: readonly Party[] = visitor ? [visitor] : officers;
  const [first] = visitors;
  if (!first) return [];
  const isOpen = /\bvisit\s+to\b|\barrive/u.test(match[0]) && !isToWhom(reading, sentence, at.end);
  if (places.length === 0 && !isOpen) return [];
  const end = places.at(-1)?.end ?? at.end;
  const isPlanned = match.groups?.['plan'] !== undefined || isOfSameWill(match);
  // Whither a visit leads that names no known place is left open.
  return (places.length > 0 ? places : [null]).map((item) => ({
    kind: 'VISIT',
    status: isUnable(match) ? 'CANCELLED' : isPlanned ? 'PLANNED' : 'HELD',
    date: visitDate(reading, sentence, end, isPlanned || isUnable(match)),
    place: item && { item, quote: { start, end: item.end } },
    parties: visitors.map(({ person, start: from }) => ({
      person,
      role: 'VISITOR',
      quote: { start: from, end },
    })),
    bodies: [],
    quote: { start: Math.min(first.start, start), end: sentence.end },
    sentence: sentence.index,
    at,
  }));
}

/** "will meet A | and then visit Riga". */
const isOfSameWill = ({ 0: verb, input, index }: RegExpExecArray): boolean =>
  /^(?:visit|tour|pay|make|begin|conclude|complete|arrive|embark)\s/u.test(verb) &&
  WILL_AND.test(input.slice(0, index));

/** Whether a verb is quoted, or tells only of what is wished for or did not come about. */
function isNoVisit(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  at: Span,
): boolean {
  const { input: words, index } = match;
  // "an invitation to visit Pakistan" tells of no visit; "would not be able to visit" of one called off.
  const isWished =
    match.groups?.['plan'] === undefined && /\b(?:to|for)\s+$/u.test(words.slice(0, index));
  return (
    isQuoted(words, index) || isWished || (!isUnable(match) && isUntold(reading, sentence, at))
  );
}

/** "will not be able to visit". */
const isUnable = ({ groups }: RegExpExecArray): boolean => groups?.['unable'] !== undefined;

/** "paid a visit to | Mayor Omar Khan", "to Riga Mayor Omar Khan": a call on him, and no journey. */
const isToWhom = ({ text }: Reading, { items }: ScannedSentence, at: number): boolean =>
  items.some(
    ({ kind, start }) =>
      (kind === 'PERSON' || kind === 'OFFICE') &&
      start >= at &&
      /^(?:\p{Lu}[\p{L}’'-]*\s+){0,3}$/u.test(text.slice(at, start)),
  );
