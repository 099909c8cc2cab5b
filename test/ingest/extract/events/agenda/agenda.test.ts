import { meetings, readingAt } from '../../read-meetings';

const read = (body: string) => meetings(body, readingAt('https://x.org/', body));

test('a week ahead is told in the present tense', () =>
  expect(
    read(
      'A look at the week ahead:\n\n- On Saturday, President Ole Berg receives Speaker Omar Khan in Riga.\n- On Monday, Foreign Minister Anna Lee pays a working visit to Oslo. She will be received by President Ada Roy.\n- On Tuesday, Foreign Minister Anna Lee and Minister Jan Poe hold talks in Riga.\n\nLast week, Berg met President Eva Low in Oslo.',
    ),
  ).toEqual([
    'MEETING PLANNED 2021-07-17 Riga Ole Berg+Omar Khan',
    'VISIT PLANNED 2021-07-19 Oslo Anna Lee',
    'MEETING PLANNED 2021-07-19 Oslo Anna Lee+Ada Roy',
    'MEETING PLANNED 2021-07-20 Riga Anna Lee+Jan Poe',
    'MEETING HELD 2021-07-05/2021-07-11 Oslo Ole Berg+Eva Low',
  ]));

test('a diary has its days on lines of their own, and whose it is at its head', () =>
  expect(
    read(
      'Programme of the President of Latvia, Anna Lee\n\nSaturday, 17 July\n- 10:00 Riga: reception of the Ambassador of Japan, Kenji Mori\n- 13:00: telephone conversation with President Ole Berg\n\nMonday, 19 July\n- Oslo: official visit to the Kingdom of Norway; meeting with Prime Minister Eva Low\n\nTuesday, 20 July\n- the President will receive Speaker Omar Khan',
    ),
  ).toEqual([
    'MEETING PLANNED 2021-07-17 Riga Kenji Mori+Anna Lee',
    'CALL PLANNED 2021-07-17 - Anna Lee+Ole Berg',
    'MEETING PLANNED 2021-07-19 Oslo Anna Lee+Eva Low',
    'VISIT PLANNED 2021-07-19 Kingdom of Norway Anna Lee',
    'MEETING PLANNED 2021-07-20 - Anna Lee+Omar Khan',
  ]));

test.each([
  'The week in review:\n\n- On Saturday, President Ole Berg received Speaker Omar Khan in Riga.',
  'The agenda of the week was full:\n\n- On Saturday, President Ole Berg received Speaker Omar Khan in Riga.',
])('what is over is none: %s', (body) =>
  expect(read(body)).toEqual(['MEETING HELD 2021-07-10 Riga Ole Berg+Omar Khan']),
);

test('parts of an item, headlines’ "to" and bodies that sit', () =>
  expect(
    read(
      'Diary of forthcoming events:\n\nSaturday, 17 July\n- Riga: Prime Minister Anna Lee visits Latvia; talks with President Ole Berg\n- Speaker Omar Khan to have a telephone conversation with President Ada Roy\n- Oslo: consultations between Minister Jan Poe and Minister Eva Low\n- Ministers Ida Tamm and Kai Ros will attend the opening of a terminal',
    ),
  ).toEqual([
    'VISIT PLANNED 2021-07-17 Latvia Anna Lee',
    'MEETING PLANNED 2021-07-17 Riga Ole Berg+Anna Lee',
    'CALL PLANNED 2021-07-17 - Omar Khan+Ada Roy',
    'CONSULTATIONS PLANNED 2021-07-17 Oslo Jan Poe+Eva Low',
    'CEREMONY PLANNED 2021-07-17 - Ida Tamm+Kai Ros',
  ]));

test('nobody of one item is at the next, and ceremonies are to come too', () =>
  expect(
    read(
      'The week ahead:\n\nSaturday, 17 July\n- Opening of the exhibition by President Anna Lee in Riga\n- Talks with Minister Ole Berg\n- Presentation of credentials by Ambassador of Japan Kenji Mori to President Ada Roy on Tuesday',
    ),
  ).toEqual([
    'CEREMONY PLANNED 2021-07-17 Riga Anna Lee',
    'MEETING PLANNED 2021-07-17 - Ole Berg',
    'CEREMONY PLANNED 2021-07-20 - Kenji Mori+Ada Roy',
  ]));

test('lines under days of their own need no bullets, and a label ends the day', () =>
  expect(
    read(
      'The week ahead:\n\nMonday 19 July, Oslo\n\nForeign Minister Anna Lee meets Foreign Minister Ole Berg. She also has a meeting with Speaker Omar Khan.\n\nTuesday 20 July\nPolitical consultations between Latvia and Norway will be held in Riga. State Secretary Jan Poe leads the Latvian delegation and Deputy Minister Eva Low that of Norway.\n\nPostponed: The visit will be held later.\n\nLast week, Lee met President Ada Roy.',
    ),
  ).toEqual([
    'MEETING PLANNED 2021-07-19 Oslo Anna Lee+Ole Berg',
    'MEETING PLANNED 2021-07-19 Oslo Anna Lee+Omar Khan',
    'CONSULTATIONS PLANNED 2021-07-20 Riga Jan Poe+Eva Low',
    'MEETING HELD 2021-07-05/2021-07-11 - Anna Lee+Ada Roy',
  ]));
