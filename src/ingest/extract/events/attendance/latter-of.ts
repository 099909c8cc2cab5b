import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "the latter", and "the former" before what that one does; not "the former President", "the latter's wife". */
export const LATTER =
  /(?<!\p{L})the\s+(?:latter(?!['’\p{L}-])(?!\s+(?:half|part|two|case|stages?)\b)|former(?=\s+(?:also\s+|then\s+|later\s+)?(?:met|said|flew|held|told|had|has|will|was|is|went|left|spoke|\p{Ll}+ed)\b))/giu;

/** How many sentences back the two may be named. */
const REACH = 2;

/** Whom "the former" and "the latter" mean: of the two named last before, in the sentence or in the one before it. */
export function latterOf(
  reading: Reading,
  sentence: ScannedSentence,
  word: string,
  start: number,
): FoundPerson | null {
  const here = namedIn(reading, sentence, start);
  // What lies between may name nobody: "The latter praised the port. The former".
  const before = reading.sentences
    .filter(({ index }) => index < sentence.index && index >= sentence.index - REACH)
    .map((each) => namedIn(reading, each, start))
    .findLast(({ length }) => length > 0);
  const named = here.length > 1 ? here : (before ?? []);
  if (named.length < 2) return null;
  if (/latter/iu.test(word)) return named.at(-1) ?? null;
  return named.length === 2 ? (named[0] ?? null) : null;
}

const namedIn = (reading: Reading, sentence: ScannedSentence, before: number): FoundPerson[] => [
  ...new Set(
    peopleIn(reading, sentence)
      .filter(({ end }) => end <= before)
      .map(({ person }) => person),
  ),
];
