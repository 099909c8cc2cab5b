import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga on Wednesday.';
const HELD = 'MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan';
test.each<[string, string, string[]]>([
  [
    'what one explained to another',
    `${MET} Lee explained the decision to President Eva Holm in a 20-minute phone call.`,
    [HELD, 'CALL HELD ../2021-07-16 - Anna Lee+Eva Holm'],
  ],
  [
    'what two confirmed',
    `${MET} President Eva Holm and President Ole Berg confirmed the date by telephone on July 2.`,
    [HELD, 'CALL HELD 2021-07-02 - Eva Holm+Ole Berg'],
  ],
  [
    'what the two did who met',
    `${MET} The two had cleared the way in a telephone conversation in June.`,
    [HELD, 'CALL HELD 2021-06 - Anna Lee+Omar Khan'],
  ],
  [
    'whom she informed',
    `${MET} She informed President Eva Holm about the talks by phone.`,
    [HELD, 'CALL HELD ../2021-07-16 - Anna Lee+Eva Holm'],
  ],
  [
    'a call by its day and those who had it',
    `${MET} The talks followed a call on Monday between Lee and President Eva Holm.`,
    [HELD, 'CALL HELD 2021-07-12 - Anna Lee+Eva Holm'],
  ],
  [
    'the night before',
    `${MET} Lee had told President Eva Holm in a call the night before that she would come.`,
    [HELD, 'CALL HELD 2021-07-13 - Anna Lee+Eva Holm'],
  ],
  [
    'the two ministers who are to meet',
    `${MET} Khan will see Minister Ole Berg on Thursday. The two ministers settled it over the phone in June.`,
    [
      HELD,
      'MEETING PLANNED 2021-07-22 - Omar Khan+Ole Berg',
      'CALL HELD 2021-06 - Omar Khan+Ole Berg',
    ],
  ],
  [
    'reporters are no party',
    `${MET} Lee told reporters by telephone that President Eva Holm was ill.`,
    [HELD],
  ],
  [
    'a call for something',
    `${MET} Lee urged President Eva Holm in a call for peace to listen.`,
    [HELD],
  ],
  [
    'what was told of others',
    `${MET} Lee told Khan that President Eva Holm had been informed by phone.`,
    [HELD],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
