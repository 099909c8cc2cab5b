import { readMeetings } from '../../../../../src/ingest/extract/events/meetings';
import { JUDGE } from '../../../../../src/ingest/extract/learned/judge';
import { surenessOf } from '../../../../../src/ingest/extract/learned/sureness/sureness';
import { meetingColumns } from '../../../../../src/ingest/extract/learned/sureness/meeting-columns';
import { reading } from '../../read-meetings';

/** How sure each meeting of a text is, in the text's order. */
function sure(body: string): number[] {
  const read = reading(body);
  const { meetings, sentences } = readMeetings(read);
  return [...surenessOf(read, meetings, JUDGE(read, sentences, meetings)).values()];
}

test('two who met on a day in a town are surer than who is named in a tangle of others', () => {
  const [plain = 0] = sure('President Omar Khan met Minister Anna Lee in Oslo on Monday.');
  const [tangled = 1] = sure(
    'Before the summit last month, Minister Anna Lee, envoy Bo Ek, Tom Ray, Eva Roy and President Omar Khan ' +
      'discussed the previous session with others.',
  );
  expect(plain).toBeGreaterThan(0.7);
  expect(tangled).toBeLessThan(0.5);
});

test('every column is a number, the same ones for any meeting', () => {
  const read = reading(
    'President Omar Khan met Minister Anna Lee in Oslo on Monday. He will visit Peru. Both had talks.',
  );
  const { meetings, sentences } = readMeetings(read);
  const judged = JUDGE(read, sentences, meetings);
  const all = meetings.map((meeting) => meetingColumns(read, meeting, meetings, judged));
  expect(all.length).toBeGreaterThan(1);
  for (const columns of all) {
    expect(Object.keys(columns)).toEqual(Object.keys(all[0] ?? {}));
    expect(Object.values(columns).filter((value) => !Number.isFinite(value))).toEqual([]);
  }
  expect(all[0]).toMatchObject({ 'is MEETING': 1, parties: 2, placed: 1, 'placed here': 1 });
});
