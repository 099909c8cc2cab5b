import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga on Monday.';
const HELD = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'what had been planned was not held',
    'Minister Anna Lee had been due to meet Minister Omar Khan in Oslo on July 5.',
    ['MEETING CANCELLED 2021-07-05 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'what was originally planned',
    'Minister Anna Lee and Minister Omar Khan were originally scheduled to meet in Oslo.',
    ['MEETING CANCELLED - Oslo Anna Lee+Omar Khan'],
  ],
  [
    'a visit that is hoped for',
    'Minister Anna Lee hoped that Minister Omar Khan would visit Oslo.',
    [],
  ],
  [
    'a visit that is thought of',
    'They discussed a possible visit by Minister Omar Khan to Oslo.',
    [],
  ],
  [
    'one that is being considered',
    'A visit by Minister Omar Khan to Oslo is being considered.',
    [],
  ],
  [
    'one that is being prepared',
    'A visit by Minister Omar Khan to Oslo is being prepared.',
    ['VISIT PLANNED - Oslo Omar Khan'],
  ],
  [
    'ministers of another field who met',
    `${MET} Their defence ministers last met in March in Oslo.`,
    [HELD],
  ],
  [
    'the two who met before',
    `${MET} The two ministers last met in March in Oslo.`,
    [HELD, 'MEETING HELD 2021-03 Oslo Anna Lee+Omar Khan'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
