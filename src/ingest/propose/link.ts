import type { Db } from 'mongodb';
import { foldText, foldWords } from '../../domain/fold';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import type { Row } from '../../store/row';
import type { Proposal } from '../extract/proposal';
import type { NamedEntry, RecordDocument } from '../record/record';
import { type ItemKey } from './items';
import { namesIn } from './names-in';
import { postSlugs } from './post-slugs';
import { renameItems } from './rename-items';
import { shortNameSlugs } from './short-names';

/** The lists whose entries are known by name. */
const NAMED = ['people', 'organisations', 'places', 'topics'] as const;
type NamedList = (typeof NAMED)[number];

interface Known extends Row {
  names?: Name[];
  labels?: Name[];
  organisation?: string | null;
}

/**
 * Gives entries the slugs under which the base knows them already, by full names that are the same but for
 * case, accents and script. Where several fit, the entry keeps its own slug: a reviewer decides. People
 * named in short go by their office too (`shortNameSlugs`), posts by more than their label (`postSlugs`).
 */
export async function linkToBase(db: Db, proposal: Proposal): Promise<Proposal> {
  const renames = new Map<ItemKey, string>();
  for (const list of NAMED)
    for (const [slug, names] of fullNames(proposal.record, list)) {
      const known = (await bearersOf(db, list, names)).map(({ id }) => id);
      const [only] = known;
      const isTaken = only !== undefined && Object.hasOwn(proposal.record[list] ?? {}, only);
      if (only !== undefined && known.length === 1 && only !== slug && !isTaken)
        renames.set(`${list}/${slug}`, only);
    }
  const byName = renames.size === 0 ? proposal : renameItems(proposal, renames);
  const short = await shortNameSlugs(db, byName.record);
  const linked = short.size === 0 ? byName : renameItems(byName, short);
  const posts = await postSlugs(db, linked.record, (labels) => bearersOf(db, 'posts', labels));
  return posts.size === 0 ? linked : renameItems(linked, posts);
}

/** The entities that bear one of the names in full. */
async function bearersOf(
  db: Db,
  list: NamedList | 'posts',
  names: string[],
): Promise<Pick<Known, 'id' | 'organisation'>[]> {
  const folded = new Set(names.map(foldText));
  const rarest = names.flatMap((name) => {
    const [longest] = foldWords(name).sort((a, b) => b.length - a.length);
    return longest === undefined ? [] : [`w:${longest}`];
  });
  if (rarest.length === 0) return [];
  const terms = list === 'posts' ? 'labelTerms' : 'nameTerms';
  const rows = await db
    .collection<Known>(list)
    .find({ [terms]: { $in: rarest }, ...believed(null) })
    .project<Known>({ id: 1, names: 1, labels: 1, organisation: 1 })
    .toArray();
  return rows.filter(({ names: own, labels }) =>
    (own ?? labels ?? []).some(({ value, kind }) => kind !== 'WEAK' && folded.has(foldText(value))),
  );
}

/** The names of each entry that tell it apart: all but weak ones. */
function fullNames(record: RecordDocument, list: NamedList): [slug: string, names: string[]][] {
  return Object.entries<Pick<NamedEntry, 'name' | 'otherNames'>>(record[list] ?? {}).map(
    ([slug, entry]) => [slug, namesIn(entry.name, entry.otherNames)],
  );
}
