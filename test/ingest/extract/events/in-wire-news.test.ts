import { meetings } from '../read-meetings';

const ANNA = 'Foreign Minister Anna Lee';
const OLE = 'President Ole Berg';

test.each<[string, string, string[]]>([
  [
    'who tells what two others held was not there',
    `${ANNA} and ${OLE} met in Riga on July 6, spokesman Omar Khan said.`,
    ['MEETING HELD 2021-07-06 Riga Anna Lee+Ole Berg'],
  ],
  [
    'who are met by one state’s man and another’s are told by their states alone',
    'Latvia’s Wetske Orgaz and her Swiss counterpart, Ibra Tamm, sat down in Riga on July 6.',
    ['MEETING HELD 2021-07-06 Riga Wetske Orgaz+Ibra Tamm'],
  ],
  [
    'one after the other, each by himself',
    `${ANNA} held separate meetings with her Thai and Swiss counterparts, Prasert Wongsa and Urs Odermatt.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Prasert Wongsa',
      'MEETING HELD ../2021-07-16 - Anna Lee+Urs Odermatt',
    ],
  ],
  [
    'whom one is still to see, was not met with the other',
    `${ANNA} held talks with Speaker Omar Khan and is due to see ${OLE} on Saturday.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-17 - Anna Lee+Ole Berg',
    ],
  ],
  [
    'when they last met is another meeting',
    `${ANNA} met ${OLE} in Riga on July 6. Lee last held talks with Berg in Oslo in November.`,
    [
      'MEETING HELD 2021-07-06 Riga Anna Lee+Ole Berg',
      'MEETING HELD 2020-11 Oslo Anna Lee+Ole Berg',
    ],
  ],
  [
    'and none of those who are told of before',
    `${ANNA} and ${OLE} attended a ceremony. Lee last met Berg in Oslo in November.`,
    [
      'CEREMONY HELD ../2021-07-16 - Anna Lee+Ole Berg',
      'MEETING HELD 2020-11 Oslo Anna Lee+Ole Berg',
    ],
  ],
  [
    'when two others did is not told of those who met last',
    `${ANNA} met ${OLE} in Riga. The warring sides last held direct talks in Oslo in November.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Ole Berg'],
  ],
  [
    'a call is another thing than the meeting before it',
    `${ANNA} received ${OLE} in March, and the two spoke by phone on July 6.`,
    ['MEETING HELD 2021-03 - Anna Lee+Ole Berg', 'CALL HELD 2021-07-06 - Anna Lee+Ole Berg'],
  ],
  [
    'but what is told of one call is one',
    `${ANNA} spoke with ${OLE} and discussed trade by phone.`,
    ['CALL HELD ../2021-07-16 - Anna Lee+Ole Berg'],
  ],
  [
    'a planned meeting that did not take place',
    `A planned meeting between ${ANNA} and ${OLE} in Riga in March did not take place.`,
    ['MEETING CANCELLED 2021-03 Riga Anna Lee+Ole Berg'],
  ],
  [
    'leaders who will gather, with those who are named',
    `EU leaders, including ${ANNA} and ${OLE}, will gather in Riga for a summit on July 20.`,
    ['CONFERENCE PLANNED 2021-07-20 Riga Anna Lee+Ole Berg'],
  ],
  [
    'one stops over somewhere to come',
    `${ANNA} will stop over in Riga on July 20 for a working lunch with ${OLE}.`,
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee+Ole Berg', 'VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'who followed a day later tells no day of the first',
    `${OLE} arrived in Riga on July 6 and Speaker Omar Khan followed a day later.`,
    ['VISIT HELD 2021-07-06 Riga Ole Berg'],
  ],
  [
    'the head of a state’s diplomacy is its foreign minister',
    'Cuban Foreign Minister Anna Lee met Speaker Omar Khan on July 6. The head of Cuban diplomacy met President Ole Berg. Cuba’s top diplomat met Ambassador Ada Roy.',
    [
      'MEETING HELD 2021-07-06 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy',
    ],
  ],
  [
    'a mission is its head',
    'The mission, led by former president Anna Lee, met Speaker Omar Khan on July 6. The mission also met President Ole Berg on July 7.',
    ['MEETING HELD 2021-07-06 - Anna Lee+Omar Khan', 'MEETING HELD 2021-07-07 - Anna Lee+Ole Berg'],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'what is told of the round before is not told of this one',
    `${ANNA} and ${OLE} co-chaired the Joint Commission in Riga on July 6. The previous session was held in Oslo in 2018 and was presided over by Ministers Karl Tamm and Ida Roy.`,
    ['MEETING HELD 2021-07-06 Riga Anna Lee+Ole Berg', 'MEETING HELD 2018 Oslo Karl Tamm+Ida Roy'],
  ],
  [
    'where one is to meet others is not where one is received',
    `On July 20, ${OLE} will receive Special Envoy Lorenzo Roy. The envoy will come from Oslo, where he is to meet with representatives of the opposition.`,
    ['MEETING PLANNED 2021-07-20 - Ole Berg+Lorenzo Roy', 'MEETING PLANNED - Oslo Lorenzo Roy'],
  ],
  [
    'what went before another meeting is apart',
    `${ANNA} met ${OLE} on July 6. Before that, Lee and Berg held three rounds of talks in Oslo.`,
    [
      'MEETING HELD 2021-07-06 - Anna Lee+Ole Berg',
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Ole Berg',
    ],
  ],
  [
    'two who met on another day were not all who gathered',
    `Leaders of 14 countries gathered in Riga on July 7 for a summit. ${OLE} welcomed Speaker Omar Khan on July 6.`,
    ['CONFERENCE HELD 2021-07-07 Riga ', 'MEETING HELD 2021-07-06 - Ole Berg+Omar Khan'],
  ],
  [
    'a summit of many is another than the talks of two of them',
    `${ANNA} will hold talks with ${OLE}. EU leaders, including Lee and Berg, will then gather in Riga for a summit on July 20.`,
    [
      'MEETING PLANNED - - Anna Lee+Ole Berg',
      'CONFERENCE PLANNED 2021-07-20 Riga Anna Lee+Ole Berg',
    ],
  ],
  [
    'separate meetings of one with two',
    `Separate bilateral meetings of ${ANNA} with ${OLE} and Speaker Omar Khan are also planned.`,
    ['MEETING PLANNED - - Anna Lee+Ole Berg', 'MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'that two met is no call before',
    `Saudi Crown Prince Omar Khan telephoned ${OLE}. Berg and the crown prince had met face to face in Riga on July 6.`,
    [
      'CALL HELD ../2021-07-16 - Omar Khan+Ole Berg',
      'MEETING HELD 2021-07-06 Riga Ole Berg+Omar Khan',
    ],
  ],
  [
    'both who are named are those',
    `${ANNA} held talks with Speaker Omar Khan. ${OLE} plans to discuss the matter with both Lee and Ambassador Ada Roy.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING PLANNED - - Ole Berg+Anna Lee+Ada Roy',
    ],
  ],
  [
    'ministers of two fields are none who were named',
    'Defence Minister Anna Lee will meet Defence Minister Omar Khan. The two countries’ foreign and defence ministers last held talks in Riga in July.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
  [
    'a conference that has now been postponed',
    'The conference, which was to have opened in Riga on July 20, has now been postponed indefinitely.',
    ['CONFERENCE CANCELLED 2021-07-20 Riga '],
  ],
  [
    'the Prime Minister is not who acts for him',
    'Prime Minister Anna Lee met Speaker Omar Khan in Riga. Acting Prime Minister Ida Tamm received Ambassador Ada Roy. The Prime Minister will host President Ole Berg in Riga on July 20.',
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Ida Tamm+Ada Roy',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Ole Berg',
    ],
  ],
  [
    'who joined part of it was at it',
    `${ANNA} and ${OLE} spoke for four hours in Riga. African Union mediator Omar Khan joined part of the discussion.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Ole Berg+Omar Khan'],
  ],
  [
    'that they had met is recalled of another day',
    `${ANNA} held talks with Swiss Foreign Minister Omar Khan. Khan recalled that the two ministers had met in Riga in May.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-05 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'what is to come tells no day of what was held',
    `${ANNA} will fly to Riga on Saturday for a meeting with ${OLE}. On the same day, Speaker Omar Khan was received in Oslo by President Ada Roy.`,
    [
      'MEETING PLANNED 2021-07-17 Riga Anna Lee+Ole Berg',
      'VISIT PLANNED 2021-07-17 Riga Anna Lee',
      'MEETING HELD ../2021-07-16 Oslo Omar Khan+Ada Roy',
    ],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));
