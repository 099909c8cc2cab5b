import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';

const WIDE = '(?:expanded|extended|enlarged|wider|broader|larger)';
/** "in an expanded format", "delegation-level talks". */
const WIDER = new RegExp(
  String.raw`\bin\s+(?:an?\s+|the\s+)?${WIDE}\s+(?:format|composition|setting|circle)\b|\b(?:${WIDE}|delegation-level)\s+(?:talks|meeting|negotiations)\b`,
  'u',
);
/**
 * Of both in one sentence it is told as of one, "held talks, first one-on-one and then in an expanded format"; and of
 * talks "between the sides" nobody says who came.
 */
const NARROW =
  /\b(?:between|one-on-one|restricted|narrow|t[êe]te-[àa]-t[êe]te|face-to-face|private(?:ly)?)\b/u;
/** It came after another. */
const THEN =
  /\b(?:[Tt]hen|[Ll]ater|[Ss]ubsequently|[Aa]fterwards|continu(?:ed|ing)|resumed|went\s+on|followed)\b|^(?:After|Following)\s/u;
/** "Following the talks in an expanded format, they signed": when something else was done. */
const AFTER_THEM = new RegExp(
  String.raw`^(?:After|Following|Upon|At\s+the\s+end\s+of)\s[^,]{0,60}\b${WIDE}\s[^,]{2,40},\s(?![^.;]*\b(?:talks|negotiations|meeting)\b)`,
  'u',
);
const TALKS = /\b(?:[Tt]alks|[Nn]egotiations|[Mm]eeting|[Cc]onversation|[Cc]onsultations)\b/u;
/** How many sentences before it the talks of the two may be told. */
const REACH = 5;

/** Whether a sentence tells of talks with delegations, held after those of the two alone. */
const isWider = (words: string): boolean =>
  WIDER.test(words) &&
  THEN.test(words) &&
  TALKS.test(words) &&
  !NARROW.test(words) &&
  !AFTER_THEM.test(words);

/** "A met B. Then the Presidents held talks in an expanded format": told of the same two, and another meeting. */
export const isWiderThan = (
  { text }: Reading,
  { start, end }: ScannedSentence,
  { kind, status }: FoundMeeting,
): boolean => kind === 'MEETING' && status === 'HELD' && isWider(text.slice(start, end));

/** "A and B held talks. Negotiations continued in an extended format": of the same two, whom it does not name. */
export function widerTalks(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!isWider(words)) return [];
  const first = meetings.findLast(
    ({ kind, status, sentence: index, parties, isMentioned }) =>
      kind === 'MEETING' &&
      status === 'HELD' &&
      isMentioned !== true &&
      parties.length > 1 &&
      index < sentence.index &&
      sentence.index - index <= REACH,
  );
  if (!first) return [];
  const start = sentence.start + words.search(TALKS);
  const at = { start, end: sentence.end };
  return [
    {
      ...first,
      parties: first.parties.slice(0, 2).map(({ person }) => ({
        ...partyOf({ ...at, person }),
        isSure: true,
      })),
      bodies: [],
      groups: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOfMany: false,
      isMet: false,
    },
  ];
}
