import { meetings } from '../../read-meetings';
import { FIRST, said } from './transcript';

test.each<[string, string, string[]]>([
  [
    'the visit of the one who is spoken to',
    said('We all remember your first visit to Oslo in May.'),
    [FIRST, 'VISIT HELD 2021-05 Oslo Omar Khan'],
  ],
  [
    'in a paragraph of its own too',
    said('I am glad to see you.\n\nYour visit to Oslo in May was of use.'),
    [FIRST, 'VISIT HELD 2021-05 Oslo Omar Khan'],
  ],
  [
    'that of the speaker',
    said('I am glad to see you.', 'I went to Norway in May, and it was fine.'),
    [FIRST, 'VISIT HELD 2021-05 Norway Omar Khan'],
  ],
  [
    'that both met before on a day',
    said('We met in January 2020 at the games in Oslo.'),
    [FIRST, 'MEETING HELD 2020-01 Oslo Anna Kalnina+Omar Khan'],
  ],
  ['not without a day', said('We met at the games in Oslo.'), [FIRST]],
  [
    'that of whom one thanks for coming',
    said('Thank you for accepting our invitation and coming to Latvia.'),
    [FIRST, 'VISIT HELD ../2021-07-16 Latvia Omar Khan'],
  ],
  [
    'to a state told as ours',
    `${said('I would like to thank you for visiting our country.')} Trade with Latvia grows.`,
    [FIRST, 'VISIT HELD ../2021-07-16 Latvia Omar Khan'],
  ],
  [
    'of one who is glad to be there',
    said('I am glad to see you.', 'I am delighted to be visiting this friendly country, Latvia.'),
    [FIRST, 'VISIT HELD ../2021-07-16 Latvia Omar Khan'],
  ],
  [
    'of "this visit", which is the guest’s',
    said('We had long been speaking of this visit to Latvia.'),
    [FIRST, 'VISIT HELD ../2021-07-16 Latvia Omar Khan'],
  ],
  ['not one that is wished for', said('I hope that you will be coming to Latvia.'), [FIRST]],
  ['nor thanks for another thing', said('Thank you for coming to the aid of Norway.'), [FIRST]],
  ['nor what is to come', said('We look forward to your visit to Oslo.'), [FIRST]],
  [
    'nor where three speak',
    `${said('We all remember your first visit to Oslo in May.')}\n\nPrime Minister of Norway Eva Holm: I agree with all that has been said.`,
    [FIRST],
  ],
])('two speak to each other: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('one alone speaks to all who came', () => {
  const text =
    'Taking part in the meeting in Riga were President of Estonia Omar Khan and President of Norway Eva Holm.\n\n' +
    'President of Latvia Anna Kalnina: Thank you for coming to Latvia, to Riga, for this meeting.';
  expect(meetings(text)).toContain('VISIT HELD ../2021-07-16 Riga Omar Khan+Eva Holm');
});
