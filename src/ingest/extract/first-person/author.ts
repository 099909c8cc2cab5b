import type { Span } from '../../../store/article';
import type { ArticleText } from '../../record/article-text';
import type { Byline } from '../people/bylines';
import type { FoundPerson, People } from '../people/people';
import type { Item } from '../scan/items';
import { type ScannedSentence, scanSentence } from '../scan/scan';
import { letterheads } from './letterheads';
import { meansAuthor } from './means-author';
import { type OwnWord, ownWords, withoutOwn } from './own-words';

/** The one who writes a text in the first person, and where words stand that mean them. */
export interface Author {
  person: FoundPerson;
  /** Offsets of "I", "me" and "my". */
  at: ReadonlySet<number>;
}

/** What a text tells of who wrote it, before it is known who is who. */
export interface ToldAuthor {
  words: OwnWord[];
  /** Names and offices, each of which tells the author. */
  authors: Item[];
  lines: [Item, Byline][];
}

/** A title that tells whose words the text has. */
const TITLED =
  /^(?:(?:the|full|joint|opening|closing|introductory|keynote|ministerial|press|media|official|prepared|public|written|national)\s+)*(?:text\s+of\s+(?:the\s+)?)?(?:statement|remarks|speech|address|message|intervention|letter|op-ed|article)\s+(?:by|from|of)\s+(?:the\s+|h\.e\.\s+)?(?=\p{Lu})/iu;
/** Texts in which several speak, whatever else is said of them. */
const OF_SEVERAL =
  /\b(?:interview|transcript|doorstop|press\s+conference|news\s+conference|q\s*&\s*a|questions?\s+and\s+answers?|in\s+conversation|debate|hansard|correspondence|exchange\s+of\s+letters|joint\s+(?:statement|media|press|op-ed|article|letter))\b/iu;
/** Who speaks, as transcripts have it: "QUESTION:", "MINISTER LEE:". */
const SPEAKS =
  /^(?:question|answer|q|a|journalist|reporter|moderator|interviewer|host|presenter|compere|\p{Lu}[\p{Lu}.’'-]*(?:\s+\p{Lu}[\p{Lu}.’'-]*){0,5})\s*:\s+\S/iu;
const ONLY_CAPITALS =
  /^(?:[^\p{L}]|\p{Lu}|(?:[Qq]uestion|[Aa]nswer|[Jj]ournalist|[Rr]eporter|[Mm]oderator|[Ii]nterviewer|[Hh]ost|[Pp]resenter))+$/u;
/** What leaves the words of another open to come: "The Minister wrote:". */
const LEADS_ON = /\b(?:said|says|wrote|writes|stated|read|reads|follows|following)\s*:\s*$/iu;

/**
 * What a text in the first person tells of its author: its letterhead, its signature, its title. Null where it is in
 * no first person, or several may speak.
 */
export function toldAuthor(
  { text, header, sentences: all }: ArticleText,
  sentences: ScannedSentence[],
): ToldAuthor | null {
  const words = ownWords(text, sentences);
  if (words.length === 0) return null;
  const opening = text.slice(header.bodyStart, sentences[OPENING]?.start ?? text.length);
  const title = header.headline?.value ?? '';
  if (OF_SEVERAL.test(title) || OF_SEVERAL.test(opening) || areSeveral(text, sentences))
    return null;
  const { authors, lines } = letterheads(text, sentences);
  const byTitle = header.headline ? titled(text, header.headline) : [];
  const inBody = sentences.slice(0, OPENING).flatMap((line) => {
    const [who] = titled(text, line).flatMap(({ items }) => items.slice(-1));
    return who ? line.items.filter((item) => isOf(item, who)) : [];
  });
  const [first] = byTitle;
  if (first && header.headline && first.start < header.bodyStart) {
    // The title's name is read as the text's first.
    const index = all.findIndex(({ start, end }) => start <= first.start && first.start < end);
    sentences.unshift({ ...first, index });
  }
  const items = [...byTitle.flatMap(({ items }) => items.slice(-1)), ...inBody];
  if (authors.length + items.length > 0) withoutOwn(words);
  return { words, authors: [...authors, ...items], lines };
}

const OPENING = 4;

/** Whether an item of a sentence is who its title names. */
const isOf = (item: Item, who: Item): boolean =>
  /^(?:PERSON|OFFICE)$/.test(item.kind) && item.start < who.end && who.start < item.end;

function areSeveral(text: string, sentences: readonly ScannedSentence[]): boolean {
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end);
    const speaks = SPEAKS.exec(words)?.[0] ?? '';
    return LEADS_ON.test(words) || ONLY_CAPITALS.test(speaks.slice(0, speaks.indexOf(':')) || 'x');
  });
}

/** "Statement by Minister Anna Lee", up to the name, which stands last. */
function titled(text: string, { start, end }: Span): ScannedSentence[] {
  const lead = TITLED.exec(text.slice(start, end))?.[0];
  if (lead === undefined) return [];
  const from = start + lead.length;
  const line = scanSentence(text, { start: from, end }, 0);
  const who = line.items.findLast(
    (item) => item.start === from && /^(?:PERSON|OFFICE|SINGLE)$/.test(item.kind),
  );
  if (!who) return [];
  // "Statement by Ministers Lee and Khan": two.
  if (/^\s*(?:,\s*)?(?:and|&)\s+\S/u.test(text.slice(who.end, end))) return [];
  const items = line.items.filter((item) => item !== who && item.end <= who.end);
  return [{ ...line, start, end: who.end, items: [...items, who] }];
}

/** Who the author is: the one whom all that is told of the author means, and who holds an office. */
export function authorOf(told: ToldAuthor, people: People): Author | null {
  const persons = told.authors.flatMap((item) => {
    const named = people.of(item);
    if (named) return [named];
    return item.kind === 'OFFICE' ? people.holdersOf(item, Infinity) : [];
  });
  const [person, ...others] = new Set(persons);
  if (!person || others.length > 0 || person.offices.length === 0) return null;
  for (const word of told.words) if (!word.isWhose) meansAuthor(people, person, word);
  return { person, at: new Set(told.words.map(({ start }) => start)) };
}
