import { freeSlug, slugOf } from '../../../domain/slug';
import type { Span } from '../../../store/article';
import type { MeetingEntry, RecordDocument } from '../../record/record';
import { type Draft, sentenceOf } from './draft';
import { dateWords } from './date-words';
import { participantsOf } from './participants';
import type { FoundMeeting } from '../events/found-meeting';
import { meetingOf, type Told } from '../events/told/meeting-of';
import { findOutcomes } from '../events/outcomes';
import type { Reading } from '../reading';
import { isSpokenOf } from '../events/visits/spoken-of';

/** An article's topics: as entries of its record, as what a meeting discussed, and as found. */
export interface Topics {
  entries: NonNullable<RecordDocument['topics']>;
  discussed: { told: Told; entry: NonNullable<MeetingEntry['topics']>[number] }[];
  found: { slug: string; quote: Span }[];
}

export interface Events {
  entries: NonNullable<RecordDocument['meetings']>;
  /** The slug of each meeting found. */
  slugs: Map<FoundMeeting, string>;
}

/** Adds the meetings found to a record, the topics and outcomes with those that they are told of. */
export function addMeetings(
  draft: Draft,
  reading: Reading,
  meetings: FoundMeeting[],
  topics: Topics,
): Events {
  const events: Events = { entries: {}, slugs: new Map() };
  // What was talked about and agreed hangs on no meeting that only the model proposes.
  const main = meetings.find(
    ({ kind, status, isLearnt }) => kind !== 'VISIT' && status === 'HELD' && isLearnt !== true,
  );
  // A text of plans alone tells what is intended with the first of them, one of a visit with the visit.
  const intended =
    main ??
    meetings.find(({ status }) => status === 'PLANNED') ??
    meetings.find(({ isLearnt }) => isLearnt !== true);
  const whereOf = (told: Told) => (main ? meetingOf(reading, meetings, main, told) : intended);
  // "The parties welcomed A's upcoming visit": at which meeting it was spoken of.
  const talkOf = (visit: FoundMeeting) => {
    const talk = main && whereOf({ start: visit.at.start, sentence: visit.sentence });
    return talk?.status === 'HELD' && isSpokenOf(reading, visit, talk) ? talk : undefined;
  };
  const discussed = topics.discussed.map(({ told, entry }) => ({ entry, at: whereOf(told) }));
  const outcomes = findOutcomes(reading).map((span) => ({
    quote: draft.quote(span),
    // What is agreed or intended of no meeting that is told of is kept with the one of the text.
    at: whereOf({ start: span.start, sentence: sentenceOf(reading.sentences, span)?.index ?? -1 }),
  }));
  for (const meeting of meetings) {
    const name = nameOf(draft, meeting);
    const base = slugOf(`${name} ${reading.publishedAt.slice(0, 4)}`)
      .slice(0, 100)
      .replace(/-+$/, '');
    const slug = freeSlug(base, (each) => events.entries[each] !== undefined);
    const when = dateWords(reading, meeting);
    const quote = draft.quote(meeting.quote);
    const entry: MeetingEntry = {
      name,
      kind: meeting.kind,
      status: meeting.status,
      quote: when ? [quote, draft.quote(when)] : quote,
    };
    if (meeting.date) entry.date = dateEntry(draft, meeting, when);
    if (meeting.place)
      entry.place = {
        place: draft.place(meeting.place.item),
        quote: draft.quote(meeting.place.quote),
      };
    const talk = meeting.kind === 'VISIT' ? talkOf(meeting) : undefined;
    const talkSlug = talk && events.slugs.get(talk);
    if (talkSlug) entry.discussedAt = [talkSlug];
    entry.participants = participantsOf(draft, reading, meeting);
    const there = discussed.filter(({ at }) => at === meeting);
    if (there.length > 0) entry.topics = there.map((topic) => topic.entry);
    const came = outcomes.filter(({ at }) => (at ?? intended) === meeting);
    if (came.length > 0) entry.outcomes = came.map(({ quote }) => ({ quote }));
    events.entries[slug] = entry;
    events.slugs.set(meeting, slug);
  }
  return events;
}

function nameOf(draft: Draft, meeting: FoundMeeting): string {
  const names = [
    ...meeting.parties.map(({ person }) => person.name),
    ...meeting.bodies.filter(({ role }) => role === 'VISITOR').map(({ item }) => draft.words(item)),
  ];
  const who = names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
  const kind = meeting.kind.charAt(0) + meeting.kind.slice(1).toLowerCase();
  if (meeting.kind === 'VISIT' && meeting.place)
    return `${kind} of ${who} to ${draft.words(meeting.place.item.namedAt ?? meeting.place.item)}`;
  return who === '' ? kind : who;
}

/** The date's own words are kept where they are quoted, with the meeting or as words of their own. */
function dateEntry(
  draft: Draft,
  { date, quote }: FoundMeeting,
  words: Span | null,
): MeetingEntry['date'] {
  if (!date) return undefined;
  const { edtf, original } = date;
  const isQuoted = original !== null && draft.words(words ?? quote).includes(original);
  return isQuoted ? { edtf, original } : edtf;
}
