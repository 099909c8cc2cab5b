import type { Evidence } from '../../src/domain/evidence';
import { parsePartialDate } from '../../src/domain/partial-date';
import type { Name } from '../../src/domain/name';
import { MEETING_KINDS, type MeetingRow } from '../../src/store/meeting';
import { ORGANISATION_KINDS, type OrganisationRow } from '../../src/store/organisation';
import type { PersonRow } from '../../src/store/person';
import type { PostRow } from '../../src/store/post';
import type { TenureRow } from '../../src/store/tenure';

/** When the base came to believe all of this; an `_id` is an id and this instant. */
export const RECORDED_AT = new Date('2026-01-01T00:00:00Z');
export const rowKey = (id: string): string => `${id}@${RECORDED_AT.toISOString()}`;

const row = (id: string) => ({ _id: rowKey(id), id, recordedAt: RECORDED_AT, retractedAt: null });
const at = <T>(values: readonly T[], i: number): T => values[i % values.length]!;
const given = ['Askar', 'Margulan', 'William', 'Қасым-Жомарт', 'Aigul', 'Élodie', 'Ivan', 'Saule'];
const family = ['Shakirov', 'Baimukhan', 'De Baets', 'Tokayev', 'Нурланов', 'Peeters', 'Kim'];
const bodies = ['Ministry of Trade', 'Senate', 'Embassy', 'Parliamentary Assembly', 'Agency'];

const evidence = (n: number): Evidence[] => [
  {
    article: `article-${n % 1000}`,
    textHash: 'f'.repeat(64),
    sentence: n % 9,
    start: n % 800,
    end: (n % 800) + 44,
    quote: 'The parties agreed to develop their relations',
  },
];
const names = (value: string): Name[] => [{ value, lang: 'en', script: 'Latn', kind: 'PREFERRED' }];
const dayOf = (n: number): string =>
  new Date(Date.UTC(2000, 0, 1) + n * 7_000_000).toISOString().slice(0, 10);

/** How many rows of each kind a world of this many meetings has. */
function sizes(meetings: number) {
  const people = Math.max(60, Math.ceil(meetings / 10));
  const organisations = Math.max(30, Math.ceil(meetings / 50));
  return { people, organisations, posts: organisations * 2, tenures: people * 2 };
}

/**
 * A plain world of meetings, the same for the same size: rows by collection, in order. Only what the
 * benchmark's query reaches, but each row as full as a real one.
 */
export function* worldRows(meetings: number): Generator<[collection: string, row: object]> {
  const size = sizes(meetings);
  for (let i = 0; i < size.organisations; i++) yield ['organisations', organisation(i)];
  for (let i = 0; i < size.posts; i++) yield ['posts', post(i, size.organisations)];
  for (let i = 0; i < size.people; i++) yield ['people', person(i)];
  for (let i = 0; i < size.tenures; i++) yield ['tenures', tenure(i, size)];
  for (let i = 0; i < meetings; i++) yield ['meetings', meeting(i, size)];
}

function organisation(i: number): OrganisationRow {
  const name = `${at(bodies, i)} no. ${i}`;
  const parent = i < 10 ? null : `body-${Math.floor(i / 10)}`;
  return {
    ...row(`body-${i}`),
    slug: `body-${i}`,
    name,
    names: names(name),
    nameTerms: name.toLowerCase().split(' '),
    kind: at(ORGANISATION_KINDS, i),
    parent,
    ancestors: parent ? [parent] : [],
    country: at(['KZ', 'BE', 'FR', null], i),
    founded: null,
    abolished: null,
    evidence: evidence(i),
  };
}

function post(i: number, organisations: number): PostRow {
  const label = `Deputy Head of Section ${i}`;
  return {
    ...row(`post-${i}`),
    slug: `post-${i}`,
    label,
    labels: names(label),
    labelTerms: label.toLowerCase().split(' '),
    organisation: `body-${(i * 7) % organisations}`,
    sendingState: null,
    receivingStates: [],
    servesPost: null,
    founded: null,
    abolished: null,
    evidence: evidence(i),
  };
}

function person(i: number): PersonRow {
  const name = `${at(given, i)} ${at(family, i >> 3)} ${i}`;
  return {
    ...row(`person-${i}`),
    slug: `person-${i}`,
    name,
    names: names(name),
    nameTerms: name.toLowerCase().split(' '),
    evidence: evidence(i),
  };
}

function tenure(i: number, { people, posts, organisations }: ReturnType<typeof sizes>): TenureRow {
  const cited = dayOf(i);
  return {
    ...row(`tenure-${i}`),
    person: `person-${i % people}`,
    post: `post-${(i * 3) % posts}`,
    organisation: `body-${(i * 21) % organisations}`,
    start: i % 3 === 0 ? parsePartialDate(cited.slice(0, 7)) : null,
    end: null,
    endState: 'UNKNOWN',
    how: at(['ELECTED', 'APPOINTED', 'UNKNOWN'] as const, i),
    acting: null,
    firstCited: cited,
    lastCited: cited,
    bounds: { startEarliest: '0000-01-01', startLatest: cited, endEarliest: cited, endLatest: '9999-12-31' },
    evidence: evidence(i),
  }; // prettier-ignore
}

function meeting(i: number, { people, organisations }: ReturnType<typeof sizes>): MeetingRow {
  const parties = Array.from({ length: 2 + (i % 3) }, (_, j) => (i * 5 + j * 13) % people);
  const date = parsePartialDate(i % 4 === 0 ? `../${dayOf(i)}` : dayOf(i), 'that day');
  return {
    ...row(`meeting-${i}`),
    slug: `meeting-${i}`,
    name: `Talks on transport and agriculture, round ${i}`,
    kind: at(MEETING_KINDS, i),
    status: 'HELD',
    date,
    dateEarliest: date.earliest ?? '0000-01-01',
    dateLatest: date.latest ?? '9999-12-31',
    place: null,
    placeEvidence: [],
    participants: parties.map((n, j) => ({
      party: { kind: 'PERSON', id: `person-${n}` },
      role: j === 0 ? 'HOST' : 'GUEST',
      tenure: `tenure-${n + (i % 2) * people}`,
      post: null,
      onBehalfOf: `body-${(i + j) % organisations}`,
      capacityText: 'Deputy Head of Section',
      evidence: evidence(i + j),
    })),
    people: parties.map((n) => `person-${n}`),
    organisations: [],
    bodies: parties.map((n) => `body-${n % organisations}`),
    posts: [],
    topics: [{ topic: `topic-${i % 50}`, evidence: evidence(i) }],
    topicIds: [`topic-${i % 50}`],
    outcomes: [{ text: 'Agreed to develop relations', evidence: evidence(i) }],
    discussedAt: [],
    articles: [`article-${i % 1000}`],
    evidence: evidence(i),
  };
}
