import { told } from './told';

const [LEE, KHAN, PETROV] = [
  'Secretary Anna Lee',
  'Foreign Minister of Latvia Omar Khan',
  'Foreign Minister of Estonia Ivan Petrov',
];
const ALL = 'MEETING Anna Lee+Omar Khan+Ivan Petrov';

test.each<[string, string, string[]]>([
  [
    'a ministerial of a group',
    `${LEE} convened a C5+1 Ministerial in Oslo today with ${KHAN} and ${PETROV}.`,
    [ALL],
  ],
  [
    'of a state and a body',
    `${LEE} convened the third U.S.-Pacific Islands Forum Ministerial today in Oslo with ${KHAN} and ${PETROV}.`,
    [ALL],
  ],
  [
    'which one co-hosts',
    `${LEE} co-hosted the U.S.-Gulf Cooperation Council Ministerial in Oslo with ${KHAN} and ${PETROV}.`,
    [ALL],
  ],
  [
    'in which several take part',
    `${LEE}, ${KHAN} and ${PETROV} participated in the C5+1 Ministerial in Oslo on May 3.`,
    [ALL],
  ],
  [
    'of a whole body',
    `${LEE} and ${KHAN} will attend the Arctic Council Ministerial in Oslo.`,
    ['CONFERENCE PLANNED Anna Lee+Omar Khan'],
  ],
  ['not the title of a text', `${LEE} and ${KHAN} welcomed the Ministerial Declaration.`, []],
  [
    'those whom one calls together',
    `${LEE} convened CARICOM leaders in Oslo today. Participants included ${KHAN} and ${PETROV}.`,
    [ALL],
  ],
  [
    'and brings together',
    `${LEE} brought together the foreign ministers of the Baltic states in Oslo. Taking part were ${KHAN} and ${PETROV}.`,
    [ALL],
  ],
  [
    'and not what is held',
    `${LEE} convened a meeting of foreign ministers in Oslo with ${KHAN}.`,
    ['MEETING Omar Khan'],
  ],
])('%s', (_, body, expected) => {
  expect(told(body)).toEqual(expected);
});
