import { namedAlone } from '../../../../src/ingest/extract/draft/named-alone';
import { reading } from '../read-meetings';

const names = (body: string): string[] => [...namedAlone(reading(body))];

test.each<[string, string, string[]]>([
  ['the first words of its part', 'The UN Peacebuilding Commission met.', ['UN']],
  ['of a mission', 'The African Union Mission in Somalia wrote.', ['African Union']],
])('a body that is only %s is not named by itself', (_, body, not) => {
  for (const name of not) expect(names(body)).not.toContain(name);
});

test.each<[string, string, string]>([
  ['by itself elsewhere', 'The UN Peacebuilding Commission met. The UN is glad.', 'UN'],
  ['after "of"', 'The Permanent Council of the OSCE met.', 'OSCE'],
  ['as whose part it is', 'The State Department’s Bureau of Trade met.', 'State Department'],
  ['in an office', 'NATO Secretary General Anna Lee spoke.', 'NATO'],
])('a body named %s is', (_, body, name) => expect(names(body)).toContain(name));
