import { meetingsOfSides } from '../../read-sides';

const NOW = '../2021-07-16';
const met = (who: string): string => `MEETING HELD ${NOW} - ${who}`;

test.each<[string, string, string[]]>([
  [
    'a delegation is told by who leads it',
    'Minister Anna Lee received a delegation of the Norwegian parliament. Speaker Ole Berg, who led the delegation, thanked Minister Lee. Minister Lee met Speaker Berg and the Norwegian delegation.',
    [met('Anna Lee+Ole Berg')],
  ],
  [
    'and does what "it" does',
    'The Norwegian delegation, led by Minister Anna Lee, saw the port. It met with Speaker Ole Berg.',
    [met('Anna Lee+Ole Berg')],
  ],
  [
    'one without a leader is told by its own words',
    'The Norwegian delegation visited the port. It met with Speaker Ole Berg.',
    [met('Ole Berg+Norwegian delegation')],
  ],
  [
    'so is a committee',
    'The Foreign Affairs Committee toured the port. It met with Speaker Ole Berg.',
    [met('Ole Berg+Foreign Affairs Committee')],
  ],
  [
    'who came to all meetings was at each',
    'Minister Anna Lee met Minister Ole Berg. Minister Lee later received Speaker Kim Roy. The meetings were also attended by Ambassador Omar Khan.',
    [met('Anna Lee+Ole Berg+Omar Khan'), met('Anna Lee+Kim Roy+Omar Khan')],
  ],
  [
    'calls on several are several',
    'Minister Anna Lee paid courtesy calls on Speaker Ole Berg and Minister Kim Roy.',
    [met('Anna Lee+Ole Berg'), met('Anna Lee+Kim Roy')],
  ],
  [
    'each was received beside',
    'Minister Anna Lee hosted a meeting with Speaker Ole Berg and Minister Kim Roy, after receiving each of them separately.',
    [met('Anna Lee+Ole Berg+Kim Roy'), met('Anna Lee+Ole Berg'), met('Anna Lee+Kim Roy')],
  ],
  [
    'a body that was met next',
    'Minister Anna Lee met Speaker Ole Berg and had a working session with the World Bank.',
    [met('Anna Lee+Ole Berg'), met('Anna Lee+World Bank')],
  ],
])('%s', (_, body, told) => {
  expect(meetingsOfSides(body)).toEqual(told);
});
