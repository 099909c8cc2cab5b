import { TenureContradictionError, tenureBounds } from '../../domain/tenure-bounds';
import type { ArticleText } from './article-text';
import { citationOn, dateOf, isYetToBegin, spanOf } from './dates';
import { type RecordDocument, type TenureEntry, tenureId } from './record';
import { describeValue, type Path, type Problem } from './record-error';
import type { RecordSource } from './record-source';

/** Posts in which persons act are posts that the record says they hold, and dates of a tenure agree. */
export function checkTenures(
  source: RecordSource,
  record: RecordDocument,
  text: ArticleText,
): Problem[] {
  const { tenures = [], meetings = {}, topics = {} } = record;
  const listed = new Set(tenures.map(tenureId));
  const publishedAt = record.article.publishedAt ?? text.header.publishedAt?.value ?? null;

  /** A person's part in something, in a post: the tenure must be listed. */
  const capacity = (
    { person, post, key }: { person?: string; post?: string; key?: string },
    path: Path,
  ): Problem[] => {
    if (person === undefined && (post !== undefined || key !== undefined))
      return [
        source.problem(
          [...path, post === undefined ? 'key' : 'post'],
          'a person to hold it',
          'a body',
        ),
      ];
    if (person === undefined) return [];
    if (post === undefined)
      return key === undefined
        ? []
        : [source.problem([...path, 'key'], 'the post of that tenure beside it', 'no post')];
    const id = tenureId({ person, post, key });
    if (listed.has(id)) return [];
    return [
      source.problem(
        [...path, 'post'],
        'a tenure of this person and post under "tenures"',
        `none with the id ${describeValue(id)}`,
      ),
    ];
  };

  return [
    ...Object.entries(meetings).flatMap(([slug, { participants = [] }]) =>
      participants.flatMap((party, i) => capacity(party, ['meetings', slug, 'participants', i])),
    ),
    ...Object.entries(topics).flatMap(([slug, { initiators = [] }]) =>
      initiators.flatMap((party, i) => capacity(party, ['topics', slug, 'initiators', i])),
    ),
    ...tenures.flatMap((tenure, i) =>
      heldLater(source, ['tenures', i, 'heldOn'], tenure, publishedAt),
    ),
    ...tenures.flatMap((tenure, i) => {
      const contradiction = contradictionIn(tenure, record, publishedAt);
      return contradiction === null
        ? []
        : [source.problem(['tenures', i], 'dates that can all be true', contradiction)];
    }),
  ];
}

/** Words of the past have a first and a last day, and neither is to come. */
function heldLater(
  source: RecordSource,
  path: Path,
  { heldOn }: TenureEntry,
  publishedAt: string | null,
): Problem[] {
  const held = dateOf(heldOn);
  if (held === null) return [];
  const span = spanOf(held);
  const isPast = span !== null && (publishedAt === null || span.latest <= publishedAt);
  const expected = 'a date with a first and a last day, not after the day of publication';
  return isPast ? [] : [source.problem(path, expected, describeValue(held.edtf))];
}

/** Why no tenure fits the dates that the record gives it, its post and its body; null when one does. */
function contradictionIn(
  tenure: TenureEntry,
  { posts = {}, organisations = {} }: RecordDocument,
  publishedAt: string | null,
): string | null {
  const post = posts[tenure.post];
  const body = organisations[post?.organisation ?? ''];
  const isOver = tenure.endState === 'ENDED';
  const citesNone = publishedAt === null || isOver || isYetToBegin(tenure, publishedAt);
  const cited = citesNone ? null : citationOn(publishedAt, dateOf(tenure.heldOn));
  try {
    tenureBounds({
      start: dateOf(tenure.start),
      end: dateOf(tenure.end),
      firstCited: cited?.latest ?? null,
      lastCited: cited?.earliest ?? null,
      saidToBeOver: isOver ? publishedAt : null,
      postFounded: dateOf(post?.founded),
      postAbolished: dateOf(post?.abolished),
      bodyFounded: dateOf(body?.founded),
      bodyAbolished: dateOf(body?.abolished),
    });
    return null;
  } catch (error) {
    if (error instanceof TenureContradictionError) return error.message;
    throw error;
  }
}
