import { meetings } from '../../read-meetings';
import { FIRST, said } from './transcript';

test.each<[string, string, string[]]>([
  [
    'the talks of the one who is spoken to with a third',
    said('I know that yesterday you had talks with Prime Minister Ivo Berg.'),
    [FIRST, 'MEETING HELD 2021-07-15 - Omar Khan+Ivo Berg'],
  ],
  [
    'the call of the speaker with a third',
    said('I spoke by telephone with your Prime Minister, Mr Ivo Berg, last week.'),
    [FIRST, 'CALL HELD 2021-07-05/2021-07-11 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'what a guest and a third of the hosts discussed, once',
    said(
      'You met Speaker Ivo Berg in the morning, as I know.',
      'Together with Speaker Ivo Berg, we have discussed trade.',
    ),
    [FIRST, 'MEETING HELD ../2021-07-16 - Omar Khan+Ivo Berg'],
  ],
  [
    'the call of the two behind their meeting, each with its day',
    said('We met in Dushanbe in September, and we spoke on the phone last week.'),
    [
      FIRST,
      'MEETING HELD 2020-09 Dushanbe Anna Kalnina+Omar Khan',
      'CALL HELD 2021-07-05/2021-07-11 - Anna Kalnina+Omar Khan',
    ],
  ],
  [
    'the call of the two on a day before',
    said('It is good to see you. We spoke on the telephone in May.'),
    [FIRST, 'CALL HELD 2021-05 - Anna Kalnina+Omar Khan'],
  ],
  [
    'their meeting before at a place of neither',
    said('I was very pleased with our meeting in Oslo.'),
    [FIRST, 'MEETING HELD ../2021-07-16 Oslo Anna Kalnina+Omar Khan'],
  ],
  ['not the meeting itself', said('I am pleased with our meeting in Riga.'), [FIRST]],
  ['no call without a day', said('We speak on the telephone often.'), [FIRST]],
  ['nothing that is to come', said('You will have talks with Prime Minister Ivo Berg.'), [FIRST]],
  ['nothing that one hopes for', said('I hope you had talks with Minister Ivo Berg.'), [FIRST]],
  [
    'nothing of whom an agreement is with',
    said('You discussed the agreement with Minister Ivo Berg of the press.'),
    [FIRST],
  ],
])('two who speak in a transcript tell of %s', (_what, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
