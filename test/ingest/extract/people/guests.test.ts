import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { meetings, reading } from '../read-meetings';

const MET = 'MEETING HELD ../2021-07-16 -';

// Whom "the guest", "the visiting Minister", "the former" and "the latter" mean.
test.each<[string, string, string[]]>([
  [
    'the visiting minister is whom the host received',
    'Foreign Minister Kim Wong welcomed Foreign Minister Anna Lee in Oslo. The visiting minister later met with Speaker Omar Khan.',
    ['MEETING HELD ../2021-07-16 Oslo Kim Wong+Anna Lee', `${MET} Anna Lee+Omar Khan`],
  ],
  [
    'who was received',
    'Foreign Minister Kim Wong was received by Foreign Minister Anna Lee. The guest met with Speaker Omar Khan.',
    [`${MET} Kim Wong+Anna Lee`, `${MET} Kim Wong+Omar Khan`],
  ],
  [
    'who is called so',
    'Prime Minister Kim Wong held talks with visiting President Anna Lee. The visiting leader met with Speaker Omar Khan.',
    [`${MET} Kim Wong+Anna Lee`, `${MET} Anna Lee+Omar Khan`],
  ],
  [
    'nobody, where it is not told who came',
    'Prime Minister Kim Wong met with President Anna Lee. The guest met with Speaker Omar Khan.',
    [`${MET} Kim Wong+Anna Lee`, `${MET} Omar Khan`],
  ],
  [
    'the former and the latter are the two named before',
    'Minister Kim Wong met with Minister Anna Lee. The latter will visit Oslo in August. The former met with Speaker Omar Khan.',
    [
      `${MET} Kim Wong+Anna Lee`,
      'VISIT PLANNED 2021-08 Oslo Anna Lee',
      `${MET} Kim Wong+Omar Khan`,
    ],
  ],
  [
    'what was another state formerly is neither',
    'Minister Kim Wong met with Minister Anna Lee. The former Soviet republic hosted Speaker Omar Khan.',
    [`${MET} Kim Wong+Anna Lee`, `${MET} Omar Khan`],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string]>([
  ['Speaker Kim Wong received Ambassador Anna Lee. The guest praised the port.', 'Anna Lee'],
  ['Speaker Kim Wong met Ambassador Anna Lee. The latter praised the port.', 'Anna Lee'],
])('who says something: %s', (text, name) => {
  const said = findStatements(reading(text), () => []);
  expect(said.map(({ speaker }) => speaker.people[0]?.name)).toEqual([name]);
});
