import { meetings } from '../../read-meetings';
import { meetingsOfSides } from '../../read-sides';

const TALKS = 'Foreign Minister Anna Lee met Foreign Minister Omar Khan in Oslo.';

test.each<[string, string, string[]]>([
  [
    'who came along to an opening, and to no journey',
    'Minister Anna Lee visited Latvia. Lee took part in the opening of a school in Riga, together with Ambassador Ole Berg.',
    [
      'VISIT HELD ../2021-07-16 Latvia Anna Lee',
      'CEREMONY HELD ../2021-07-16 Riga Anna Lee+Ole Berg',
    ],
  ],
  [
    'who told the meeting something',
    `${TALKS} Commissioner General Eva Holm told the meeting that a scanner would be installed.`,
    ['MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who came to what was held, and not to what is to be',
    `${TALKS} Both ministers confirmed that they will attend the summit in Riga on 20 July. The meeting was also attended by Secretary Eva Holm.`,
    [
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan+Eva Holm',
      'CONFERENCE PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'who also attended the forum, and not the talks',
    'Minister Anna Lee held talks with Minister Omar Khan. On 8 July the Baltic Business Forum was held in Riga. Ambassador Ole Berg and Governor Eva Holm also attended the forum.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'CONFERENCE HELD 2021-07-08 Riga Ole Berg+Eva Holm',
    ],
  ],
  [
    'nobody who is only glad of a summit',
    `${TALKS} They welcomed the third Young Leaders' Summit held in Riga in May.`,
    ['MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan', 'CONFERENCE HELD 2021-05 Riga '],
  ],
  [
    'the minister who goes on, and not the one whom she met',
    'Minister for Foreign Affairs Anna Lee is on a visit to Latvia. In Riga, she met with Minister for Foreign Affairs Omar Khan. On Thursday, the Minister attended the Baltic Forum.',
    [
      'VISIT HELD ../2021-07-16 Latvia Anna Lee',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'CONFERENCE HELD 2021-07-15 Riga Anna Lee',
    ],
  ],
  [
    'nobody who receives those who come along',
    'Foreign Minister Anna Lee flew to Riga. She is accompanied by Director General Ole Berg and will be received by President Omar Khan.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan', 'VISIT HELD ../2021-07-16 Riga Anna Lee+Ole Berg'],
  ],
])('takes part: %s', (_, body, expected) => {
  expect(meetings(body).sort()).toEqual([...expected].sort());
});

test.each<[string, string, string[]]>([
  [
    'students met after one was received',
    'Minister Anna Lee was received by President Omar Khan and held talks with members of the Baltic community.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+members of the Baltic community',
    ],
  ],
  [
    'the errand of a later leg',
    'Foreign Minister Anna Lee met Omar Khan in Oslo before travelling to Bergen for a meeting with the Nordic Council.',
    [
      'MEETING HELD ../2021-07-16 Bergen Anna Lee+Nordic Council',
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Bergen Anna Lee',
    ],
  ],
  [
    'two with each of whom talks were held',
    'Minister Anna Lee held talks with Minister Omar Khan and with President Eva Holm.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Eva Holm',
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'a town of the state that is being visited',
    'Minister Anna Lee visited Norway from 12 to 15 July. On 14 July she travelled to Bergen and met Governor Eva Holm.',
    [
      'MEETING HELD 2021-07-14 Bergen Anna Lee+Eva Holm',
      'VISIT HELD 2021-07-12/2021-07-15 Norway Anna Lee',
    ],
  ],
  [
    'the ministers of states whose meeting is to be',
    'It was agreed that a trilateral meeting of the foreign ministers of Latvia, Norway and Estonia would be held in Riga next year.',
    ['MEETING PLANNED 2022 Riga Latvia+Norway+Estonia'],
  ],
])('is told apart: %s', (_, body, expected) => {
  expect(meetingsOfSides(body).sort()).toEqual([...expected].sort());
});

test.each([
  [
    'HE before an office',
    'HE Minister Omar Khan met today with HE Ambassador of Latvia to Norway Anna Lee.',
    'Omar Khan+Anna Lee',
  ],
  [
    'letters behind a name after a comma',
    'The Minister for Foreign Affairs and Trade, Anna Lee TD, met Minister Omar Khan.',
    'Anna Lee+Omar Khan',
  ],
  [
    'a field after which the name is set off',
    'Minister Omar Khan met the Director General for Bilateral Relations, Anna Lee.',
    'Omar Khan+Anna Lee',
  ],
  [
    'a committee of theirs',
    'Minister Omar Khan met the Chair of its European Affairs Committee, Anna Lee.',
    'Omar Khan+Anna Lee',
  ],
  [
    'a farewell call to one',
    'Ambassador Omar Khan paid a farewell call to Speaker Anna Lee.',
    'Omar Khan+Anna Lee',
  ],
])('names whom one met: %s', (_, body, expected) => {
  expect(meetings(body)[0]).toContain(expected);
});
