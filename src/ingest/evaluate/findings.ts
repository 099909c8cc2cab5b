import type { Proposal } from '../extract/proposal';
import type { OrganisationKind } from '../../store/organisation';
import type {
  DateEntry,
  MeetingEntry,
  NamedEntry,
  OneQuote,
  PartyEntry,
  Quote,
  RecordDocument,
  StatementEntry,
} from '../record/record';
import type { ArticleText } from '../record/article-text';
import { isDatelineDay } from '../time/dateline-day';
import { findTimes } from '../time/find-times';
import { allNames } from '../record/names-in';
import { attendance, type Findings, meetingLine, type ToldEvent } from './gold';

/** A proposal as findings, one line each, to be compared with gold. */
export function findingsOf({ record }: Proposal, article: ArticleText): Findings {
  const {
    people = {},
    organisations = {},
    posts = {},
    places = {},
    topics = {},
    meetings = {},
  } = record;
  const person = (slug = '') => nameOf(people[slug]);
  const label = (slug: string) => textOf(posts[slug]?.label) ?? slug;
  const held = Object.values(meetings);
  const events = held.map((meeting) => eventOf(record, meeting));
  return {
    people: Object.values(people).map(nameOf),
    bodies: Object.entries(organisations)
      .filter(
        ([slug, { kind }]) => isMeasured(kind) && slug !== record.article.publisher.organisation,
      )
      .map(([, entry]) => nameOf(entry)),
    // Two states' Presidents are two posts under one label: labels are compared.
    posts: [...new Set(Object.values(posts).map(({ label: name }) => textOf(name) ?? ''))],
    tenures: (record.tenures ?? []).map(
      ({ person: holder, post }) => `${person(holder)}, ${label(post)}`,
    ),
    // Each spelling once, which gold has too.
    places: Object.values(places).flatMap(({ name, otherNames }) => allNames(name, otherNames)),
    dates: datesIn(article, record.article.publishedAt ?? ''),
    meetings: events.map(meetingLine),
    ...attendance(events),
    topics: Object.values(topics).map(nameOf),
    statements: (record.statements ?? []).map((statement) => statementLine(record, statement)),
    plans: plansOf(held),
  };
}

/** Readers list institutions: states are places, and groups participants alone. */
export const isMeasured = (kind: OrganisationKind): boolean => kind !== 'STATE' && kind !== 'GROUP';

/** A record's meeting by the names that the record gives. */
export function eventOf(
  record: RecordDocument,
  { kind, status, date, place, participants = [] }: MeetingEntry,
): ToldEvent {
  return {
    kind,
    status,
    ...(date === undefined ? {} : { date: edtfOf(date) }),
    ...(place && { place: nameOf(record.places?.[place.place]) }),
    participants: participants.map((each) => partyName(record, each)),
  };
}

/** One line for a statement: who said it, by which act, in which words. */
export const statementLine = (
  record: RecordDocument,
  { speaker, act, quote }: StatementEntry,
): string => `${partyName(record, speaker)} | ${act} | ${wordsOf(quote)}`;

const partyName = ({ people, organisations }: RecordDocument, each: PartyEntry): string =>
  each.person === undefined
    ? nameOf(organisations?.[each.organisation ?? ''])
    : nameOf(people?.[each.person]);

/** What is intended, once each: a planned meeting's own words where no plan is told in them. */
function plansOf(meetings: readonly MeetingEntry[]): string[] {
  const told = meetings.flatMap(({ outcomes = [] }) =>
    outcomes.map((outcome) => wordsOf(outcome.quote)),
  );
  const planned = meetings
    .filter(({ status }) => status === 'PLANNED')
    .map(({ quote }) => wordsOf(quote))
    .filter((words) => !told.some((plan) => words.includes(plan) || plan.includes(words)));
  return [...told, ...new Set(planned)];
}

/** Each mention once more; the dateline's own day is none. */
function datesIn({ text, sentences, header }: ArticleText, publishedAt: string): string[] {
  return sentences
    .filter(({ start }) => start >= header.bodyStart)
    .flatMap(({ start, end }) =>
      findTimes(text.slice(start, end), publishedAt).map((time) => ({
        edtf: time.date.edtf,
        start: time.start + start,
        end: time.end + start,
      })),
    )
    .filter((time) => time.edtf !== publishedAt || !isDatelineDay(text, header.bodyStart, time))
    .map(({ edtf }) => edtf);
}

/** The name by which an entry is compared. */
export function nameOf(entry: Omit<NamedEntry, 'quote'> | undefined): string {
  return textOf(entry?.name) ?? entry?.otherNames?.[0]?.value ?? '';
}

export function textOf(name: string | { value: string } | undefined): string | undefined {
  return typeof name === 'object' ? name.value : name;
}

function edtfOf(date: DateEntry): string {
  return String(typeof date === 'object' ? date.edtf : date);
}

function wordsOf(quote: Quote): string {
  const one: OneQuote | undefined = Array.isArray(quote) ? quote[0] : quote;
  return typeof one === 'string' ? one : (one?.text ?? '');
}
