import { findMeetings, meetings, reading } from '../read-meetings';

test.each<[string, string, string[]]>([
  [
    'a dialogue to come is told of by the day before its name',
    'Minister Anna Lee welcomed the July 20 Latvia-Oman Strategic Dialogue.',
    ['CONSULTATIONS PLANNED 2021-07-20 - '],
  ],
  [
    'its place stands after its name',
    'Minister Anna Lee praised preparations for the July 20 Summit of the Islands in Riga.',
    ['CONFERENCE PLANNED 2021-07-20 Riga '],
  ],
  [
    'a month before its name is of this year where it is to come',
    'Minister Anna Lee praised preparations for the September Summit of the Islands in Riga.',
    ['CONFERENCE PLANNED 2021-09 Riga '],
  ],
  [
    'a month that is over may be of this year or the next',
    'Minister Anna Lee praised preparations for the March Summit of the Islands in Riga.',
    [],
  ],
  [
    'what was is not to come',
    'Minister Anna Lee welcomed the July 2 Latvia-Oman Strategic Dialogue.',
    [],
  ],
  [
    'consultations with what they are on before their day',
    'Minister Anna Lee wrote of the Latvia-Oman Consultations on Trade and the Arctic on July 22.',
    ['CONSULTATIONS PLANNED 2021-07-22 - '],
  ],
  [
    'a day before another name is none of an event',
    'Minister Anna Lee quoted the July 20 Riga Summit Declaration.',
    [],
  ],
  [
    'a summit of another year is told of by its town and year',
    'The leaders praised agreements reached at the second Latvia-Africa Summit in Riga in 2017.',
    ['CONFERENCE HELD 2017 Riga '],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});

test.each<[string, string[]]>([
  ['The talks were left to the Baltic Council meeting in Riga on July 20.', ['Baltic Council']],
  ['The talks were left to the Riga Ministers’ meeting in Oslo on July 20.', []],
])('whose the meeting is that is named as to come: %s', (body, told) => {
  const read = reading(body);
  const sides = findMeetings(read).flatMap(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
  expect(sides).toEqual(told);
});
