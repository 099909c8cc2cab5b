import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import type { FoundPerson } from '../people/people';
import { isOfAnother, type Reading } from '../reading';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import { type Chunk, chunkOver, type Party } from './chunk';
import { eventChunk } from './event-chunk';
import { OF_CONTINENT } from './in-context';
import { isOfOther } from './names-of-others';
import { phraseAt } from './phrase-list';

/**
 * The chunk of what a sentence names: a party, a body, a place, an event. None where its words are told otherwise
 * or are no name: "key African partners".
 * @param described whom the sentence means by other words.
 */
export function chunkOfItem(
  reading: Reading,
  sentence: ScannedSentence,
  item: Item,
  described: readonly (Span & { parties: Party[] })[],
): Chunk | null {
  const { text } = reading;
  const { tokens } = sentence;
  const persons = personsOf(reading, sentence, item);
  if (isToldOtherwise(item, persons, described)) return null;
  const symbol = symbolOf(item, persons);
  const name = text.slice(item.start, item.end);
  // "the Foreign Ministers Meeting", "the Lee Administration": a name of something else.
  if (symbol !== SYMBOLS.PLACE && isOfOther(item, text.slice(item.end, sentence.end)))
    return chunkOver(item, SYMBOLS.WORD, [], item.kind === 'BODY' ? name.toLowerCase() : '');
  // "Ambassadors Extraordinary and Plenipotentiary".
  if (/^(?:Extraordinary|Plenipotentiary)$/.test(name)) return null;
  if (symbol === SYMBOLS.NAME && isNoName(tokens, item, name)) return null;
  const event = symbol === SYMBOLS.NAME ? eventChunk(item, name) : null;
  if (event) return event;
  const isOwner = tokens.some((token) => token.end === item.end && token.isPossessive);
  const parties = persons.map((person) => ({ person, start: item.start, end: item.end }));
  // "Recalling the talks of A and B, C said": a word that opens a sentence may be no name.
  const words = item.kind === 'SINGLE' ? name.toLowerCase() : '';
  return chunkOver(item, isOwner ? SYMBOLS.OWNER : symbol, parties, words);
}

/** The person whom an item names, or those who hold the office that it is. */
function personsOf(reading: Reading, sentence: ScannedSentence, item: Item): FoundPerson[] {
  const { people } = reading;
  if (isOfAnother(reading, sentence, item)) return [];
  const named = people.of(item);
  if (named) return [named];
  // "our foreign ministers": of states that only those know who speak.
  const lead = reading.text.slice(Math.max(sentence.start, item.start - OURS_REACH), item.start);
  const isOurs = /s$/u.test(reading.text.slice(item.start, item.end)) && OURS.test(lead);
  return item.kind === 'OFFICE' && !isOurs ? people.holdersOf(item, item.start) : [];
}

/** Whether who is meant is told by words that an item is only a part of. */
function isToldOtherwise(
  item: Item,
  persons: readonly FoundPerson[],
  described: readonly (Span & { parties: Party[] })[],
): boolean {
  // "the head of state": an office that nobody is told to hold may mean one by other words.
  const isDescribed =
    persons.length === 0 &&
    described.some(({ start, end }) => start < item.end && item.start < end);
  // "the presidents of Latvia and Norway": who they are, and not the states.
  const isWithin = described.some(
    ({ parties, start, end }) => parties.length > 1 && start <= item.start && item.end <= end,
  );
  return isDescribed || (isWithin && item.kind !== 'PERSON');
}

function symbolOf(item: Item, persons: readonly FoundPerson[]): string {
  if (persons.length > 0) return SYMBOLS.PARTY;
  if (item.kind === 'OFFICE') return SYMBOLS.GROUP;
  if (item.kind === 'SINGLE' || (item.kind === 'BODY' && item.body.ground === 'SHORT_FORM'))
    return SYMBOLS.NAME;
  return item.kind === 'PLACE' ? SYMBOLS.PLACE : SYMBOLS.BODY;
}

/** A word of the lists that is written with a capital, or a part of the world, is no name. */
function isNoName(tokens: readonly Token[], item: Item, name: string): boolean {
  const at = tokens.findIndex(({ start }) => start === item.start);
  const phrase = at < 0 ? null : phraseAt(tokens, at);
  const isPhrase = phrase !== null && (tokens[phrase.to - 1]?.end ?? 0) >= item.end;
  return isPhrase || OF_CONTINENT.test(name);
}

const OURS_REACH = 12;
const OURS = /\b[Oo]ur\s+(?:\p{Ll}+\s+)?$/u;
