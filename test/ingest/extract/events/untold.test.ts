import { meetings } from '../read-meetings';

const ANNA = 'Foreign Minister Anna Lee';
const OLE = 'President Ole Berg';

test.each([
  `${ANNA} did not meet ${OLE} in Riga on Friday.`,
  `${ANNA} was to have met ${OLE} on Thursday, but the talks fell through.`,
  `${ANNA} would meet ${OLE} if the sanctions were lifted, a spokesman said.`,
  `The ministry denied that ${ANNA} had met ${OLE}.`,
  `Reports that ${ANNA} met ${OLE} in Geneva are false, the ministry said.`,
  `The ministry dismissed as baseless reports that ${ANNA} had met ${OLE}.`,
  `${ANNA} should have met ${OLE} by now.`,
  `It remains unclear whether ${ANNA} met ${OLE} in Geneva.`,
  `Had ${ANNA} met ${OLE}, the crisis would have been avoided.`,
  `${ANNA} ruled out talks with ${OLE}.`,
  `${ANNA} skipped a meeting with ${OLE}.`,
  `${ANNA} demanded a meeting with ${OLE}.`,
  `${ANNA} asked for an urgent meeting with ${OLE} but was turned down.`,
  `${ANNA} has no plans to meet ${OLE} in Geneva.`,
  `${ANNA} is not planning to meet ${OLE} in Geneva.`,
  `No meeting took place between ${ANNA} and ${OLE}.`,
  `Neither ${ANNA} nor ${OLE} attended the summit in Riga on 12 July.`,
  `${ANNA} allegedly met ${OLE} in Geneva.`,
])('no meeting is told of in "%s"', (text) => expect(meetings(text)).toEqual([]));

const BOTH = 'Anna Lee+Ole Berg';

test.each([
  [
    `${ANNA}, who had refused to attend the summit, met ${OLE} on Thursday.`,
    `MEETING HELD 2021-07-15 - ${BOTH}`,
  ],
  [`${ANNA} denied the reports and met ${OLE} on Thursday.`, `MEETING HELD 2021-07-15 - ${BOTH}`],
  [
    `${ANNA} held the postponed talks with ${OLE} on Thursday.`,
    `MEETING HELD 2021-07-15 - ${BOTH}`,
  ],
  [
    `${ANNA} said she would meet ${OLE} on 20 July, and asked if the press could come.`,
    `MEETING PLANNED 2021-07-20 - ${BOTH}`,
  ],
])('what is denied beside it leaves a meeting told: "%s"', (text, line) =>
  expect(meetings(text)).toEqual([line]),
);

test.each([
  `A meeting between ${ANNA} and ${OLE} was cancelled on Thursday.`,
  `${ANNA}'s meeting with ${OLE} has been called off, the ministry said on 14 July.`,
  `${ANNA} cancelled a meeting with ${OLE}.`,
])('called off, on a day that need not be its own: "%s"', (text) =>
  expect(meetings(text)).toEqual([`MEETING CANCELLED - - ${BOTH}`]),
);

test('one that was called off is no other that was held', () =>
  expect(
    meetings(
      `${ANNA} met ${OLE} after a meeting with Olga Dahl, Norway's prime minister, was cancelled.`,
    ).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['MEETING HELD', 'MEETING CANCELLED']));
