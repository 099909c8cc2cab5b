import type { Span } from '../../../../store/article';
import type { MeetingKind, MeetingStatus } from '../../../../store/meeting';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundSide, sideOf } from '../found-meeting';
import { settled } from './settled';
import type { Tail } from './tail-of-event';

/** An event by those whose it is and who host it, none of them a person. */
export interface EventOfSides {
  event: FoundMeeting;
  hosts: FoundSide[];
}

/** What a rule found of one, before its day and its status are settled. */
export interface ToldOfSides {
  kind: MeetingKind;
  at: Span;
  sides: FoundSide[];
  hosts?: readonly Span[];
  tail: Tail;
  status?: MeetingStatus | null;
}

/** An event of sides with where and when it is, if its words tell one of these and whether it is to come or was. */
export function eventOfSides(
  reading: Reading,
  sentence: ScannedSentence,
  { kind, at, sides, hosts = [], tail, status = null }: ToldOfSides,
): EventOfSides[] {
  const told = settled(tail.status ?? status, tail.date, reading.publishedAt);
  const all = [...hosts, ...tail.hosts].map((host) => sideOf(host, 'HOST'));
  if (!told || (told.date === null && tail.place === null)) return [];
  if (sides.length + all.length === 0) return [];
  return [
    {
      hosts: all,
      event: {
        kind,
        ...told,
        place: tail.place ? { item: tail.place, quote: { start: at.start, end: tail.end } } : null,
        parties: [],
        bodies: [...sides, ...all],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at,
        isMentioned: true,
        isClosed: true,
      },
    },
  ];
}

/** The kind of event that a noun names. */
export function kindOfHeld(noun: string): MeetingKind {
  if (/^(?:consultations?|dialogues?)$/iu.test(noun)) return 'CONSULTATIONS';
  return /^(?:summit|conference|forum|ministerial|assembly)$/iu.test(noun)
    ? 'CONFERENCE'
    : 'MEETING';
}
