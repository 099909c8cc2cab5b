import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../../store/meeting';
import type { PlaceItem } from '../scan/items';
import type { FoundPerson } from '../people/people';

/** A person who takes part. */
export interface FoundParty {
  person: FoundPerson;
  role: ParticipationRole;
  quote: Span;
  /** Came along on the journey of another, who speaks for all. */
  isCompany?: boolean;
  /** A verb of going says it of them, so that no model knows better. */
  isSure?: boolean;
}

/** A body or a state that takes part. */
export interface FoundSide {
  item: Span;
  role: ParticipationRole;
  quote: Span;
  isGroup?: boolean;
  /** Its members, who may be named after. */
  areMembers?: boolean;
  /** Came besides those who talked, and for none of them. */
  isBeside?: boolean;
}

/** A meeting, call, visit or the like, as one or more sentences tell of it. */
export interface FoundMeeting {
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate | null;
  /** The place's item, and the words that place the meeting there. */
  place: { item: PlaceItem; quote: Span } | null;
  parties: FoundParty[];
  bodies: FoundSide[];
  quote: Span;
  sentence: number;
  /** The words that tell of it: what stands before and after them vouches for it, or does not. */
  at: Span;
  /** How many of the bodies, from the first on, the text calls "the Parties"; 0: none by themselves. */
  named?: number;
  /** Those met who are told by no name. */
  groups?: FoundSide[];
  /** The other side is told of without a name: who it was may be told after. */
  isOpen?: boolean;
  /** Who attended or chaired it, with nothing else of it: of the one told of last. */
  joins?: boolean;
  /** Nobody was named where it was told of first. */
  isBare?: boolean;
  /** Many came to it: who spoke there is told in sentences of their own. */
  isOfMany?: boolean;
  /** Named without anyone who was at it: told of where it is told after who was. */
  isSetting?: boolean;
  /** Whom it raises to an office: at it, where anybody is told to have been. */
  principal?: FoundParty;
  /** Its words name no event of their own. */
  isOfLast?: boolean;
  /** How likely it is, where a model rather than a rule says so of all or some of its parties. */
  likelihood?: number;
  /** Its words tell all who were there: the models know of no others. */
  isClosed?: boolean;
  /** Told of by an office of several states, whose holders are named elsewhere: who else is named there did not meet. */
  isOfRow?: boolean;
  /** It is only named, as to come or by the day on which it was: no one is told to come. */
  isAhead?: boolean;
  /** No rule found it. */
  isLearnt?: boolean;
  /** Told of in passing, as another's: "the sides" are not those of it. */
  isMentioned?: boolean;
  /** All who come along on a journey take part in it. */
  isOfAll?: boolean;
  /** Told of at a place of a journey: who comes along takes part where words of their own say so. */
  isOnJourney?: boolean;
  /** Its clause tells it of the traveller alone: who comes along by the same sentence was not there. */
  isOfOneAlone?: boolean;
  /** "will meet with A": two are to meet, and no more. */
  isBilateral?: boolean;
  /** "A met with B": two, by a verb of meeting. */
  isMet?: boolean;
  /** Its sentence says that it is apart from what was told of before: "separately met". */
  isApart?: boolean;
  /** Its sentence says that it was held before, after or beside an event of many, or by two alone. */
  isBesideEvent?: boolean;
  /** Its sentence tells its day, and no journey does. */
  isOfOwnDay?: boolean;
  /** The body whose sitting it is. */
  sitting?: Span;
  /** With a group of whom nobody is named, and who are no guests told of before: "met with women leaders". */
  isWithGroup?: boolean;
  /** Its sentence opens with another hour of the day, or with the day before. */
  isOfOtherHour?: boolean;
  /** Its sentence says that it is another: "also", "later". */
  isOther?: boolean;
}

/** Who takes part, cited by where they are named. */
export const partyOf = (
  { person, start, end, isOfRow }: Span & { person: FoundPerson; isOfRow?: boolean },
  role: ParticipationRole = 'PARTICIPANT',
): FoundParty => ({
  person,
  role,
  quote: { start, end },
  ...(isOfRow === true ? { isSure: true } : {}),
});

/** What body takes part, cited by its name. */
export const sideOf = (
  { start, end }: Span,
  role: ParticipationRole = 'PARTICIPANT',
): FoundSide => ({ item: { start, end }, role, quote: { start, end } });

/** Whether several were at it, and it is not only told of in passing. */
export const isOfSeveral = ({ kind, parties, isMentioned }: FoundMeeting): boolean =>
  kind !== 'VISIT' && parties.length > 1 && isMentioned !== true;

/** What "they" and "the sides" were at: the last of several. */
export const lastOfSeveral = (meetings: readonly FoundMeeting[]): FoundMeeting | undefined =>
  meetings.findLast(isOfSeveral);

/** Whether more may have come to it than are named, by its kind or by how it is told. */
export const isGathering = ({ kind, isOfMany }: FoundMeeting): boolean =>
  isOfMany === true || /^(?:CONFERENCE|CEREMONY)$/u.test(kind);

/** Adds a person to those who take part; each does once. */
export function addParty({ parties }: FoundMeeting, party: FoundParty): void {
  const known = parties.find(({ person }) => person === party.person);
  if (!known) parties.push(party);
  else if (party.isSure === true) known.isSure = true;
}
