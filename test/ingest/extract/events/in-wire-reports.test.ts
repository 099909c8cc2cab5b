import { meetings } from '../read-meetings';

const LIKELY = 'President Anna Lee of Latvia';
test.each<[string, string, string[]]>([
  [
    'what is likely is to come',
    `${LIKELY} is likely to meet President Omar Khan in Riga on July 20.`,
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan'],
  ],
  ['what is unlikely', `${LIKELY} is unlikely to meet President Omar Khan in Riga on July 20.`, []],
  [
    'those who take part in what a body kicked off, the host among them',
    "The Baltic bloc kicked off an extraordinary summit in Riga on Monday. Those taking part include Norway's President Omar Khan, Estonia's President Eva Holm and the host, Latvian President Anna Lee.",
    ['CONFERENCE HELD 2021-07-12 Riga Omar Khan+Eva Holm+Anna Lee'],
  ],
  [
    'attending are',
    'The bloc convened a conference in Riga on Monday. Attending are Norwegian Foreign Minister Omar Khan and Estonian Foreign Minister Eva Holm.',
    ['CONFERENCE HELD 2021-07-12 Riga Omar Khan+Eva Holm'],
  ],
  [
    'participants who are to do something else',
    'The bloc convened a conference in Riga on Monday. Participants are to call President Omar Khan.',
    [],
  ],
  [
    'who was last there, when one has come again',
    'Foreign Minister Anna Lee has arrived in Oslo on a working visit. Lee last visited Norway in May 2019.',
    ['VISIT HELD ../2021-07-16 Oslo Anna Lee', 'VISIT HELD 2019-05 Norway Anna Lee'],
  ],
  [
    'three ministers who had met before',
    'Ministers Anna Lee of Latvia, Omar Khan of Norway and Eva Holm of Estonia met in Riga on Monday. The three ministers had earlier met in Oslo in May.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm',
      'MEETING HELD 2021-05 Oslo Anna Lee+Omar Khan+Eva Holm',
    ],
  ],
  [
    'top diplomats who last held talks',
    'Foreign Minister Anna Lee met Foreign Minister Omar Khan in Riga on Monday. The top diplomats last held talks in Oslo in May.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
      'MEETING HELD 2021-05 Oslo Anna Lee+Omar Khan',
    ],
  ],
  [
    'an entourage',
    "President Anna Lee arrived in Oslo on Monday for an official visit. Lee's entourage includes Minister Eva Holm and Trade Minister Ole Berg.",
    ['VISIT HELD 2021-07-12 Oslo Anna Lee+Eva Holm+Ole Berg'],
  ],
  [
    'of whom a delegation is also composed',
    'Foreign Minister Anna Lee arrived in Oslo on Monday on an official visit. The Latvian delegation is also composed of Deputy Minister Eva Holm and Ambassador Ole Berg.',
    ['VISIT HELD 2021-07-12 Oslo Anna Lee+Eva Holm+Ole Berg'],
  ],
  [
    'one of a delegation, who met another',
    "President Anna Lee arrived in Oslo on Monday for an official visit. Foreign Minister Eva Holm, who is in the president's delegation, had talks with Minister Omar Khan on Tuesday.",
    [
      'VISIT HELD 2021-07-12 Oslo Anna Lee+Eva Holm',
      'MEETING HELD 2021-07-13 - Eva Holm+Omar Khan',
    ],
  ],
  [
    'with many in attendance',
    'The summit was last held in Riga in May 2019 with then Prime Minister Anna Lee, President Omar Khan and Chancellor Eva Holm in attendance. A meeting planned for 2020 was postponed.',
    ['CONFERENCE HELD 2019-05 Riga Anna Lee+Omar Khan+Eva Holm', 'MEETING CANCELLED 2020 - '],
  ],
  [
    'with one who mediates',
    'President Anna Lee met President Omar Khan in Riga on Monday, with envoy Eva Holm as mediator.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'with one absent',
    'President Anna Lee met President Omar Khan in Riga on Monday, with President Eva Holm absent.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'one who speaks to reporters of what others held',
    'President Anna Lee met President Omar Khan in Riga on Monday. Cabinet Secretary Eva Holm told reporters that Latvia hopes to build on that meeting.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'ministers of states, of whom a row below names the counterparts',
    'Foreign ministers of Latvia, Norway and Estonia ended talks in Riga on Monday. Latvian foreign minister Anna Lee and her Norwegian and Estonian counterparts, Omar Khan and Eva Holm, respectively, were joined by experts.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'one of whom is named by the state alone',
    "The foreign ministers of Latvia, Norway and Estonia will hold talks in Riga on Sunday. Foreign Minister Anna Lee, her Norwegian counterpart Omar Khan and Estonia's Eva Holm are expected to sign nothing.",
    ['MEETING PLANNED 2021-07-18 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'presidents who are named by their states',
    "The presidents of Latvia and Norway met in Riga on Monday. Latvia's Anna Lee said the talks were good. Norway's Omar Khan agreed.",
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'the two presidents, after one met a chairman',
    'Latvian President Anna Lee arrived in Oslo on Monday at the invitation of Norwegian President Omar Khan. She held a meeting with Chairman of the Senate Eva Holm. The two presidents will hold talks on Sunday.',
    [
      'VISIT HELD 2021-07-12 Oslo Anna Lee',
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Eva Holm',
      'MEETING PLANNED 2021-07-18 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'the two ministers who last met, after one met a speaker',
    'Latvian Foreign Minister Anna Lee met Speaker Eva Holm in Oslo on Monday. Norwegian Foreign Minister Omar Khan hosted a dinner. The two foreign ministers last met in Riga in March.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Eva Holm',
      'MEETING HELD 2021-03 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'who spoke at a reception did so by no phone',
    'President Anna Lee spoke briefly with President Omar Khan at the reception in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'the next ordinary summit is not of two who met beside one',
    'President Anna Lee met rebel leader Omar Khan on Monday. The next ordinary summit is to be hosted by Riga in August.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'who was accompanied is not who is yet to go',
    'Prime Minister Anna Lee met Prime Minister Omar Khan, who is due to visit Riga in August. She was accompanied at the meeting by Foreign Minister Eva Holm.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan', 'VISIT PLANNED 2021-08 Riga Omar Khan'],
  ],
  [
    'a meeting with one and another with the next',
    'Foreign Minister Anna Lee held a meeting with Foreign Minister Omar Khan and another with Foreign Minister Eva Holm.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Eva Holm',
    ],
  ],
  [
    'a surname is of who holds an office, and not of kin',
    'Prime Minister Anna Lee will arrive in Riga on Sunday. Lee will bring her family. First lady Eva Holm will host Bo Lee separately. President Omar Khan is also set to meet Lee in Oslo in August.',
    [
      'VISIT PLANNED 2021-07-18 Riga Anna Lee',
      'MEETING PLANNED - - Eva Holm+Bo Lee',
      'MEETING PLANNED 2021-08 Oslo Omar Khan+Anna Lee',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
