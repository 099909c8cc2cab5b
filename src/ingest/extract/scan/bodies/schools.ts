import { isOfOffice } from '../names/name-begins';
import type { Token } from '../tokens';

const SCHOOL = /^(?:University|College|Academy|Institute)$/;
const LONGEST = 4;

/**
 * Whether a school is named at a token, by a word that is no field before its noun: "the School of Economics
 * and | Lund University" are two, "the School of Science and | Technology University" goes on.
 */
export function isSchoolAt(tokens: Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.isCapital && to < at + LONGEST && !SCHOOL.test(tokens[to]?.text ?? '')) to++;
  const isNamed =
    to > at && SCHOOL.test(tokens[to]?.text ?? '') && tokens[to + 1]?.isCapital !== true;
  return isNamed && !isOfOffice(tokens, at) && !/(?:al|ic|cs|ion)$/.test(tokens[at]?.lower ?? '');
}
