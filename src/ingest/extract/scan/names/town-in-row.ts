import { MONTHS } from '../bodies/body-complements';
import { knownAt } from '../gazetteer';
import { type Found, placeItem } from '../items';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { PLACE_ADJECTIVES } from '../../lexicon/places';
import { HEADS } from '../../lexicon/titles';
import type { Token } from '../tokens';

/** How many tokens a row may have before a name. */
const LONGEST_ROW = 14;

const GOES =
  /^(?:travel(?:s|ing|ling|ed|led)?|trips?|visits?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|journeys?|tour|go(?:es|ing)?|went|continu(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|return(?:s|ed|ing)?|depart(?:s|ed|ing)?|on|onward|onwards|stops?)$/;
const VISITS = /^(?:visit|visits|visited|visiting)$/;

/**
 * A town that no list has, by those known beside it where a journey leads: "will travel to Riga, Oslo, and | Meža on
 * 3 May", "will visit Meža and Riga", "The final stop will be | Meža, where"; alone, only after words of travel and
 * "to", or before "where": what one visits may be a firm.
 */
export function townInRow(tokens: Token[], from: number): Found | null {
  const lead = leadOf(tokens, from);
  if (lead === null || !isName(tokens, from)) return null;
  const isTwo = isName(tokens, from + 1) && !isTold(tokens, from + 1);
  const to = from + (isTwo ? 2 : 1);
  const next = tokens[to];
  if (tokens[to - 1]?.isPossessive || /^[-‑–'’&]$/.test(next?.text ?? '')) return null;
  if (next?.isCapital && !MONTHS.has(next.lower)) return null;
  const isWhere = next?.text === ',' && tokens[to + 1]?.lower === 'where';
  const joint = next?.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 2 : to + 1;
  const isBesideKnown =
    lead !== 'THROUGH' && /^(?:,|and)$/.test(next?.lower ?? '') && isTown(tokens, joint);
  const isSure = lead === 'TO' || isWhere || isBesideKnown;
  // "to Riga and Oslo and | Parliament voted": a clause of its own.
  const isEnd = !next?.isWord || MONTHS.has(next.lower) || AFTER_ROW.test(next.lower);
  if (lead === 'THROUGH' ? !isEnd : !isSure) return null;
  // "Meža, Latvia": a town of it.
  const land = next?.text === ',' ? knownAt(tokens, to + 1)?.known : undefined;
  const known =
    land?.kind === 'COUNTRY'
      ? { kind: 'CITY' as const, country: land.country }
      : { kind: 'REGION' as const, country: null };
  return { items: [placeItem(tokens, from, { known, to })], to };
}

/** How a name is led to: through a row of known places, by words of travel and "to", or by those of a visit or a stop. */
function leadOf(tokens: Token[], from: number): 'THROUGH' | 'TO' | 'AT' | null {
  let at = from - 1;
  let isThrough = false;
  while (at > from - LONGEST_ROW && /^(?:,|and)$/.test(tokens[at]?.lower ?? '')) {
    const start = startOfKnown(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
    if (start === null) return null;
    isThrough = true;
    at = start - 1;
  }
  const word = tokens[at]?.lower ?? '';
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const isTo = word === 'to' && before.some((each) => GOES.test(each));
  const isStop = /^(?:be|is|was)$/.test(word) && before.some((each) => /^(?:stop|leg)$/.test(each));
  if (!isTo && !isStop && !VISITS.test(word)) return null;
  if (isThrough) return 'THROUGH';
  return isTo ? 'TO' : 'AT';
}

/** Where a known place begins that ends at a token. */
function startOfKnown(tokens: Token[], last: number): number | null {
  for (let start = last; start >= 0 && start > last - 4; start--)
    if (isTown(tokens, start) && knownAt(tokens, start)?.to === last + 1) return start;
  return null;
}

function isTown(tokens: Token[], at: number): boolean {
  const known = knownAt(tokens, at);
  return (
    (known?.known.kind === 'CITY' || known?.known.kind === 'COUNTRY') &&
    tokens[known.to - 1]?.isPossessive === false
  );
}

/** A capitalised word that names nothing else. */
function isName(tokens: Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return (
    /^\p{Lu}[\p{Ll}’'‘]\p{L}*$/u.test(text) &&
    !FUNCTION_WORDS.has(lower) &&
    !HEADS.has(lower) &&
    !MONTHS.has(lower) &&
    !PLACE_ADJECTIVES.has(lower) &&
    BODY_HEADS[lower] === undefined &&
    !NO_TOWN.test(text) &&
    !knownAt(tokens, at)
  );
}

/** "El | Arish", and not "Meža | September 3". */
const isTold = (tokens: Token[], at: number): boolean => MONTHS.has(tokens[at]?.lower ?? '');

const AFTER_ROW =
  /^(?:on|in|from|to|for|this|next|last|later|earlier|between|during|as|where|with|before|after|at|today|tomorrow|yesterday|by|over|and)$/;
const NO_TOWN =
  /^(?:Mr|Mrs|Ms|Dr|Congress|Parliament|Capitol|Camp|Mount|Fort|House|Pope|Saint|Base|Embassy|Palace|Headquarters|Mission|Airport|University|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan)$/;
