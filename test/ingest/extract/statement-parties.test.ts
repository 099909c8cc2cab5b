import { findMeetings } from '../../../src/ingest/extract/meetings';
import { partiesTo } from '../../../src/ingest/extract/statement-parties';
import { reading } from './read-meetings';

test('"they" are those who met, and not those who came along with one of them', () => {
  const [meeting] = findMeetings(
    reading(
      'Minister Anna Lee led a delegation to Latvia and Norway from July 10-14. The delegation included Ambassador Eva Holm. Across the region, Minister Lee and the delegation met with civil leaders.',
    ),
  );
  expect(meeting?.parties.map(({ person }) => person.name)).toEqual(['Anna Lee', 'Eva Holm']);
  expect(partiesTo(meeting, meeting).map(({ name }) => name)).toEqual(['Anna Lee']);
});
