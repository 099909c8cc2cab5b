import { told } from '../clauses/told';
import { meetings } from '../read-meetings';

const LATVIAN = 'Latvian president Anna Lee said that it was good.';
const NORWEGIAN = 'Norwegian president Omar Khan agreed.';
const OFFICERS = 'The presidents of Latvia and Norway';

test.each<[string, string, string[]]>([
  [
    'signed',
    `${OFFICERS} signed an agreement in Oslo on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['SIGNING HELD 2021-07-12 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'opened what is opened',
    `${OFFICERS} jointly opened a new plant in Oslo on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['CEREMONY HELD 2021-07-12 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'talked by phone',
    `${OFFICERS} discussed trade in a phone call on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['CALL HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'gathered',
    `Leaders of Latvia, Norway and Estonia gathered in Riga on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'had a meeting of theirs held',
    `A trilateral meeting of the presidents of Latvia, Estonia and Norway was held in Riga on Monday. ${LATVIAN} ${NORWEGIAN}`,
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'met under one who led the talks',
    `${OFFICERS} met in Oslo on Monday. ${LATVIAN} Envoy Eva Holm hosted the talks.`,
    ['MEETING HELD 2021-07-12 Oslo Anna Lee+Eva Holm'],
  ],
])('officers of states %s', (_, text, lines) => expect(meetings(text)).toEqual(lines));

test('two who discussed something in a call did not meet', () =>
  expect(
    meetings('Minister Anna Lee and Minister Omar Khan discussed trade in a phone call on Monday.'),
  ).toEqual(['CALL HELD 2021-07-12 - Anna Lee+Omar Khan']));

test('a state is no party where its officer is named elsewhere', () =>
  expect(
    told(
      `Minister Eva Holm met with the presidents of Latvia and Norway in Riga. ${LATVIAN} ${NORWEGIAN}`,
    ),
  ).toEqual(['MEETING Eva Holm+Anna Lee+Omar Khan']));
