import { findMeetings } from '../../../src/ingest/extract/events/meetings';
import { readBody, type Reading } from '../../../src/ingest/extract/reading';
import { readArticleText } from '../../../src/ingest/record/article-text';

/** A Friday. */
export const DAY = '2021-07-16';
export const reading = (body: string): Reading =>
  readBody(readArticleText(` date ${DAY} ASTANA. KAZINFORM - ${body}`, 'en'), DAY);

/** A line a meeting that a body of an article tells of. */
export function meetings(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).map(({ kind, status, date, place, parties }) =>
    [
      kind,
      status,
      date?.edtf ?? '-',
      place?.item.name ?? '-',
      parties.map(({ person }) => person.name).join('+'),
    ].join(' '),
  );
}
