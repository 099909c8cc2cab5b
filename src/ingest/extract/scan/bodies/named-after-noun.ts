import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { knownAt } from '../gazetteer';
import { isGivenName } from '../names/person-name';
import { nameBeginsAt } from '../names/name-begins';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import {
  HEADED,
  LED_NOUNS_OF_NAMES,
  NOUNS_OF_NAMES,
  SMALL_IN_NAMES,
} from '../../lexicon/named-after-noun';
import { HEADS, MODIFIERS } from '../../lexicon/titles';
import type { OrganisationKind } from '../../../../store/organisation';
import { MONTHS } from './body-complements';
import { WEEKDAYS } from '../../../time/words';
import type { Token } from '../tokens';

const LONGEST = 6;

/**
 * A body that no list has, behind the noun for what it is: "the company | Daugavas Osta", "the think tank |
 * Institut za mir", "the firm "Riga Glass"". Null where a person, an office, a day or a place follows ("told
 * the company | President Lee", "the head of the company | Omar Khan").
 */
export function namedAfterNoun(tokens: Token[], from: number): BodyPhrase | null {
  const isQuoted = /^["“«]$/.test(tokens[from - 1]?.text ?? '');
  const noun = isQuoted ? from - 2 : from - 1;
  const kind = tokens[from]?.isCapital ? kindOf(tokens, noun) : null;
  if (kind === null) return null;
  if (isQuoted) return quoted(tokens, from, kind);
  if (!isNameWord(tokens, from) || MODIFIERS.has(tokens[from]?.lower ?? '')) return null;
  if (isGivenName(tokens[from]?.text ?? '') || nameBeginsAt(tokens, from)) return null;
  const to = nameTo(tokens, from);
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (
    to - from > LONGEST ||
    HEADS.has(last?.lower ?? '') ||
    /^(?:based|backed)$/.test(next?.lower ?? '')
  )
    return null;
  // "the company | Baltic | workers": an adjective of what follows.
  const known = knownAt(tokens, from);
  if (known && (known.to >= to || known.known.kind === 'BODY')) return null;
  if (to > from + 1 && isHeaded(tokens, noun)) return null;
  if (to === from + 1 && isOtherSubject(tokens, noun, to)) return null;
  return bodyPhrase(from, to, kind, null, 'KNOWN');
}

function kindOf(tokens: Token[], at: number): OrganisationKind | null {
  const noun = tokens[at];
  if (!noun || noun.isCapital || noun.isPossessive) return null;
  const led = LED_NOUNS_OF_NAMES.get(noun.lower);
  if (led) return led[1].test(tokens[at - 1]?.lower ?? '') ? led[0] : null;
  return NOUNS_OF_NAMES.get(noun.lower) ?? null;
}

/** "the company "Riga Glass"": up to the quotation mark that closes. */
function quoted(tokens: Token[], from: number, kind: OrganisationKind): BodyPhrase | null {
  for (let to = from + 1; to <= from + LONGEST; to++)
    if (/^["”»]$/.test(tokens[to]?.text ?? '')) return bodyPhrase(from, to, kind, null, 'KNOWN');
  return null;
}

const isDay = (lower: string): boolean => MONTHS.has(lower) || lower in WEEKDAYS;

function isNameWord(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapital || !token.isWord) return false;
  return (
    !FUNCTION_WORDS.has(token.lower) &&
    !HEADS.has(token.lower) &&
    !isDay(token.lower) &&
    !/\.$/.test(token.text)
  );
}

/** The index after capitals, with small words that a further word of no English sentence may follow. */
function nameTo(tokens: Token[], from: number): number {
  let to = from + 1;
  while (to <= from + LONGEST && !tokens[to - 1]?.isPossessive) {
    if (isNameWord(tokens, to) || ARTICLED.test(tokens[to]?.text ?? '')) to++;
    else if (SMALL_IN_NAMES.test(tokens[to]?.text ?? '') && isNameWord(tokens, to + 1)) to += 2;
    else if (FOREIGN_SMALL.test(tokens[to]?.text ?? '') && isForeign(tokens[to + 1])) {
      to += 2;
      while (isForeign(tokens[to])) to++;
    } else break;
  }
  return to;
}

/** "Ansar | al-Haqq". */
const ARTICLED = /^(?:al|el|as|ash|an|at|ar)[-‑]\p{Lu}/u;
const FOREIGN_SMALL = /^(?:za|für|pour)$/;
const isForeign = (token: Token | undefined): boolean =>
  token !== undefined && !token.isCapital && /[^\u0000-\u007F]/u.test(token.text);

/** "the head of the Latvian mining | company": one who may be named behind it. */
function isHeaded(tokens: Token[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 6 && i > 0; i--) {
    if (tokens[i]?.lower === 'of' && HEADED.test(tokens[i - 1]?.lower ?? '')) return true;
    if (!tokens[i]?.isWord) return false;
  }
  return false;
}

/** "After talks with the party | Lee | left": one who does what follows, as what leads to the noun is done. */
function isOtherSubject(tokens: Token[], noun: number, to: number): boolean {
  const next = tokens[to]?.lower ?? '';
  const isVerb = /(?:ed|said|says|left|won|met|is|was|has|had|will|told|went|took|made)$/.test(
    next,
  );
  const lead = tokens[noun - 1]?.lower === 'the' ? (tokens[noun - 2]?.lower ?? '') : '';
  return isVerb && /^(?:with|to|at|in|by|from|for|on|against)$/.test(lead);
}
