import { meetings } from '../read-meetings';

const RECEIVED = 'Minister Anna Lee received Ambassador of Norway Ole Berg';
test.each(['The diplomat', 'The newly appointed envoy'])('%s is the one ambassador', (who) =>
  expect(meetings(`${RECEIVED}. ${who} also met with Minister Omar Khan.`)).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
    'MEETING HELD ../2021-07-16 - Ole Berg+Omar Khan',
  ]),
);

test.each([
  `${RECEIVED} and Ambassador of Chad Eva Holm. The diplomat also met with Minister Omar Khan.`,
  `${RECEIVED} and Ambassador of Chad Eva Holm. The diplomat’s remarks were heard by Minister Omar Khan.`,
])('of two ambassadors it is nobody: %s', (text) =>
  expect(meetings(text)[0]).toBe('MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg+Eva Holm'),
);

test('an office that opens a sentence is another’s than the one behind the comma', () =>
  expect(
    meetings(
      'On behalf of the President, the Chairwoman of the Saeima of Latvia Anna Lee received credentials from Ambassador Ole Berg.',
    ),
  ).toEqual(['CEREMONY HELD ../2021-07-16 - Anna Lee+Ole Berg']));

test('whose visit it was that was recalled in speaking with another', () =>
  expect(
    meetings(
      `${RECEIVED}. Speaking with the Ambassador of Norway, the Minister recalled her visit to Oslo in June, when she met with Minister Omar Khan.`,
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
    'MEETING HELD 2021-06 - Anna Lee+Omar Khan',
    'VISIT HELD 2021-06 Oslo Anna Lee',
  ]));

test('what one is somewhere for and will chair is to come', () =>
  expect(
    meetings(
      'Minister Anna Lee is in Oslo for the meeting of the Joint Commission (JC), which she will co-chair with Minister Omar Khan on 18 July.',
    )[0],
  ).toMatch(/^MEETING PLANNED .* Oslo Anna Lee\+Omar Khan$/));
