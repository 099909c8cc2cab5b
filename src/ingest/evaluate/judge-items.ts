import type { Proposal } from '../extract/proposal';
import { isBorneOut } from './borne-out';
import { isSame } from './compare';
import { eventOf, isMeasured, nameOf, statementLine, textOf } from './findings';
import type { Gold, Kind } from './gold';

/** An item of a proposal, how sure the extractor is of it, and whether a reader bears it out. */
export interface JudgedItem {
  kind: Kind;
  confidence: number;
  isRight: boolean;
}

/** Holds each item of a proposal against gold. Items of a kind that was not read for are left out. */
export function judgeItems({ record, confidence }: Proposal, gold: Gold): JudgedItem[] {
  const items: JudgedItem[] = [];
  const add = (kind: Kind, path: string, isRight: boolean) => {
    const sure = confidence[path];
    if (sure !== undefined && gold[kind]) items.push({ kind, confidence: sure, isRight });
  };
  const addLine = (kind: Kind, path: string, line: string) => {
    add(kind, path, gold[kind]?.some((wanted) => isSame(kind, wanted, line)) ?? false);
  };
  const { people = {}, organisations = {}, posts = {}, places = {}, topics = {} } = record;
  for (const [slug, entry] of Object.entries(people))
    addLine('people', `people.${slug}`, nameOf(entry));
  for (const [slug, entry] of Object.entries(organisations))
    if (isMeasured(entry.kind) && slug !== record.article.publisher.organisation)
      addLine('bodies', `organisations.${slug}`, nameOf(entry));
  for (const [slug, { label }] of Object.entries(posts))
    addLine('posts', `posts.${slug}`, textOf(label) ?? slug);
  for (const [i, { person, post }] of (record.tenures ?? []).entries()) {
    const label = textOf(posts[post]?.label) ?? post;
    addLine('tenures', `tenures.${i}`, `${nameOf(people[person])}, ${label}`);
  }
  for (const [slug, entry] of Object.entries(places))
    addLine('places', `places.${slug}`, nameOf(entry));
  for (const [slug, entry] of Object.entries(topics))
    addLine('topics', `topics.${slug}`, nameOf(entry));
  for (const [slug, meeting] of Object.entries(record.meetings ?? {}))
    add('meetings', `meetings.${slug}`, isBorneOut(eventOf(record, meeting), gold.events ?? []));
  for (const [i, statement] of (record.statements ?? []).entries())
    addLine('statements', `statements.${i}`, statementLine(record, statement));
  return items;
}
