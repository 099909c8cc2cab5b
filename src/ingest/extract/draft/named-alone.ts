import type { BodyPhrase } from '../scan/bodies/body-phrase';
import { ruleSpansOf } from '../learned/bodies/rule-spans';
import type { Reading } from '../reading';
import type { Token } from '../scan/tokens';
import { tidy } from './quoting';

/** Whether a body is named only as the first words of its part: "the | UN | Secretariat". */
export function isOnlyFirstWords(tokens: Token[], { from, parent }: BodyPhrase): boolean {
  if (parent === null || parent.from !== from) return false;
  const [last, next] = [tokens[parent.to - 1], tokens[parent.to]];
  return last?.isPossessive === false && next?.isCapital === true;
}

/**
 * The names of the bodies that a text names by themselves, within an office or after "of" at least once:
 * of "the UN Secretariat" alone it names the Secretariat, and no UN.
 */
export function namedAlone({ text, sentences }: Reading): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    const spans = ruleSpansOf(sentence).filter(({ body }) => !body.isUnlikely);
    const firsts = new Set(
      spans.flatMap(({ body }) => (isOnlyFirstWords(sentence.tokens, body) ? [body.parent] : [])),
    );
    for (const { body } of spans) {
      if (firsts.has(body)) continue;
      const [first, last] = [sentence.tokens[body.from], sentence.tokens[body.to - 1]];
      if (first && last) names.add(tidy(text.slice(first.start, last.end)));
    }
  }
  return names;
}
