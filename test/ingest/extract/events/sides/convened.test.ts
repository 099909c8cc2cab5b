import { meetings } from '../../read-meetings';

const WHO = 'Foreign Minister Anna Lee and Trade Minister Omar Khan';

test.each<[string, string, string[]]>([
  [
    'a joint body sat where two convened it',
    `${WHO} convened on July 12 the Latvia-Oman Joint Working Group in Riga.`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'those who speak together after took part in the same',
    `${WHO} convened on July 12 the Latvia-Oman Joint Commission in Riga. Minister Lee and Minister Khan discussed trade.`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  ['who praised a joint body did not sit in it', `${WHO} praised the Joint Working Group.`, []],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
