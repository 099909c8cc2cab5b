import { meetings } from '../../read-meetings';

const NOW = '../2021-07-16';
const MET = `MEETING HELD ${NOW} - Anna Lee+Ole Berg`;

test.each<[string, string, string[]]>([
  [
    'who came after talks with another met at each',
    'President Anna Lee received Secretary Ole Berg. Mr Berg arrived for the meeting after his talks with Minister Kim Roy. The meeting was attended by Ambassador Omar Khan.',
    [`${MET}+Omar Khan`, `MEETING HELD ${NOW} - Ole Berg+Kim Roy`],
  ],
  [
    'whom one told of was not with those who were told',
    'President Anna Lee held a briefing session with members of the Council. The President informed the members of the Council of her talks with Chancellor Ole Berg. Taking part in the meeting were Minister Kim Roy and Minister Omar Khan.',
    [`MEETING HELD ${NOW} - Anna Lee+Kim Roy+Omar Khan`, `MEETING HELD ${NOW} - Anna Lee+Ole Berg`],
  ],
  [
    'when talks in an expanded format were over is no second meeting',
    'President Anna Lee held a meeting with President Ole Berg. Following the talks in an expanded format, the presidents signed a statement.',
    [MET],
  ],
  [
    'the press is met at no meeting',
    'President Anna Lee held a meeting with President Ole Berg. The presidents also met with the press.',
    [MET],
  ],
  [
    'the leaders of two countries are the two who lead them',
    'President of Latvia Anna Lee held a meeting with President of Norway Ole Berg. The leaders of the two countries will hold talks in Oslo on 26 August.',
    [MET, 'MEETING PLANNED 2021-08-26 Oslo Anna Lee+Ole Berg'],
  ],
  [
    'and not who only serve them',
    'Minister of Latvia Anna Lee held a meeting with Minister of Norway Ole Berg. The leaders of the two countries will hold talks in Oslo on 26 August.',
    [MET],
  ],
  [
    'the head of a state is who leads it',
    'President of Latvia Anna Lee arrived in Oslo. The head of Latvia will hold talks with Speaker Kim Roy.',
    ['VISIT HELD ../2021-07-16 Oslo Anna Lee', 'MEETING PLANNED - - Anna Lee+Kim Roy'],
  ],
  [
    'a month that is past by its verb',
    'In August, Minister Anna Lee visited Oslo.',
    ['VISIT HELD 2020-08 Oslo Anna Lee'],
  ],
  [
    'and one to come',
    'In August, Minister Anna Lee will visit Oslo.',
    ['VISIT PLANNED 2021-08 Oslo Anna Lee'],
  ],
  [
    'the day of the second of two clauses',
    'In May Minister Anna Lee met Minister Ole Berg in Oslo, and in June Anna Lee visited Riga.',
    ['MEETING HELD 2021-05 Oslo Anna Lee+Ole Berg', 'VISIT HELD 2021-06 Riga Anna Lee'],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who was at a round that was told of was not at the call',
    'President Anna Lee had a telephone conversation with President Ole Berg. She informed him about the latest round of talks, which took place in Oslo on 5 July with the participation of Kim Roy and Omar Khan.',
    [`CALL HELD ${NOW} - Anna Lee+Ole Berg`, 'MEETING HELD 2021-07-05 Oslo Kim Roy+Omar Khan'],
  ],
  [
    'what is to be held with three is another than what two held',
    'President Anna Lee met with President Ole Berg in Oslo. They discussed the agenda of the trilateral meeting to be held today with the participation of President Anna Lee, President Ole Berg, and Prime Minister Kim Roy.',
    [
      `MEETING HELD ${NOW} Oslo Anna Lee+Ole Berg`,
      'MEETING PLANNED 2021-07-16 - Anna Lee+Ole Berg+Kim Roy',
    ],
  ],
  [
    'who is welcomed where the plane landed is only greeted',
    'President Anna Lee has arrived in Norway. Her plane landed at the airport in Oslo. Anna Lee was welcomed by Minister Ole Berg.',
    [`VISIT HELD ${NOW} Norway Anna Lee`],
  ],
  [
    'several conversations of one are one with each',
    'President Anna Lee had brief conversations with President Ole Berg and Prime Minister Kim Roy.',
    [MET, `MEETING HELD ${NOW} - Anna Lee+Kim Roy`],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));
