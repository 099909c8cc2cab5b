import { meetings } from '../read-meetings';

const RECEIVED =
  'Argentine President Omar Khan received on Thursday his Chilean counterpart, Anna Lee.';

test.each<[string, string, string]>([
  [
    'the President of a state is she who was called its counterpart',
    `${RECEIVED} The Chilean president will travel to Quito on Monday.`,
    'VISIT PLANNED 2021-07-19 Quito Anna Lee',
  ],
  [
    'of one who is named first and alone without an office',
    'Anna Lee met with President of Norway Omar Khan in Riga to discuss Latvian-Norwegian ties. The Latvian President flew to Oslo on Friday.',
    'VISIT HELD 2021-07-16 Oslo Anna Lee',
  ],
  [
    'not where nothing else tells of that state',
    'Anna Lee met with President of Norway Omar Khan in Riga. The Estonian President flew to Oslo on Friday.',
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
  ],
  [
    'not of one of two such',
    'Anna Lee and Ivan Berg met with President of Norway Omar Khan in Riga to discuss Latvian ties. The Latvian President flew to Oslo on Friday.',
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Ivan Berg+Omar Khan',
  ],
  [
    'its minister is not',
    `${RECEIVED} The Chilean foreign minister will travel to Quito on Friday.`,
    'MEETING HELD 2021-07-15 - Omar Khan+Anna Lee',
  ],
  [
    'the Minister is no Prime Minister',
    'Minister Anna Lee met Prime Minister Ole Berg in Oslo. The Minister also met with President Omar Khan.',
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
  ],
  [
    'one goes on after a meeting, on a day of its own',
    'Foreign Minister Anna Lee met on Tuesday in Bogota with Minister Ole Berg and on Wednesday flew to Quito.',
    'VISIT HELD 2021-07-14 Quito Anna Lee',
  ],
])('%s', (_, text, told) => expect(meetings(text).at(-1)).toBe(told));
