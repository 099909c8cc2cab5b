import { meetings } from '../../read-meetings';

const MET = 'President of Latvia Anna Lee met with President of Jordan Omar Khan.';
const FIRST = 'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan';

test.each<[string, string[]]>([
  // The same two, with their delegations: another meeting.
  [`${MET} Then the presidents held talks in an expanded format.`, [FIRST, FIRST]],
  [`${MET} Negotiations continued in an extended format.`, [FIRST, FIRST]],
  [
    `${MET} They then continued the talks in an enlarged format. The meeting was attended by Minister Ada Roy.`,
    [FIRST, `${FIRST}+Ada Roy`],
  ],
  // Of both as of one, of the talks that were told of, and of sides that nobody names.
  [`${MET} The talks were held in an expanded format.`, [FIRST]],
  [`${MET} The talks began one-on-one and then continued in an expanded format.`, [FIRST]],
  [`${MET} They then agreed to expand trade.`, [FIRST]],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
