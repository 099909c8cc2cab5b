import type { Db } from 'mongodb';
import { foldWords } from '../../domain/fold';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import type { Row } from '../../store/row';
import type { TenureRow } from '../../store/tenure';
import { isSameName } from '../extract/people/people';
import { fullness } from '../extract/scan/names/person-name';
import type { TitlePhrase } from '../extract/scan/offices/title-phrase';
import type { PersonEntry, RecordDocument } from '../record/record';
import type { ItemKey } from './items';
import { mayBeOneOffice, officeOf } from './said-office';

interface NamedRow extends Row {
  names: Name[];
}

/** A post of the base, as far as its office is compared. */
export interface OfficeRow extends Row {
  labels: Name[];
  organisation: string | null;
  sendingState: string | null;
}

/**
 * Known people for those whom a text names by family name or initials only. "President Tokayev" is the one
 * person of that name who is known to have held such an office of the same state; without an office, or
 * where several fit, the short name stays a person of its own for the reviewer to decide.
 */
export async function shortNameSlugs(
  db: Db,
  record: RecordDocument,
): Promise<Map<ItemKey, string>> {
  const renames = new Map<ItemKey, string>();
  for (const [slug, entry] of Object.entries(record.people ?? {})) {
    const short = shortNameOf(entry);
    const offices = short === null ? [] : officesOf(record, slug);
    if (short === null || offices.length === 0) continue;
    const fits: string[] = [];
    for (const { id } of await bearersOfShort(db, short))
      if (
        (await heldOffices(db, id)).some(({ office }) =>
          offices.some((said) => agrees(record, said, office)),
        )
      )
        fits.push(id);
    const [only] = fits;
    if (only !== undefined && fits.length === 1 && !Object.hasOwn(record.people ?? {}, only))
      renames.set(`people/${slug}`, only);
  }
  return renames;
}

/** An office said without its state agrees with one of a state that the article names elsewhere. */
function agrees(
  { organisations = {}, places = {} }: RecordDocument,
  said: TitlePhrase,
  held: TitlePhrase,
): boolean {
  if (!mayBeOneOffice(said, held)) return false;
  if (said.country !== null || held.country === null) return true;
  return [...Object.values(organisations), ...Object.values(places)].some(
    ({ country }) => country === held.country,
  );
}

/** The words of a name that is not whole; null when the entry has a whole one. */
function shortNameOf({ name, otherNames = [] }: PersonEntry): string[] | null {
  const all = [...(name === undefined ? [] : [name]), ...otherNames].map((each) =>
    (typeof each === 'string' ? each : each.value).split(/\s+/u),
  );
  const isWhole = all.some((words) => fullness(words) > 1);
  return isWhole ? null : (all[0] ?? null);
}

/** The offices that a record gives a person, each with its state where the record tells it. */
function officesOf(
  { tenures = [], posts = {}, organisations = {} }: RecordDocument,
  person: string,
) {
  return tenures.flatMap((tenure) => {
    const post = tenure.person === person ? posts[tenure.post] : undefined;
    if (!post?.label) return [];
    const label = typeof post.label === 'string' ? post.label : post.label.value;
    const country = organisations[post.organisation ?? '']?.country ?? post.sendingState ?? null;
    const office = officeOf(label, country);
    return office ? [office] : [];
  });
}

async function bearersOfShort(db: Db, short: string[]): Promise<NamedRow[]> {
  const [longest] = short.flatMap(foldWords).sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const rows = await db
    .collection<NamedRow>('people')
    .find({ nameTerms: { $in: [`w:${longest}`] }, ...believed(null) })
    .project<NamedRow>({ id: 1, names: 1 })
    .toArray();
  return rows.filter(({ names }) =>
    names.some(({ value }) => {
      const full = value.split(/\s+/u);
      return fullness(full) > 1 && isSameName(short, full);
    }),
  );
}

/** The posts that a known person has held, with their offices as read. */
export async function heldOffices(db: Db, person: string) {
  const tenures = await db
    .collection<TenureRow>('tenures')
    .find({ person, ...believed(null) })
    .project<Pick<TenureRow, 'post'>>({ _id: 0, post: 1 })
    .toArray();
  const posts = await db
    .collection<OfficeRow>('posts')
    .find({ id: { $in: tenures.map(({ post }) => post) }, ...believed(null) })
    .project<OfficeRow>({ id: 1, labels: 1, organisation: 1, sendingState: 1 })
    .toArray();
  const bodies = await db
    .collection<Row & { country: string | null }>('organisations')
    .find({
      id: { $in: posts.flatMap(({ organisation }) => organisation ?? []) },
      ...believed(null),
    })
    .project<Row & { country: string | null }>({ id: 1, country: 1 })
    .toArray();
  return posts.flatMap(({ id, labels, organisation, sendingState }) => {
    const country = bodies.find((body) => body.id === organisation)?.country ?? sendingState;
    return labels.flatMap(({ value }) => {
      const office = officeOf(value, country ?? null);
      return office ? [{ id, office }] : [];
    });
  });
}
