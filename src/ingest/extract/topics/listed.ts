import type { Span } from '../../../store/article';
import { LISTED } from '../lexicon/topics';

/** Where a list ends: with its sentence. */
const END = /(?<!(?<!\p{L})(?:\p{Lu}|Mr|Ms|Mrs|Dr|St))\.(?!\d)|["“”»]/u;
/** A number or a letter before a topic: "(1) ", "b) ". */
const MARK = /^(?:and\s+)?(?:\(?(?:\d|[a-h]|i{1,3}|iv|v)\)\s*)?(?:and\s+)?/u;

/** A topic of some words, or one that is numbered. */
const MARKED = /^(?:and\s+)?(?:\(?(?:\d|[a-h]|i{1,3}|iv|v)\)|[\p{L}’'-]+\s+\S)/u;

/**
 * The topics of a list after a colon, each by itself: "three priorities: open borders, the dam, and new
 * ports". Null where the words after a cue lead to none.
 */
export function listedIn(words: string): Span[] | null {
  const lead = LISTED.exec(words);
  if (!lead) return null;
  const from = lead[0].length;
  const rest = words.slice(from);
  const list = rest.slice(0, END.exec(rest)?.index ?? rest.length);
  const joint = list.includes(';') ? /;\s+/u : /,\s+/u;
  const parts = list.split(joint);
  // What is only explained after the colon is no list: "the matter: ways to bring peace, stability, and trade".
  const isRow = list.includes(';') || parts.every((part) => MARKED.test(part));
  if (parts.length < 2 || !isRow) return null;
  return spansOf(words, parts, from);
}

/** What tells that words after a semicolon are a clause of their own. */
const CLAUSE =
  /^(?:he|she|they|it|we|this|these|there)\b|\s(?:was|were|is|are|has|have|had|will|said)\s/iu;

/** Topics between semicolons: "ports in the north; aid to those who fled; and open borders". Null where none are. */
export function partedIn(words: string): Span[] | null {
  const list = words.slice(0, END.exec(words)?.index ?? words.length);
  const parts = list.split(/;\s+/u);
  const isClause = (part: string) =>
    CLAUSE.test(part) || (parts.length === 2 && /\s\p{L}+ed\s/u.test(part));
  if (parts.length < 2 || parts.some(isClause)) return null;
  return spansOf(list, parts, 0);
}

/** Where parts stand, from an offset on, without the marks before them. */
function spansOf(words: string, parts: readonly string[], from: number): Span[] {
  let at = from;
  return parts.map((part) => {
    const start = words.indexOf(part, at);
    at = start + part.length;
    return { start: start + (MARK.exec(part)?.[0].length ?? 0), end: at };
  });
}
