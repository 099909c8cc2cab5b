import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met Minister Ivo Holm in Oslo on July 12.';
const HELD = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Ivo Holm';

test.each<[string, string, string[]]>([
  [
    'what a town will host, and who will lead its sides',
    `${MET} Riga will host the next round of the dialogue in October; Deputy Minister Ada Berg will lead the Latvian side and Ambassador Omar Khan the Norwegian one.`,
    [HELD, 'CONSULTATIONS PLANNED 2021-10 Riga Ada Berg+Omar Khan'],
  ],
  [
    'who will chair it is told after',
    `${MET} The next round is to be held in Riga in October. It will be co-chaired by Deputy Minister Ada Berg and Ambassador Omar Khan.`,
    [HELD, expect.stringMatching(/^MEETING PLANNED \S+ Riga Ada Berg\+Omar Khan$/u) as string],
  ],
  [
    'what a person will host',
    `${MET} They spoke of the forum that President Omar Khan will host in Riga on August 3.`,
    [HELD, 'CONFERENCE PLANNED 2021-08-03 Riga Omar Khan'],
  ],
  ['games are none', `${MET} Riga will host the ice hockey championship in October.`, [HELD]],
])('hosted ahead: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
