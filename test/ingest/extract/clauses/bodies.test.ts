import { findMeetings, meetings, reading } from '../read-meetings';
import { LEE, PAIR, told } from './told';

const KHAN = 'President Omar Khan';

test.each<[string, string, string[]]>([
  [
    'states and bodies take part where nobody is named',
    'The European Union and Latvia held a meeting of the Forest Committee in Riga.',
    ['MEETING European Union+Latvia'],
  ],
  [
    'states take no part where someone did for them',
    `Estonia and Latvia held consultations in Riga. The consultations were led by ${LEE} and ${KHAN}.`,
    ['CONSULTATIONS Anna Lee+Omar Khan'],
  ],
  [
    'a body whose representatives attended',
    `${LEE} met with ${KHAN}. The meeting was attended by representatives of the World Bank.`,
    [`${PAIR}+World Bank`],
  ],
  [
    'who initiated a meeting need not have come',
    `${LEE} met with ${KHAN}. The meeting was initiated by the World Bank.`,
    [PAIR],
  ],
  [
    'an agency that reports holds no reception',
    `A reception to mark the holiday was hosted by the Embassy of Latvia in Oslo, Reuters has learnt.`,
    ['OTHER Embassy of Latvia in Oslo'],
  ],
  [
    'a row of an object without "and"',
    `${LEE} discussed these matters with ${KHAN}, Speaker Ivan Petrov, King Juan Ruiz.`,
    [`${PAIR}+Ivan Petrov+Juan Ruiz`],
  ],
  [
    'representatives of a government led by one',
    `${LEE} led in Riga the delegation in talks with representatives of the Estonian government led by ${KHAN}.`,
    [PAIR],
  ],
  [
    'who meets a guest at the airport holds no meeting',
    `${LEE}, ${KHAN} and other officials met the guest at Riga International Airport.`,
    [],
  ],
  [
    'a forum told of in a relative clause',
    `Riga hosted the Forest Forum, which was attended by ${LEE}.`,
    ['CONFERENCE Anna Lee'],
  ],
  [
    'those who took part in a summit are told after one of them',
    `${LEE} spoke at the Riga Summit. ${LEE}, ${KHAN} and King Juan Ruiz took part in the work of the summit.`,
    ['CONFERENCE Anna Lee+Omar Khan+Juan Ruiz'],
  ],
  [
    'his counterpart heads a delegation',
    `${LEE} met with ${KHAN}. His Estonian counterpart Mart Tamm headed his country’s delegation.`,
    [`${PAIR}+Mart Tamm`],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test('a visit that opens a sentence is of who met', () =>
  expect(
    meetings(`During a working visit to Estonia today, ${LEE} met with her host, ${KHAN}.`),
  ).toContain('VISIT HELD 2021-07-16 Estonia Anna Lee'));

test('meetings with several are one where nothing parts them', () =>
  expect(told(`${LEE} held meetings with ${KHAN} and Speaker Ivan Petrov.`)).toEqual([
    `${PAIR}+Ivan Petrov`,
  ]));

test('a lone noun is no body', () => {
  const read = reading('The Embassy organised a reception.');
  expect(
    read.sentences.flatMap(({ items }) => items.filter(({ kind }) => kind === 'BODY')),
  ).toEqual([]);
  expect(findMeetings(read)).toEqual([]);
});
