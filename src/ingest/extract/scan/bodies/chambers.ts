import { bodyPhrase } from './body-phrase';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { bodyItem, type Found } from '../items';
import type { Token } from '../tokens';

const CHAMBER = /^(?:House|Senate|Sejm|Bundestag|Bundesrat|Mazhilis|Majilis)$/;

/** "the House and Senate", "the Senate or the House": the two chambers of a parliament, which alone name none. */
export function chambersAt(tokens: Token[], at: number): Found | null {
  const second = at + (tokens[at + 2]?.lower === 'the' ? 3 : 2);
  const [first, joint, other] = [tokens[at], tokens[at + 1], tokens[second]];
  const areTwo =
    CHAMBER.test(first?.text ?? '') &&
    /^(?:and|or)$/.test(joint?.lower ?? '') &&
    CHAMBER.test(other?.text ?? '') &&
    first?.text !== other?.text;
  // "House and Senate | Foreign Relations Committees", "the House and Senate | of Poland".
  const after = tokens[second + 1];
  const before = tokens[at - 1];
  const isPart = before?.isCapital === true && !FUNCTION_WORDS.has(before.lower);
  if (!areTwo || after?.isCapital || after?.lower === 'of' || isPart) return null;
  const items = [at, second].map((from) =>
    bodyItem(tokens, bodyPhrase(from, from + 1, 'PARLIAMENTARY_CHAMBER', null, 'KNOWN')),
  );
  return { items, to: second + 1 };
}
