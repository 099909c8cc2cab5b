import type { Db } from 'mongodb';
import { believed } from '../../store/believed';
import type { PostEntry, RecordDocument } from '../record/record';
import type { FreshPeople } from './fresh-people';
import { heldOffices } from './held-offices';
import { type ItemKey } from './items';
import { namesIn } from '../record/names-in';
import { mayBeOneChair, mayBeOneOffice, officeOf, type OfficeOfPost } from './said-office';

/** Finds the posts of the base that bear one of these labels, by their ids: of a body, or among some. */
export type FindPosts = (
  labels: string[],
  among: { organisation: string } | { id: { $in: string[] } },
) => Promise<string[]>;

/**
 * New slugs for the posts of a record, so that posts are one only where the sources make them one. Every
 * state has a `Foreign Minister`: a label alone is no identity.
 * - In a body: the post of that body with that label, or that the same person is known to hold as the body's chair
 *   under another name ("Vice-Chairman", "Vice President"), or else one of its own.
 * - In no stated body: the post with that label, or of that office, which the same person is known to hold, or one
 *   of its own, named for the holder, or for the article where it names none.
 */
export async function postSlugs(
  db: Db,
  record: RecordDocument,
  fresh: FreshPeople,
  find: FindPosts,
): Promise<Map<ItemKey, string>> {
  const renames = new Map<ItemKey, string>();
  const taken = new Set(Object.keys(record.posts ?? {}));
  for (const [slug, post] of Object.entries(record.posts ?? {})) {
    const holder = record.tenures?.find((tenure) => tenure.post === slug)?.person;
    const same = await samePosts(db, post, fresh, find, holder);
    const whose = post.organisation ?? holder ?? record.article.slug;
    // A second prime minister's post is named for the holder already.
    const own = slug.endsWith(`-${whose}`) ? slug : `${slug}-${whose}`;
    // A slug that no other post can have needs nothing added.
    const isSafe = post.organisation !== undefined && !(await isKnown(db, slug));
    const next = same.length === 1 ? same[0]! : isSafe ? slug : own;
    if (next === slug || taken.has(next)) continue;
    taken.add(next);
    renames.set(`posts/${slug}`, next);
  }
  return renames;
}

async function samePosts(
  db: Db,
  post: PostEntry,
  fresh: FreshPeople,
  find: FindPosts,
  holder: string | undefined,
): Promise<string[]> {
  const labels = namesIn(post.label, post.otherLabels);
  const { organisation } = post;
  const inBody = organisation === undefined ? [] : await find(labels, { organisation });
  if (inBody.length > 0) return inBody;
  if (holder === undefined) return [];
  const held = [...(await heldOffices(db, holder)), ...fresh.officesOf(holder)];
  if (held.length === 0) return [];
  const [label = ''] = namesIn(post.label);
  const said = officeOf(label, post.sendingState ?? null);
  const idsOf = (offices: OfficeOfPost[]) => [...new Set(offices.map(({ id }) => id))];
  if (organisation !== undefined)
    return idsOf(
      held.filter((each) => each.organisation === organisation && mayBeOneChair(said, each.office)),
    );
  const byLabel = await find(labels, { id: { $in: [...new Set(held.map(({ id }) => id))] } });
  if (byLabel.length > 0) return byLabel;
  // "Kazakh President" is the post of the President of Kazakhstan that the same person is known to hold.
  return idsOf(held.filter(({ office }) => mayBeOneOffice(said, office)));
}

async function isKnown(db: Db, slug: string): Promise<boolean> {
  return (await db.collection('posts').findOne({ id: slug, ...believed(null) })) !== null;
}
