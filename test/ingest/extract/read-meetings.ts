import { readMeetings } from '../../../src/ingest/extract/events/meetings';
import type { FoundMeeting } from '../../../src/ingest/extract/events/found-meeting';
import { readBody, type Reading } from '../../../src/ingest/extract/reading';
import { readArticleText } from '../../../src/ingest/record/article-text';

/** A Friday. */
export const DAY = '2021-07-16';
export const reading = (body: string): Reading =>
  readBody(readArticleText(` date ${DAY} ASTANA. KAZINFORM - ${body}`, 'en'), DAY);

/** The same as published at an address. */
export const readingAt = (url: string, body: string): Reading =>
  readBody(
    readArticleText(`url: ${url}\nlicence: CC0\ntitle: News\npublished: ${DAY}\n\n${body}\n`, 'en'),
    DAY,
  );

/** The meetings alone that a reading tells of. */
export const findMeetings = (read: Reading): FoundMeeting[] => readMeetings(read).meetings;

/** A line a meeting that a body of an article tells of. */
export function meetings(body: string, read: Reading = reading(body)): string[] {
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
