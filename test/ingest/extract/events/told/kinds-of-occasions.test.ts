import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'a video conference of two is a meeting',
    'Minister Anna Lee held a video conference with Minister Omar Khan on July 6.',
    ['MEETING HELD 2021-07-06 - Anna Lee+Omar Khan'],
  ],
  [
    'celebrations are a ceremony',
    'Minister Anna Lee attended the independence day celebrations in Riga on July 6.',
    ['CEREMONY HELD 2021-07-06 Riga Anna Lee'],
  ],
  [
    'an opening that some attend from afar',
    'Presidents Anna Lee and Omar Khan will also take part, via videoconference, in the opening of a school in Riga.',
    ['CEREMONY PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'the launch of a thing built',
    'President Anna Lee attended the launch of a gas pipeline in Riga on July 6.',
    ['CEREMONY HELD 2021-07-06 Riga Anna Lee'],
  ],
  ['a launch that is announced', 'President Anna Lee announced the launch of a new bank.', []],
  [
    'an ambassador who is summoned',
    'Minister Anna Lee summoned Ambassador Omar Khan on July 6.',
    ['MEETING HELD 2021-07-06 - Anna Lee+Omar Khan'],
  ],
  ['one who may be', 'Minister Anna Lee threatened to summon Ambassador Omar Khan.', []],
  [
    'a commission that two chair',
    'Minister Anna Lee co-chaired the intergovernmental commission with Minister Omar Khan in Riga on July 6.',
    ['MEETING HELD 2021-07-06 Riga Anna Lee+Omar Khan'],
  ],
  [
    'one who speaks there',
    'In her speech at the Energy Forum in Riga on July 6, Minister Anna Lee called for unity.',
    ['CONFERENCE HELD 2021-07-06 Riga Anna Lee'],
  ],
  [
    'who opened it',
    'The Energy Forum was opened in Riga on July 6 by Minister Anna Lee.',
    ['CONFERENCE HELD 2021-07-06 Riga Anna Lee'],
  ],
  [
    'whom another hosted something with, before which one met',
    'Minister Anna Lee met with Minister Omar Khan in Riga on July 6 ahead of the Baltic summit, which Lee co-hosted with Prime Minister Ivan Petrov.',
    [
      'MEETING HELD 2021-07-06 Riga Anna Lee+Omar Khan',
      'CONFERENCE HELD ../2021-07-16 - Anna Lee+Ivan Petrov',
    ],
  ],
  [
    'a place between what one takes part in',
    'Minister Anna Lee will visit Latvia on July 20-21. She will take part, in Riga, in the Latvian Business Forum.',
    [
      'VISIT PLANNED 2021-07-20/2021-07-21 Latvia Anna Lee',
      'CONFERENCE PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
    ],
  ],
  [
    'a meeting of a body after a ceremony is another',
    'Minister Anna Lee will take part in the opening of a school in Riga on July 20. On July 21, Anna Lee will attend a meeting of the Baltic Council.',
    ['CEREMONY PLANNED 2021-07-20 Riga Anna Lee', 'MEETING PLANNED 2021-07-21 - Anna Lee'],
  ],
  [
    'the town of a state gone to',
    'Minister Anna Lee flew to Latvia, where she met Minister Omar Khan in Riga.',
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Latvia Anna Lee',
    ],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
