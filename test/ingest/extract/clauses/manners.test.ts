import { LEE, KHAN, PAIR, told } from './told';

const PETROV = 'Speaker Ivan Petrov';
const ALL = 'MEETING Anna Lee+Omar Khan+Ivan Petrov';
const CALL = 'CALL Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  ['who is meeting', `${LEE} is meeting with ${KHAN}.`, [PAIR]],
  ['who will be', `${LEE} will be meeting ${KHAN}.`, ['MEETING PLANNED Anna Lee+Omar Khan']],
  [
    'who will be hosting',
    `${LEE} will be hosting ${KHAN}.`,
    ['MEETING PLANNED Anna Lee+Omar Khan'],
  ],
  ['who has the honour', `${LEE} had the honor of meeting ${KHAN}.`, [PAIR]],
  ['who has the chance', `${LEE} had the chance to meet with ${KHAN}.`, [PAIR]],
  ['who gets together', `${LEE} and ${KHAN} got together in Riga.`, [PAIR]],
  ['who catches up', `${LEE} caught up with ${KHAN}.`, [PAIR]],
  ['who dines', `${LEE} dined with ${KHAN}.`, [PAIR]],
  [
    'who will sit down',
    `${LEE} will sit down with ${KHAN}.`,
    ['MEETING PLANNED Anna Lee+Omar Khan'],
  ],
  ['who consults in some way', `${LEE} consulted closely with ${KHAN}.`, [PAIR]],
  ['who consults by phone', `${LEE} consulted by phone with ${KHAN}.`, [CALL]],
  ['what is told by its kind alone', `${LEE} held a bilateral with ${KHAN}.`, [PAIR]],
  ['a dialogue that is held', `${LEE} had a dialogue with ${KHAN}.`, [PAIR]],
  [
    'a round table with one',
    `${LEE} held a roundtable with ${KHAN}.`,
    ['CONFERENCE Anna Lee+Omar Khan'],
  ],
  [
    'a call of some kind, told with its day',
    `${LEE} held a trilateral call today with ${KHAN} and ${PETROV}.`,
    ['CALL Anna Lee+Omar Khan+Ivan Petrov'],
  ],
  [
    'calls of which each is one',
    `${LEE} held telephone conversations with ${KHAN} and ${PETROV}.`,
    [CALL, 'CALL Anna Lee+Ivan Petrov'],
  ],
  [
    'no call that one makes for something',
    `${LEE} issued an urgent call today for talks of ${KHAN}.`,
    [],
  ],
  ['a conference call', `${LEE} held a conference call with ${KHAN}.`, [CALL]],
  ['whose call it is', `Minister Anna Lee’s call with ${KHAN} focused on trade.`, [CALL]],
  ['who joins a call', `${LEE} joined a call with ${KHAN}.`, [CALL]],
  ['where one receives', `${LEE} received at her residence ${KHAN}.`, [PAIR]],
  ['in which house one receives', `${LEE} received in the Kremlin ${KHAN}, who is ill.`, [PAIR]],
  ['in which house one meets', `${LEE} met at the old palace ${KHAN}, who is ill.`, [PAIR]],
  ['by whom one is hosted', `${LEE} was hosted by ${KHAN} in Riga.`, [PAIR]],
  ['by whom one is met', `${LEE} was met by ${KHAN}.`, [PAIR]],
  ['whom one joins for what is held', `${LEE} joined ${KHAN} for a working lunch.`, [PAIR]],
  [
    'what begins a sentence',
    `Meeting with ${KHAN} in Riga, ${LEE} said trade grew.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'during what one speaks',
    `When meeting ${KHAN}, ${LEE} said trade grew.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'whom one tells at a meeting',
    `${LEE} told ${KHAN} during a meeting in Riga that aid would come.`,
    [PAIR],
  ],
  ['whom one thanks in a call', `${LEE} thanked ${KHAN} during a phone call.`, [CALL]],
  [
    'whom one congratulates by phone',
    `${LEE} congratulated ${KHAN} by phone on the victory.`,
    [CALL],
  ],
  [
    'to whom one expresses what',
    `${LEE} expressed gratitude to ${KHAN} during their meeting.`,
    [PAIR],
  ],
  ['what was stated at a meeting', `This was stated by ${LEE} at a meeting with ${KHAN}.`, [PAIR]],
  ['by whom a thing was discussed', `Trade was discussed by ${LEE} and ${KHAN}.`, [PAIR]],
  [
    'which of several meetings',
    `${LEE} held a series of meetings, including with ${KHAN}.`,
    [PAIR],
  ],
  [
    'who joins between commas',
    `${LEE}, joined by ${PETROV}, held talks with ${KHAN}.`,
    ['MEETING Anna Lee+Ivan Petrov+Omar Khan'],
  ],
  [
    'who was joined',
    `${LEE} was joined by ${PETROV} at the meeting with ${KHAN}.`,
    ['MEETING Anna Lee+Ivan Petrov+Omar Khan'],
  ],
  ['in whose presence', `${LEE} met with ${KHAN} in the presence of ${PETROV}.`, [ALL]],
  [
    'with whose participation',
    `${LEE} met with ${KHAN}. The talks took place with the participation of ${PETROV}.`,
    [ALL],
  ],
  ['who was present too', `${LEE} met with ${KHAN}. ${PETROV} was also present.`, [ALL]],
  ['who leads it, before its noun', `Led by ${LEE} and ${KHAN}, the talks covered trade.`, [PAIR]],
  [
    'who leads it, after its place',
    `Consultations took place in Riga, led by ${LEE} and ${KHAN}.`,
    ['CONSULTATIONS Anna Lee+Omar Khan'],
  ],
  [
    'whom it brings together',
    `The forum will bring together ${LEE} and ${KHAN}.`,
    ['CONFERENCE PLANNED Anna Lee+Omar Khan'],
  ],
  [
    'what one delivers at a forum',
    `${LEE} will deliver remarks at the Riga Forum.`,
    ['CONFERENCE PLANNED Anna Lee'],
  ],
  [
    'whom one addresses there',
    `${LEE} addressed participants of the Riga Forum.`,
    ['CONFERENCE Anna Lee'],
  ],
  [
    'which delegation one leads there',
    `${LEE} led the Latvian delegation to the Riga Forum.`,
    ['CONFERENCE Anna Lee'],
  ],
  ['on what a meeting is held', `${LEE} held a meeting on trade.`, ['MEETING Anna Lee']],
  [
    'a meeting that is upcoming',
    `Minister Anna Lee’s upcoming meeting with ${KHAN} will focus on trade.`,
    ['MEETING PLANNED Anna Lee+Omar Khan'],
  ],
  [
    'who is met, and who is phoned',
    `${LEE} will meet with ${KHAN} and speak by phone with ${PETROV}.`,
    ['MEETING PLANNED Anna Lee+Omar Khan', 'CALL PLANNED Anna Lee+Ivan Petrov'],
  ],
  [
    'a title with a full stop before what is planned',
    `The meeting between ${LEE} and Mr. Omar Khan will take place on July 20.`,
    ['MEETING PLANNED Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test.each<[string, string]>([
  ['thanks for what was done in talks', `${LEE} thanked ${KHAN} for his role in the talks.`],
  ['thanks at a press conference', `${LEE} thanked ${KHAN} at a press conference.`],
  ['who is joined in what is said', `${LEE} joined ${KHAN} in condemning the attack.`],
  ['what a film brings together', `The film brought together ${LEE} and ${KHAN}.`],
  ['who leads a government', `Led by ${LEE}, the government raised taxes.`],
  ['remarks about one', `${LEE} made remarks about ${KHAN}.`],
  ['what is gathered', `${LEE} gathered evidence against ${KHAN}.`],
  ['what one is called', `${LEE} called ${KHAN} a dictator.`],
  ['with what one connects a case', `${LEE} connected the case with ${KHAN}.`],
])('%s tells of no meeting', (_, text) => expect(told(text)).toEqual([]));

test('whom one speaks of at a meeting with others is not there', () => {
  expect(told(`${LEE} thanked ${KHAN} during a meeting with ${PETROV}.`)).toEqual([
    'MEETING Anna Lee+Ivan Petrov',
  ]);
});
