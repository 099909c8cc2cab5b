import { JOINT } from '../../lexicon/absent';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';

/** Behind a row of names: these were there while others met, sat with them, or led them on. */
const WERE_THERE =
  /^(?:,[^,;]{2,60},)?\s+(?:(?:also|both|all|each|again|likewise)\s+)?(?:(?:was|were|being)\s+)?(?:in\s+attendance|present|attending|taking\s+part|participating|joining(?:\s+(?:in|them|the|by|via|remotely|online)\b|(?=\s*[.,;]))|sitting\s+in|looking\s+on|on\s+hand|at\s+the\s+table|mediating|moderating|presiding|facilitating|chairing|(?:acting\s+)?as\s+(?:an?\s+|the\s+)?(?:mediators?|observers?|facilitators?|moderators?|go-betweens?))(?![\p{L}-])/u;
/** Before the first of them: "with | President A", "with then Prime Minister | B". */
const LEAD =
  /^(?:(?:the|his|her|its|then)[\s-]+)?(?:\p{Lu}[\p{L}.-]+['’]s\s+)?(?:[\p{L}-]+\s+){0,4}?(?:\p{Ll}+,\s+)?$/u;
/** Without one of these words nobody is told so. */
const MAY_BE =
  /\b(?:attend|present|taking\s+part|participating|joining|sitting|looking|hand|table|ating|presiding|chairing|as)/u;

/**
 * Adds to what a sentence tells of who it says was there, behind "with": "The summit was last held in Riga with
 * President A and Chancellor B in attendance", "A met B, with C joining the talks".
 */
export function joinThoseThere(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE.test(words)) return;
  const here = meetings.filter(
    ({ sentence: at, kind }) => at === sentence.index && kind !== 'VISIT' && kind !== 'CALL',
  );
  if (here.length === 0) return;
  for (const lead of words.matchAll(/,?\swith\s/gu)) {
    const from = sentence.start + lead.index + lead[0].length;
    const row = rowFrom(text, peopleIn(reading, sentence), from, LEAD, JOINT);
    const last = row.at(-1);
    if (!last || !WERE_THERE.test(text.slice(last.end, sentence.end))) continue;
    const event = here.findLast(({ at }) => at.end <= from) ?? here.at(-1);
    for (const named of row) if (event) addParty(event, { ...partyOf(named), isSure: true });
  }
}
