import { type RecordDocument, statementIds, tenureId } from './record';
import { describeValue, type Path, type Problem } from './record-error';
import type { RecordSource } from './record-source';

/** What a list says once it may not say again. (Slugs cannot repeat: they are keys of maps.) */
export function checkUnique(source: RecordSource, record: RecordDocument): Problem[] {
  const { tenures = [], meetings = {}, topics = {} } = record;
  const repeats = (ids: string[], expected: string, path: (index: number) => Path) =>
    ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [source.problem(path(i), expected, `${describeValue(id)} again`)] : [],
    );
  return [
    ...repeats(
      tenures.map(tenureId),
      'each tenure once (a second one of the same person and post needs a "key" of its own)',
      (i) => ['tenures', i],
    ),
    ...repeats(
      statementIds(record).map((id) => id.slice(record.article.slug.length + 1)),
      'each statement key once',
      (i) => ['statements', i, 'key'],
    ),
    ...Object.entries(meetings).flatMap(([slug, meeting]) => [
      ...repeats(
        (meeting.participants ?? []).map(({ person, organisation }) =>
          person === undefined ? `organisation ${organisation}` : `person ${person}`,
        ),
        'each party once',
        (i) => ['meetings', slug, 'participants', i],
      ),
      ...repeats(
        (meeting.topics ?? []).map(({ topic }) => topic),
        'each topic once',
        (i) => ['meetings', slug, 'topics', i, 'topic'],
      ),
    ]),
    ...Object.entries(topics).flatMap(([slug, { initiators = [] }]) =>
      repeats(
        initiators.map(({ person }) => person),
        'each initiator once',
        (i) => ['topics', slug, 'initiators', i, 'person'],
      ),
    ),
  ];
}
