import { meetings } from '../read-meetings';

const MET = 'Minister Anna Lee met with President Omar Khan in Riga on Monday';
const FIRST = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';
const AGAIN = 'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'separately',
    `${MET}. She separately met with President Khan to discuss trade.`,
    [FIRST, AGAIN],
  ],
  ['a second meeting', `${MET}. They later held a second meeting.`, [FIRST, AGAIN]],
  ['the same told again', `${MET}. She met with President Khan to discuss trade.`, [FIRST]],
])('the same two meet: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who took part in the meeting was at no call that is told of in between',
    'Minister Anna Lee met with members of the National Council. She spoke of a telephone conversation between President Omar Khan and Prime Minister Eva Holm. Taking part in the meeting were Minister Paul Berg and Ambassador Ada Roy.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Paul Berg+Ada Roy',
      'CALL HELD ../2021-07-16 - Omar Khan+Eva Holm',
    ],
  ],
  [
    'the only summit of a text is that which was attended, however far',
    'Minister Anna Lee attended the summit in Riga. Trade grew. Prices fell. Rain fell. Snow fell. Nobody came by. The summit was attended by President Omar Khan.',
    ['CONFERENCE HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'what one was at is told of once',
    'Minister Anna Lee attended the conference, where she took part in the discussions.',
    ['CONFERENCE HELD ../2021-07-16 - Anna Lee'],
  ],
  [
    'the opening of a conference is the conference',
    'Ambassador Eva Holm spoke at the opening of the conference in Riga.',
    ['CONFERENCE HELD ../2021-07-16 Riga Eva Holm'],
  ],
  [
    'that of an exhibition is a ceremony',
    'Ambassador Eva Holm spoke at the opening of the exhibition in Riga.',
    ['CEREMONY HELD ../2021-07-16 Riga Eva Holm'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each([
  'Minister Anna Lee held separate closed-door talks with Minister Omar Khan and Minister Eva Holm.',
  'Minister Omar Khan and Minister Eva Holm also met with Minister Anna Lee, respectively.',
])('each of two was met apart: %s', (body) => expect(meetings(body)).toHaveLength(2));

test('"he" after what another tells is of whom it is told', () =>
  expect(
    meetings(
      'According to Ambassador Eva Holm, Omar Khan will visit Riga. He will meet with Minister Anna Lee.',
    ),
  ).toContain('MEETING PLANNED - Riga Omar Khan+Anna Lee'));
