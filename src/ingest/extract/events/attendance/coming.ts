import type { Span } from '../../../../store/article';
import type { FoundPerson } from '../../people/people';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { dateOf } from '../told/meeting-details';

/** From the conjunction of a clause to its verb: what will be done, where no day before is told. */
const WHEN_MEETS =
  /\b(?:[Ww]hen|[Oo]nce|[Aa]fter|[Bb]efore|[Uu]ntil)\s(?:[^,;.]|(?<=\p{Lu})\.){2,90}\s(?:meets?|receives|hosts|speaks?|(?<=\s(?:s?he|they|two|sides|ministers|presidents|leaders)\s)talks?|sits?\s+down)(?:\s+with)?$/u;

/** "will raise it when she | meets | A on Friday": to come, by a clause of time in the present. */
export function isWhenMeets(reading: Reading, sentence: ScannedSentence, at: Span): boolean {
  const words = reading.text.slice(sentence.start, at.end);
  if (!WHEN_MEETS.test(words.slice(words.search(/[^,;]*$/u)))) return false;
  return (dateOf(reading, sentence, [at], true)?.latest ?? '9999') >= reading.publishedAt;
}

/** Right before what was to come, when it was said; and behind, what makes it another than was held. */
const WOULD = /\bwould\s+(?:\p{Ll}+ly\s+)?$/u;
const ANOTHER = /^[^.;]*\b(?:again|next|in(?!\s+person)|on)\b/u;

/** "It was agreed that the two would | meet", where they have been told to have met. */
export function haveMet(
  { text }: Reading,
  sentence: ScannedSentence,
  at: Span,
  persons: ReadonlySet<FoundPerson>,
  earlier: readonly FoundMeeting[],
): boolean {
  return (
    WOULD.test(text.slice(sentence.start, at.start)) &&
    !ANOTHER.test(text.slice(at.end, sentence.end)) &&
    earlier.some(
      ({ kind, status, parties }) =>
        kind !== 'CALL' &&
        status === 'HELD' &&
        [...persons].every((person) => parties.some((party) => party.person === person)),
    )
  );
}
