import { joined, sayingOf } from './read-joined';

test.each([
  'Minister Anna Lee met Ambassador Ole Berg, who succeeded Omar Khan.',
  'Minister Anna Lee met Ambassador Ole Berg, successor of Omar Khan.',
  'Minister Anna Lee met Ambassador Ole Berg, sent by President Omar Khan.',
  'Minister Anna Lee met Ambassador Ole Berg in the hall where President Omar Khan signed the accord.',
  'Minister Anna Lee met Ambassador Ole Berg under the patronage of President Omar Khan.',
  'Minister Anna Lee and Ambassador Ole Berg met and called for the release of jailed activist Omar Khan.',
  'Guided by the consensus of President Omar Khan and President Rita Meza, Minister Anna Lee met Ambassador Ole Berg.',
])('whoever is named for another was not there: %s', (body) =>
  expect(joined(body, sayingOf(0.9))[0]).toBe('MEETING Anna Lee+Ole Berg'),
);

test.each([
  'President Omar Khan said he supports the opening of the border.',
  'The remarks of President Omar Khan were criticised.',
  'The statement quoted President Omar Khan at length.',
  'President Omar Khan called for the release of the hostages.',
])('no event is told of in "%s"', (body) => expect(joined(body, sayingOf(0.9))).toEqual([]));

test('two who speak of what others held are not of them', () =>
  expect(
    joined(
      'Minister Anna Lee and Minister Ole Berg welcomed the meeting between President Omar Khan and President Rita Meza.',
      sayingOf(0.9),
    )[0],
  ).toBe('MEETING Omar Khan+Rita Meza'));
