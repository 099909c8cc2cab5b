import type { Span } from '../../../store/article';
import { peopleIn, type Reading } from '../reading';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';

/** Those who met, and no officers. */
export const OF_SIDES = /\b(?:parties|sides|delegations|participants|they|both)\b/iu;
/** Whose statement a text is: "The following statement was released by the Governments of". */
const RELEASED =
  /\b(?:(?:statement|communiqu[eé]|declaration)\s+(?:was|is|has\s+been)\s+(?:jointly\s+)?(?:released|issued|adopted|agreed)\s+(?:jointly\s+)?by|text\s+of\s+(?:an?|the)\s+joint\s+(?:statement|communiqu[eé]|declaration)\s+(?:by|of|between))\s+(?:the\s+)?(?:[Gg]overnments?\s+of\s+)?/u;
const WE = /^["“]?We,\s+the\s+(?:[\p{L}’'-]+\s+){1,8}?of\s+/u;
const NEXT =
  /^(?:,|,?\s+and|\s+and\s+of)?\s+(?:the\s+)?(?:[\p{L}]+\s+){0,3}?(?:of\s+)?(?:the\s+)?$/u;
/** Of more states a text tells what their group said. */
const MOST = 10;

/** The states that issue a text as their joint statement, each where it is named; none for other texts. */
export function jointStates({ text, sentences }: Reading): Span[] {
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const lead = RELEASED.exec(words) ?? WE.exec(words);
    if (!lead) continue;
    const states: Span[] = [];
    let at = sentence.start + lead.index + lead[0].length;
    for (const item of sentence.items) {
      if (item.kind !== 'PLACE' || item.known.kind !== 'COUNTRY' || item.start < at) continue;
      if (
        states.length > 0
          ? !NEXT.test(text.slice(at, item.start))
          : !NEAR.test(text.slice(at, item.start))
      )
        break;
      states.push(plainly(sentences, sentence.index, item));
      at = item.end;
    }
    if (states.length > 1 && states.length <= MOST) return states;
  }
  return [];
}

/** A state where it is named first after its solemn name: "the Hellenic Republic" as "Greece". */
function plainly(sentences: readonly ScannedSentence[], after: number, state: PlaceItem): Span {
  const plain = sentences
    .filter(({ index }) => index > after)
    .flatMap(({ items }) => items)
    .find(
      (item) =>
        item.kind === 'PLACE' &&
        item.known.kind === 'COUNTRY' &&
        item.known.country === state.known.country,
    );
  const { start, end } = plain ?? state;
  return { start, end };
}

type PlaceItem = Extract<Item, { kind: 'PLACE' }>;
const NEAR = /^(?:the\s+)?$/u;

/** Whether words mean the states of a joint statement: "both sides", and "they" where nobody was just named. */
export function areStates(reading: Reading, { index }: ScannedSentence, words: string): boolean {
  if (!OF_SIDES.test(words) || /\bof\b/u.test(words)) return false;
  const before = reading.sentences.find((each) => each.index === index - 1);
  const isPronoun = /^(?:they|both)$/iu.test(words);
  return !isPronoun || !before || peopleIn(reading, before).length === 0;
}

/** The states that a text names up to a sentence as nouns, where they are two. */
export function twoStates({ sentences }: Reading, until: number): Span[] {
  const states = new Map<string, Span>();
  for (const { items, index } of sentences)
    for (const item of items)
      if (
        index <= until &&
        item.kind === 'PLACE' &&
        item.known.kind === 'COUNTRY' &&
        item.known.country !== null
      )
        states.set(item.known.country, { start: item.start, end: item.end });
  return states.size === 2 ? [...states.values()] : [];
}
