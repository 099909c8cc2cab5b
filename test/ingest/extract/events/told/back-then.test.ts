import { joinLikely } from '../../../../../src/ingest/extract/learned/join-likely';
import { judgeBy } from '../../../../../src/ingest/extract/learned/judge';
import { Model } from '../../../../../src/ingest/extract/learned/model';
import { Forest } from '../../../../../src/ingest/extract/learned/forest';
import { readMeetings } from '../../../../../src/ingest/extract/events/meetings';
import { meetings, reading } from '../../read-meetings';

const NOW = '../2021-07-16';
const MET = `MEETING HELD ${NOW} - Anna Lee+Ole Berg`;

test.each<[string, string, string[]]>([
  [
    'who attended another in a year before was not at this one',
    'Minister Anna Lee met Ambassador Ole Berg. She welcomed the progress made since the meeting in Riga on 6 May 2019, which President Omar Khan hosted and Mayor Kim Roy attended.',
    [MET, 'MEETING HELD 2019-05-06 Riga '],
  ],
  [
    'nor one whom another replaced',
    'Minister Anna Lee met Ambassador Ole Berg. The meeting was also attended by Mayor Kim Roy, who replaced Omar Khan in May.',
    [`${MET}+Kim Roy`],
  ],
  [
    'what is to be hosted is to come',
    'They discussed the Riga Summit, to be hosted by President Omar Khan.',
    ['CONFERENCE PLANNED - - Omar Khan'],
  ],
  [
    'what one will do on a day is to come',
    'Minister Anna Lee will, on Thursday, 22 July 2021, host Minister Ole Berg in Riga.',
    ['MEETING PLANNED 2021-07-22 Riga Anna Lee+Ole Berg'],
  ],
  [
    'where one goes and has been is gone to once more',
    'In August Minister Anna Lee will visit Riga, where she was in January with Omar Khan.',
    ['VISIT PLANNED 2021-08 Riga Anna Lee'],
  ],
  [
    'a dialogue that was talked about has its own day and town',
    'Minister Anna Lee met Ambassador Ole Berg. The sides discussed the dialogue, whose ninth meeting took place in Riga in May 2019.',
    [MET],
  ],
  [
    'and so has a plan, however much is told of it',
    'Minister Anna Lee met Ambassador Ole Berg. The two discussed the plan, which the adviser had presented at the Riga Security Conference in May.',
    [MET],
  ],
  [
    'but not what was held for talks of it',
    'Minister Anna Lee and Ambassador Ole Berg discussed the plan at a meeting, which took place in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Ole Berg'],
  ],
  [
    'whose deputy is named goes nowhere',
    'Minister Anna Lee said her deputy, Selin Kaya, would travel to Riga in August.',
    ['VISIT PLANNED 2021-08 Riga Selin Kaya'],
  ],
  [
    'who comes to the next of several is not told',
    'Minister Anna Lee met Minister Ole Berg and Prime Minister Omar Khan on 12 July. The next meeting will take place in Riga in 2022.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Ole Berg+Omar Khan', 'MEETING PLANNED 2022 Riga '],
  ],
])('%s', (_, body, told) => {
  expect(meetings(body)).toEqual(told);
});

/** Who is at what, where a model finds that all are. */
function likely(body: string): string[] {
  const read = reading(body);
  const { meetings: found, sentences } = readMeetings(read);
  const judge = judgeBy(
    new Model({ bias: 0, weights: {} }),
    new Forest({ bias: 1, columns: [], trees: [] }),
  );
  joinLikely(read, found, judge(read, sentences, found));
  return found.map(({ parties }) => parties.map(({ person }) => person.name).join('+'));
}

test.each([
  'The Dialogue last met in May 2019, when it was co-chaired by Secretary Kim Roy.',
  'Their countries joined the accord in 1999, an accord signed in Oslo by Secretary Kim Roy.',
])('no model finds there who was at another: %s', (other) => {
  const all = likely(`Minister Anna Lee met Minister Ole Berg in Riga. ${other}`);
  expect(all[0]).toBe('Anna Lee+Ole Berg');
});
