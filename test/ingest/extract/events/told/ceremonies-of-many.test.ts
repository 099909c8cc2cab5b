import { meetings } from '../../read-meetings';

const LEE = 'Minister Anna Lee';
const KHAN = 'President Omar Khan';
const BERG = 'Ambassador Ole Berg';

test.each<[string, string, string[]]>([
  [
    'what was opened, by whom',
    `The Embassy of Latvia in Oslo was officially opened on July 12 by ${LEE} and ${BERG}.`,
    ['CEREMONY HELD 2021-07-12 Oslo Anna Lee+Ole Berg'],
  ],
  [
    'with others',
    `The new consulate building in Riga was inaugurated on July 12 by ${LEE}, together with ${BERG}.`,
    ['CEREMONY HELD 2021-07-12 Riga Anna Lee+Ole Berg'],
  ],
  [
    'a parade',
    `The military parade in Riga on Monday was attended by ${KHAN} and ${BERG}.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Ole Berg'],
  ],
  [
    'memorial services, and who spoke at them',
    `Memorial services for the late Senator Rita Meza were held in Riga on Monday. ${KHAN} delivered a eulogy.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan'],
  ],
  [
    'who laid flowers at the ceremony told of before',
    `A wreath-laying ceremony was held at the Victory Monument in Riga on Monday. ${KHAN} and ${LEE} laid flowers.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Anna Lee'],
  ],
  [
    'who took part in it, by its noun',
    `The flag-raising ceremony was held in Riga on Monday, with the participation of ${LEE} and ${BERG}.`,
    ['CEREMONY HELD 2021-07-12 Riga Anna Lee+Ole Berg'],
  ],
  [
    'who was among those gathered',
    `Leaders gathered in Riga on Monday for the funeral of former President Rita Meza. Among them were ${KHAN} and ${BERG}.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Ole Berg'],
  ],
  [
    'not those among others',
    `A conference was held in Riga on Monday. Twenty prisoners were released. Among them were Anna Lee and Omar Khan.`,
    ['CONFERENCE HELD 2021-07-12 Riga '],
  ],
  [
    'whom a forum gathered, who moderated it and who opened it',
    `The forum, held in Riga on 12-13 July, gathered Foreign Ministers Anna Lee and Omar Khan. It was moderated by Professor Rita Meza and opened by ${BERG}.`,
    ['CONFERENCE HELD 2021-07-12/2021-07-13 Riga Anna Lee+Omar Khan+Rita Meza+Ole Berg'],
  ],
])('ceremonies: %s', (_, body, found) => expect(meetings(body)).toEqual(found));
