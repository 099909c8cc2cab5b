import {
  meetingAt,
  partiesTo,
} from '../../../../../src/ingest/extract/statements/statement-parties';
import { findStatements } from '../../../../../src/ingest/extract/statements/statements';
import { findMeetings, meetings, reading } from '../../read-meetings';

const TALKS = 'President Anna Lee held talks with President Omar Khan in Riga on 12 July.';
const ALSO = `${TALKS} Foreign Ministers Ole Berg and Eva Holm also attended.`;

test.each<[string, string, string]>([
  [
    'those by whom it is told first',
    `${ALSO} The two met again in Oslo on 13 July.`,
    'MEETING HELD 2021-07-13 Oslo Anna Lee+Omar Khan',
  ],
  [
    'not those who came with them',
    'President Anna Lee, together with Minister Eva Holm, met with President Omar Khan in Riga on 12 July. The pair met again in Oslo on 13 July.',
    'MEETING HELD 2021-07-13 Oslo Anna Lee+Omar Khan',
  ],
  [
    'not the last named, who were there besides',
    `${ALSO} Both leaders will meet again in Oslo on 20 July.`,
    'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan',
  ],
  [
    'when they last met as well',
    `${ALSO} The two last met in Oslo in March.`,
    'MEETING HELD 2021-03 Oslo Anna Lee+Omar Khan',
  ],
  [
    'the two of the office that is told',
    `${TALKS} Ministers Ole Berg and Eva Holm also attended. The two ministers met again in Oslo on 13 July.`,
    'MEETING HELD 2021-07-13 Oslo Ole Berg+Eva Holm',
  ],
  [
    'nobody of three, nor the day told of them',
    'Minister Anna Lee, Minister Omar Khan and Minister Eva Holm met in Riga. The two met separately on 13 July.',
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm',
  ],
])('%s', (_, text, told) => expect(meetings(text).at(-1)).toBe(told));

test.each<[string, string, string[]]>([
  ['the two', `${ALSO} The two agreed to boost trade.`, ['Anna Lee', 'Omar Khan']],
  ['the two leaders', `${ALSO} The two leaders agreed to boost trade.`, ['Anna Lee', 'Omar Khan']],
  [
    'the two sides are all',
    `${ALSO} The two sides agreed to boost trade.`,
    ['Anna Lee', 'Omar Khan', 'Ole Berg', 'Eva Holm'],
  ],
  [
    'whom alone the sentence before names',
    'Minister Anna Lee, Minister Omar Khan and Minister Eva Holm met in Riga. Lee and Khan praised the port. The two agreed to boost trade.',
    ['Anna Lee', 'Omar Khan'],
  ],
])('who says something: %s', (_, text, names) => {
  const read = reading(text);
  const met = findMeetings(read);
  const said = findStatements(read, (sentence, words) =>
    partiesTo(meetingAt(met, met[0], sentence), { reading: read, words, sentence }),
  );
  expect(said.at(-1)?.speaker.people.map(({ name }) => name)).toEqual(names);
});
