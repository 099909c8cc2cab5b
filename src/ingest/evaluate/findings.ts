import type { Proposal } from '../extract/proposal';
import type { DateEntry, MeetingEntry, NamedEntry, OneQuote, Quote } from '../record/record';
import type { ArticleText } from '../record/article-text';
import { isDatelineDay } from '../time/dateline-day';
import { findTimes } from '../time/find-times';
import { allNames } from '../record/names-in';
import { attendance, type Findings, meetingLine } from './gold';

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
  const party = (each: { person?: string; organisation?: string }) =>
    each.person === undefined
      ? nameOf(organisations[each.organisation ?? ''])
      : person(each.person);
  const label = (slug: string) => textOf(posts[slug]?.label) ?? slug;
  const held = Object.values(meetings);
  return {
    people: Object.values(people).map(nameOf),
    bodies: Object.entries(organisations)
      .filter(
        ([slug, { kind }]) =>
          kind !== 'STATE' && kind !== 'GROUP' && slug !== record.article.publisher.organisation,
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
    meetings: held.map(({ kind, status, date, place }) =>
      meetingLine(kind, status, edtfOf(date), place && nameOf(places[place.place])),
    ),
    ...attendance(
      held.map(({ kind, participants = [] }) => ({
        kind,
        participants: participants.map((each) => party(each)),
      })),
    ),
    topics: Object.values(topics).map(nameOf),
    statements: (record.statements ?? []).map(
      ({ speaker, act, quote }) => `${party(speaker)} | ${act} | ${wordsOf(quote)}`,
    ),
    plans: plansOf(held),
  };
}

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

function nameOf(entry: Omit<NamedEntry, 'quote'> | undefined): string {
  return textOf(entry?.name) ?? entry?.otherNames?.[0]?.value ?? '';
}

function textOf(name: string | { value: string } | undefined): string | undefined {
  return typeof name === 'object' ? name.value : name;
}

function edtfOf(date: DateEntry | undefined): string | undefined {
  if (date === undefined) return undefined;
  return String(typeof date === 'object' ? date.edtf : date);
}

function wordsOf(quote: Quote): string {
  const one: OneQuote | undefined = Array.isArray(quote) ? quote[0] : quote;
  return typeof one === 'string' ? one : (one?.text ?? '');
}
