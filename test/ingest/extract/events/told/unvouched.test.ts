import { meetings } from '../../read-meetings';

const ANNA = 'Foreign Minister Anna Lee';
const OLE = 'President Ole Berg';
const MET = 'MEETING HELD 2021-07-12 Riga Anna Lee+Ole Berg';

/** What might have been, in words of many kinds. */
const CLAUSES = [
  `${ANNA} visited Oslo, where she met ${OLE}`,
  `${ANNA}, who is on a visit to Riga, met ${OLE} on Monday`,
  `${ANNA} attended a summit in Riga`,
  `U.S. Secretary of State Jane Poe and ${OLE} signed an agreement in Riga`,
  `a delegation led by ${ANNA} arrived in Oslo`,
];
test.each([
  (told: string) => `The ministry denied that ${told}.`,
  (told: string) => `The ministry dismissed reports that ${told}.`,
  (told: string) => `Media reports that ${told} turned out to be false.`,
  (told: string) => `Rumours that ${told} are making the rounds.`,
  (told: string) => `It remains unclear whether ${told}.`,
  (told: string) => `There is no evidence that ${told}.`,
  (told: string) => `A blog wrongly claimed that ${told}.`,
  (told: string) => `The embassy could not confirm that ${told}.`,
  (told: string) => `If ${told}, the crisis would be over.`,
  (told: string) => `Suppose that ${told}.`,
  (told: string) => `In the television series, ${told}.`,
  (told: string) => `Nobody believes that ${told}.`,
])('nothing that is denied, doubted, supposed or made up was held (%#)', (say) => {
  for (const told of CLAUSES) expect(meetings(say(told))).toEqual([]);
});

test.each([
  'There is speculation about a secret meeting between A and B in Riga.',
  'Nothing is known about talks between A and B.',
  'The storm prevented a meeting between A and B in Riga.',
  'The sides failed to agree on a meeting of A and B.',
  'No date has been set for a visit by A to Oslo.',
  'The tabloid invented a conversation between A and B.',
  'A expressed readiness to host talks between B and the rebels.',
  'A asked B for a telephone conversation.',
  'A turned down a request by B for a meeting.',
  'A left Riga without having met B.',
  'A received a letter from B.',
  'The committee received several reports from A.',
  'The plan of A met with the approval of B.',
  'A said that the cabinet had met its targets.',
  'A mentioned B in a speech in Riga.',
])('words of meeting that tell of none: "%s"', (text) =>
  expect(meetings(text.replace(/\bA\b(?= )|\bA$/gu, ANNA).replace(/\bB\b/gu, OLE))).toEqual([]),
);

/** What one does not do. */
const DEEDS = [
  `go to Oslo to meet ${OLE}`,
  'attend the summit in Riga',
  `join ${OLE} at the forum in Riga`,
  `receive ${OLE} in Riga on Monday`,
  'pay a visit to Oslo',
];
test.each([
  (deed: string) => `${ANNA} refused to ${deed}.`,
  (deed: string) => `${ANNA} was too ill to ${deed}.`,
  (deed: string) => `${ANNA} is in no hurry to ${deed}.`,
  (deed: string) => `${ANNA} lacked the time to ${deed}.`,
  (deed: string) => `${ANNA} stopped short of promising to ${deed}.`,
  (deed: string) => `${ANNA} was advised not to ${deed}.`,
  (deed: string) => `${ANNA} ought to ${deed}, the paper wrote.`,
  (deed: string) => `It would be wrong for ${ANNA} to ${deed}, an analyst said.`,
  (deed: string) => `${ANNA} cannot ${deed}.`,
])('nobody did what they refused, were unable or ought to do (%#)', (say) => {
  for (const deed of DEEDS) expect(meetings(say(deed))).toEqual([]);
});

test.each([
  `${ANNA} refused to comment and met ${OLE} in Riga on Monday.`,
  `${ANNA} met ${OLE} in Riga on Monday and declined to attend the dinner.`,
  `${ANNA} was too busy to attend the dinner but met ${OLE} in Riga on Monday.`,
  `Unable to attend the summit, ${ANNA} met ${OLE} in Riga on Monday.`,
  `${ANNA} refused to sign the text at a meeting with ${OLE} in Riga on Monday.`,
  `${ANNA} and ${OLE} failed to agree on a date at their meeting in Riga on Monday.`,
  `${ANNA} met ${OLE} in Riga on Monday, but denied that she would resign.`,
  `Despite rumours that she was ill, ${ANNA} met ${OLE} in Riga on Monday.`,
  `${ANNA}, who denied reports of a rift, met ${OLE} in Riga on Monday.`,
  `${ANNA} dismissed claims of fraud and met ${OLE} in Riga on Monday.`,
  `The ministry denied reports of a rift, saying ${ANNA} met ${OLE} in Riga on Monday.`,
  `While it is unclear whether a deal is near, ${ANNA} met ${OLE} in Riga on Monday.`,
  `It is unclear whether ${ANNA} and ${OLE} discussed gas at their meeting in Riga on Monday.`,
  `There is no doubt that ${ANNA} met ${OLE} in Riga on Monday.`,
  `Nobody was surprised that ${ANNA} met ${OLE} in Riga on Monday.`,
])('what is told beside it is read: "%s"', (text) => expect(meetings(text)).toEqual([MET]));

test.each([
  'accused by opposition leader Tom Poe of weakness',
  'appointed by Prime Minister Tom Poe in March',
  'whose plan was criticised by Tom Poe',
  'like her predecessor Tom Poe',
  'not Prime Minister Tom Poe',
  'despite protests by Tom Poe',
  'a year after Prime Minister Tom Poe resigned',
])('who is only named beside the one who met was not there: "%s"', (aside) =>
  expect(meetings(`${ANNA}, ${aside}, met ${OLE} in Riga on Monday.`)).toEqual([MET]),
);

test('who came along was there', () =>
  expect(
    meetings(`${ANNA}, accompanied by Ambassador Tom Poe, met ${OLE} in Riga on Monday.`),
  ).toEqual(['MEETING HELD 2021-07-12 Riga Anna Lee+Tom Poe+Ole Berg']));

test('letters of credence are received at a ceremony', () =>
  expect(
    meetings(`${OLE} received letters of credence from Ambassador Ida Holm in Oslo on Monday.`),
  ).toEqual(['CEREMONY HELD 2021-07-12 Oslo Ole Berg+Ida Holm']));
