import type { ScannedSentence } from '../scan/scan';
import type { Subject } from './speech-subjects';

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
      return whom ? [{ ...whom, start: at + match[0].length - 3, end: at + match[0].length }] : [];
    },
  );
  return [...subjects, ...relatives];
}
