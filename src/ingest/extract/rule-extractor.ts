import type { ArticleText } from '../record/article-text';
import type { MeetingEntry, RecordDocument, StatementEntry } from '../record/record';
import { slugOf } from '../../domain/slug';
import { findAccessions } from './accessions';
import { Draft, sentenceOf } from './draft';
import { findMeetings, type FoundMeeting } from './meetings';
import { findOutcomes } from './outcomes';
import {
  type ArticleFacts,
  CONFIDENCE,
  ExtractionError,
  type Extractor,
  type Proposal,
} from './proposal';
import { originOf, publisherOf } from './publisher';
import { readBody, type Reading } from './reading';
import { findStatements } from './statements';
import { findTopics } from './topics';

/** Reads English articles by rules and word lists, offline. */
export class RuleExtractor implements Extractor {
  async extract(article: ArticleText, facts: ArticleFacts): Promise<Proposal> {
    if (!/^en(?:-|$)/i.test(facts.language))
      throw new ExtractionError(
        `${facts.file}: expected English, which the rules are for; found language "${facts.language}"`,
      );
    const publishedAt = facts.publishedAt ?? article.header.publishedAt?.value;
    if (publishedAt === undefined)
      throw new ExtractionError(
        `${facts.file}: expected the day of publication; ${article.headerProblem}`,
      );
    const reading = readBody(article, publishedAt);
    const draft = new Draft(article);
    const head = headOf(draft, reading, facts);
    addEntities(draft, reading);
    const meetings = findMeetings(reading);
    const topics = addTopics(draft, reading);
    const events = addMeetings(draft, reading, meetings, topics);
    const statements = addStatements(draft, reading, meetings, events.slugs);
    for (const i of statements.keys()) draft.confidence[`statements.${i}`] = CONFIDENCE.STATEMENT;
    const record: RecordDocument = { article: head };
    const parts = {
      people: draft.people,
      organisations: draft.organisations,
      places: draft.places,
      posts: draft.posts,
      tenures: draft.tenures,
      topics: topics.entries,
      meetings: events.entries,
      statements,
    };
    for (const [name, part] of Object.entries(parts))
      if (Object.keys(part).length > 0) Object.assign(record, { [name]: part });
    return { record, confidence: draft.confidence };
  }
}

function headOf(draft: Draft, reading: Reading, facts: ArticleFacts): RecordDocument['article'] {
  const publisher = publisherOf(draft, reading);
  if (!publisher)
    throw new ExtractionError(
      `${facts.file}: expected an agency in the dateline or an address in the header, to tell the publisher`,
    );
  const origin = originOf(draft, reading);
  const dateline = reading.article.header.dateline;
  return {
    slug: facts.slug,
    text: facts.file,
    language: facts.language,
    publishedAt: reading.publishedAt,
    publisher,
    ...(origin ? { origin } : {}),
    ...(dateline ? { dateline: datelinePlace(draft, dateline) } : {}),
  };
}

/** A dateline is printed in capitals: the place's name is not. */
function datelinePlace(
  draft: Draft,
  dateline: { value: string; start: number; end: number },
): string {
  const name = dateline.value
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  const slug = slugOf(name);
  draft.places[slug] ??= { name, quote: draft.quote(dateline) };
  draft.confidence[`places.${slug}`] = CONFIDENCE.PLACE;
  return slug;
}

function addEntities(draft: Draft, reading: Reading): void {
  const { people, sentences } = reading;
  for (const { items, tokens } of sentences)
    for (const item of items)
      if (item.kind === 'BODY' && item.body.short !== null) draft.body(tokens, item.body);
  for (const person of people.all) {
    draft.person(person);
    for (const office of person.offices) {
      const sentence = sentenceOf(sentences, office.label);
      if (sentence) draft.tenure(person, office, sentence.tokens);
    }
  }
  for (const { person, office, how, quote } of findAccessions(reading)) {
    const sentence = sentenceOf(sentences, office.label);
    const more = { how, start: `../${reading.publishedAt}`, quote: draft.quote(quote) };
    if (sentence) draft.tenure(person, office, sentence.tokens, more);
  }
  for (const { items, tokens } of sentences)
    for (const item of items) {
      if (item.kind === 'BODY') draft.body(tokens, item.body);
      if (item.kind === 'PLACE') draft.place(item);
      const [title] = item.kind === 'OFFICE' ? item.titles : [];
      // An office named in full by itself is a post without a holder here.
      if (
        title &&
        title.head !== 'leader' &&
        (title.country !== null || title.body) &&
        item.kind === 'OFFICE' &&
        !people.holderOf(item, item.start)
      )
        draft.post(title, item, tokens);
    }
}

interface Topics {
  entries: NonNullable<RecordDocument['topics']>;
  discussed: NonNullable<MeetingEntry['topics']>;
}

function addTopics(draft: Draft, reading: Reading): Topics {
  const topics: Topics = { entries: {}, discussed: [] };
  for (const { name, quote } of findTopics(reading)) {
    const words = draft.words(name);
    const slug = slugOf(words).slice(0, 80).replace(/-+$/, '');
    if (topics.entries[slug]) continue;
    topics.entries[slug] = { name: words, quote: draft.quote(quote) };
    topics.discussed.push({ topic: slug, quote: draft.quote(quote) });
    draft.confidence[`topics.${slug}`] = CONFIDENCE.TOPIC;
  }
  return topics;
}

interface Events {
  entries: NonNullable<RecordDocument['meetings']>;
  /** The slug of each meeting found. */
  slugs: Map<FoundMeeting, string>;
}

function addMeetings(
  draft: Draft,
  reading: Reading,
  meetings: FoundMeeting[],
  topics: Topics,
): Events {
  const events: Events = { entries: {}, slugs: new Map() };
  const main = meetings.find(({ kind, status }) => kind !== 'VISIT' && status === 'HELD');
  for (const meeting of meetings) {
    const name = nameOf(draft, meeting);
    const base = slugOf(`${name} ${reading.publishedAt.slice(0, 4)}`)
      .slice(0, 100)
      .replace(/-+$/, '');
    let slug = base;
    for (let n = 2; events.entries[slug]; n++) slug = `${base}-${n}`;
    const entry: MeetingEntry = {
      name,
      kind: meeting.kind,
      status: meeting.status,
      quote: draft.quote(meeting.quote),
    };
    if (meeting.date) entry.date = dateEntry(draft, meeting);
    if (meeting.place)
      entry.place = {
        place: draft.place(meeting.place.item),
        quote: draft.quote(meeting.place.quote),
      };
    const mainSlug = main && events.slugs.get(main);
    if (meeting.kind === 'VISIT' && mainSlug) entry.discussedAt = [mainSlug];
    entry.participants = participantsOf(draft, reading, meeting);
    if (meeting === main) {
      if (topics.discussed.length > 0) entry.topics = topics.discussed;
      const outcomes = findOutcomes(reading).map((span) => ({ quote: draft.quote(span) }));
      if (outcomes.length > 0) entry.outcomes = outcomes;
    }
    events.entries[slug] = entry;
    events.slugs.set(meeting, slug);
    draft.confidence[`meetings.${slug}`] = CONFIDENCE.MEETING;
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
    return `${kind} of ${who} to ${draft.words(meeting.place.item)}`;
  return who === '' ? kind : who;
}

/** The date's own words are kept where they stand in the meeting's quote. */
function dateEntry(draft: Draft, { date, quote }: FoundMeeting): MeetingEntry['date'] {
  if (!date) return undefined;
  const { edtf, original } = date;
  return original !== null && draft.words(quote).includes(original) ? { edtf, original } : edtf;
}

function participantsOf(
  draft: Draft,
  { sentences }: Reading,
  meeting: FoundMeeting,
): MeetingEntry['participants'] {
  const people = meeting.parties.map(({ person, role, quote }) => {
    const [office] = person.offices;
    const sentence = office && sentenceOf(sentences, office.label);
    const post = office && sentence ? draft.tenure(person, office, sentence.tokens) : undefined;
    const capacity = office ? draft.words(office.label) : undefined;
    return {
      person: draft.person(person),
      ...(role === 'PARTICIPANT' ? {} : { role }),
      ...(post === undefined ? {} : { post }),
      ...(capacity !== undefined && draft.words(quote).includes(capacity)
        ? { capacityText: capacity }
        : {}),
      quote: draft.quote(quote),
    };
  });
  const bodies = meeting.bodies.map(({ item, role, quote }) => ({
    organisation: draft.organisation(
      item,
      role === 'VISITOR' ? 'GROUP' : 'OTHER',
      CONFIDENCE.SHORT_FORM,
    ),
    role,
    quote: draft.quote(quote),
  }));
  return [...people, ...bodies];
}

function addStatements(
  draft: Draft,
  reading: Reading,
  meetings: FoundMeeting[],
  slugs: Map<FoundMeeting, string>,
): StatementEntry[] {
  const main = meetings.find(({ kind, status }) => kind !== 'VISIT' && status === 'HELD');
  const parties = main?.parties.map(({ person }) => person) ?? [];
  return findStatements(reading, parties).flatMap(({ speaker, act, quote }) => {
    const isParty =
      speaker.people.length > 0 && speaker.people.every((person) => parties.includes(person));
    const meeting = isParty && main ? slugs.get(main) : undefined;
    const speakers = speaker.people.map((person) => ({ person: draft.person(person) }));
    const bodies = speaker.bodies.map((span) => ({
      organisation: speakerBody(draft, reading, span),
    }));
    return [...speakers, ...bodies].map((each) => ({
      speaker: each,
      act,
      ...(meeting === undefined ? {} : { meeting }),
      quote: draft.quote(quote),
    }));
  });
}

/** A state or body that says something; a state is then named as a body. */
function speakerBody(
  draft: Draft,
  { sentences }: Reading,
  span: { start: number; end: number },
): string {
  const sentence = sentenceOf(sentences, span);
  const item = sentence?.items.find(({ kind, start }) => start === span.start && kind !== 'SINGLE');
  if (sentence && item?.kind === 'BODY') return draft.body(sentence.tokens, item.body);
  const country = item?.kind === 'PLACE' ? item.known.country : null;
  return draft.organisation(span, 'STATE', CONFIDENCE.PLACE, country === null ? {} : { country });
}
