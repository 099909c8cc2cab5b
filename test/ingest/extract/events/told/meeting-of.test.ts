import { meetingOf } from '../../../../../src/ingest/extract/events/told/meeting-of';
import { findTopics } from '../../../../../src/ingest/extract/topics/topics';
import { findMeetings, reading } from '../../read-meetings';

/** A line a topic: what was talked about, and by whom. */
function topics(body: string): string[] {
  const read = reading(body);
  const meetings = findMeetings(read);
  const main = meetings.find(({ kind, status }) => kind !== 'VISIT' && status === 'HELD');
  return findTopics(read).map(({ name, sentence }) => {
    const at = meetingOf(read, meetings, main, { start: name.start, sentence });
    const parties = at?.parties.map(({ person }) => person.name).join('+') ?? '-';
    return `${read.text.slice(name.start, name.end)}: ${parties}`;
  });
}

const MET = 'Foreign Minister Anna Kalnina met Norwegian Foreign Minister Eva Holm in Riga.';

test.each([
  ['the only one', `${MET} They discussed trade.`, ['trade: Anna Kalnina+Eva Holm']],
  [
    'the one told of in its sentence',
    `${MET} Kalnina also met her Danish counterpart Bo Ek and discussed visas.`,
    ['visas: Anna Kalnina+Bo Ek'],
  ],
  [
    'the one told of after it in its sentence',
    `${MET} Kalnina exchanged views on visas in her meeting with Danish Foreign Minister Bo Ek.`,
    ['visas: Anna Kalnina+Bo Ek'],
  ],
  [
    'the last one told of before',
    `${MET} Kalnina also met her Danish counterpart Bo Ek. The ministers discussed visas.`,
    ['visas: Anna Kalnina+Bo Ek'],
  ],
  [
    'that of those whom its sentence names',
    `${MET} Kalnina also met her Danish counterpart Bo Ek. Kalnina and Holm discussed visas.`,
    ['visas: Anna Kalnina+Eva Holm'],
  ],
  [
    'one told of by its sentence itself',
    `${MET} Kalnina also met her Danish counterpart Bo Ek. Bo Ek and Eva Holm discussed visas.`,
    ['visas: Bo Ek+Eva Holm'],
  ],
  [
    'that of today after one of before in a paragraph of its own',
    `Foreign Minister Anna Kalnina met Norwegian Foreign Minister Eva Holm today.\n\nOn 2 July Kalnina met Danish Foreign Minister Bo Ek.\n\nDuring the meeting the ministers discussed visas.`,
    ['visas: Anna Kalnina+Eva Holm'],
  ],
])('a topic hangs on %s', (_, body, expected) => expect(topics(body)).toEqual(expected));
