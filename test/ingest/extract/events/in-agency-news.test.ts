import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const BERG = 'Speaker Ole Berg';
const MET = `${LEE} met with ${KHAN} in Riga on Monday.`;
const HELD = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'a visit that ended on a day began days before, and nothing on it is of that day',
    `${LEE} concluded a four-day visit to Latvia on Thursday. She met with ${KHAN}.`,
    [
      'VISIT HELD 2021-07-12/2021-07-15 Latvia Anna Lee',
      'MEETING HELD ../2021-07-15 Latvia Anna Lee+Omar Khan',
    ],
  ],
  [
    'who accompanied another on a visit',
    `In May, Minister Eva Holm accompanied ${KHAN} on a state visit to Latvia.`,
    ['VISIT HELD 2021-05 Latvia Omar Khan+Eva Holm'],
  ],
  [
    'with whom she discussed something is not she',
    `${MET} With the Director of the Institute, Eva Holm, she reviewed trade. With ${BERG} she discussed ties.`,
    [HELD, ...['Eva Holm', 'Ole Berg'].map((b) => `MEETING HELD ../2021-07-16 - ${b}+Anna Lee`)],
  ],
  [
    'talks with one of the two that one of them recalls',
    `${MET} She recalled her talks with Khan at the forum held in Oslo in May.`,
    [HELD, 'MEETING HELD 2021-05 Oslo Anna Lee+Omar Khan', 'CONFERENCE HELD 2021-05 Oslo '],
  ],
  [
    'their meeting beside an event',
    `${MET} They recalled their meeting on the sidelines of the UN General Assembly in Oslo last September.`,
    [HELD, 'MEETING HELD 2020-09 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'what had been on the programme and was called off',
    `A meeting of ${LEE} with ${KHAN} that had been on the programme was called off.`,
    ['MEETING CANCELLED - - Anna Lee+Omar Khan'],
  ],
  [
    'what never took place',
    `A meeting of ${LEE} with ${KHAN} in Riga never took place.`,
    ['MEETING CANCELLED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'who was somewhere for a meeting of others',
    `${LEE} had been in Oslo in February for the summit of the Arctic Fund.`,
    ['CONFERENCE HELD 2021-02 Oslo Anna Lee', 'VISIT HELD 2021-02 Oslo Anna Lee'],
  ],
  [
    'who goes on after what is said beside of them',
    `${LEE}, who met ${KHAN} on Monday, will travel to Oslo on Sunday.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan', 'VISIT PLANNED 2021-07-18 Oslo Anna Lee'],
  ],
  [
    'who came to the talks, and not to what was told beside them',
    `${LEE} received ${BERG} in Riga on Thursday. Berg, who met ${KHAN} on Monday, thanked her. Minister Eva Holm also took part in the meeting.`,
    [
      'MEETING HELD 2021-07-15 Riga Anna Lee+Ole Berg+Eva Holm',
      'MEETING HELD 2021-07-12 - Ole Berg+Omar Khan',
    ],
  ],
  [
    'the day on which a guest came is not that of a meeting',
    `${LEE}, who arrived in Riga on Sunday, also met ${KHAN}.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-11 Riga Anna Lee'],
  ],
  [
    'whom a cabinet is of, before a name that no list has',
    `Chairman of the Cabinet of Ministers Adylbek Toktomov met with ADB Country Director Kanok Lao and World Bank Country Manager Naoko Itoda in Riga on Monday.`,
    ['MEETING HELD 2021-07-12 Riga Adylbek Toktomov+Kanok Lao+Naoko Itoda'],
  ],
  [
    'a bridge at the border where two confer',
    `${LEE} met Tuesday with her counterpart ${KHAN} at the Lower border bridge.`,
    ['MEETING HELD 2021-07-13 - Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
