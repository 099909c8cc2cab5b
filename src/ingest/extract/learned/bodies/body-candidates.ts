import { tidy } from '../../draft/quoting';
import type { ScannedSentence } from '../../scan/scan';
import type { Cell, FeatureTable } from '../feature-table';
import { gather } from '../gather';
import { type RuleSpan, ruleSpansOf } from './rule-spans';
import { initialsOf } from './initials';
import { spanFeatures } from './span-features';

/** A name that the rules take for that of a body, with all that a text says of it. */
export interface BodyCandidate {
  name: string;
  spans: readonly RuleSpan[];
  /** Each feature once. */
  features: readonly Cell[];
}

/** The respect in which all features are asked of. */
const ANY = 'any';

/** The names that the rules take for those of bodies, each once however often a text has it. */
export function bodyCandidates(
  text: string,
  sentences: readonly ScannedSentence[],
  table: FeatureTable,
): BodyCandidate[] {
  const byName = new Map<string, RuleSpan[]>();
  for (const span of sentences.flatMap(ruleSpansOf)) {
    const name = nameOf(text, span);
    byName.set(name, [...(byName.get(name) ?? []), span]);
  }
  const names = [...byName.keys()];
  const initials = sentences.flatMap(initialsOf);
  return [...byName].map(([name, spans]) => {
    const ofText = [
      '',
      `often=${Math.min(spans.length, 3)}`,
      `cut=${names.some((other) => other.startsWith(`${name} `))}`,
      `within=${names.some((other) => other !== name && other.includes(name))}`,
      `holds=${names.some((other) => other !== name && name.includes(other))}`,
    ];
    if (SHORT.test(name)) ofText.push(`spelled=${initials.some((row) => row.includes(name))}`);
    return {
      name,
      spans,
      features: gather((found) => {
        for (const feature of [...ofText, ...spans.flatMap(spanFeatures)])
          found(table.seen(feature)?.in(ANY));
      }),
    };
  });
}

const SHORT = /^\p{Lu}{2,8}$/u;

/** The words of a body's name. */
function nameOf(text: string, { sentence: { tokens }, body }: Omit<RuleSpan, 'as'>): string {
  return tidy(text.slice(tokens[body.from]?.start ?? 0, tokens[body.to - 1]?.end ?? 0));
}
