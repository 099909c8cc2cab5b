import { meetings } from '../../read-meetings';

const HELD = 'Latvia and Norway will hold their second Partnership Dialogue on August 29 in Oslo.';
const led = (...names: string[]) => [`CONSULTATIONS PLANNED 2021-08-29 Oslo ${names.join('+')}`];

test.each<[string, string[]]>([
  ['Minister Anna Lee will lead the Latvian delegation.', led('Anna Lee')],
  ['The Latvian delegation will be headed by Minister Anna Lee.', led('Anna Lee')],
  [
    'Minister Anna Lee will lead the Latvian side, and Minister Omar Khan will lead the Norwegian side.',
    led('Anna Lee', 'Omar Khan'),
  ],
  [
    'Minister Anna Lee will head the Latvian delegation, while Minister Omar Khan will preside for the host government.',
    led('Anna Lee', 'Omar Khan'),
  ],
  // What else one leads is none of it.
  ['Minister Anna Lee will lead the reform of the courts.', led()],
])('%s', (body, told) =>
  expect(meetings(`${HELD} ${body}`).filter((each) => !each.startsWith('VISIT'))).toEqual(told),
);
