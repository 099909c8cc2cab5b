import { meetings } from '../read-meetings';

const VISIT =
  'Foreign Minister Anna Lee arrived in Oslo at the invitation of Norwegian Foreign Minister Ole Berg.';

test.each<[string, string, string]>([
  [
    'the two ministers are those who are ministers, and not those who met last',
    `${VISIT} Lee called on Prime Minister Eva Holm on 13 July. The two Ministers co-chaired a meeting of the commission in Oslo on 14 July.`,
    'MEETING HELD 2021-07-14 Oslo Anna Lee+Ole Berg',
  ],
  [
    'a Secretary of State is one of two ministers',
    'Secretary of State Omar Khan met with Foreign Minister Eva Holm. The two ministers discussed trade.',
    'MEETING HELD ../2021-07-16 - Omar Khan+Eva Holm',
  ],
  [
    'a President is none of two ministers',
    'President Omar Khan met with Foreign Minister Eva Holm. The two ministers discussed trade.',
    'MEETING HELD ../2021-07-16 - Omar Khan+Eva Holm',
  ],
  [
    'the two of whose talks a sentence tells are those',
    'President Omar Khan met Minister Anna Lee on Monday. The meeting with Khan followed talks on Sunday between Lee and her Norwegian counterpart Ole Berg, where the two discussed trade.',
    'MEETING HELD 2021-07-11 - Anna Lee+Ole Berg',
  ],
])('%s', (_, text, told) => expect(meetings(text).at(-1)).toBe(told));

test('who speaks for others is none of the leaders', () => {
  const text =
    'Foreign Minister Anna Lee met with ministers from the region, spokesman Ole Berg said. The leaders discussed trade.';
  expect(meetings(text).join(';')).not.toContain('Berg');
});

test('the two leaders are none of the ministers who co-chair', () =>
  expect(
    meetings(
      'President Anna Lee had a telephone conversation with President Omar Khan. The leaders noted the work of the commission, whose co-chairs, Energy Minister Ada Berg and Trade Minister Ole Dahl, met in Riga on April 24. A separate meeting of the two leaders will be held in Oslo.',
    ).at(-1),
  ).toBe('MEETING PLANNED - Oslo Anna Lee+Omar Khan'));
