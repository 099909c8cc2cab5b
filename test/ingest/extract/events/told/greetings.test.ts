import { meetings } from '../../read-meetings';

const LEE = 'President Anna Lee';
const KHAN = 'Governor Omar Khan';

test.each([
  `${LEE} was met at the railway station by ${KHAN}.`,
  `${LEE} was greeted upon arrival at Riga airport by ${KHAN}.`,
  `${KHAN} welcomed ${LEE} on the tarmac on Tuesday.`,
  `At the airport, ${LEE} was met by ${KHAN}.`,
  `On arrival in Riga, ${LEE} was welcomed by ${KHAN}.`,
  `${LEE} was received at Riga International Airport by ${KHAN}.`,
  `${KHAN} met ${LEE} at the station.`,
])('who is only greeted holds no meeting: %s', (text) =>
  // That one came is told all the same.
  expect(meetings(text).filter((line) => !line.startsWith('VISIT'))).toEqual([]),
);

test.each<[string, string[]]>([
  [`${KHAN} met ${LEE} at the airport and they discussed trade.`, ['Omar Khan+Anna Lee']],
  [`${LEE} met ${KHAN} at the airport for talks on trade.`, ['Anna Lee+Omar Khan']],
  [`${LEE} met ${KHAN} at the police station.`, ['Anna Lee+Omar Khan']],
  [`${LEE} met with ${KHAN} in Riga after her arrival.`, ['Anna Lee+Omar Khan']],
  [
    `${LEE} was welcomed at the airport by ${KHAN} before holding talks with Minister Eva Holm.`,
    ['Anna Lee+Eva Holm'],
  ],
  [`${LEE} met ${KHAN} in Riga amid tensions at the border.`, ['Anna Lee+Omar Khan']],
  [`${LEE} met ${KHAN} in Riga before the airport was closed.`, ['Anna Lee+Omar Khan']],
  [
    `${LEE} and ${KHAN} met in Riga and agreed to reopen the border crossing.`,
    ['Anna Lee+Omar Khan'],
  ],
])('talks are a meeting, wherever: %s', (text, told) =>
  expect(meetings(text).map((line) => line.split(' ').slice(4).join(' '))).toEqual(told),
);
