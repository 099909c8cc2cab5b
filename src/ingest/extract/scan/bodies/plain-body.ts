import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { parseBody } from './parse-body';
import { countryAt, knownAt } from '../gazetteer';
import { BODY_HEADS, PLAIN_BODY_HEADS, PLAIN_BODY_MODIFIERS } from '../../lexicon/bodies';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import type { TitleReader } from '../offices/title-phrase';
import type { Token } from '../tokens';

const THOSE_THERE =
  /^(?:personnel|staff|employees?|workers?|families|officials?|compounds?|vehicles?)$/;

/**
 * Bodies whose nouns are written in lower case, a whole before its part: "the Azerbaijani parliament",
 * "the government of Kazakhstan", "the press service of the Kazakh MFA", "the Uzbek Foreign Ministry's
 * press service". Empty when none begins at the token.
 */
export function plainBodies(tokens: Token[], i: number, parseTitle: TitleReader): BodyPhrase[] {
  return (
    pressServiceOf(tokens, i, parseTitle) ??
    pressServiceAfter(tokens, i) ??
    [plainBody(tokens, i)].flat()
  );
}

function pressServiceOf(tokens: Token[], i: number, parseTitle: TitleReader): BodyPhrase[] | null {
  if (!isPressService(tokens, i) || tokens[i + 2]?.lower !== 'of') return null;
  const at = i + (tokens[i + 3]?.lower === 'the' ? 4 : 3);
  const parent = plainBody(tokens, at)[0] ?? parseBody(tokens, at);
  if (parent) return [parent, department(i, parent.to, parent)];
  if (isBodyNoun(tokens[at])) return [department(i, at + 1, null)];
  const office = parseTitle(tokens, at);
  return office ? [department(i, office.to, null)] : null;
}

function pressServiceAfter(tokens: Token[], i: number): BodyPhrase[] | null {
  const owner = plainBody(tokens, i)[0] ?? parseBody(tokens, i);
  // "the Senate’s press service".
  const isOfNoun = !owner && isBodyNoun(tokens[i]) && tokens[i]?.isPossessive;
  // "the Akorda press service": of one that no list has.
  const isOfName =
    !owner && tokens[i]?.isCapital === true && !FUNCTION_WORDS.has(tokens[i]?.lower ?? '');
  if ((isOfNoun || isOfName) && isPressService(tokens, i + 1)) return [department(i, i + 3, null)];
  if (!owner || owner.ground === 'SHORT_FORM' || !isPressService(tokens, owner.to)) return null;
  return [owner, department(i, owner.to + 2, owner)];
}

/** "the upper chamber of the Latvian Parliament". */
function chamberOf(tokens: Token[], i: number): BodyPhrase[] {
  const isChamber =
    /^(?:upper|lower)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:chamber|house)$/.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 2]?.lower === 'of';
  if (!isChamber) return [];
  const at = i + (tokens[i + 3]?.lower === 'the' ? 4 : 3);
  const parent = plainBody(tokens, at)[0] ?? parseBody(tokens, at);
  if (!parent || parent.ground === 'SHORT_FORM') return [];
  return [{ ...bodyPhrase(i, parent.to, 'PARLIAMENTARY_CHAMBER', parent.country), parent }];
}

function plainBody(tokens: Token[], i: number): BodyPhrase[] {
  const chamber = chamberOf(tokens, i);
  if (chamber.length > 0) return chamber;
  const land = countryAt(tokens, i);
  const first = tokens[i];
  // A noun alone is "the ministry" of the text, whichever it is.
  const isNamed = land !== null || (first?.isCapital && !FUNCTION_WORDS.has(first.lower));
  const at = land?.to ?? (isNamed ? i + 1 : i);
  let head = at;
  while (PLAIN_BODY_MODIFIERS.has(tokens[head]?.lower ?? '')) head++;
  const word = tokens[head];
  const kind = PLAIN_BODY_HEADS[word?.lower ?? ''];
  if (!word || !kind || word.isCapital) return [];
  // Unknown names stand before "foreign ministry" only: "Other parliament" is no name.
  if (isNamed && (land !== null || head > at)) {
    // "U.S. embassy | personnel": what they work at, and no name.
    if (kind === 'DIPLOMATIC_MISSION' && THOSE_THERE.test(tokens[head + 1]?.lower ?? '')) return [];
    // "the Latvian embassy in Riga".
    const seat = tokens[head + 1]?.lower === 'in' ? knownAt(tokens, head + 2) : null;
    const isSeated = kind === 'DIPLOMATIC_MISSION' && seat?.known.kind === 'CITY';
    // "Latvia’s | foreign ministry": whose it is is no part of the name.
    const isOwned = land !== null && head > at && tokens[land.to - 1]?.isPossessive === true;
    const to = isSeated ? seat.to : head + 1;
    return [bodyPhrase(isOwned ? at : i, to, kind, land?.country ?? null)];
  }
  if (tokens[head + 1]?.lower !== 'of') return [];
  const of = head + (tokens[head + 2]?.lower === 'the' ? 3 : 2);
  const state = countryAt(tokens, of);
  return !isNamed && state ? [bodyPhrase(i, state.to, kind, state.country)] : [];
}

function isBodyNoun(token: Token | undefined): boolean {
  return token?.isCapital === true && BODY_HEADS[token.lower] !== undefined;
}

function isPressService(tokens: Token[], i: number): boolean {
  return tokens[i]?.lower === 'press' && /^(?:service|office)$/.test(tokens[i + 1]?.lower ?? '');
}

function department(from: number, to: number, parent: BodyPhrase | null): BodyPhrase {
  return { ...bodyPhrase(from, to, 'DEPARTMENT', parent?.country ?? null), parent };
}
