import type { Token } from '../tokens';

const OFFICERS = /^(?:Ministers|Presidents|Speakers|Ambassadors|Secretaries|Governors|Leaders)$/;

/**
 * The index after the officers that a council is of, whose body stands before them: "the Council of SCO |
 * Heads of State and Government", "of EAEU | Foreign Ministers". `at` where none follow.
 */
export function officersTo(tokens: Token[], at: number): number {
  const words = (from: number, count: number) =>
    tokens
      .slice(from, from + count)
      .map(({ text }) => text)
      .join(' ');
  if (/^Heads of (?:State|Government)$/.test(words(at, 3))) {
    const more = /^and (?:of )?(?:the )?(?:Heads of )?(?:State|Government)/.exec(words(at + 3, 5));
    return at + 3 + (more?.[0].split(' ').length ?? 0);
  }
  const noun = OFFICERS.test(tokens[at]?.text ?? '') ? at : at + 1;
  return tokens[at]?.isCapital && OFFICERS.test(tokens[noun]?.text ?? '') ? noun + 1 : at;
}
