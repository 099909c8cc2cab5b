import { freeSlug } from '../../domain/slug';
import type { Proposal } from '../extract/proposal';
import type { MeetingEntry, RecordDocument } from '../record/record';
import { type ItemKey, REFERS_TO } from './items';

/** What the record's format allows. */
const SLUG_LENGTH = 200;

/** A proposal whose entries have other slugs, and all that refers to them too. */
export function renameItems(
  { record, confidence }: Proposal,
  renames: ReadonlyMap<ItemKey, string>,
): Proposal {
  const lists = new Set([...renames.keys()].map((key) => key.split('/', 1)[0]));
  const renamed = Object.fromEntries(
    Object.entries(record).map(([list, part]) => [
      list,
      rewrite(lists.has(list) ? renameKeys(list, part as object, renames) : part, null, renames),
    ]),
  ) as unknown as RecordDocument;
  return {
    record: renamed,
    confidence: Object.fromEntries(
      Object.entries(confidence).map(([path, sure]) => {
        const next = renames.get(path.replace('.', '/') as ItemKey);
        return [next === undefined ? path : `${path.split('.', 1)[0]}.${next}`, sure];
      }),
    ),
  };
}

/**
 * Meetings under slugs of who met, by which kind of meeting, and of the day: that of the meeting where it is
 * told, else that of publication. Two people meet more than once a year, and once by phone: a slug of their
 * names and the year would make several meetings one. Articles of one day that tell no day tell of one, whichever
 * of the two they name first.
 */
export function withDatedMeetings(proposal: Proposal, publishedAt: string): Proposal {
  const renames = new Map<ItemKey, string>();
  const taken = new Set<string>();
  for (const [slug, meeting] of Object.entries(proposal.record.meetings ?? {})) {
    const { kind, date } = meeting;
    const who = twoWhoMet(meeting) ?? whoWent(meeting) ?? slug.replace(/-\d{4}(?:-\d+)?$/, '');
    const sort = kind.toLowerCase();
    const what = kind === 'MEETING' || who.includes(sort) ? who : `${who}-${sort}`;
    const own = freeSlug(`${what}-${dayOf(date) ?? publishedAt}`, (each) => taken.has(each));
    taken.add(own);
    renames.set(`meetings/${slug}`, own);
  }
  return renameItems(proposal, renames);
}

/** Two people, of whom neither goes to the other, in an order of their own; null where others or more are told. */
function twoWhoMet({ kind, participants = [] }: MeetingEntry): string | null {
  const people = participants.flatMap(({ person }) => person ?? []);
  if (kind === 'VISIT' || people.length !== 2 || participants.length !== 2) return null;
  const who = [...people].sort().join('-and-');
  return who.length > SLUG_LENGTH / 2 ? null : who;
}

/** Who went whither, by the entries that texts share: one has "the US", another "the United States", or who came along. */
function whoWent({ kind, place, participants = [] }: MeetingEntry): string | null {
  const [{ person } = {}] = participants;
  if (kind !== 'VISIT' || person === undefined || place === undefined) return null;
  return `visit-of-${person}-to-${place.place}`;
}

/** A date that is one day for certain. */
function dayOf(date: MeetingEntry['date']): string | undefined {
  const edtf = String(typeof date === 'object' ? date.edtf : date);
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : undefined;
}

/**
 * Groups that have no name of their own under slugs that end in the article's: "government officials" whom
 * one met are others than those of the next article.
 */
export function withOwnGroups(proposal: Proposal, article: string): Proposal {
  const groups = Object.entries(proposal.record.organisations ?? {}).filter(
    ([, { kind }]) => kind === 'GROUP',
  );
  return renameItems(
    proposal,
    new Map(
      groups.map(([slug]) => [
        `organisations/${slug}`,
        `${slug.slice(0, SLUG_LENGTH - article.length - 1).replace(/-+$/, '')}-${article}`,
      ]),
    ),
  );
}

function renameKeys(list: string, entries: object, renames: ReadonlyMap<ItemKey, string>): object {
  return Object.fromEntries(
    Object.entries(entries).map(([slug, entry]: [string, unknown]) => [
      renames.get(`${list}/${slug}` as ItemKey) ?? slug,
      entry,
    ]),
  );
}

/** The value with each reference under its new slug. `name` is the key that leads to it. */
function rewrite(
  value: unknown,
  name: string | null,
  renames: ReadonlyMap<ItemKey, string>,
): unknown {
  if (typeof value === 'string') return referenceTo(value, name, renames);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, name, renames));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      rewrite(child, key, renames),
    ]),
  );
}

function referenceTo(
  slug: string,
  name: string | null,
  renames: ReadonlyMap<ItemKey, string>,
): string {
  const list = name === null ? undefined : REFERS_TO[name];
  if (list === undefined) return slug;
  if (list !== 'tenures') return renames.get(`${list}/${slug}`) ?? slug;
  const [person = '', post = '', ...key] = slug.split('.');
  return [
    renames.get(`people/${person}`) ?? person,
    renames.get(`posts/${post}`) ?? post,
    ...key,
  ].join('.');
}
