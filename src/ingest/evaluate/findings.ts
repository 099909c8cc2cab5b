import type { Proposal } from '../extract/proposal';
import type { ArticleText } from '../record/article-text';
import type { MeetingEntry } from '../record/record';
import { isDatelineDay } from '../time/dateline-day';
import { findTimes } from '../time/find-times';
import { attendance, type Findings, type Kind, type ToldEvent } from './gold';
import { itemsIn, wordsOf } from './record-items';

/**
 * A proposal as findings, one line each, to be compared with gold; or a reviewed record, to be gold: of every kind
 * that records hold.
 */
export function findingsOf(
  { record }: Pick<Proposal, 'record'>,
  article: ArticleText,
): Findings & { events: ToldEvent[] } {
  const items = itemsIn(record);
  const linesOf = (kind: Kind) =>
    items.filter((item) => item.kind === kind).flatMap(({ lines }) => lines);
  const events = items.flatMap(({ event }) => event ?? []);
  return {
    people: linesOf('people'),
    bodies: linesOf('bodies'),
    // Two states' Presidents are two posts under one label: labels are compared.
    posts: [...new Set(linesOf('posts'))],
    tenures: linesOf('tenures'),
    places: linesOf('places'),
    dates: datesIn(article, record.article.publishedAt ?? ''),
    meetings: linesOf('meetings'),
    ...attendance(events),
    topics: linesOf('topics'),
    statements: linesOf('statements'),
    plans: plansOf(Object.values(record.meetings ?? {})),
    events,
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
