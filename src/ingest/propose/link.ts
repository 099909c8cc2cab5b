import type { Db, Document } from 'mongodb';
import { foldText, foldWords } from '../../domain/fold';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import { proposedSet, proposedSetState } from '../../store/proposed-set';
import type { Row } from '../../store/row';
import type { Proposal } from '../extract/proposal';
import type { NamedEntry, RecordDocument } from '../record/record';
import { type ItemKey } from './items';
import type { FreshPeople, KnownPerson } from './fresh-people';
import { namesIn } from './names-in';
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
  for (const list of NAMED)
    for (const [slug, names] of fullNames(proposal.record, list)) {
      const known = new Set((await bearersOf(db, list, names)).map(({ id }) => id));
      if (list === 'people') for (const id of namedAlike(fresh.all, names)) known.add(id);
      const [only] = known;
      const isTaken = only !== undefined && Object.hasOwn(proposal.record[list] ?? {}, only);
      if (only !== undefined && known.size === 1 && only !== slug && !isTaken)
        renames.set(`${list}/${slug}`, only);
    }
  const byName = renames.size === 0 ? proposal : renameItems(proposal, renames);
  const byOffice = await knownByOffice(db, byName.record, fresh.all);
  const linked = byOffice.size === 0 ? byName : renameItems(byName, byOffice);
  const posts = await postSlugs(db, linked.record, fresh, (labels, among) =>
    bearersOf(db, 'posts', labels, among),
  );
  return posts.size === 0 ? linked : renameItems(linked, posts);
}

/** Words of a name by which its bearers are looked up: all of few, the longest of many. */
const WORDS_ASKED = 4;

/** The entities that bear one of the names in full, among those that also pass a filter. */
async function bearersOf(
  db: Db,
  list: NamedList | 'posts',
  names: string[],
  among: Document = {},
): Promise<Pick<Known, 'id'>[]> {
  const folded = new Set(names.map(foldText));
  const terms = list === 'posts' ? 'labelTerms' : 'nameTerms';
  // Every state has a Ministry of Foreign Affairs: few bear all the words of a name, thousands any one.
  const borne = names.flatMap((name) => {
    const words = [...new Set(foldWords(name))].sort((a, b) => b.length - a.length);
    const asked = words.slice(0, WORDS_ASKED).map((word) => `w:${word}`);
    return asked.length === 0 ? [] : [{ [terms]: { $all: asked } }];
  });
  if (borne.length === 0) return [];
  const rows = await db
    .collection<Known>(list)
    .find({ $or: borne, ...among, ...believed(null) })
    .project<Known>({ _id: 0, id: 1, names: 1, labels: 1 })
    .toArray();
  return rows.filter(({ names: own, labels }) =>
    (own ?? labels ?? []).some(({ value, kind }) => kind !== 'WEAK' && folded.has(foldText(value))),
  );
}

/** Those of whom one of the names is told in full. */
function namedAlike(people: readonly KnownPerson[], names: string[]): string[] {
  const folded = new Set(names.map(foldText));
  return people
    .filter(({ names: own }) => own.some((name) => isWhole(name) && folded.has(foldText(name))))
    .map(({ id }) => id);
}

/** The names of each entry that tell it apart: all but weak ones. What a group is called tells none apart. */
function fullNames(record: RecordDocument, list: NamedList): [slug: string, names: string[]][] {
  return Object.entries<Pick<NamedEntry, 'name' | 'otherNames'> & { kind?: string }>(
    record[list] ?? {},
  )
    .filter(([, { kind }]) => list !== 'organisations' || kind !== 'GROUP')
    .map(([slug, entry]) => [slug, namesIn(entry.name, entry.otherNames)]);
}
