import { told } from '../clauses/told';
import { meetings } from '../read-meetings';

const LATVIAN = 'Latvian president Anna Lee said that it was good.';
const NORWEGIAN = 'Norwegian president Omar Khan agreed.';
const OFFICERS = 'The presidents of Latvia and Norway';

test.each<[string, string, string[]]>([
  [
    'signed',
    `${OFFICERS} signed an agreement in Oslo on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['SIGNING HELD 2021-07-12 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'opened what is opened',
    `${OFFICERS} jointly opened a new plant in Oslo on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['CEREMONY HELD 2021-07-12 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'talked by phone',
    `${OFFICERS} discussed trade in a phone call on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['CALL HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'gathered',
    `Leaders of Latvia, Norway and Estonia gathered in Riga on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'had a meeting of theirs held',
    `A trilateral meeting of the presidents of Latvia, Estonia and Norway was held in Riga on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'met under one who led the talks',
    `${OFFICERS} met in Oslo on Monday. ${LATVIAN} Envoy Eva Holm hosted the talks.`,
    ['MEETING HELD 2021-07-12 Oslo Anna Lee+Eva Holm'],
  ],
  [
    'went to a third',
    `${OFFICERS} will visit Kyiv on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['VISIT PLANNED 2021-07-19 Kyiv Anna Lee+Omar Khan'],
  ],
  [
    'opened a post, of which one cut the ribbon',
    `Latvian president Anna Lee and her Norwegian counterpart, Omar Khan, opened a customs post in Riga on Monday. Lee cut the ribbon.`,
    ['CEREMONY HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'were met each by himself',
    `Minister Eva Holm met separately with the presidents of Latvia and Norway in Riga on Monday. ${LATVIAN} ${NORWEGIAN}`,
    [
      'MEETING HELD 2021-07-12 Riga Eva Holm+Anna Lee',
      'MEETING HELD 2021-07-12 Riga Eva Holm+Omar Khan',
    ],
  ],
])('officers of states %s', (_, text, lines) => expect(meetings(text)).toEqual(lines));

test('two who discussed something in a call did not meet', () =>
  expect(
    meetings('Minister Anna Lee and Minister Omar Khan discussed trade in a phone call on Monday.'),
  ).toEqual(['CALL HELD 2021-07-12 - Anna Lee+Omar Khan']));

test('a state is no party where its officer is named elsewhere', () =>
  expect(
    told(
      `Minister Eva Holm met with the presidents of Latvia and Norway in Riga. ${LATVIAN} ${NORWEGIAN}`,
    ),
  ).toEqual(['MEETING Eva Holm+Anna Lee+Omar Khan']));

test.each<[string, string, string[]]>([
  [
    'of two states whose adjectives stand before',
    'Norwegian President Omar Khan hosted his Latvian and Estonian counterparts in Oslo. Latvian president Anna Lee was glad. Estonian Prime Minister Eva Holm was not asked.',
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'of states that are told behind',
    'Norwegian Foreign Minister Omar Khan met his counterparts from Latvia and Estonia in Oslo. Latvian foreign minister Anna Lee was glad. Estonian foreign minister Eva Holm agreed. Danish foreign minister Paul Berg denounced the meeting.',
    ['MEETING Omar Khan+Anna Lee+Eva Holm'],
  ],
])('counterparts hold the office of the one whose they are: %s', (_, text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each<[string, string, string[]]>([
  [
    'one of them stayed away',
    'The foreign ministers of Latvia, Norway and Estonia met in Riga. Norwegian foreign minister Omar Khan did not attend. Latvian foreign minister Anna Lee and Estonian foreign minister Eva Holm spoke of trade.',
    ['MEETING Anna Lee+Eva Holm'],
  ],
  [
    'they go on to meet others, and once more, though the text has named but two so far',
    'The foreign ministers of Latvia, Norway and Estonia met in Riga. Norwegian foreign minister Omar Khan and Latvian foreign minister Anna Lee spoke of trade. The ministers also met with President Paul Berg. The ministers are to meet next in Oslo in September. Estonian foreign minister Eva Holm said so.',
    [
      'MEETING Anna Lee+Omar Khan+Eva Holm',
      'MEETING Anna Lee+Omar Khan+Eva Holm+Paul Berg',
      'MEETING PLANNED Anna Lee+Omar Khan+Eva Holm',
    ],
  ],
  [
    'a couple is the two told as wedded before, whoever was met since',
    'King Olav and Queen Marta of Norway came to Riga. King Olav met with Minister Anna Lee. The royal couple met with President Omar Khan.',
    ['MEETING Olav+Anna Lee', 'MEETING Olav+Marta+Omar Khan'],
  ],
])('of those who met by their offices, %s', (_, text, lines) => expect(told(text)).toEqual(lines));
