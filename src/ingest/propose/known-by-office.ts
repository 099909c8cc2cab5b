import type { Db } from 'mongodb';
import { foldWords } from '../../domain/fold';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import type { Row } from '../../store/row';
import type { TitlePhrase } from '../extract/scan/offices/title-phrase';
import type { RecordDocument } from '../record/record';
import type { KnownPerson } from './fresh-people';
import { heldOffices } from './held-offices';
import type { ItemKey } from './items';
import { allNames } from '../record/names-in';
import { mayBeOneOffice, officesOf } from './said-office';
import { isWhole, maybeSamePerson } from './same-person';

interface NamedRow extends Row {
  names: Name[];
}

/**
 * Known people for those whom a text names otherwise: by family name or initials only, by more or fewer of their
 * names, or spelt with another letter. "President Tokayev" is the one person of that name who is known to have held
 * such an office of the same state; without an office, or where several fit, the text's person stays one of its own
 * for the reviewer to decide.
 * @param fresh people of articles that are not in the base yet
 */
export async function knownByOffice(
  db: Db,
  record: RecordDocument,
  fresh: readonly KnownPerson[],
): Promise<Map<ItemKey, string>> {
  const renames = new Map<ItemKey, string>();
  const taken = new Set(Object.keys(record.people ?? {}));
  for (const [slug, entry] of Object.entries(record.people ?? {})) {
    const names = allNames(entry.name, entry.otherNames);
    const offices = officesOf(record, slug);
    if (offices.length === 0) continue;
    const borne = [...(await bearersOf(db, names)), ...fresh];
    // Who is named in whole, and known by just that, is that person.
    if (names.some(isWhole) && borne.some(({ id }) => id === slug)) continue;
    const fits = new Set<string>();
    for (const known of borne) {
      if (!mayBe(names, known.names)) continue;
      const held = known.offices ?? (await heldOffices(db, known.id));
      const isShort = !known.names.some(isWhole);
      if (
        held.some(({ office }) =>
          offices.some((said) => agrees(record, said.office, office, isShort)),
        )
      )
        fits.add(known.id);
    }
    const [only] = fits;
    if (only === undefined || fits.size > 1 || taken.has(only)) continue;
    taken.add(only);
    renames.set(`people/${slug}`, only);
  }
  return renames;
}

/** Whether one of a text's names may be one of a known person's: the whole ones, where there are any. */
function mayBe(said: string[], known: string[]): boolean {
  const fullest = (names: string[]): string[] => {
    const whole = names.filter(isWhole);
    return whole.length > 0 ? whole : names;
  };
  return fullest(said).some((a) => fullest(known).some((b) => maybeSamePerson(a, b)));
}

/**
 * An office said without its state agrees with one of a state that the article names elsewhere; but not where the
 * known person's name is short too, and tells too little.
 */
function agrees(
  { organisations = {}, places = {} }: RecordDocument,
  said: TitlePhrase,
  held: TitlePhrase,
  isShort: boolean,
): boolean {
  if (!mayBeOneOffice(said, held)) return false;
  if (isShort) return said.country !== null && said.country === held.country;
  if (said.country !== null || held.country === null) return true;
  return [...Object.values(organisations), ...Object.values(places)].some(
    ({ country }) => country === held.country,
  );
}

/** Who bears the last or the longest word of one of the names. */
async function bearersOf(
  db: Db,
  names: string[],
): Promise<(Omit<KnownPerson, 'offices'> & { offices?: undefined })[]> {
  const words = new Set(
    names.flatMap((name) => {
      const folded = foldWords(name);
      const [longest] = [...folded].sort((a, b) => b.length - a.length);
      return [longest, folded.at(-1)].flatMap((word) => word ?? []);
    }),
  );
  if (words.size === 0) return [];
  const rows = await db
    .collection<NamedRow>('people')
    .find({ nameTerms: { $in: [...words].map((word) => `w:${word}`) }, ...believed(null) })
    .project<NamedRow>({ _id: 0, id: 1, names: 1 })
    .toArray();
  return rows.map(({ id, names: own }) => ({ id, names: own.map(({ value }) => value) }));
}
