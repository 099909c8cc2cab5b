import { findMeetings, meetings, reading } from '../read-meetings';

const TRAVEL = 'Minister Anna Lee will travel to Latvia and Norway July 20-24.';

/** The bodies and groups that each meeting of a body of an article has. */
function groups(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).map(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)).join('+'),
  );
}

test.each<[string, string, string[]]>([
  [
    'a range of leaders are leaders',
    'Minister Anna Lee will travel to Riga July 20-24, where she will meet with a range of civic leaders.',
    [
      'MEETING PLANNED 2021-07-20/2021-07-24 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee',
    ],
  ],
  [
    'the summit that those whom one meets attend is not what one meets for',
    `${TRAVEL}\n\nIn Norway, she will meet with heads of state and ministers attending the summit.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Norway Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-24 Norway Anna Lee',
    ],
  ],
  [
    'who is joined at one stop is not joined at the other',
    `${TRAVEL}\n\nIn Latvia, Minister Lee will meet with officials.\n\nIn Norway, Minister Lee will be joined by Ambassador Eva Holm. They will meet with officials.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Norway Anna Lee+Eva Holm',
      'MEETING PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-24 Norway Anna Lee+Eva Holm',
    ],
  ],
  [
    'those met during a visit to a town were met there',
    'Minister Anna Lee met Minister Omar Khan during her visit to Riga from July 12 to July 14.',
    [
      'MEETING HELD 2021-07-12/2021-07-14 Riga Anna Lee+Omar Khan',
      'VISIT HELD 2021-07-12/2021-07-14 Riga Anna Lee',
    ],
  ],
  [
    'the place of a stop comes with its days',
    'Minister Anna Lee will travel to Riga, July 20-21, and Oslo, July 23-24. During her travel, Minister Lee will meet with officials.\n\nIn Riga, she will meet with officials to discuss trade.',
    [
      'VISIT PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
      'VISIT PLANNED 2021-07-23/2021-07-24 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
    ],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});

test('members of a body are met apart from those who are named', () => {
  const body =
    'Minister Anna Lee met Minister Omar Khan in Riga. The Minister met with members of the Latvian Armed Forces to thank them.';
  expect(groups(body)).toEqual(['', 'members of the Latvian Armed Forces']);
});

test('those who work somewhere are told of by where', () => {
  const body =
    'Minister Anna Lee met Minister Omar Khan in Riga. She also met with staff at Latvia’s Amber Center.';
  expect(groups(body)).toEqual(['', 'staff at Latvia’s Amber Center']);
});
