import { reading } from '../read-meetings';

const named = (body: string): string[] => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'who says what is quoted',
    '"They shot at us," said Halke Goyo Dubba, 62. "We wrote it," remarked Vytis Tamms-Orga.',
    ['Halke Goyo Dubba', 'Vytis Tamms-Orga'],
  ],
  [
    'but no paper, firm nor crowd',
    '"It works," added Radio Meža. "We won," said Team Radenko. "We will drill," said Meridia Energy.',
    [],
  ],
  [
    'guests by their states',
    'The talks began at noon. The guests – Arbi Leka of Albania, Selma Hadžić of Bosnia and Herzegovina and Vuk Radenko of Montenegro – met Omar Khan.',
    ['Arbi Leka', 'Selma Hadžić', 'Vuk Radenko', 'Omar Khan'],
  ],
  [
    'a president of a republic that is not named again',
    'She handed a message from the President of the Republic, Ibra Sène.',
    ['Ibra Sène'],
  ],
  [
    'a daughter’s name',
    'He met the Ambassador to ASEAN, Norsya binti Zulkar.',
    ['Norsya binti Zulkar'],
  ],
])('%s: %s', (_, text, names) => expect(named(text)).toEqual(names));
