import { meetings } from '../read-meetings';

const MET =
  'President of Latvia Anna Kalnina met with President of Estonia Omar Khan in Riga on Monday.';
const FIRST = 'MEETING HELD 2021-07-12 Riga Anna Kalnina+Omar Khan';
const said = (host: string, guest = 'Thank you for your time.'): string =>
  `${MET}\n\nPresident of Latvia Anna Kalnina: ${host}\n\nPresident of Estonia Omar Khan: ${guest}`;

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
  ['nor what is to come', said('We look forward to your visit to Oslo.'), [FIRST]],
  [
    'nor where three speak',
    `${said('We all remember your first visit to Oslo in May.')}\n\nPrime Minister of Norway Eva Holm: I agree with all that has been said.`,
    [FIRST],
  ],
])('two speak to each other: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
