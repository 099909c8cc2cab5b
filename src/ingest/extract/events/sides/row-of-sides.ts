import type { Span } from '../../../../store/article';
import {
  ACTING_FOR,
  GOVERNMENTS_OF,
  NEXT_SIDE,
  OPENS_SENTENCE,
  UNLISTED_NAME,
} from '../../lexicon/sessions-of-sides';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { groupOfStates } from './unnamed-sides';

/** States and bodies in a row, with where it ends, what is said of them in brackets included. */
export interface RowOfSides {
  sides: Span[];
  start: number;
  end: number;
  /** How many of them "the Parties" are: those before that word in brackets, or whom others were along with; 0: all. */
  parties: number;
  /** It is one group of several states by its own words. */
  isGroup?: boolean;
}

/**
 * The states and bodies in a row from an offset on, whoever acts for them: "representatives of Latvia and Norway
 * (the Parties), along with the Baltic League". Null where none stands there.
 */
export function rowOfSides(
  { text }: Reading,
  sentence: ScannedSentence,
  from: number,
): RowOfSides | null {
  const row: RowOfSides = { sides: [], start: from, end: from, parties: 0 };
  for (let at = from; ;) {
    const side = sideAt(text, sentence, at);
    if (!side) break;
    row.sides.push({ start: side.start, end: side.end });
    row.end = side.until ?? side.end;
    for (;;) {
      const aside = /^\s*\([^()]{1,80}\)/u.exec(text.slice(row.end, sentence.end));
      if (!aside) break;
      row.end += aside[0].length;
      if (OF_PARTIES.test(aside[0])) row.parties = row.sides.length;
    }
    const next = NEXT_SIDE.exec(text.slice(row.end, sentence.end));
    if (!next) break;
    // "Latvia and Norway, along with the League": "the Parties" are the two.
    if (ALONG.test(next[0]) && row.parties === 0 && row.sides.length > 1)
      row.parties = row.sides.length;
    at = row.end + next[0].length;
  }
  return row.sides.length === 0 ? null : row;
}

/** The states and bodies that a sentence begins with, behind a day or a place. */
export function leadingSides(reading: Reading, sentence: ScannedSentence): RowOfSides | null {
  const { text } = reading;
  const starts = [sentence.start];
  const words = text.slice(sentence.start, sentence.end);
  for (const { index, 0: sign } of words.matchAll(/,\s+|(?<=[\p{Ll}\d])\s+/gu)) {
    if (index > FARTHEST) break;
    const opening = words.slice(0, index + sign.length);
    if (OPENS_SENTENCE.test(opening) && !OF_OFFICERS.test(opening))
      starts.push(sentence.start + index + sign.length);
  }
  for (const start of starts) {
    const row = rowOfSides(reading, sentence, start);
    if (row) return row;
  }
  return null;
}

/** The group of several states that a sentence begins with: "Latvian and Norwegian officials". */
export function leadingGroup({ text }: Reading, sentence: ScannedSentence): RowOfSides | null {
  const group = groupOfStates(text.slice(sentence.start, sentence.end));
  const words = group && text.slice(sentence.start + group.start, sentence.start + group.end);
  if (!group || !SENT_BY_STATES.test(words ?? '')) return null;
  const side = { start: sentence.start + group.start, end: sentence.start + group.end };
  return { sides: [side], ...side, parties: 0, isGroup: true };
}

/** Who speak for states, and hold no offices that one could name them by. */
const SENT_BY_STATES =
  /\b(?:officials|diplomats|delegations|negotiators|experts|envoys|representatives|delegates|governments)$/u;

/** "On Friday, the foreign ministers of Norway, | Denmark": whose officers they are, and no sides. */
const OF_OFFICERS =
  /\b(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads|[Ss]ecretaries|[Cc]hancellors|[Ss]peakers|[Aa]mbassadors|[Cc]hiefs|[Ee]nvoys)\s+of\s[^;]*$/u;

/** How far into a sentence what opens it may go. */
const FARTHEST = 130;

const ALONG = /\bwith\b|\bjoined\b|\balongside\b/u;
const OF_PARTIES = /\b(?:Parties|Sides|Participants)\b/u;

/** The state or body that begins at an offset, behind those who act for it. */
function sideAt(
  text: string,
  sentence: ScannedSentence,
  from: number,
): (Span & { until?: number }) | null {
  let at = from;
  const skip = (sign: RegExp): boolean => {
    const found = sign.exec(text.slice(at, sentence.end));
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const isSent = skip(ACTING_FOR);
  skip(/^[Tt]he\s+/u);
  const own = itemAt(text, sentence, at);
  if (own) return own;
  const areGovernments = skip(GOVERNMENTS_OF) && skip(/^(?:the\s+)?(?=\p{Lu})/u);
  const named = areGovernments ? itemAt(text, sentence, at) : null;
  if (named) return named;
  const spelled = spelledOut(text, at);
  if (spelled) return spelled;
  const name = UNLISTED_NAME.exec(text.slice(at, sentence.end));
  if (!isSent && !SITTING_NAME.test(name?.[0] ?? '')) return null;
  return name && isWhole(text, at + name[0].length)
    ? { start: at, end: at + name[0].length }
    : null;
}

/** A name that no list has, which says that it is of those who come together: "Council of Port Ministers". */
const SITTING_NAME =
  /^(?:Council|Committee|Commission|Assembly|Board)\sof\s|\s(?:Council|Committee|Commission|Assembly)$/u;

/** "FAM/M3F", where the text has told what it stands for: "Free Azania Movement/March 3 Front (FAM/M3F)". */
function spelledOut(text: string, at: number): (Span & { until: number }) | null {
  const short = /^\p{Lu}[\p{Lu}\d/&-]{1,14}(?![\p{L}\d])/u.exec(text.slice(at, at + 20))?.[0];
  const bracket = short === undefined ? -1 : text.lastIndexOf(` (${short})`, at);
  if (short === undefined || bracket < 0) return null;
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, bracket - FARTHEST), bracket))?.groups?.[
    'name'
  ];
  return name === undefined
    ? null
    : { start: bracket - name.length, end: bracket, until: at + short.length };
}

/** The name right before its short form. */
const NAME_BEFORE = new RegExp(
  String.raw`\s(?:the|of|from|and)\s+(?<name>${UNLISTED_NAME.source.slice(1)})$`,
  'u',
);

/** The longest state or body at an offset, where its name is not a part of another. */
function itemAt(text: string, { items }: ScannedSentence, at: number): Span | null {
  const found = items
    .filter(
      (item) =>
        item.start === at &&
        (item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY')),
    )
    .sort((a, b) => b.end - a.end)[0];
  const isPart = items.some(
    ({ kind, start, end }) =>
      (kind === 'PERSON' || kind === 'OFFICE') &&
      found !== undefined &&
      start <= found.start &&
      found.end <= end,
  );
  return found && !isPart && isWhole(text, found.end)
    ? { start: found.start, end: found.end }
    : null;
}

/** Neither "Latvia's", "Latvia-Norway" nor "Latvia | Airlines". */
const isWhole = (text: string, end: number): boolean =>
  !/^(?:[’'-]|[-–]\p{L}|\/|\s+\p{Lu}\p{Ll}+(?!\p{L}|day|\s\d))/u.test(text.slice(end, end + 30));
