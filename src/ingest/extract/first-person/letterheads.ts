import type { Byline } from '../people/bylines';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { isLine, letterLine, type LetterLine } from './letter-line';

/** Who issues a text, as its letterhead and the lines under it tell: names with offices, or offices alone. */
export interface Letterheads {
  authors: Item[];
  /** Offices that stand on lines by the names. */
  lines: [Item, Byline][];
}

/** How many lines may stand over a text, and under it. */
const OVER = 10;
const UNDER = 8;
/** Who answers the press is not who writes: these lines, and all below. */
const CONTACT =
  /\b(?:contacts?|enquir|inquir|adviser|advisor|press\s+secretary|spokes\p{L}+|information|editors?|correspondent|reporter|columnist|tel|phone|mobile)\b/iu;

/** To whom one writes. */
const ADDRESS = /^(?:dear|to|attention|attn|re|cc)\b/iu;

/** Reads the lines over and under the sentences of a text, whose names and offices those sentences then have. */
export function letterheads(text: string, sentences: ScannedSentence[]): Letterheads {
  const opening = sentences.slice(0, OVER);
  const first = opening.findIndex((sentence) => !isLine(text, sentence));
  const closing = sentences.slice(Math.max(first, sentences.length - UNDER, 0));
  const last = closing.findLastIndex((sentence) => !isLine(text, sentence));
  const blocks = [
    opening.slice(0, Math.max(0, first)),
    first < 0 ? [] : beforeContact(text, closing.slice(last + 1)),
  ];
  const found: Letterheads = { authors: [], lines: [] };
  for (const block of blocks) {
    const read = block.flatMap((sentence) => {
      if (ADDRESS.test(text.slice(sentence.start, sentence.end))) return [];
      const line = letterLine(text, sentence);
      return line ? [withItems(sentence, line)] : [];
    });
    found.authors.push(...authorsOf(read));
    found.lines.push(...officesBeside(read));
  }
  return found;
}

/** The lines over the first that says whom to ask; so does a name over what its holder is: "Press Secretary". */
function beforeContact(text: string, block: ScannedSentence[]): ScannedSentence[] {
  const at = block.findIndex(({ start, end }) => CONTACT.test(text.slice(start, end)));
  const { start = 0, end = 0 } = block[at] ?? {};
  const isOfName = /^(?:\p{L}+\s+){0,2}(?:secretary|advis[eo]r|spokes\p{L}+)\b/iu.test(
    text.slice(start, end),
  );
  return at < 0 ? block : block.slice(0, Math.max(0, isOfName ? at - 1 : at));
}

/** Gives a sentence what its line names: one name with all the offices beside it. */
function withItems(sentence: ScannedSentence, line: LetterLine): LetterLine {
  const { persons, offices } = line;
  const [person] = persons;
  const { tokens } = line.sentence;
  sentence.tokens = tokens;
  if (!person || persons.length > 1) {
    sentence.items = line.sentence.items;
    return { ...line, sentence };
  }
  // "Senator Anna Lee, Minister for Trade": what she does there.
  const own = person.titles.filter(({ head }) => head !== 'senator' || offices.length === 0);
  const whole = {
    ...person,
    start: Math.min(person.start, ...offices.map(({ start }) => start)),
    end: Math.max(person.end, ...offices.map(({ end }) => end)),
    titles: [...own, ...offices.flatMap(({ titles }) => titles)],
  };
  const others = line.sentence.items.filter(
    ({ kind }) => kind !== 'PERSON' && kind !== 'OFFICE' && kind !== 'SINGLE',
  );
  sentence.items = [...others, whole].sort((a, b) => a.start - b.start);
  return { sentence, persons: [whole], offices: [] };
}

/** Names; where a block has none, its offices. */
function authorsOf(lines: readonly LetterLine[]): Item[] {
  const persons = lines.flatMap((line) => line.persons);
  return persons.length > 0 ? persons : lines.flatMap((line) => line.offices);
}

/** The offices that stand by themselves over and under the one name of a block. */
function officesBeside(lines: readonly LetterLine[]): [Item, Byline][] {
  const [person, ...others] = lines.flatMap((line) => line.persons);
  if (!person || others.length > 0) return [];
  return lines.flatMap(({ sentence, offices }) =>
    offices.map(({ titles, start, end }): [Item, Byline] => [
      person,
      { titles, sentence, start, end },
    ]),
  );
}
