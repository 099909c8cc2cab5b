import type { Document } from 'mongodb';
import type { Source } from '../domain/origins';
import { believed } from './believed';
import { collection, inTime, type Reader } from './reader';

/** What tells of each article on whose word it relies, by article. One command; no text is sent. */
export async function readSources(
  reader: Reader,
  articles: readonly string[],
): Promise<Map<string, Source>> {
  const ids = [...new Set(articles)];
  if (ids.length === 0) return new Map();
  const filter: Document = { id: { $in: ids }, ...believed(reader.at) };
  const rows = await collection(reader, 'articles')
    .find(filter as never, {
      projection: { _id: 0, id: 1, publisher: 1, origin: 1, sketch: 1 },
      batchSize: ids.length + 1,
      ...inTime(reader),
    })
    .toArray();
  return new Map(
    rows.map(({ id, publisher, origin, sketch }) => [id, { id, publisher, origin, sketch }]),
  );
}
