import type { FoundMeeting } from '../found-meeting';
import { meetingOf } from '../told/one-meeting';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Two and more who convene a body that works for both: "convened on May 3 the | Joint Working Group". */
const CONVENED =
  /(?<=^|\s)(?:convened|(?:co-)?chaired|co-hosted|held|concluded)\s+(?:(?:today|virtually|on\s+\p{L}+(?:\s+\d{1,2})?)\s+)?(?:the|a)\s+(?:[^.;,]|(?<=\p{Lu})\.){0,80}?\b(?:Working\s+Group|Commission|Committee|Task\s+Force|Joint\s+Council)\b/u;

/** Between two who do it. */
const AND = /^\s*(?:,|,?\s+and)\s/u;

/** The sitting of a joint body that a sentence tells of by those who convened it. */
export function convenedIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const match = CONVENED.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const row = rowBefore(reading, sentence, start);
  return row.length < 2 ? [] : [meetingOf(reading, sentence, 'MEETING', row, [], at)];
}

/** "Minister A and Director B" right before the verb, their offices without a comma. */
function rowBefore(reading: Reading, sentence: ScannedSentence, verbAt: number): Named[] {
  const named = peopleIn(reading, sentence).filter(({ end }) => end <= verbAt);
  const last = named.at(-1);
  const isDoer = last && reading.text.slice(last.end, verbAt).trim() === '';
  const areJoined = named.every(({ end }, i) => {
    const next = named[i + 1];
    return !next || AND.test(reading.text.slice(end, next.start));
  });
  return isDoer && areJoined ? named : [];
}
