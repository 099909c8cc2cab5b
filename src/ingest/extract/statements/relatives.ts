import type { ScannedSentence } from '../scan/scan';
import type { Subject } from './speech-subjects';

/** A call or talks of both: "a call between Lee and | Khan, who". */
const BETWEEN = /\bbetween\s+(?:the\s+)?$/u;
const AND = /^,?\s+and\s+(?:the\s+)?$/u;

/** "the President, | who thanked them": the one right before is meant. */
export function withRelatives(
  text: string,
  { start, end }: ScannedSentence,
  subjects: Subject[],
): Subject[] {
  const relatives = [...text.slice(start, end).matchAll(/,?\s+(?<who>who)\b/gu)].flatMap(
    (match) => {
      const at = start + match.index;
      const whom = subjects.find((subject) => subject.end === at);
      const other = subjects.find(
        (each) =>
          whom !== undefined &&
          AND.test(text.slice(each.end, whom.start)) &&
          BETWEEN.test(text.slice(start, each.start)),
      );
      const people = [...(other?.people ?? []), ...(whom?.people ?? [])];
      return whom
        ? [{ ...whom, people, start: at + match[0].length - 3, end: at + match[0].length }]
        : [];
    },
  );
  return [...subjects, ...relatives];
}
