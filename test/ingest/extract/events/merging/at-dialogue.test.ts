import { meetings } from '../../read-meetings';

const DIALOGUE =
  'On July 20, Minister of Trade Anna Lee will participate in the Norway-Latvia High-Level Economic Dialogue.';

test.each<[string, string, string[]]>([
  [
    'what is told of as held during the dialogue is the dialogue, with whom one joins',
    `${DIALOGUE} She will join Minister Omar Khan, Ambassador Eva Holm, and representatives of other agencies in a series of discussions with Minister Ivo Berg during the one-day dialogue in Riga.`,
    ['CONSULTATIONS PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Eva Holm+Ivo Berg'],
  ],
  [
    'a meeting that is not said to be at it is another',
    `${DIALOGUE} Minister of Trade Anna Lee met with Minister Ivo Berg on July 14 in Oslo.`,
    [
      'CONSULTATIONS PLANNED 2021-07-20 - Anna Lee',
      'MEETING HELD 2021-07-14 Oslo Anna Lee+Ivo Berg',
    ],
  ],
  [
    'delegations met for a dialogue, and who led them is told after',
    'Delegations of Latvia and Norway met on July 14 and 15 for the first joint Norway-Latvia Strategic and Defense Dialogue. Minister Anna Lee led the Latvian delegation while Minister Ivo Berg led the Norwegian delegation.',
    ['CONSULTATIONS HELD 2021-07-14/2021-07-15 - Anna Lee+Ivo Berg'],
  ],
  [
    'who co-chaired with whom',
    'Latvia and Norway held the third Norway-Latvia Energy Dialogue on July 14. Minister Anna Lee co-chaired with Deputy Minister Ivo Berg.',
    ['CONSULTATIONS HELD 2021-07-14 - Anna Lee+Ivo Berg'],
  ],
  [
    'a dialogue that is the framework of what is discussed, beside another meeting',
    'Minister of Trade Anna Lee will travel to Norway and Latvia July 20-22. In Norway, she will meet with young leaders. And finally, in Latvia, she will discuss many issues under the framework of the Norway-Latvia Strategic Dialogue.',
    [
      'VISIT PLANNED 2021-07-20/2021-07-22 Norway Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-22 Norway Anna Lee',
      'CONSULTATIONS PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
    ],
  ],
  [
    'a dialogue that is only established is not held',
    'Minister of Trade Anna Lee and Minister Ivo Berg agreed to relaunch the Norway-Latvia Economic Dialogue.',
    [],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
