import { peopleIn } from '../../../../../src/ingest/extract/reading';
import { reading } from '../../read-meetings';

const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.flatMap(({ name, offices }) =>
    offices.map(({ label }) => `${name}: ${text.slice(label.start, label.end)}`),
  );
};

test.each<[string, string, string[]]>([
  [
    'before the name',
    'Acting Assistant Secretary for African Affairs Ambassador Anna Keller spoke.',
    ['Anna Keller: Acting Assistant Secretary for African Affairs'],
  ],
  [
    'after a ministry',
    'The Permanent Secretary of the Ministry of Foreign Affairs Ambassador Anna Keller spoke.',
    ['Anna Keller: Permanent Secretary of the Ministry of Foreign Affairs'],
  ],
  [
    'after a comma',
    'The Secretary for Asia, Ambassador Anna Keller; the Secretary for Trade, Ambassador Omar Khan, came.',
    ['Anna Keller: Secretary for Asia', 'Omar Khan: Secretary for Trade'],
  ],
  [
    'before a family name alone',
    'National Security Advisor Ambassador Keller spoke.',
    ['Keller: National Security Advisor'],
  ],
  [
    'before the office',
    'Ambassador Anna Keller, Acting Assistant Secretary for African Affairs, met Omar Khan.',
    ['Anna Keller: Acting Assistant Secretary for African Affairs'],
  ],
  [
    'another after a comma keeps theirs',
    'Ambassador Anna Keller, Assistant Secretary Omar Khan and others came.',
    ['Anna Keller: Ambassador', 'Omar Khan: Assistant Secretary'],
  ],
  [
    'another after "and" too',
    'The Secretary of State and Ambassador Keller spoke.',
    ['Keller: Ambassador'],
  ],
])('a rank beside an office, %s', (_, text, offices) => expect(held(text)).toEqual(offices));

test('"the Ambassador" means who is addressed so', () => {
  const read = reading('Special Envoy Ambassador Anna Keller came. The Ambassador left.');
  expect(
    read.sentences.flatMap((each) => peopleIn(read, each)).map(({ person }) => person.name),
  ).toEqual(['Anna Keller', 'Anna Keller']);
});
