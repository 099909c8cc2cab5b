import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'where and when may stand before those who were among them',
    'President Anna Lee received letters of credence from nine new ambassadors at Freedom Palace in Oslo on Monday, including Ambassador Omar Khan and Ambassador Eva Holm.',
    ['CEREMONY HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'the same of a meeting',
    'Minister Anna Lee met several ministers in Oslo on Monday, including Minister Omar Khan and Minister Jan Berg.',
    ['MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Jan Berg'],
  ],
  [
    'what is only arranged is to come',
    'Prime Minister Anna Lee is making arrangements to visit Latvia and Norway in November.',
    ['VISIT PLANNED 2021-11 Latvia Anna Lee', 'VISIT PLANNED 2021-11 Norway Anna Lee'],
  ],
  [
    'a journey that had been planned, and was called off',
    'Omar Khan had planned to travel to Norway this month but called off the trip after his resignation.',
    ['VISIT CANCELLED 2021-07 Norway Omar Khan'],
  ],
  [
    'they agreed on something by telephone',
    'Ministers Anna Lee and Omar Khan had agreed on this by telephone on Thursday.',
    ['CALL HELD 2021-07-15 - Anna Lee+Omar Khan'],
  ],
  [
    'a briefing is for the press',
    'Minister Anna Lee said at a briefing in Riga that trade grew.',
    [],
  ],
  [
    'talks of states that were completed',
    'A second round of negotiations between Latvia and Norway on the agreement had been completed in Oslo on 12 July.',
    ['MEETING HELD 2021-07-12 Oslo '],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
