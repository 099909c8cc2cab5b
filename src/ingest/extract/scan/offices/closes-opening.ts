import type { Token } from '../tokens';

/** Words that open a sentence up to another's office, after which a comma closes them. */
const OPENING =
  /^(?:\S+ (?:, )?){0,3}?(?:on behalf of|at the (?:invitation|initiative|request|suggestion) of|according to|(?:in|during|at) (?:(?:an?|the|his|her) )?(?:\S+ )?(?:conversations?|meetings?|talks|calls?|discussions?|response|reply) (?:with|to)|(?:speaking|talking) (?:with|to)|(?:addressing|thanking|welcoming|congratulating|greeting)|(?:responding|replying) to)(?: the)?$/;
/** How many words such an opening may have. */
const LONGEST = 11;

/**
 * Whether a comma behind an office closes what a sentence opens with: "On behalf of the President, | the Speaker of the
 * Saeima, Anna Lee, received", "Speaking with the Ambassador, | the Minister recalled". Two persons, and no two offices.
 */
export function closesOpening(tokens: Token[], from: number, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'the') return false;
  if (from === 0 || from > LONGEST) return false;
  return OPENING.test(
    tokens
      .slice(0, from)
      .map(({ lower }) => lower)
      .join(' '),
  );
}
