import { findOutcomes } from '../../../../../src/ingest/extract/events/outcomes';
import { findAccessions } from '../../../../../src/ingest/extract/people/accessions';
import { findStatements } from '../../../../../src/ingest/extract/statements/statements';
import { meetings, reading } from '../../read-meetings';

const ANNA = 'Foreign Minister Anna Lee';
const OLE = 'President Ole Berg';

test.each([
  `${ANNA} did not meet ${OLE} in Riga on Friday.`,
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
  `${ANNA} nearly met ${OLE} in Geneva.`,
  `${ANNA} wants a meeting with ${OLE}.`,
  `${ANNA} insists on a meeting with ${OLE}.`,
  `${ANNA} appealed to ${OLE} for a meeting.`,
  `${ANNA} is open to talks with ${OLE}, the ministry said.`,
  `${ANNA} sees no point in meeting ${OLE}.`,
  `There is no agreement on a phone call between ${ANNA} and ${OLE}.`,
  `A phone call between ${ANNA} and ${OLE} can be organised quickly.`,
  `Rita Meza declined to confirm that ${ANNA} would travel to Riga.`,
  `${ANNA} recalled the ambassador to Latvia, Rita Meza, for consultations.`,
  `${ANNA} has yet to meet ${OLE}.`,
  `${ANNA} was supposed to meet ${OLE} in Geneva on Monday.`,
  `${ANNA}'s request for a meeting with ${OLE} was turned down.`,
  `The ministers discussed a possible meeting between ${ANNA} and ${OLE}.`,
  `The ministers discussed the possibility of a visit by ${ANNA} to Riga.`,
  `Rita Meza hoped that ${ANNA} would visit Riga.`,
  `Rita Meza proposed that ${ANNA} and ${OLE} meet in Riga.`,
  `Rita Meza called on ${ANNA} to hold talks with ${OLE}.`,
  `Rita Meza offered Riga as a venue for talks between ${ANNA} and ${OLE}.`,
  `Rita Meza said it was too early to speak of a meeting between ${ANNA} and ${OLE}.`,
  `Rita Meza said a meeting between ${ANNA} and ${OLE} would be useful.`,
  `Rita Meza called a meeting between ${ANNA} and ${OLE} premature.`,
  `Without a meeting between ${ANNA} and ${OLE} there can be no deal.`,
  `A meeting between ${ANNA} and ${OLE} is not on the agenda.`,
  `A meeting between ${ANNA} and ${OLE} is being considered.`,
  `According to unconfirmed reports, ${ANNA} met ${OLE} in Riga.`,
  `If the truce holds, ${ANNA} will meet ${OLE} in Riga.`,
])('no meeting is told of in "%s"', (text) => expect(meetings(text)).toEqual([]));

const BOTH = 'Anna Lee+Ole Berg';

test.each([
  [`The talks between ${ANNA} and ${OLE} will resume on Sunday.`, `PLANNED 2021-07-18 - ${BOTH}`],
  [
    `The talks between ${ANNA} and ${OLE} were suspended after two hours.`,
    `HELD ../2021-07-16 - ${BOTH}`,
  ],
  [`Preparations are under way for a meeting between ${ANNA} and ${OLE}.`, `PLANNED - - ${BOTH}`],
])('to come, or held for a while: %s', (text, line) =>
  expect(meetings(text)).toEqual([`MEETING ${line}`]),
);

test.each([
  [`The visit of ${ANNA} to Riga has been moved to October.`, 'VISIT CANCELLED - Riga Anna Lee'],
  [`Work is under way to organise a visit of ${ANNA} to Riga.`, 'VISIT PLANNED - Riga Anna Lee'],
])('a journey put off, or prepared: %s', (text, line) => expect(meetings(text)).toEqual([line]));

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

const WENT: readonly [past: string, plain: string, done: string][] = [
  ['went to Oslo', 'go to Oslo', 'gone to Oslo'],
  ['visited Norway', 'visit Norway', 'visited Norway'],
  ['paid a visit to Norway', 'pay a visit to Norway', 'paid a visit to Norway'],
  [`spoke by phone with ${OLE}`, `speak by phone with ${OLE}`, `spoken by phone with ${OLE}`],
  ['attended the Riga Summit in Riga', 'attend the Riga Summit in Riga', 'attended it in Riga'],
];
test.each(WENT)(
  'neither a visit nor another event is told of that is denied: %s',
  (past, plain, done) => {
    for (const text of [
      `${ANNA} denied that she ${past}.`,
      `Reports that ${ANNA} ${past} are false.`,
      `It is not true that ${ANNA} ${past}.`,
      `There were rumours that ${ANNA} ${past}.`,
      `If ${ANNA} ${past}, the talks would fail.`,
      `${ANNA} refused to ${plain}.`,
      `${ANNA} may ${plain}.`,
      `${ANNA} was asked to ${plain}.`,
      `${ANNA} cancelled plans to ${plain}.`,
      `${ANNA} was expected to ${plain} but fell ill.`,
      `${ANNA} ruled out that she would ${plain}.`,
      `${ANNA} would have ${done}.`,
    ])
      expect([text, meetings(text).filter((line) => !line.includes('CANCELLED'))]).toEqual([
        text,
        [],
      ]);
  },
);

test.each([
  [`${ANNA} cancelled her visit to Oslo.`, '-'],
  [`${ANNA} had to postpone her trip to Oslo.`, '-'],
  [`The trip of ${ANNA} to Oslo fell through.`, '-'],
  [`A visit by ${ANNA} to Oslo was called off on Friday.`, '-'],
  [`${ANNA} postponed her visit to Oslo scheduled for 20 July.`, '2021-07-20'],
])('a journey that was called off: "%s"', (text, day) =>
  expect(meetings(text)).toEqual([`VISIT CANCELLED ${day} Oslo Anna Lee`]),
);

test.each([
  [`${ANNA} visited Oslo after her trip to Riga was cancelled.`, 'VISIT CANCELLED,VISIT HELD'],
  [`${ANNA} denied the rumours and went to Oslo on Thursday.`, 'VISIT HELD'],
  [`${ANNA} not only visited Oslo.`, 'VISIT HELD'],
])('what is denied or called off beside it leaves a visit told: "%s"', (text, line) =>
  expect(
    meetings(text)
      .map((each) => each.split(' ', 2).join(' '))
      .join(),
  ).toBe(line),
);

test.each([
  'Reports that Omar Khan was appointed Minister of Finance are false.',
  'The ministry denied that Omar Khan resigned as Minister of Finance.',
  'It is unclear whether Omar Khan was appointed Minister of Finance.',
  'The appointment of Omar Khan as Minister of Finance was cancelled.',
])('nobody enters or leaves an office by "%s"', (text) =>
  expect(findAccessions(reading(text))).toEqual([]),
);

test.each([
  `${ANNA} invited ${OLE} to visit Norway next week.`,
  `${ANNA} extended an invitation to ${OLE} to attend the Riga Summit.`,
  `${OLE} was also due to attend the meeting of ${ANNA} with Omar Khan, but cancelled.`,
])('nobody goes to what they are only invited to: "%s"', (text) =>
  expect(meetings(text).filter((line) => line.includes('Ole Berg'))).toEqual([]),
);

test('who speaks for another at a ceremony is not that other', () =>
  expect(
    meetings(`Omar Khan represented ${ANNA} at the inauguration of ${OLE} in Riga on 5 July.`),
  ).toEqual(['CEREMONY HELD 2021-07-05 Riga Ole Berg']));

const acts = (text: string) => findStatements(reading(text), () => []).map(({ act }) => act);
test.each([
  `The ministry denied that ${ANNA} condemned the attack.`,
  `Reports that ${ANNA} condemned the attack are false.`,
  `There were rumours that ${ANNA} criticised the deal.`,
  `${ANNA} never condemned the attack.`,
])('nothing is said by "%s"', (text) => expect(acts(text)).not.toContain('CONDEMNED'));
test.each([
  [`${ANNA} denied that she went to Oslo, adding that she was in Riga.`, ['DENIED', 'SAID']],
  [`Responding to reports that the deal was dead, ${ANNA} said they were false.`, ['SAID']],
])('what one says who denies something: "%s"', (text, told) => expect(acts(text)).toEqual(told));

test.each([
  `Reports that ${ANNA} agreed to sell ships are false.`,
  `${ANNA} did not agree to sell ships.`,
])('no plan is told of in "%s"', (text) => expect(findOutcomes(reading(text))).toEqual([]));

test.each([
  'Minister Anna Lee may also visit Latvia.',
  'If the weather allows, Minister Anna Lee may visit Latvia.',
  'Minister Anna Lee could also meet President Omar Khan.',
  'Minister Anna Lee spoke in favour of holding a summit with the participation of President Omar Khan.',
  'Latvia refused to let its minister, Anna Lee, lay a wreath in Oslo.',
  'The guards prevented Minister Anna Lee from meeting President Omar Khan in Oslo.',
  'Minister Anna Lee criticised President Eva Holm’s planned trip.',
])('what may be is not told: %s', (text) => expect(meetings(text)).toEqual([]));

test.each<[string, string, string[]]>([
  [
    'was to be on its day, and where nobody went',
    'Minister Anna Lee flew to Oslo on Tuesday. A meeting between Minister Lee and President Omar Khan planned for next week has been cancelled.',
    [
      'VISIT HELD 2021-07-13 Oslo Anna Lee',
      'MEETING CANCELLED 2021-07-19/2021-07-25 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'takes nobody along',
    'Minister Anna Lee will travel to Oslo. Minister Eva Holm was to have joined her but stayed at home.',
    ['VISIT PLANNED - Oslo Anna Lee'],
  ],
  [
    'takes nobody along who went before',
    'Minister Anna Lee will fly to Oslo in August together with Minister Eva Holm. She recalled her visit to Oslo in March.',
    ['VISIT PLANNED 2021-08 Oslo Anna Lee+Eva Holm', 'VISIT HELD 2021-03 Oslo Anna Lee'],
  ],
])('what was called off or is to come %s', (_, text, told) => expect(meetings(text)).toEqual(told));
