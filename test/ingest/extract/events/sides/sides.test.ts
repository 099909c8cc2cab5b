import { findMeetings, meetings, reading } from '../../read-meetings';

const PLACELESS = 'MEETING HELD ../2021-07-16 -';

test.each([
  [
    'one sentence tells of several meetings by several verbs',
    'Minister Anna Lee met with President Omar Khan and held talks with Prime Minister Ivan Petrov.',
    [`${PLACELESS} Anna Lee+Omar Khan`, `${PLACELESS} Anna Lee+Ivan Petrov`],
  ],
  [
    'meetings that were held are those of whose visit it is',
    'Minister Anna Lee concluded her visit to Latvia. Meetings with President Omar Khan and Speaker Ivan Petrov were also held.',
    ['VISIT HELD ../2021-07-16 Latvia Anna Lee', `${PLACELESS} Anna Lee+Omar Khan+Ivan Petrov`],
  ],
  [
    'a visit leads to several places',
    'Minister Anna Lee concluded her visit to Latvia and Estonia.',
    ['VISIT HELD ../2021-07-16 Latvia Anna Lee', 'VISIT HELD ../2021-07-16 Estonia Anna Lee'],
  ],
  [
    'with whom something was discussed stands after a comma',
    'Minister Anna Lee discussed these matters at the highest level, with President Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'who spoke at a meeting took part in it',
    'In a meeting with Minister Anna Lee on Monday, President Omar Khan praised the reforms.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'a call is told by a word in the next sentence',
    'Minister Anna Lee held discussions with President Omar Khan. During the phone call, the sides discussed trade.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'a call is told by how it was held',
    'Minister Anna Lee and President Omar Khan discussed trade by phone.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'an office that no one is named for may be the other side',
    'The Secretary-General met with Minister Anna Lee.',
    [`${PLACELESS} Anna Lee`],
  ],
  [
    'where it was held may be told after',
    'Minister Anna Lee met with President Omar Khan. The meeting was held in Geneva on July 14.',
    ['MEETING HELD 2021-07-14 Geneva Anna Lee+Omar Khan'],
  ],
  [
    'a town may stand at the beginning',
    'In Geneva, Minister Anna Lee met with President Omar Khan.',
    ['MEETING HELD ../2021-07-16 Geneva Anna Lee+Omar Khan'],
  ],
  [
    'one calls whom they congratulate',
    'President Omar Khan called Dr. Anna Lee today to congratulate her.',
    ['CALL HELD 2021-07-16 - Omar Khan+Anna Lee'],
  ],
  [
    'who is spoken of in a quotation of the third person meets too',
    'Minister Anna Lee travels on Monday. “She will meet with President Omar Khan,” the ministry wrote.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
  [
    'who says of others that they met takes no part',
    'Minister Anna Lee recalled the meeting of President Omar Khan and Speaker Ivan Petrov.',
    [`${PLACELESS} Omar Khan+Ivan Petrov`],
  ],
  [
    'a meeting that opens a sentence is of whom the article is about',
    'Speaker Anna Lee had a number of bilateral meetings. At the meeting with President Omar Khan, the sides discussed trade.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'one is received by another',
    'Minister Anna Lee was received in the palace by President Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'when they met may be told after',
    'Minister Anna Lee met with President Omar Khan. They met on Tuesday, 13 July 2021.',
    ['MEETING HELD 2021-07-13 - Anna Lee+Omar Khan'],
  ],
  [
    'who led consultations is told within their words',
    'Political consultations between the two departments, led by Deputy Ministers Anna Lee and Omar Khan, were held in Riga.',
    ['CONSULTATIONS HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'whose visit it was is told after it',
    'During his official visit to Riga, Minister Omar Khan laid a wreath.',
    ['VISIT HELD ../2021-07-16 Riga Omar Khan', 'CEREMONY HELD ../2021-07-16 - Omar Khan'],
  ],
  [
    'a city may be called one',
    'On July 14, in the city of Riga, President Anna Lee received Minister Omar Khan.',
    ['MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'what was discussed at talks was discussed by whom the article is about',
    'Minister Anna Lee held several meetings. Issues of trade were discussed during talks with President Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'the diplomat of a state is who holds an office of it',
    'Ambassador of Latvia Anna Lee came to Riga. The Latvian diplomat met with Speaker Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'the head of state is the one President',
    'President Anna Lee spoke. The head of state received Speaker Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'whose meeting it was took part',
    'This was agreed at President Anna Lee’s meetings with Speaker Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'the town of an office is not where the meeting was held',
    'Consul General in Almaty Anna Lee met with Speaker Omar Khan.',
    [`${PLACELESS} Anna Lee+Omar Khan`],
  ],
  [
    'who led the consultations took part in them',
    'Consultations were held yesterday. Minister Anna Lee and Ambassador Omar Khan led the consultations.',
    ['CONSULTATIONS HELD 2021-07-15 - Anna Lee+Omar Khan'],
  ],
  [
    'one side that is named is no meeting of whoever speaks of it',
    'Minister Anna Lee noted the first meeting between the leaders of Asia and President Omar Khan.',
    [],
  ],
  [
    'who is leading a side takes part in the meeting that started',
    'The meeting between Latvia and Estonia started on Monday. The Latvian delegation is being led by Minister Anna Lee while Speaker Omar Khan is heading the Estonian side.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'a meeting of one with another',
    'On July 14, a meeting of the Minister A.Lee with Ambassador Omar Khan was held.',
    ['MEETING HELD 2021-07-14 - A.Lee+Omar Khan'],
  ],
  [
    'a delegation of a state that is written with points',
    'President Omar Khan received the U.S. delegation led by Minister Anna Lee.',
    [`${PLACELESS} Omar Khan+Anna Lee`],
  ],
  [
    'by whom one was invited is not who visits',
    'Minister Anna Lee, invited by President Omar Khan, is on a visit to Riga.',
    ['VISIT HELD ../2021-07-16 Riga Anna Lee'],
  ],
  [
    'a row of parties may run over semicolons',
    'Minister Anna Lee met with President Omar Khan of Latvia; Speaker Ivan Petrov; and King Juan Ruiz.',
    [`${PLACELESS} Anna Lee+Omar Khan+Ivan Petrov+Juan Ruiz`],
  ],
  [
    'a pronoun leads over sentences that begin with one too',
    'Minister Anna Lee spoke. In the afternoon, she met with President Omar Khan. She also had a brief meeting with Speaker Ivan Petrov.',
    [`${PLACELESS} Anna Lee+Omar Khan`, `${PLACELESS} Anna Lee+Ivan Petrov`],
  ],
  [
    'a town at the beginning may stand far from the verb',
    'On July 14, in Riga, the President of the Republic of Kazakhstan, Supreme Commander-in-Chief Anna Lee received Minister Omar Khan.',
    ['MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'consultations that are praised are not told of as held',
    'Minister Anna Lee commended regular consultations held between the ministries.',
    [],
  ],
  [
    'a call may be told of first',
    'In a telephone conversation on Monday, Minister Anna Lee and President Omar Khan discussed trade.',
    ['CALL HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, found) => expect(meetings(text)).toEqual(found));

test.each([
  'On the instructions of President Omar Khan, Minister Anna Lee met with Speaker Ivan Petrov.',
  'President Omar Khan’s envoy Anna Lee met with Speaker Ivan Petrov.',
  'Minister Anna Lee met with Speaker Ivan Petrov, who spoke on behalf of President Omar Khan.',
])('who only sends takes no part: %s', (text) => {
  expect(meetings(text)).toEqual([`${PLACELESS} Anna Lee+Ivan Petrov`]);
});

test('who is only told of by an office that they hold themselves meets no one', () => {
  expect(
    meetings('Foreign Minister Anna Lee spoke after a meeting with the Foreign Minister.'),
  ).toEqual([]);
});

test('a body hosts where no person of it is named', () => {
  const text = 'The Latvian Foreign Ministry hosted a meeting with Ambassador Anna Lee.';
  const [meeting] = findMeetings(reading(text));
  const [body] = meeting?.bodies ?? [];
  expect(meeting?.parties.map(({ person }) => person.name)).toEqual(['Anna Lee']);
  expect(body && reading(text).text.slice(body.item.start, body.item.end)).toBe(
    'Latvian Foreign Ministry',
  );
});
