import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** What two did who met, told by one of them: "we agreed". */
export const WE =
  /(?<!\p{L})we(?=\s+(?:(?:also|both|all|further|jointly|have|had|\p{L}+ly)\s+){0,2}(?:agreed|reaffirmed|reiterated|affirmed|confirmed|acknowledged|noted|recogni[sz]ed|underlined|underscored|stressed|welcomed|committed|resolved|recalled)\b)/giu;
/** How many sentences back the one may be named with whom the author met. */
const BACK = 2;

/**
 * Whom "we" means in a text of one who writes of himself: the author and the other one of the meeting, else the one
 * who was named right before. Nobody where no other is named near: a minister's "we" may be the government.
 */
export function withAuthor(
  reading: Reading,
  sentence: ScannedSentence,
  at: number,
  parties: readonly FoundPerson[],
): FoundPerson[] {
  const author = reading.author?.person;
  if (!author) return [];
  const near = reading.sentences
    .filter(({ index }) => index <= sentence.index && index >= sentence.index - BACK)
    .map((each) => [
      ...new Set(
        peopleIn(reading, each)
          .filter(({ person, end }) => person !== author && end <= at)
          .map(({ person }) => person),
      ),
    ]);
  const others = parties.filter((person) => person !== author);
  const named = near.findLast((people) => people.length > 0) ?? [];
  const here = near.at(-1) ?? [];
  const met = [here, others, named].find((people) => people.length === 1) ?? [];
  const [other] = met;
  return other ? [author, other] : [];
}
