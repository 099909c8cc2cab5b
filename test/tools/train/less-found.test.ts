import { readMeetings } from '../../../src/ingest/extract/events/meetings';
import { Model } from '../../../src/ingest/extract/learned/model';
import { pairsOf } from '../../../src/ingest/extract/learned/pairs/pair';
import { reading } from '../../ingest/extract/read-meetings';
import { lessFound } from '../../../tools/train/less-found';

const read = reading(
  'President Omar Khan met Minister Anna Lee. Minister Ivan Petrov praised the talks.',
);
const { meetings, sentences } = readMeetings(read);
const pairs = pairsOf(read, sentences, new Model({ bias: 0, weights: {} })).all;

/** Who is in what, where chance says the same each time. */
const left = (chance: number, isTrue = false): string[] =>
  lessFound(
    meetings,
    pairs,
    () => isTrue,
    () => chance,
  ).map(({ kind, parties }) => `${kind} ${parties.map(({ person }) => person.name).join('+')}`);

test('meetings stay or go by chance', () => {
  expect(left(0.9)).toEqual(['MEETING Omar Khan+Anna Lee']);
  expect(left(0.3)).toEqual([]);
});

test('persons are put where they were not, and nobody where they were', () => {
  expect(left(0.01)[0]).toMatch(/Ivan Petrov/);
  expect(left(0.01, true)).toEqual([]);
});

test('what the rules found is left alone', () => {
  left(0.01);
  expect(meetings.map(({ parties }) => parties.length)).toEqual([2]);
});
