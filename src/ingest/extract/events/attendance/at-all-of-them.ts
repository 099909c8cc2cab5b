import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';

const MEETINGS = String.raw`(?:\p{Ll}+\s+)?(?:meetings|talks|conversations|sessions|receptions)`;
/** Behind who came to several of those told of before: "took part in all the meetings". */
const CAME_TO_ALL = new RegExp(
  String.raw`^(?:,[^,;]{2,80},)?\s+(?:(?:also|too)\s+)?(?:took\s+part\s+in|participated\s+in|attended|joined|was\s+(?:also\s+)?(?:present\s+(?:at|in|during)|at)|were\s+(?:also\s+)?(?:present\s+(?:at|in|during)|at))\s+(?:(?<both>both)|all(?:\s+of)?|each\s+of)\s+(?:(?:the|these|those|his|her|their|of)\s+){0,2}(?:(?:two|three|four|five)\s+)?${MEETINGS}(?![\p{L}-])`,
  'u',
);
/** Before who did: "The meetings were also attended by". */
const ATTENDED_BY = new RegExp(
  String.raw`^(?:(?<both>Both)|All|The|These)\s+(?:(?:of\s+)?(?:the|these)\s+)?(?:(?:two|three|four|five)\s+)?${MEETINGS}\s+were\s+(?:also\s+)?(?:attended|joined)\s+by\s`,
  'u',
);

/** Adds who came to all of several meetings, as a sentence says, to each of those that one of their parties held. */
export function joinAll(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (
    !/\b(?:[Aa]ll|[Bb]oth|[Ee]ach|[Tt]hese|The)\b[^.;]{0,40}(?:meetings|talks|sessions|conver)/u.test(
      words,
    )
  )
    return;
  const people = peopleIn(reading, sentence);
  const by = ATTENDED_BY.exec(words);
  const behind = people.findLast(({ end }) => CAME_TO_ALL.test(text.slice(end, sentence.end)));
  const came = by ? people : people.filter(({ end }) => behind !== undefined && end <= behind.end);
  if (came.length === 0) return;
  const verb = by ?? CAME_TO_ALL.exec(text.slice(behind?.end ?? 0, sentence.end));
  const held = meetings.filter(
    ({ kind, status, sentence: at, isMentioned, parties }) =>
      /^(?:MEETING|CONSULTATIONS)$/u.test(kind) &&
      status === 'HELD' &&
      isMentioned !== true &&
      at < sentence.index &&
      parties.length > 0,
  );
  const last = held.at(-1);
  const ofOne = held.filter(({ parties }) =>
    parties.some(({ person }) => last?.parties.some((party) => party.person === person)),
  );
  const all = verb?.groups?.['both'] === undefined ? ofOne : ofOne.slice(-2);
  if (all.length < 2) return;
  for (const meeting of all) for (const each of came) addParty(meeting, partyOf(each));
  // What the sentence was else read as: one more meeting, of those who came alone.
  for (const own of meetings.filter(
    ({ sentence: at, kind }) => at === sentence.index && kind !== 'VISIT',
  ))
    if (own.parties.every(({ person }) => came.some((each) => each.person === person)))
      meetings.splice(meetings.indexOf(own), 1);
}
