import { meetings } from '../../read-meetings';

const SPOKE =
  'Secretary Bo Ek spoke separately today with Minister Anna Lee and Minister Omar Khan.';
const CALLS = ['CALL HELD 2021-07-16 - Bo Ek+Anna Lee', 'CALL HELD 2021-07-16 - Bo Ek+Omar Khan'];

test.each<[string, string, string[]]>([
  [
    'two calls are to come where two were told of',
    `${SPOKE} Secretary Ek intends to speak with both ministers again tomorrow.`,
    [
      ...CALLS,
      'CALL PLANNED 2021-07-17 - Bo Ek+Anna Lee',
      'CALL PLANNED 2021-07-17 - Bo Ek+Omar Khan',
    ],
  ],
  [
    'a call with one',
    'Secretary Bo Ek spoke today with Minister Anna Lee. He will speak with her again tomorrow.',
    ['CALL HELD 2021-07-16 - Bo Ek+Anna Lee', 'CALL PLANNED 2021-07-17 - Bo Ek+Anna Lee'],
  ],
  [
    'two who spoke by phone will speak so again',
    'Secretary Bo Ek spoke today with Minister Anna Lee. The two will speak again tomorrow.',
    ['CALL HELD 2021-07-16 - Bo Ek+Anna Lee', 'CALL PLANNED 2021-07-17 - Bo Ek+Anna Lee'],
  ],
  ['none without a day or a town', `${SPOKE} He hopes to speak with both again.`, CALLS],
  [
    'none with a spokesman, who says it of another',
    `${SPOKE} Spokesman Tom Hill said he would speak with both again tomorrow.`,
    CALLS,
  ],
])('what is held again: %s', (_, text, lines) => expect(meetings(text)).toEqual(lines));
