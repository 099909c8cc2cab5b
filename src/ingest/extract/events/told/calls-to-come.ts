import type { Span } from '../../../../store/article';
import { JOINT } from '../../lexicon/absent';
import {
  AGREED_TO,
  CALL_OF,
  IS_TO_COME,
  MAY_BE_CALL,
  OFFICER_OF,
} from '../../lexicon/calls-to-come';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { twoMeant } from '../attendance/two-of';
import {
  type FoundMeeting,
  type FoundParty,
  type FoundSide,
  partyOf,
  sideOf,
} from '../found-meeting';
import { rowFrom, TITLED } from '../rows';
import { protagonistOf } from './focus';
import { dateOf } from './meeting-details';
import { isQuoted } from './quoted';

/**
 * Calls to come, told by their noun: "A telephone call with the President of Latvia is being arranged", "agreed to hold
 * a call of A and B after the summit", "A call between the two presidents is scheduled for Monday".
 * @param meetings those told of up to and in this sentence: none here, where a call of it is among them.
 */
export function callsToCome(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = MAY_BE_CALL.test(words) ? CALL_OF.exec(words) : null;
  const isTold = meetings.some(
    ({ sentence: index, kind }) => index === sentence.index && kind === 'CALL',
  );
  if (!match || isTold || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const told = whoIsTo(reading, sentence, match, at, meetings);
  const isAgreed = AGREED_TO.test(text.slice(sentence.start, start));
  const isToCome = isAgreed || IS_TO_COME.test(text.slice(told.end, sentence.end));
  if (!isToCome || told.parties.length + told.bodies.length < 2) return [];
  const quote = { start, end: sentence.end - 1 };
  return [
    {
      kind: 'CALL',
      status: 'PLANNED',
      date: dateOf(reading, sentence, [at], true),
      place: null,
      parties: told.parties,
      bodies: told.bodies,
      quote,
      sentence: sentence.index,
      at,
      isMentioned: true,
      isClosed: true,
      isOther: true,
    },
  ];
}

interface ToCall {
  parties: FoundParty[];
  bodies: FoundSide[];
  /** Up to where they are told. */
  end: number;
}

function whoIsTo(
  reading: Reading,
  sentence: ScannedSentence,
  { groups }: RegExpExecArray,
  at: Span,
  meetings: readonly FoundMeeting[],
): ToCall {
  const { text } = reading;
  const sure = (person: FoundParty['person'], span: Span): FoundParty => ({
    ...partyOf({ ...span, person }),
    isSure: true,
  });
  const { two, with: isWith } = groups ?? {};
  const before = meetings.filter((each) => each.sentence < sentence.index);
  if (two !== undefined) {
    const both = twoMeant(reading, two, before, sentence.index);
    return { parties: both.map((person) => sure(person, at)), bodies: [], end: at.end };
  }
  const row = rowFrom(text, peopleIn(reading, sentence), at.end + 1, TITLED, JOINT);
  const parties = row.map(({ person, ...span }) => sure(person, span));
  const end = row.at(-1)?.end ?? at.end;
  if (isWith === undefined) return { parties, bodies: [], end };
  const one = protagonistOf(reading, before);
  const self = one && !row.some(({ person }) => person === one) ? [sure(one, at)] : [];
  const state = sentence.items.find(
    (item) =>
      item.kind === 'PLACE' &&
      item.known.kind === 'COUNTRY' &&
      OFFICER_OF.test(text.slice(at.end, item.start)),
  );
  const isOfState = parties.length === 0 && state !== undefined;
  return {
    parties: [...self, ...parties],
    bodies: isOfState ? [sideOf(state)] : [],
    end: isOfState ? state.end : end,
  };
}
