import type { Db, Document } from 'mongodb';
import { foldText, foldWords } from '../../domain/fold';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import { proposedSet, proposedSetState } from '../../store/proposed-set';
import type { Row } from '../../store/row';
import type { Proposal } from '../extract/proposal';
import { namesOfState } from '../extract/scan/gazetteer';
import type { NamedEntry, RecordDocument } from '../record/record';
import { type ItemKey } from './items';
import type { FreshPeople, KnownPerson } from './fresh-people';
import { namesIn } from '../record/names-in';
import { knownByOffice } from './known-by-office';
import { postSlugs } from './post-slugs';
import { renameItems } from './rename-items';
import { isWhole } from './same-person';

/** The lists whose entries are known by name. */
const NAMED = ['people', 'organisations', 'places', 'topics'] as const;
type NamedList = (typeof NAMED)[number];

interface Known extends Row {
  names?: Name[];
  labels?: Name[];
}

/**
 * Gives entries the slugs under which they are known already, by full names that are the same but for
 * case, accents and script. Where several fit, the entry keeps its own slug: a reviewer decides. People
 * named otherwise go by their office too (`knownByOffice`), posts by more than their label (`postSlugs`).
 * Known is what is accepted and what waits for review, that of this run included: a slug binds nobody.
 * @param fresh the people of this run that are not shown yet; those of this text join them
 */
export async function linkToBase(
  base: Db,
  proposal: Proposal,
  fresh: FreshPeople,
): Promise<Proposal> {
  const isShown = (await proposedSetState(base))?.completeAt != null;
  const linked = await linkTo(isShown ? proposedSet(base) : base, proposal, fresh);
  fresh.add(linked.record);
  return linked;
}

async function linkTo(db: Db, proposal: Proposal, fresh: FreshPeople): Promise<Proposal> {
  const renames = new Map<ItemKey, string>();
  for (const list of NAMED) {
    const entries = fullNames(proposal.record, list);
    const bearers = await bearersOf(
      db,
      list,
      entries.map(([, names]) => names),
    );
    for (const [i, [slug, names]] of entries.entries()) {
      const known = new Set(bearers[i]);
      if (list === 'people') for (const id of namedAlike(fresh.all, names)) known.add(id);
      const [only] = known;
      const isTaken = only !== undefined && Object.hasOwn(proposal.record[list] ?? {}, only);
      if (only !== undefined && known.size === 1 && only !== slug && !isTaken)
        renames.set(`${list}/${slug}`, only);
    }
  }
  const byName = renames.size === 0 ? proposal : renameItems(proposal, renames);
  const byOffice = await knownByOffice(db, byName.record, fresh.all);
  const linked = byOffice.size === 0 ? byName : renameItems(byName, byOffice);
  const posts = await postSlugs(db, linked.record, fresh, async (labels, among) => {
    const [ids = []] = await bearersOf(db, 'posts', [labels], among);
    return ids;
  });
  return posts.size === 0 ? linked : renameItems(linked, posts);
}

/** Words of a name by which its bearers are looked up: all of few, the longest of many. */
const WORDS_ASKED = 4;

/** Ids of the entities that bear one of the names in full, for each of some lists of names; those that pass a filter. */
async function bearersOf(
  db: Db,
  list: NamedList | 'posts',
  entries: readonly string[][],
  among: Document = {},
): Promise<string[][]> {
  const terms = list === 'posts' ? 'labelTerms' : 'nameTerms';
  // Every state has a Ministry of Foreign Affairs: few bear all the words of a name, thousands any one.
  const borne = entries.flat().flatMap((name) => {
    const words = [...new Set(foldWords(name))].sort((a, b) => b.length - a.length);
    const asked = words.slice(0, WORDS_ASKED).map((word) => `w:${word}`);
    return asked.length === 0 ? [] : [{ [terms]: { $all: asked } }];
  });
  if (borne.length === 0) return entries.map(() => []);
  const rows = await db
    .collection<Known>(list)
    .find({ $or: borne, ...among, ...believed(null) })
    .project<Known>({ _id: 0, id: 1, names: 1, labels: 1 })
    .toArray();
  const bearers = new Map<string, Set<string>>();
  for (const { id, names, labels } of rows)
    for (const { value, kind } of names ?? labels ?? []) {
      const folded = foldText(value);
      if (kind !== 'WEAK') bearers.set(folded, (bearers.get(folded) ?? new Set()).add(id));
    }
  return entries.map((own) => [
    ...new Set(own.flatMap((name) => [...(bearers.get(foldText(name)) ?? [])])),
  ]);
}

/** Those of whom one of the names is told in full. */
function namedAlike(people: readonly KnownPerson[], names: string[]): string[] {
  const folded = new Set(names.map(foldText));
  return people
    .filter(({ names: own }) => own.some((name) => isWhole(name) && folded.has(foldText(name))))
    .map(({ id }) => id);
}

/**
 * The names of each entry that tell it apart: all but weak ones, and of a state all that it goes by, as the base may
 * have it as "USA". What a group is called tells none apart.
 */
function fullNames(record: RecordDocument, list: NamedList): [slug: string, names: string[]][] {
  return Object.entries<Pick<NamedEntry, 'name' | 'otherNames'> & { kind?: string }>(
    record[list] ?? {},
  )
    .filter(([, { kind }]) => list !== 'organisations' || kind !== 'GROUP')
    .map(([slug, entry]) => {
      const names = namesIn(entry.name, entry.otherNames);
      const isState = list === 'places' || entry.kind === 'STATE';
      return [slug, isState ? [...new Set([...names, ...names.flatMap(namesOfState)])] : names];
    });
}
