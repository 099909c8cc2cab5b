import { JUDGE } from '../../../../src/ingest/extract/learned/judge';
import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { joinLikely } from '../../../../src/ingest/extract/learned/join-likely';
import { reading } from '../read-meetings';
import { joined, sayingOf } from './read-joined';

const PAIR = 'President Omar Khan met Minister Anna Lee.';
const OTHER = 'Minister Ivan Petrov enjoyed the talks.';

test.each<[string, string, number, string[]]>([
  ['two who met keep to themselves', `${PAIR} ${OTHER}`, 0.4, ['MEETING Omar Khan+Anna Lee']],
  [
    'but for one who is likely to be with them',
    `${PAIR} ${OTHER}`,
    0.6,
    ['MEETING Omar Khan+Anna Lee+Ivan Petrov'],
  ],
  [
    'a meeting of many is joined by one who is little likely',
    `President Omar Khan met Minister Anna Lee and Minister Ole Berg. ${OTHER}`,
    0.45,
    ['MEETING Omar Khan+Anna Lee+Ole Berg+Ivan Petrov'],
  ],
  [
    'consultations are a meeting too, and no second one is told of',
    `Latvia and Norway held the annual Strategic Dialogue. Minister Anna Lee and Minister Ole Berg praised the meeting.`,
    0.6,
    ['CONSULTATIONS Anna Lee+Ole Berg'],
  ],
  [
    'nor does who speaks of a meeting of officers of other states',
    'The presidents of Latvia and Norway met. Latvian president Anna Lee was glad. Estonian president Ole Berg praised the talks.',
    0.99,
    ['MEETING Anna Lee'],
  ],
  [
    'one who speaks for others is not said to have been there',
    'President Omar Khan met Minister Anna Lee. Spokesman Ivan Petrov praised the talks.',
    0.99,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'who hears of talks was not there',
    'President Omar Khan told Minister Anna Lee about his recent talks with Minister Ole Berg.',
    0.99,
    ['MEETING Omar Khan+Ole Berg'],
  ],
  [
    'nor was who speaks of them',
    'Minister Anna Lee noted the importance of the meeting between President Omar Khan and Minister Ole Berg.',
    0.99,
    ['MEETING Omar Khan+Ole Berg'],
  ],
  [
    'talks that tell when a call was are no call',
    'The call came as President Omar Khan held talks with Minister Ole Berg.',
    0.99,
    ['MEETING Omar Khan+Ole Berg'],
  ],
  [
    'whose envoy somebody is was not there by that',
    "President Omar Khan is abroad. Khan's close adviser Ole Berg met Minister Anna Lee.",
    0.99,
    ['MEETING Ole Berg+Anna Lee'],
  ],
  [
    'but whose meeting it is was',
    "President Omar Khan is back. Khan's talks with adviser Ole Berg took an hour.",
    0.99,
    ['MEETING Omar Khan+Ole Berg'],
  ],
  ['nobody is said to meet alone', OTHER, 0.7, []],
  ['unless it is more than likely', OTHER, 0.8, ['MEETING learnt Ivan Petrov']],
  [
    'two of whom no rule tells that they met, met',
    `${OTHER} Minister Anna Lee praised the talks.`,
    0.6,
    ['MEETING learnt Ivan Petrov+Anna Lee'],
  ],
  [
    'no kind of meeting is proposed of which no word tells',
    'Minister Ivan Petrov praised the law.',
    0.99,
    [],
  ],
  [
    'nor one that the words deny',
    'Minister Ivan Petrov did not meet Minister Anna Lee in Oslo. He refused to attend talks with President Omar Khan.',
    0.99,
    [],
  ],
  [
    'nor one that only may come about',
    'Minister Ivan Petrov and Minister Anna Lee might meet next week.',
    0.99,
    [],
  ],
  [
    'nor what one is only glad of',
    'President Omar Khan congratulated Minister Anna Lee on the opening of the school. He welcomed the signing of the treaty.',
    0.99,
    [],
  ],
  [
    'but a ceremony that one attended',
    'President Omar Khan attended the opening ceremony of the school.',
    0.99,
    ['CEREMONY Omar Khan'],
  ],
  [
    'who says that others will meet does not by that',
    'Minister Ivan Petrov told reporters on Monday that President Omar Khan will meet with Minister Anna Lee.',
    0.99,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'whom another stands in for is not said to have been there',
    'In the absence of President Ole Berg, President Omar Khan met Minister Anna Lee, instead of Minister Ivan Petrov.',
    0.99,
    ['MEETING Omar Khan+Anna Lee'],
  ],
])('%s', (_, body, likelihood, expected) => {
  expect(joined(body, sayingOf(likelihood))).toEqual(expected);
});

test('one who was called is at no meeting told beside', () => {
  const body =
    'Minister Anna Lee spoke on Monday with President Omar Khan and met with Minister Ole Berg in Riga.';
  expect(joined(body, sayingOf(0.9))).toContain('MEETING Anna Lee+Ole Berg');
});

test('whom the rules found stays, however unlikely', () => {
  expect(joined(`${PAIR} ${OTHER}`, sayingOf(0.05))).toEqual(['MEETING Omar Khan+Anna Lee']);
});

test('who is added is cited by name, and the meeting is as sure as who is least so', () => {
  const read = reading(`${OTHER} He left. Minister Anna Lee praised the talks.`);
  const { meetings, sentences } = readMeetings(read);
  joinLikely(read, meetings, sayingOf(0.6)(read, sentences, meetings));
  const [meeting] = meetings;
  expect(meeting?.parties.map(({ quote }) => read.text.slice(quote.start, quote.end))).toEqual([
    'Minister Ivan Petrov',
    'Minister Anna Lee',
  ]);
  expect(meeting?.likelihood).toBeCloseTo(0.6, 5);
});

test.each<[string, string, string[]]>([
  [
    'those who thank the host during the meeting',
    'President Omar Khan hosted envoys today. During the meeting Ambassador Ivan Petrov and Ambassador Anna Lee thanked President Omar Khan for the warm welcome.',
    ['MEETING Omar Khan+Ivan Petrov+Anna Lee'],
  ],
  [
    'a row at a meeting of which no rule knows who came',
    'A meeting on trade took place in Oslo. Minister Anna Lee, Minister Ivan Petrov and Minister Ole Berg sat at the long table.',
    ['MEETING learnt Anna Lee+Ivan Petrov+Ole Berg'],
  ],
  [
    'nobody who is only spoken of',
    `${PAIR} The law was written by Minister Ole Berg.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
])('the weights that are shipped add %s', (_, body, expected) => {
  expect(joined(body, JUDGE)).toEqual(expected);
});

test.each([
  `${PAIR} Minister Ivan Petrov will praise the talks next week.`,
  `${PAIR} Minister Ivan Petrov held talks with Minister Ole Berg.`,
])('who does another thing in a sentence of its own was not there: "%s"', (text) =>
  expect(joined(text, sayingOf(0.6)).find((line) => line.includes('Omar Khan'))).not.toContain(
    'Petrov',
  ),
);
test.each([
  'Senator Ivan Petrov criticised the visit.',
  'In Riga, Latvian Minister Anna Lee praised the visit of her guest.',
])('nobody is on a visit without a place, or at home: "%s"', (text) =>
  expect(joined(text, sayingOf(0.99)).filter((line) => line.startsWith('VISIT learnt'))).toEqual(
    [],
  ),
);
test.each([
  // Nothing in the sentence points back to what was held.
  `${PAIR} Minister Ivan Petrov thinks that the law is good.`,
  `${PAIR} In Riga, he will lay a wreath at the grave of President Ivan Petrov.`,
  `${PAIR} The talks on the accord that was agreed upon by Minister Ivan Petrov went on.`,
  `${PAIR} Minister Ivan Petrov will accompany the delegation in Norway.`,
])('of whom a later sentence does not say that they were there were not: "%s"', (text) =>
  expect(joined(text, sayingOf(0.7)).join(';')).not.toContain('Petrov'),
);
test.each<[string, boolean]>([
  ['Minister Ivan Petrov led the Latvian delegation.', true],
  ['During the talks, Minister Ivan Petrov praised the law.', true],
  ['Minister Ivan Petrov: Good afternoon, friends.', true],
  ['Ambassador Ivan Petrov was also present.', true],
  ['Their next talks, Minister Ivan Petrov believes, are far off.', false],
])('who a later sentence says was there was: "%s" %s', (text, isThere) =>
  expect(joined(`${PAIR} ${text}`, sayingOf(0.7))[0]?.includes('Petrov')).toBe(isThere),
);
test.each([
  'Minister Ivan Petrov marked the anniversary of the accord. Minister Anna Lee will commemorate the day.',
  'Minister Ivan Petrov will lead the work of the ministry. Minister Anna Lee leads the party.',
])('an anniversary or a lead is no event: "%s"', (text) =>
  expect(joined(text, sayingOf(0.9))).toEqual([]),
);

test.each<[string, string, string[]]>([
  [
    'who judges what two held',
    `${PAIR} Senator Ole Berg hailed the outcome of the talks.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'who says afterwards how it was',
    `${PAIR} Senator Ole Berg said afterwards that the meeting was useful.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'who is told of it',
    'President Omar Khan met Minister Anna Lee. He briefed Senator Ole Berg on the talks.',
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'who is thanked for having made it possible',
    `${PAIR} She thanked President Ole Berg for the opportunity to hold the talks.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
])('%s is not joined, however likely', (_, body, lines) =>
  expect(joined(body, sayingOf(0.9))).toEqual(lines),
);

test('who did something there is', () => {
  const lines = joined(`${PAIR} Senator Ole Berg opened the talks.`, sayingOf(0.9));
  expect(lines[0]).toBe('MEETING Omar Khan+Anna Lee+Ole Berg');
});

test.each<[string, string, string[]]>([
  [
    'who asks something as it begins',
    'As the summit began, Minister Ivan Petrov called on Latvia to disarm.',
    [],
  ],
  [
    'who asks something ahead of it',
    'Ahead of the Riga conference, Minister Ivan Petrov urged the sides to agree.',
    [],
  ],
  ['who thinks well of it', 'Minister Ivan Petrov felt the conference was a success.', []],
  [
    'who would speak at any',
    'Minister Ivan Petrov will raise the issue at every international forum.',
    [],
  ],
  ['but who attends', 'Minister Ivan Petrov attended the summit.', ['CONFERENCE Ivan Petrov']],
])('at no conference is told to be: %s', (_, body, told) =>
  expect(joined(body, JUDGE)).toEqual(told),
);

test.each<[string, string, string[]]>([
  [
    'who thanks a host for receiving another',
    'Secretary Anna Lee thanked Minister Ivan Petrov for receiving Deputy Secretary Ole Berg in Oslo.',
    ['MEETING Ivan Petrov+Ole Berg'],
  ],
  [
    'whom one hosted before another day',
    'President Omar Khan met Minister Anna Lee in Oslo, a day after hosting Minister Ole Berg in Riga.',
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'who is told that one will go',
    'Minister Anna Lee told Ambassador Ole Berg that she would visit Oslo in August.',
    ['VISIT Anna Lee'],
  ],
  [
    'who is told of the visit of another',
    'Minister Anna Lee spoke of the visit of President Omar Khan to Oslo.',
    ['VISIT Omar Khan'],
  ],
])('was not there, however likely: %s', (_, text, lines) =>
  expect(joined(text, sayingOf(0.99)).filter((line) => !line.includes('learnt'))).toEqual(lines),
);
