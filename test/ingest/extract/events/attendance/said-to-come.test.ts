import { meetings } from '../../read-meetings';

const CALL = 'On Monday Minister Anna Lee spoke by phone with Minister Omar Khan.';
const CALLED = 'CALL HELD 2021-07-12 - Anna Lee+Omar Khan';
const FORUM = (who: string) => `CONFERENCE PLANNED 2021-08-20 Riga ${who}`;

test.each<[string, string, string[]]>([
  [
    'those who will go on with their talks there',
    `${CALL} Anna Lee and Omar Khan agreed to continue the discussion at the Baltic Forum to be held in Riga on August 20.`,
    [CALLED, FORUM('Anna Lee+Omar Khan')],
  ],
  [
    'the same by "the ministers"',
    `${CALL} The two ministers agreed to return to the matter at the informal Baltic summit to be held in Riga on August 20.`,
    [CALLED, FORUM('Anna Lee+Omar Khan')],
  ],
  [
    'one who confirms that she comes',
    `${CALL} Lee confirmed her participation in the Baltic Forum in Riga on August 20.`,
    [CALLED, FORUM('Anna Lee')],
  ],
  [
    'one who intends to take part from afar',
    `${CALL} Khan still intends to take part, by video link, in the Baltic Forum in Riga on August 20.`,
    [CALLED, FORUM('Omar Khan')],
  ],
  [
    'what is only talked of has nobody',
    `${CALL} They discussed the Baltic Forum to be held in Riga on August 20.`,
    [CALLED, FORUM('')],
  ],
  [
    'nor has what others may raise something at',
    `${CALL} Lee said the matter would be raised at the Baltic Forum in Riga on August 20.`,
    [CALLED, FORUM('')],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
