import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { PartialDate } from '../domain/partial-date';
import type { Disputable } from './disagreement';
import type { EntityRef, Row } from './row';

export const MEETING_KINDS = [
  'MEETING',
  'CALL',
  'VISIT',
  'CONFERENCE',
  'SIGNING',
  'CEREMONY',
  'CONSULTATIONS',
  'OTHER',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const MEETING_STATUSES = ['PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED', 'REPORTED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export const PARTICIPATION_ROLES = [
  'PARTICIPANT',
  'HOST',
  'GUEST',
  'VISITOR',
  'SUPPORTER',
  'ORGANISER',
  'SIGNATORY',
  'MEDIATOR',
] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

/** One party's part in one meeting, in the capacity held at that meeting. */
export interface ParticipationValue extends Disputable {
  party: EntityRef<'PERSON' | 'ORGANISATION'>;
  role: ParticipationRole;
  /** The tenure in which a person acted there; null for bodies and where no source says. */
  tenure: string | null;
  /** That tenure's post. */
  post: string | null;
  /** The organisation for which the party acted; null when no source says. */
  onBehalfOf: string | null;
  /** The capacity in the source's own words. */
  capacityText: string | null;
  evidence: Evidence[];
}

export interface MeetingRow extends Row, Disputable, External {
  slug: string;
  /** A short heading for people, e.g. `Margulan Baimukhan and William De Baets`. */
  name: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate | null;
  /** The date's bounds for sorting and ranges, DAY_MIN and DAY_MAX where unbounded. */
  dateEarliest: string;
  dateLatest: string;
  place: string | null;
  placeEvidence: Evidence[];
  participants: ParticipationValue[];
  /** Ids of persons and bodies among the parties. */
  people: string[];
  organisations: string[];
  /** Bodies stood for at the meeting: parties, `onBehalfOf` and posts' organisations, with all that contain them. */
  bodies: string[];
  posts: string[];
  topics: { topic: string; evidence: Evidence[] }[];
  /** Ids of the topics above. */
  topicIds: string[];
  outcomes: { text: string; evidence: Evidence[] }[];
  /** Meetings at which this one was spoken of, as a planned visit is. */
  discussedAt: string[];
  /** Articles that report it. */
  articles: string[];
  /** Folded, stemmed words of its heading, of the names around it and of its outcomes, for search. */
  terms: string[];
  /** Quotes that say that the meeting took place, or is planned. */
  evidence: Evidence[];
}
