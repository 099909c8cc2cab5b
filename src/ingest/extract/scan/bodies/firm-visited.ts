import type { Token } from '../tokens';

/** Days and months may stand right behind where one goes. */
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/**
 * "will visit | New Zealand Milk Products": a place in the name of a firm, by two words that go on with it, is
 * nowhere one goes.
 */
export function isFirmVisited(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens.slice(to, to + 2).map(({ text }) => text);
  return (
    /^visit(?:s|ed|ing)?$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[to - 1]?.isPossessive === false &&
    next.length === 2 &&
    next.every((word) => NAME.test(word) && !TIMES.test(word))
  );
}
