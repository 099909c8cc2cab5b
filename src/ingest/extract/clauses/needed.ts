import { SYMBOLS, type SymbolName } from '../lexicon/clause-words';

const CLASS = /\[[^\]]*\]\s*(?:\{[^}]*\}|[*+?])?\??/g;
const GROUP = /\((?<look>\?(?:<?[=!]|:|<\w+>))?(?<body>[^()]*)\)\s*(?<times>\{[^}]*\}|[*+?])?\??/;
const NAME = /\b(?<name>[A-Z][A-Z_]+)\b\s*(?<times>\{0[^}]*\}|[*?])?/g;
const OPTIONAL = /^(?:[*?]|\{0)/;

/** The symbols of a pattern over names of symbols that stand in all that it matches. */
export function symbolsNeededBy(source: string): string[] {
  let rest = source.replace(CLASS, ' ');
  for (let group = GROUP.exec(rest); group; group = GROUP.exec(rest)) {
    const { look = '', body = '', times = '' } = group.groups ?? {};
    const isFree = /[=!]$/.test(look) || body.includes('|') || OPTIONAL.test(times);
    rest = rest.replace(group[0], isFree ? ' ' : ` ${body} `);
  }
  if (rest.includes('|')) return [];
  return [...rest.matchAll(NAME)].flatMap(({ groups }) =>
    groups?.['times'] === undefined ? [SYMBOLS[groups?.['name'] as SymbolName]] : [],
  );
}
