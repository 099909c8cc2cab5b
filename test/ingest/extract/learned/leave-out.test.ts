import { leaveOut } from '../../../../src/ingest/extract/learned/leave-out';
import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { reading } from '../read-meetings';

/** Meetings with who is left in them. */
function leftOf(body: string, kind: string, ...names: string[]): string[] {
  const read = reading(body);
  const { meetings } = readMeetings(read);
  const unlikely = read.people.all.filter(({ name }) => names.includes(name));
  leaveOut(
    meetings,
    unlikely.map((person) => ({ person, kind })),
  );
  return meetings.map(
    (each) => `${each.kind} ${each.parties.map(({ person }) => person.name).join('+')}`,
  );
}

const TEXT = 'President Omar Khan met Minister Anna Lee and Minister Ole Berg.';

test('one of several is left out of meetings of a kind alone', () => {
  expect(leftOf(TEXT, 'MEETING', 'Ole Berg')).toEqual(['MEETING Omar Khan+Anna Lee']);
  expect(leftOf(TEXT, 'VISIT', 'Ole Berg')).toEqual(['MEETING Omar Khan+Anna Lee+Ole Berg']);
});

test('a meeting in which nobody is left goes', () => {
  expect(leftOf(TEXT, 'MEETING', 'Omar Khan', 'Anna Lee', 'Ole Berg')).toEqual([]);
});

test('nobody takes out the one who does what is told', () => {
  expect(leftOf(TEXT, 'MEETING', 'Omar Khan')).toEqual(['MEETING Omar Khan+Anna Lee+Ole Berg']);
});
