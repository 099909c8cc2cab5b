import { Candidates } from '../../../../src/ingest/extract/learned/candidates';
import { AllFeatures } from '../../../../src/ingest/extract/learned/feature-table';
import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { reading } from '../read-meetings';

/** The features of a person with a kind. */
function featuresOf(body: string, name: string, kind: string): string[] {
  const read = reading(body);
  const candidates = new Candidates(read, readMeetings(read).sentences, new AllFeatures()).all();
  const found = candidates.find((each) => each.person.name === name && each.kind === kind);
  return (found?.features ?? []).map((cell) => cell.name);
}

const TEXT = 'President Omar Khan met with Minister Anna Lee and Minister Ivan Petrov.';

test('how a person stands to the words that tell of a meeting', () => {
  expect(featuresOf(TEXT, 'Anna Lee', 'MEETING')).toEqual(
    expect.arrayContaining(['R p=w | own', 'M R p=w | MEETING', 'R w=met | MEETING']),
  );
  expect(featuresOf(TEXT, 'Omar Khan', 'MEETING')).toEqual(
    expect.arrayContaining(['L p=^ | own', 'v=M | in own', 'rank=0 np=4 | any']),
  );
});

test('each of a list stands as the first of it does', () => {
  const all = 'President Omar Khan met with Minister Anna Lee, Minister Ivan Petrov.';
  expect(featuresOf(all, 'Ivan Petrov', 'MEETING')).toContain('R p=w | own');
});

test('a feature is counted once, however often it is seen', () => {
  const features = featuresOf(`${TEXT} ${TEXT}`, 'Anna Lee', 'MEETING');
  expect(new Set(features).size).toBe(features.length);
});

test('no feature holds a name', () => {
  const names = featuresOf(TEXT, 'Anna Lee', 'MEETING').join(' ').toLowerCase();
  expect(names).not.toMatch(/anna|lee|omar|khan|petrov/);
});

test('kinds of which nothing tells are not asked of', () => {
  expect(featuresOf(TEXT, 'Anna Lee', 'VISIT')).toEqual([]);
});
