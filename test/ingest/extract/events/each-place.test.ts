import { meetings } from '../read-meetings';

const LEE = 'Minister Anna Lee';
const GOES = `${LEE} will travel to Riga, Latvia and Oslo, Norway from 1 August to 9 August.`;
const DAYS = '2021-08-01/2021-08-09';

test.each<[string, string, string[]]>([
  [
    'at the places that a sentence opens with',
    `${GOES} In Riga and Oslo, she will meet with business leaders.`,
    [
      'VISIT PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'VISIT PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
    ],
  ],
  [
    'or ends with',
    `${LEE} will hold meetings with officials in Riga and Oslo.`,
    ['MEETING PLANNED - Riga Anna Lee', 'MEETING PLANNED - Oslo Anna Lee'],
  ],
  [
    'those who are told of as examples of many are met at each',
    `${GOES} In Riga and Oslo, she will meet with a broad range of civilians, including students and the Baltic League.`,
    [
      'VISIT PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'VISIT PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
    ],
  ],
  [
    'each group that a sentence of its own tells of is met apart',
    `${LEE} will meet with senior officials. She will meet with students to hear their views.`,
    ['MEETING PLANNED - - Anna Lee', 'MEETING PLANNED - - Anna Lee'],
  ],
  [
    'a person is met at one place',
    `${GOES} In Riga and Oslo, she will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'VISIT PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'a town and its state are one place',
    `${LEE} will hold meetings with officials in Riga, Latvia.`,
    ['MEETING PLANNED - Riga Anna Lee'],
  ],
])('one meets many: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who comes along on a trip, and the days of it',
    `${LEE} will travel to Latvia (LV), Norway, and Estonia from 1 August to 9 August. Minister Lee will be joined on the visit to Latvia, Norway and Estonia by Ambassador Eva Holm.`,
    ['Latvia', 'Norway', 'Estonia'].map(
      (place) => `VISIT PLANNED ${DAYS} ${place} Anna Lee+Eva Holm`,
    ),
  ],
  [
    'where a trip begins one goes',
    `${LEE} will begin her trip in Riga, where she will meet with President Omar Khan.`,
    ['MEETING PLANNED - Riga Anna Lee+Omar Khan', 'VISIT PLANNED - Riga Anna Lee'],
  ],
  [
    'where one is while something is done',
    `While in Latvia, ${LEE} met with President Omar Khan.`,
    ['MEETING HELD ../2021-07-16 Latvia Anna Lee+Omar Khan'],
  ],
  [
    'whither one returns',
    `${LEE} travelled to Norway and Latvia on Monday. Returning to Norway, Minister Lee met with President Omar Khan.`,
    [
      'VISIT HELD 2021-07-12 Norway Anna Lee',
      'VISIT HELD 2021-07-12 Latvia Anna Lee',
      'MEETING HELD 2021-07-12 Norway Anna Lee+Omar Khan',
    ],
  ],
  [
    'an event on the way has its own day',
    `${LEE} will travel to Riga from 1 August to 9 August to open the Latvia-Norway Cyber Dialogue on 3 August with Minister Eva Holm.`,
    [
      'CONSULTATIONS PLANNED 2021-08-03 Riga Anna Lee+Eva Holm',
      'VISIT PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
    ],
  ],
  [
    'whom one also meets is not who is met at the next place',
    `${GOES} She will also meet with students. In Oslo, she will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-08-01/2021-08-09 Riga Anna Lee',
      'VISIT PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee',
      'MEETING PLANNED - - Anna Lee',
      'MEETING PLANNED 2021-08-01/2021-08-09 Oslo Anna Lee+Omar Khan',
    ],
  ],
])('on a journey: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
