import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { PartialDate } from '../../domain/partial-date';
import { DAY_MAX, DAY_MIN } from '../../domain/tenure-bounds';
import { meetingTerms, type NamedAround } from '../../store/event-terms';
import type {
  MeetingKind,
  MeetingRow,
  MeetingStatus,
  ParticipationValue,
} from '../../store/meeting';
import type { Facts } from '../../store/row';
import { dateOf } from '../record/dates';
import type { LocatedRecord } from '../record/locate';
import {
  type MeetingEntry,
  type ParticipantEntry,
  type PartyEntry,
  tenureId,
} from '../record/record';
import { type Claims, distinct, firstStated, saidBy, unite, uniteEvidence } from './claim';
import { disagreementsOf } from './disagreements';
import { foldExternal } from './external';
import { foldStatus } from './meeting-status';
import { narrowestDate } from './narrowest-date';

export interface MeetingClaim extends External {
  name: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate | null;
  place: string | null;
  placeEvidence: Evidence[];
  participants: ParticipationValue[];
  topics: MeetingRow['topics'];
  outcomes: MeetingRow['outcomes'];
  discussedAt: string[];
  evidence: Evidence[];
}

export function claimMeeting(entry: MeetingEntry, located: LocatedRecord): MeetingClaim {
  const { cite } = located;
  return {
    name: entry.name.normalize('NFC'),
    kind: entry.kind,
    status: entry.status,
    date: dateOf(entry.date),
    place: entry.place?.place ?? null,
    placeEvidence: entry.place ? cite(entry.place.quote) : [],
    participants: (entry.participants ?? []).map((party) => participation(party, located)),
    topics: (entry.topics ?? []).map(({ topic, quote }) => ({ topic, evidence: cite(quote) })),
    outcomes: (entry.outcomes ?? []).map(({ text, quote }) => {
      const evidence = cite(quote);
      return { text: text ?? quotedText(evidence), evidence };
    }),
    discussedAt: entry.discussedAt ?? [],
    evidence: cite(entry.quote),
  };
}

/** A person or a body as a reference. */
export function partyOf({ person, organisation }: PartyEntry): ParticipationValue['party'] {
  return person === undefined
    ? { kind: 'ORGANISATION', id: organisation ?? '' }
    : { kind: 'PERSON', id: person };
}

/** What several quotes say, as one text. */
export function quotedText(evidence: readonly Evidence[]): string {
  return evidence.map(({ quote }) => quote).join(' … ');
}

function participation(entry: ParticipantEntry, { cite }: LocatedRecord): ParticipationValue {
  const { person, post, key } = entry;
  return {
    party: partyOf(entry),
    role: entry.role ?? 'PARTICIPANT',
    tenure: person === undefined || post === undefined ? null : tenureId({ person, post, key }),
    post: post ?? null,
    onBehalfOf: entry.onBehalfOf ?? null,
    capacityText: entry.capacityText ?? null,
    evidence: cite(entry.quote),
  };
}

/** What a meeting's row repeats of other entities. */
export interface MeetingSurroundings {
  /** The body in which a post stands; null when no source says. */
  organisationOf(post: string): string | null;
  /** All bodies that contain one. */
  ancestorsOf(organisation: string): readonly string[];
  /** The shown name of an entity; undefined when it is not known. */
  nameOf(kind: NamedAround, id: string): string | undefined;
  /** The language of an article. */
  languageOf(article: string): string;
}

export function foldMeeting(
  claims: Claims<MeetingClaim>,
  surroundings: MeetingSurroundings,
): Facts<MeetingRow> {
  const participants = unite(
    claims,
    ({ participants }) => participants,
    ({ party }) => `${party.kind} ${party.id}`,
    mergeParticipations,
  );
  const topics = unite(
    claims,
    ({ topics }) => topics,
    ({ topic }) => topic,
    (same) => ({ topic: same[0].topic, evidence: evidenceOf(same) }),
  );
  const date = narrowestDate(claims, ({ date }) => date);
  const place = firstStated(claims, ({ place }) => place);
  const status = foldStatus(claims);
  const posts = distinct(participants.map(({ post }) => post));
  const stoodFor = distinct([
    ...participants.map(({ party }) => (party.kind === 'ORGANISATION' ? party.id : null)),
    ...participants.map(({ onBehalfOf }) => onBehalfOf),
    ...posts.map((post) => surroundings.organisationOf(post)),
  ]);
  const { name } = claims[0].value;
  const outcomes = unite(
    claims,
    ({ outcomes }) => outcomes,
    ({ text }) => text,
    (same) => ({ text: same[0].text, evidence: evidenceOf(same) }),
  );
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name,
    kind: claims[0].value.kind,
    status: status.served,
    date,
    dateEarliest: date?.earliest ?? DAY_MIN,
    dateLatest: date?.latest ?? DAY_MAX,
    place,
    placeEvidence: uniteEvidence(
      claims.filter(({ value }) => value.place === place).map(({ value }) => value.placeEvidence),
    ),
    participants,
    people: partiesOf(participants, 'PERSON'),
    organisations: partiesOf(participants, 'ORGANISATION'),
    bodies: distinct(stoodFor.flatMap((body) => [body, ...surroundings.ancestorsOf(body)])),
    posts,
    topics,
    topicIds: topics.map(({ topic }) => topic),
    outcomes,
    discussedAt: distinct(claims.flatMap(({ value }) => value.discussedAt)),
    articles: claims.map(({ article }) => article),
    terms: meetingTerms(
      { name, participants, topics, place, outcomes },
      (kind, id) => surroundings.nameOf(kind, id),
      surroundings.languageOf(claims[0].article),
    ),
    evidence: uniteEvidence(claims.map(({ value }) => value.evidence)),
    ...foldExternal(claims),
    ...disagreementsOf(saidBy(claims), {
      KIND: { by: 'FIRST', of: ({ kind }) => kind },
      STATUS: { by: 'RULE', of: ({ status }) => status, ...status },
      DATE: { by: 'NARROWEST', of: ({ date }) => date },
      PLACE: { by: 'FIRST', of: ({ place }) => place, quoted: (said) => said.placeEvidence },
    }),
  };
}

/**
 * One party's part as several articles tell it: each detail from the first that gives it, and the words for
 * the capacity from one that gives the same post or none, so that they are not another post's.
 */
function mergeParticipations(
  same: readonly [ParticipationValue, ...ParticipationValue[]],
): ParticipationValue {
  const acting = same.find(({ tenure }) => tenure !== null);
  const ofPost = same.filter(({ post }) => post === (acting?.post ?? null));
  const ofNone = same.filter(({ post }) => post === null);
  return {
    party: same[0].party,
    role: same.find(({ role }) => role !== 'PARTICIPANT')?.role ?? 'PARTICIPANT',
    tenure: acting?.tenure ?? null,
    post: acting?.post ?? null,
    onBehalfOf: same.find(({ onBehalfOf }) => onBehalfOf !== null)?.onBehalfOf ?? null,
    capacityText:
      [...ofPost, ...ofNone].find(({ capacityText }) => capacityText !== null)?.capacityText ??
      null,
    evidence: evidenceOf(same),
    ...disagreementsOf(same, {
      ROLE: { by: 'FIRST', of: ({ role }) => (role === 'PARTICIPANT' ? null : role) },
      // Who is deputy premier and foreign minister met as both; a ministry's envoy is its state's too.
      POST: {
        by: 'FIRST',
        of: ({ tenure, post }) => (tenure === null ? null : post),
        mayBeSeveral: true,
      },
      ON_BEHALF_OF: { by: 'FIRST', of: ({ onBehalfOf }) => onBehalfOf, mayBeSeveral: true },
    }),
  };
}

function evidenceOf(items: readonly { evidence: Evidence[] }[]): Evidence[] {
  return uniteEvidence(items.map(({ evidence }) => evidence));
}

function partiesOf(
  participants: readonly ParticipationValue[],
  kind: ParticipationValue['party']['kind'],
): string[] {
  return participants.filter(({ party }) => party.kind === kind).map(({ party }) => party.id);
}
