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
import { allNames } from '../record/names-in';
import { type Kind, meetingLine, type ToldEvent } from './gold';

/** An item of a record as the lines by which it is compared with gold. */
export interface RecordItem {
  kind: Kind;
  /** Where it stands in the record, which is what its confidence is told by. */
  path: string;
  /** One, but for a place, which has one a spelling. */
  lines: string[];
  /** What a meeting's item tells of. */
  event?: ToldEvent;
}

/** The items of a record that readers list, in the record's order. */
export function itemsIn(record: RecordDocument): RecordItem[] {
  const { people = {}, posts = {} } = record;
  const label = (slug: string) => textOf(posts[slug]?.label) ?? slug;
  const bodies = Object.entries(record.organisations ?? {}).filter(
    ([slug, { kind }]) => isMeasured(kind) && slug !== record.article.publisher.organisation,
  );
  return [
    ...named('people', 'people', Object.entries(people)),
    ...named('bodies', 'organisations', bodies),
    ...Object.keys(posts).map((slug) => item('posts', `posts.${slug}`, label(slug))),
    ...(record.tenures ?? []).map(({ person, post }, i) =>
      item('tenures', `tenures.${i}`, `${nameOf(people[person])}, ${label(post)}`),
    ),
    ...Object.entries(record.places ?? {}).map(([slug, { name, otherNames }]) =>
      item('places', `places.${slug}`, ...allNames(name, otherNames)),
    ),
    ...named('topics', 'topics', Object.entries(record.topics ?? {})),
    ...Object.entries(record.meetings ?? {}).map(([slug, meeting]) => {
      const event = eventOf(record, meeting);
      return { ...item('meetings', `meetings.${slug}`, meetingLine(event)), event };
    }),
    ...(record.statements ?? []).map((statement, i) =>
      item('statements', `statements.${i}`, statementLine(record, statement)),
    ),
  ];
}

const item = (kind: Kind, path: string, ...lines: string[]): RecordItem => ({ kind, path, lines });

const named = (
  kind: Kind,
  key: string,
  entries: readonly [string, Omit<NamedEntry, 'quote'>][],
): RecordItem[] => entries.map(([slug, entry]) => item(kind, `${key}.${slug}`, nameOf(entry)));

/** Readers list institutions: states are places, and groups participants alone. */
const isMeasured = (kind: OrganisationKind): boolean => kind !== 'STATE' && kind !== 'GROUP';

/** A record's meeting by the names that the record gives. */
function eventOf(
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
const statementLine = (record: RecordDocument, { speaker, act, quote }: StatementEntry): string =>
  `${partyName(record, speaker)} | ${act} | ${wordsOf(quote)}`;

const partyName = ({ people, organisations }: RecordDocument, each: PartyEntry): string =>
  each.person === undefined
    ? nameOf(organisations?.[each.organisation ?? ''])
    : nameOf(people?.[each.person]);

/** The name by which an entry is compared. */
function nameOf(entry: Omit<NamedEntry, 'quote'> | undefined): string {
  return textOf(entry?.name) ?? entry?.otherNames?.[0]?.value ?? '';
}

function textOf(name: string | { value: string } | undefined): string | undefined {
  return typeof name === 'object' ? name.value : name;
}

function edtfOf(date: DateEntry): string {
  return String(typeof date === 'object' ? date.edtf : date);
}

/** The first words that an entry quotes. */
export function wordsOf(quote: Quote): string {
  const one: OneQuote | undefined = Array.isArray(quote) ? quote[0] : quote;
  return typeof one === 'string' ? one : (one?.text ?? '');
}
