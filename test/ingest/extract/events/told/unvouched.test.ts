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

test.each([
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

test('letters of credence are received at a ceremony', () =>
  expect(
    meetings(`${OLE} received letters of credence from Ambassador Ida Holm in Oslo on Monday.`),
  ).toEqual(['CEREMONY HELD 2021-07-12 Oslo Ole Berg+Ida Holm']));
