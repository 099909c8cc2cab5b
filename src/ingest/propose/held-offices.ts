import type { Db } from 'mongodb';
import type { Name } from '../../domain/name';
import { believed } from '../../store/believed';
import type { Row } from '../../store/row';
import type { TenureRow } from '../../store/tenure';
import { officeOf, type OfficeOfPost } from './said-office';

/** A post of the base, as far as its office is compared. */
interface OfficeRow extends Row {
  labels: Name[];
  organisation: string | null;
  sendingState: string | null;
}

/** The posts that a known person has held, with their offices as read. */
export async function heldOffices(db: Db, person: string): Promise<OfficeOfPost[]> {
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
      return office ? [{ id, office, organisation }] : [];
    });
  });
}
