import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'a body that heard somebody sat with them',
    'The Security Council was briefed on July 12 by Special Envoy Anna Lee and Coordinator Ivo Holm.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Ivo Holm'],
  ],
  [
    'who testified was at the sitting',
    'Ambassador Anna Lee testified before the Committee on Foreign Affairs on July 12.',
    ['MEETING HELD 2021-07-12 - Anna Lee'],
  ],
  [
    'who told it something at a session told of before joins that',
    'The Security Council met on July 12. Special Envoy Anna Lee told the Council that aid had run out.',
    ['MEETING HELD 2021-07-12 - Anna Lee'],
  ],
  [
    'who chairs it and who appears there',
    'Members of the Committee on Trade pressed Secretary Anna Lee over the cost on July 12. Appearing before the Committee, chaired by Ivo Holm, the Secretary said the lease had been signed.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Ivo Holm'],
  ],
  [
    'a speech alone is no sitting',
    'Special Envoy Anna Lee will brief the Security Council on July 20.',
    [],
  ],
  ['to be pressed to act is none', 'Congress pressed President Anna Lee to act on July 12.', []],
  [
    'where a committee goes its guest does not',
    'The Committee will host Ambassador Anna Lee to discuss trade, and is to travel to Oslo on July 20.',
    [],
  ],
])('heard by a body: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
