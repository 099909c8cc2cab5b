import { findMeetings, meetings, reading } from '../read-meetings';

/** Kinds and parties alone, a line a meeting. */
const told = (body: string): string[] =>
  meetings(body).map((line) => {
    const [kind = '', status = '', , , ...names] = line.split(/ (?=\S)/u);
    return [kind, status === 'HELD' ? '' : status, names.join(' ')].filter(Boolean).join(' ');
  });

const [LEE, KHAN] = ['Minister Anna Lee', 'President Omar Khan'];
const PAIR = 'MEETING Anna Lee+Omar Khan';

test.each([
  `${LEE} had a frank, substantive one-on-one meeting in Riga with ${KHAN}.`,
  `${LEE} paid a courtesy call on ${KHAN} at the palace.`,
  `${LEE} called on ${KHAN} on Monday.`,
  `${LEE} hosted a working lunch for ${KHAN}.`,
  `${LEE} received a courtesy call from ${KHAN}.`,
  `${LEE} was received in the old palace by ${KHAN}.`,
  `${LEE} met and talked with the visiting ${KHAN}.`,
  `${LEE} met with her visiting counterpart, ${KHAN}.`,
  `${LEE}, who is heading a delegation of experts, met with ${KHAN}.`,
  `${LEE}, accompanied by experts, held talks with ${KHAN}.`,
  `${LEE} and ${KHAN}, on the margins of the fair, held negotiations.`,
  `During talks with ${LEE}, ${KHAN} praised the reforms.`,
  `At their meeting on Monday, ${LEE} and ${KHAN} noted the growth of trade.`,
  `Receiving ${LEE}, ${KHAN} praised the reforms.`,
  `Talking to ${LEE}, ${KHAN} praised the reforms.`,
  `The delegation of Latvia, led by ${LEE}, met with ${KHAN}.`,
  `${KHAN} received a Latvian parliamentary delegation headed by ${LEE}.`,
  `A discussion between the visiting ${LEE} and ${KHAN} was held in Riga.`,
  `${LEE} handed over a letter. The message was handed over by ${LEE} to ${KHAN}.`,
  `Talks between the Latvian ${LEE} and her guest, ${KHAN}, have begun.`,
])('two met: %s', (text) => {
  const [line = ''] = told(text);
  expect([line.replace('Omar Khan+Anna Lee', 'Anna Lee+Omar Khan')]).toEqual([PAIR]);
  expect(told(text)).toHaveLength(1);
});

test.each([
  ['CALL', `${LEE} received today a phone call from ${KHAN}.`],
  ['CALL', `${LEE} talked to ${KHAN} by phone.`],
  ['CONSULTATIONS', `${LEE} held consultations with ${KHAN}.`],
  ['CEREMONY', `${LEE} presented copies of her credentials to ${KHAN}.`],
  ['CEREMONY', `${LEE} was presented with the copies of credentials from ${KHAN}.`],
  ['CEREMONY', `${KHAN} received a copy of the credentials of the new ${LEE}.`],
])('a %s: %s', (kind, text) => {
  expect(
    told(text).map((line) => line.replace('Omar Khan+Anna Lee', 'Anna Lee+Omar Khan')),
  ).toEqual([`${kind} Anna Lee+Omar Khan`]);
});

test.each([
  `${LEE} invited ${KHAN} to meet.`,
  `${LEE} hopes to meet with ${KHAN}.`,
  `${LEE} may hold talks with ${KHAN}.`,
  `${LEE} called on Latvia to discuss peace.`,
  `${LEE} welcomed ${KHAN}’s letter.`,
  `${LEE} and ${KHAN} held a joint press conference.`,
  `${LEE} was received on arrival at the airport by ${KHAN}.`,
])('nothing is told as held: %s', (text) => expect(told(text)).toEqual([]));

test.each<[string, string, string[]]>([
  [
    'who does the next thing is none of those met',
    `${LEE} met with ${KHAN}, and Speaker Ivan Petrov received King Juan Ruiz.`,
    [PAIR, 'MEETING Ivan Petrov+Juan Ruiz'],
  ],
  [
    'meetings with several are as many meetings',
    `${LEE} held separate meetings with ${KHAN} and Speaker Ivan Petrov.`,
    [PAIR, 'MEETING Anna Lee+Ivan Petrov'],
  ],
  [
    'who was there joins what was told of last',
    `${LEE} met with ${KHAN}. Speaker Ivan Petrov was also present at the meeting.`,
    [`${PAIR}+Ivan Petrov`],
  ],
  [
    'a list of those present runs over semicolons and lines',
    `The session of the Council took place in Riga. It was attended by ${LEE};\n\nthe Honourable Omar Khan, Speaker of Parliament; Governor Ivan Petrov.`,
    ['MEETING Anna Lee+Omar Khan+Ivan Petrov'],
  ],
  [
    'who opens a session takes part in it',
    `The session of the Council took place in Riga. Opening the session, ${LEE} praised trade. For his part, ${KHAN} agreed.`,
    [PAIR],
  ],
  [
    'who is met may be told after',
    `${LEE} received a delegation. ${KHAN} told ${LEE} at the meeting with Lee that trade grows.`,
    [PAIR],
  ],
  [
    'whose visit it is leads to a state that is not theirs',
    'Minister of Foreign Affairs of Latvia Anna Lee met with Speaker Omar Khan during his visit to Latvia.',
    [PAIR, 'VISIT Omar Khan'],
  ],
  [
    'a visit is told by "who is in"',
    `${LEE}, who is in Riga on an official visit, met with ${KHAN}.`,
    [PAIR, 'VISIT Anna Lee'],
  ],
  [
    'a visit is told by a noun with its owner',
    'He praised the upcoming visit to Latvia by President Omar Khan.',
    ['VISIT PLANNED Omar Khan'],
  ],
  [
    'a visit that could not be made',
    'President Omar Khan would not be able to visit Riga this week.',
    ['VISIT CANCELLED Omar Khan'],
  ],
  ['a visit that was not made', 'President Omar Khan did not visit Riga.', []],
  [
    'a journey to come',
    'Minister Anna Lee will travel to Riga on July 20.',
    ['VISIT PLANNED Anna Lee'],
  ],
  ['a journey that was made', 'Minister Anna Lee traveled to Riga.', ['VISIT Anna Lee']],
  [
    'a delegation that was led somewhere was on a journey',
    'Minister Anna Lee then led a small delegation to Riga.',
    ['VISIT Anna Lee'],
  ],
  [
    'a delegation that is to be led somewhere is on a journey',
    'Minister Anna Lee will then lead a small delegation to Riga.',
    ['VISIT PLANNED Anna Lee'],
  ],
  [
    'a postponed visit',
    'The visit of President Omar Khan to Latvia was postponed.',
    ['VISIT CANCELLED Omar Khan'],
  ],
  ['who attends a conference', `${LEE} took part in the conference.`, ['CONFERENCE Anna Lee']],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test('a side that is a group alone takes part in its own words', () => {
  const text = 'Minister Anna Lee received a Latvian parliamentary delegation.';
  const read = reading(text);
  const [meeting] = findMeetings(read);
  expect(meeting?.parties.map(({ person }) => person.name)).toEqual(['Anna Lee']);
  expect(meeting?.bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual([
    'Latvian parliamentary delegation',
  ]);
});
