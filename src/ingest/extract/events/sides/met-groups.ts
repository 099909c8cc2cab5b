import type { Span } from '../../../../store/article';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { groupsMet } from './groups-met';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Each of the states met by itself: "will meet separately with leaders from Latvia and Norway". */
const APART = /\b(?:separate(?:ly)?|individually|bilateral(?:ly)?|one-on-one)\b/u;

/**
 * A meeting with whom its sentence tells as met without a name; where the states of a row are met each by
 * itself, a meeting a state.
 */
export function withGroups(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting[] {
  const { at, kind, bodies, parties } = meeting;
  if (!at || parties.length === 0 || !/^(?:MEETING|CALL|CONSULTATIONS)$/.test(kind))
    return [meeting];
  // "Ambassador meets business community", over what names whom she met.
  if (isHeading(reading.text, sentence)) return [meeting];
  const { groups, ...met } = groupsMet(reading, sentence, at.start);
  // "with the ministers of Latvia and Norway", whom the text names elsewhere.
  const states = met.states.filter(({ start, end }) =>
    parties.every(({ quote }) => start < quote.start || end > quote.end),
  );
  const told = groups.filter((group) =>
    bodies.every(({ item }) => item.end <= group.start || group.until <= item.start),
  );
  const sides = [
    ...told.map((group) => ({ ...sideOf(group), isGroup: true })),
    ...states.map((state) => sideOf(state)),
  ];
  const areApart =
    states.length > 1 && APART.test(reading.text.slice(at.start - 24, states[0]?.start));
  const isSecond =
    parties.length === 1 &&
    sides.length > 0 &&
    AND_NEXT.test(reading.text.slice(sentence.start, at.start));
  return areApart
    ? sides.map((side, i) => ({
        ...meeting,
        parties: [...parties],
        groups: [side],
        isApart: i > 0 || meeting.isApart === true,
      }))
    : [
        {
          ...meeting,
          groups: sides,
          ...(isSecond ? { isApart: true } : {}),
          ...(isOfOthers(reading.text, meeting, told) ? { isWithGroup: true } : {}),
        },
      ];
}

/** "A met B. She met with women leaders", "They met with students": others than those who met, and who came with them. */
const isOfOthers = (
  text: string,
  { parties, at }: FoundMeeting,
  groups: readonly Span[],
): boolean =>
  (parties.length === 1 || parties.every(({ quote }) => quote.end <= at.start)) &&
  groups.length > 0 &&
  !groups.some(({ start, end }) => OF_GUESTS.test(text.slice(start, end)));

const OF_GUESTS =
  /\b(?:delegations?|missions?|teams?|sides?|parties|guests?|counterparts?|colleagues?|hosts?|interlocutors|leadership|members\s+of\s+(?:the|his|her|their))\b/iu;

/** "was received by A and also | met with students": what is done next by who did the first. */
const AND_NEXT =
  /\p{Lu}[^.;]*\sand\s+(?:(?:also|then|later|separately|will|would|(?:is|are)\s+to|plans?\s+to)\s+){0,2}$/u;

/** A line by itself, closed by no point, with more below. */
const isHeading = (text: string, { start, end }: ScannedSentence): boolean =>
  /\p{L}$/u.test(text.slice(start, end)) &&
  /^\s*\n\s*\n\s*\S/u.test(text.slice(end)) &&
  /\n\s*\n\s*$/u.test(text.slice(0, start));

/** Groups that a telling of a meeting adds to what was told of it: who is named for them is told instead. */
export function mergeGroups(known: FoundMeeting, told: FoundMeeting): void {
  // "met students at a reception hosted by A": the students are not told by A's name.
  const isNamed =
    told.kind !== 'OTHER' &&
    known.parties.length < 2 &&
    told.parties.some(({ person }) => !known.parties.some((party) => party.person === person));
  known.groups = [...(isNamed ? [] : (known.groups ?? [])), ...(told.groups ?? [])];
}

/** Has the groups that were met take part, once all who are named are known. */
export function addGroups(meetings: readonly FoundMeeting[]): void {
  for (const { groups = [], bodies } of meetings)
    for (const group of groups)
      if (!bodies.some(({ item }) => item.start === group.item.start)) bodies.push(group);
}
