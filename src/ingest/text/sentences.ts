import { abbreviationsOf, type AbbreviationRules } from './abbreviations';

/** Half-open stretch of a text, in UTF-16 code units. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** A quotation longer than this is split like any text: it holds whole statements. */
const QUOTATION_MAX = 300;
const QUOTATIONS = /«[^«»\n]*»|“[^“”\n]*”|„[^„“\n]*“/gu;
const LAST_WORD = /(?<word>[\p{L}\p{M}\d][\p{L}\p{M}\d.'’-]*)\.["'”»)\]]*\s*$/u;
const FIRST_WORD = /^["'“«„([\s]*(?<word>[\p{L}\p{M}\d]+)/u;

/**
 * The sentences of an article, in order: the header (all before `bodyStart`, when not blank) is
 * sentence 0. Each is trimmed; none overlap; all that is not white space lies in one. Points of
 * abbreviations and initials, ellipses, and points within short quotations do not part sentences.
 * `lang` is a BCP 47 tag, and offsets are those of `text` as it is.
 */
export function splitSentences(text: string, lang: string, bodyStart: number): SentenceSpan[] {
  const breaks = [0, bodyStart, ...breaksIn(text, lang, bodyStart), text.length];
  const spans: SentenceSpan[] = [];
  for (let i = 1; i < breaks.length; i++) {
    const from = breaks[i - 1] ?? 0;
    const piece = text.slice(from, breaks[i]);
    if (piece.trim() === '') continue;
    const start = from + (piece.length - piece.trimStart().length);
    spans.push({ start, end: start + piece.trim().length });
  }
  return spans;
}

function breaksIn(text: string, lang: string, bodyStart: number): number[] {
  const body = text.slice(bodyStart);
  const rules = abbreviationsOf(lang);
  const isQuoted = quotationTest(body);
  const breaks: number[] = [];
  let previous = 0;
  for (const { index } of new Intl.Segmenter(localeOf(lang), { granularity: 'sentence' }).segment(
    body,
  )) {
    const before = body.slice(previous, index);
    if (index === 0 || isQuoted(index)) continue;
    if (!isParagraphEnd(before) && joins(before, body.slice(index, index + 80), rules)) continue;
    breaks.push(bodyStart + index);
    previous = index;
  }
  return breaks;
}

/** A blank line always parts; so does a line's end, unless `joins` finds the sentence running on. */
function isParagraphEnd(before: string): boolean {
  return /\n\s*\n\s*$|\r\s*\r\s*$|\u2029\s*$/u.test(before);
}

/** Whether what follows belongs to the sentence that `before` seems to end. */
function joins(before: string, after: string, rules: AbbreviationRules): boolean {
  if (/^["'“«„([]*\p{Ll}/u.test(after)) return true;
  if (/[\n\r]\s*$/u.test(before)) return false;
  if (/(?:\.{2,}|…)["'”»)\]]*\s*$/u.test(before)) return true;
  const word = LAST_WORD.exec(before)?.groups?.['word'];
  if (word === undefined) return false;
  const next = FIRST_WORD.exec(after)?.groups?.['word']?.toLowerCase() ?? '';
  // "in Washington, D.C. Secretary A met": a new sentence; "D.C. Mayor A": none.
  if (rules.towns.has(word.toLowerCase())) return rules.ofTown.has(next);
  // "the vaccine Sputnik V.", "Hepatitis B.": a letter that tells which.
  if (OF_A_KIND.test(before)) return false;
  const ending = endsInAbbreviation(word, rules);
  if (ending !== 'UNLESS_STARTER') return ending === 'ALWAYS';
  // A second initial follows: "В. В. Путин", where the letter is a preposition too.
  if (/^\p{Lu}\./u.test(after)) return true;
  return !rules.starters.has(next);
}

/** A single letter or number that tells one thing from others of its kind, and is no initial of who follows. */
const OF_A_KIND =
  /(?<![\p{L}\p{M}])(?:Sputnik|Vitamin|Hepatitis|Influenza|Plan|Group|Area|Zone|Annex|Appendix|Phase|Stage|Category|Class|Option|Schedule|Chapter|Section|Part|Title|Route|War)\s+(?:\p{Lu}|[IVX]{1,4})\.["'”»)\]]*\s*$/u;

type Ending = 'ALWAYS' | 'UNLESS_STARTER' | 'NEVER';

function endsInAbbreviation(word: string, rules: AbbreviationRules): Ending {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (rules.titles.has(lower)) return 'ALWAYS';
  if (rules.others.has(lower)) return 'UNLESS_STARTER';
  // A compound given name: "J.-Y. Le Drian".
  if (/^\p{Lu}\.-\p{Lu}$/u.test(word)) return 'ALWAYS';
  // Initials, alone or in a row: "W.", "U.S.", "В.В.".
  if (/^\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)*$/u.test(word)) return 'UNLESS_STARTER';
  if (rules.ordinals && /^\d{1,2}$/.test(word)) return 'UNLESS_STARTER';
  return 'NEVER';
}

/** Tells whether an offset lies inside a quotation that is short enough to stay whole. */
function quotationTest(body: string): (offset: number) => boolean {
  const quotations = [...body.matchAll(QUOTATIONS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start <= QUOTATION_MAX);
  let at = 0;
  return (offset) => {
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= offset) at++;
    const quotation = quotations[at];
    return quotation !== undefined && quotation.start < offset && offset < quotation.end;
  };
}

function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
