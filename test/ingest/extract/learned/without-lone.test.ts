import { joined, sayingOf } from './read-joined';

// What a model takes for a meeting, where a sentence tells of nothing but a journey.
test.each<[string, string, string[]]>([
  [
    'who arrives met nobody by that',
    'A delegation led by Minister John Lee will arrive in Riga on July 20.',
    ['VISIT John Lee'],
  ],
  [
    'nor whom a state hosts',
    'Latvia is hosting Estonian Minister John Lee on a three-day visit.',
    ['VISIT John Lee'],
  ],
  [
    'but where talks are told of beside',
    'Minister John Lee arrived in Riga and held talks there.',
    ['VISIT John Lee', 'MEETING learnt John Lee'],
  ],
])('%s', (_, body, expected) => {
  expect(joined(body, sayingOf(0.97)).filter((each) => /VISIT|MEETING/.test(each))).toEqual(
    expected,
  );
});
