import { meetingAt, partiesTo } from '../../../../src/ingest/extract/statements/statement-parties';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { findTopics } from '../../../../src/ingest/extract/topics/topics';

import { findMeetings, meetings, reading } from '../read-meetings';

test.each([
  [
    'Minister Anna Lee met with President Omar Khan in Geneva on Thursday.',
    'MEETING HELD 2021-07-15 Geneva Anna Lee+Omar Khan',
  ],
  // A line of its own that names a town; a country is none, nor is a line that says more.
  [
    'Minister Anna Lee met with President Omar Khan.\n\nThe Castle, St Petersburg\n\nThey spoke.',
    'MEETING HELD ../2021-07-16 St Petersburg Anna Lee+Omar Khan',
  ],
  [
    'Minister Anna Lee met with President Omar Khan.\n\nChisinau\n\nThey spoke.',
    'MEETING HELD ../2021-07-16 Chisinau Anna Lee+Omar Khan',
  ],
  [
    'Minister Anna Lee met with President Omar Khan.\n\nLatvia\n\nNot all of it was seen in Riga\n\nThey spoke.',
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
  ],
  [
    'Minister Anna Lee spoke today with President Omar Khan about trade.',
    'CALL HELD 2021-07-16 - Anna Lee+Omar Khan',
  ],
  [
    'President Omar Khan had a telephone conversation with Prime Minister Anna Lee.',
    'CALL HELD ../2021-07-16 - Omar Khan+Anna Lee',
  ],
  [
    'President Omar Khan received the newly appointed Ambassador of Latvia Anna Lee yesterday.',
    'MEETING HELD 2021-07-15 - Omar Khan+Anna Lee',
  ],
  [
    'Discussions between President Omar Khan, who is visiting, and Prime Minister Anna Lee were held on July 14.',
    'MEETING HELD 2021-07-14 - Omar Khan+Anna Lee',
  ],
  [
    'Minister Anna Lee and Ambassador Omar Khan discussed trade this week.',
    'MEETING HELD 2021-07-12/2021-07-16 - Anna Lee+Omar Khan',
  ],
  [
    'President Omar Khan will meet with Prime Minister Anna Lee in Paris on July 20.',
    'MEETING PLANNED 2021-07-20 Paris Omar Khan+Anna Lee',
  ],
])('%s', (text, meeting) => expect(meetings(text)).toEqual([meeting]));

test('separate meetings are kept apart, and one told of twice is one', () => {
  expect(
    meetings(
      'Secretary Anna Lee met today in Hanoi with Minister Omar Khan and Chairman Ivan Petrov in separate meetings.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-16 Hanoi Anna Lee+Omar Khan',
    'MEETING HELD 2021-07-16 Hanoi Anna Lee+Ivan Petrov',
  ]);
  expect(
    meetings('Minister Anna Lee met with President Omar Khan. Lee and Khan discussed trade.'),
  ).toHaveLength(1);
});

test('a date far from the meeting’s words is another’s', () => {
  expect(
    meetings(
      'Minister Anna Lee met with President Omar Khan to take stock of all the agreements that were reached by both governments in May 2019.',
    ),
  ).toEqual(['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan']);
});

test.each([
  'The level of water met the needs of Kazakhstan.',
  'President Omar Khan said: "We met with Minister Anna Lee."',
  'Minister Anna Lee spoke with understanding about it.',
])('no meeting in %j', (text) => expect(meetings(text)).toEqual([]));

function statements(body: string): string[] {
  const read = reading(body);
  const met = findMeetings(read);
  const [main] = met;
  return findStatements(read, (at) => partiesTo(meetingAt(met, main, at))).map(
    ({ speaker, act, quote }) =>
      [
        [
          ...speaker.people.map(({ name }) => name),
          ...speaker.bodies.map(({ start, end }) => read.text.slice(start, end)),
        ].join('+'),
        act,
        read.text.slice(quote.start, quote.end),
      ].join(' | '),
  );
}

const MET = 'Minister Anna Lee met with President Omar Khan.';

test.each([
  [
    `${MET} The Minister thanked Latvia and noted the progress.`,
    ['Anna Lee | THANKED | Minister thanked Latvia', 'Anna Lee | NOTED | noted the progress'],
  ],
  [
    `${MET} The parties agreed to meet again.`,
    ['Anna Lee+Omar Khan | AGREED | The parties agreed to meet again'],
  ],
  [
    `${MET} Khan welcomed the visit, stressing its weight.`,
    ['Omar Khan | WELCOMED | Khan welcomed the visit', 'Omar Khan | NOTED | stressing its weight'],
  ],
  [
    `${MET} Lee and Khan condemned the attack.`,
    ['Anna Lee+Omar Khan | CONDEMNED | Lee and Khan condemned the attack'],
  ],
  [
    `${MET} Lee expressed concern about it. She urged restraint.`,
    [
      'Anna Lee | EXPRESSED_CONCERN | Lee expressed concern about it',
      'Anna Lee | REQUESTED | She urged restraint',
    ],
  ],
  [
    `${MET} They shared concerns about it and committed to meet again.`,
    [
      'Anna Lee+Omar Khan | EXPRESSED_CONCERN | They shared concerns about it',
      'Anna Lee+Omar Khan | SAID | committed to meet again',
    ],
  ],
  [
    `${MET} "It is done," said Khan of Latvia. Lee wrote in a note, "It is not".`,
    [
      'Omar Khan | SAID | "It is done," said Khan of Latvia',
      'Anna Lee | SAID | Lee wrote in a note, "It is not"',
    ],
  ],
  // Whom a preposition leads to does not speak.
  [`${MET} "It is done," an officer for relations with Latvia, said.`, []],
  // A transcript.
  [
    `${MET}\n\nPresident of Latvia Omar Khan: Thank you, Madam Minister. I am glad that Lee said so.\nMinister Anna Lee (via an interpreter): We have much to do today.\nPresident Omar Khan: Thank you. Goodbye!\n\nLee noted the progress.`,
    [
      'Omar Khan | THANKED | Thank you, Madam Minister. I am glad that Lee said so.',
      'Anna Lee | SAID | We have much to do today.',
      'Anna Lee | NOTED | Lee noted the progress',
    ],
  ],
  [
    'The United States and the European Union reaffirmed their bond.',
    [
      'United States+European Union | CONFIRMED | United States and the European Union reaffirmed their bond',
    ],
  ],
  [`${MET} "We are ready," said Khan.`, ['Omar Khan | SAID | "We are ready," said Khan']],
  [
    `${MET} Prior to this meeting, Minister Lee met with her E3 counterparts. They agreed that trade grows.`,
    ['Anna Lee | AGREED | They agreed that trade grows'],
  ],
  [
    `${MET} Those present expressed concerns about trade.`,
    ['Anna Lee+Omar Khan | EXPRESSED_CONCERN | Those present expressed concerns about trade'],
  ],
  [
    'Anna Lee sent her condolences to the people of Latvia. The message reads, in part: "We grieve."',
    [
      'Anna Lee | SAID | Anna Lee sent her condolences to the people of Latvia',
      'Anna Lee | SAID | The message reads, in part: "We grieve."',
    ],
  ],
])('%s', (text, told) => expect(statements(text)).toEqual(told));

test.each([
  `${MET} It was noted that trade grows.`,
  `${MET} "The Minister noted nothing", a sign read.`,
  `${MET} The President of Latvia said so.`.replace('said so', 'is absent'),
])('no statement in %j', (text) => expect(statements(text)).toEqual([]));

test('topics: rows, passives and what is said of the prospects', () => {
  const topics = (body: string) => {
    const read = reading(body);
    return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
  };
  expect(
    topics(
      'They discussed the current state and prospects of trade relations, Kazinform has learnt.',
    ),
  ).toEqual(['trade relations']);
  expect(
    topics(
      'They discussed cooperation in the field of transport, agriculture, and higher education.',
    ),
  ).toEqual(['transport', 'agriculture', 'higher education']);
  expect(topics('Issues of border control were discussed.')).toEqual(['border control']);
  expect(topics('They agreed to discuss the matter again.')).toEqual([]);
  expect(topics('She will meet with partners to discuss the price of grain.')).toEqual([
    'price of grain',
  ]);
  expect(topics('They also spoke about the Riga Congress.')).toEqual(['Riga Congress']);
  expect(topics('They discussed trade, to which Latvia added a word.')).toEqual(['trade']);
  expect(
    topics('He will travel to Riga for consultations with our partners about open borders.'),
  ).toEqual(['open borders']);
});

describe('who is who', () => {
  const names = (body: string) =>
    reading(body).people.all.map(({ name, offices, mentions }) => [
      name,
      offices.length,
      mentions.length,
    ]);

  test('short forms, initials and family names are of whom they were said before', () => {
    expect(
      names('Ambassador Anna Maria Lee spoke. A. Lee left. Ms. Lee came back. Lee agreed.'),
    ).toEqual([['Anna Maria Lee', 1, 4]]);
  });

  test('a family name before the whole name, and family names that come first', () => {
    expect(names('Tokayev spoke. President Kassym-Jomart Tokayev left.')).toEqual([
      ['Kassym-Jomart Tokayev', 1, 2],
    ]);
    expect(names('Foreign Minister Wang Yi spoke. Minister Wang left.')).toEqual([
      ['Wang Yi', 1, 2],
    ]);
  });

  test('one of two of a family name is told by the office', () => {
    const { people, sentences } = reading(
      'President Omar Khan met Minister Sara Khan. Minister Khan spoke.',
    );
    expect(people.of(sentences[1]?.items[0] ?? fail())?.name).toBe('Sara Khan');
  });

  test('an office without a name is its holder’s', () => {
    const { people, sentences } = reading(
      'Minister of Foreign Affairs of Russia Ivan Petrov spoke. The Russian Foreign Minister left.',
    );
    const office = sentences[1]?.items[0];
    expect(office?.kind === 'OFFICE' && people.holderOf(office, office.start)?.name).toBe(
      'Ivan Petrov',
    );
  });

  test('things, places and bodies are no persons', () => {
    expect(
      names(
        'The Good Friday Agreement and Climate Change shook Henan Province and the World Bank.',
      ),
    ).toEqual([]);
  });
});

function fail(): never {
  throw new Error('expected an item');
}
