import { afterAside } from '../aside';
import { knownAt } from '../gazetteer';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { AGREEMENT_WORDS, NAMED_AFTER } from '../../lexicon/places';
import type { Token } from '../tokens';

/** "U.S. plans" and "the Minsk agreements" name no place. */
export function isAdjective(tokens: Token[], from: number, to: number): boolean {
  // "the Belfast/Good Friday Agreement".
  const isSlashed = tokens[to]?.text === '/';
  if (isSlashed && tokens.slice(to, to + 5).some(({ lower }) => AGREEMENT_WORDS.has(lower)))
    return true;
  // "US$7 billion".
  if (tokens[to]?.text === '$' && tokens[to]?.start === tokens[to - 1]?.end) return true;
  const next = tokens[afterAside(tokens, to)];
  if (!next?.isWord) return false;
  // "the Riga political process".
  const isToldOf = TALKED_OF.test(next.lower) && AGREEMENT_WORDS.has(tokens[to + 1]?.lower ?? '');
  if (isToldOf || AGREEMENT_WORDS.has(next.lower) || isNamedAfter(tokens, to)) return true;
  if (tokens[to - 1]?.isPossessive) return false;
  if (PARTISAN.test(next.text) || isOfForces(tokens, to) || isWithin(tokens, from, to)) return true;
  const isShort = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u.test(tokens[from]?.text ?? '') && to === from + 1;
  // "the UK and US | agreed": two who do what follows.
  const isSecond =
    tokens[from - 1]?.lower === 'and' && /^(?!need|feed|seed)\p{Ll}+ed$/u.test(next.text);
  if (isShort && isSecond && isCountryBefore(tokens, from - 1)) return false;
  return isShort && (!FUNCTION_WORDS.has(next.lower) || isBesideAdjective(tokens, to));
}

/** Whether a country's name ends right before a token. */
export function isCountryBefore(tokens: Token[], at: number): boolean {
  return [1, 2, 3, 4].some((length) => {
    const found = knownAt(tokens, at - length);
    return found?.known.kind === 'COUNTRY' && found.to === at;
  });
}

/** What stands between a town and the process or agreement that is called after it. */
const TALKED_OF =
  /^(?:political|peace|ceasefire|cease-fire|nuclear|climate|constitutional|transitional|reconciliation|framework|power-sharing|power)$/;

/** "a New York | Democrat". */
const PARTISAN = /^(?:Democrat|Republican)s?$/;

/** "Amhara | regional forces". */
function isOfForces(tokens: Token[], to: number): boolean {
  return tokens[to]?.lower === 'regional' && tokens[to + 1]?.isCapital === false;
}

/** "a | Riga | school", "this wonderful | Black Sea | town": between "a" and its noun. */
function isWithin(tokens: Token[], from: number, to: number): boolean {
  const noun = tokens[to];
  const isNoun = noun?.isWord === true && !noun.isCapital && !FUNCTION_WORDS.has(noun.lower);
  const led = tokens[from - 1];
  const isDescribed = led?.isWord === true && !led.isCapital && !FUNCTION_WORDS.has(led.lower);
  const article = isDescribed ? tokens[from - 2] : led;
  return isNoun && /^(?:an?|this)$/.test(article?.lower ?? '');
}

/** "the U.S. | and Latvian governments": both are adjectives of one noun. */
function isBesideAdjective(tokens: Token[], to: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[to]?.lower ?? '')) return false;
  const other = knownAt(tokens, to + 1);
  const noun = tokens[other?.to ?? to];
  return (
    other?.known.kind === 'DEMONYM' &&
    !tokens[other.to - 1]?.isPossessive &&
    noun?.isWord === true &&
    !noun.isCapital &&
    !FUNCTION_WORDS.has(noun.lower)
  );
}

/** "Riga Airport", "Riga International Economic Forum". */
export function isNamedAfter(tokens: Token[], to: number): boolean {
  if (tokens[to - 1]?.isPossessive) return false;
  let at = to;
  while (at < to + 4 && tokens[at]?.isCapital && !NAMED_AFTER.has(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.isCapital === true && NAMED_AFTER.has(tokens[at]?.lower ?? '');
}
