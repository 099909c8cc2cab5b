import { reading } from '../../read-meetings';

const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.flatMap(({ name, offices }) =>
    offices.map(({ label }) => `${name}: ${text.slice(label.start, label.end)}`),
  );
};

test.each<[string, string, string[]]>([
  [
    'a state that begins with "New"',
    'New Zealand Defense Minister Anna Roy met the new Defense Minister Omar Khan.',
    ['Anna Roy: New Zealand Defense Minister', 'Omar Khan: Defense Minister'],
  ],
  [
    'fields in small letters, as agencies write',
    'Fisheries minister Anna Roy met trade and industry minister Omar Khan and religious affairs minister Eva Kask.',
    [
      'Anna Roy: Fisheries minister',
      'Omar Khan: trade and industry minister',
      'Eva Kask: religious affairs minister',
    ],
  ],
  [
    'but none of what is talked about',
    'They spoke of trade. Minister Anna Roy met Omar Khan.',
    ['Anna Roy: Minister'],
  ],
  [
    'what a member of a house is beside that',
    'She called on Senator Bradley Roy, Chairman of the Senate Subcommittee on Africa.',
    ['Bradley Roy: Chairman of the Senate Subcommittee on Africa'],
  ],
  [
    'a part of the world that an envoy is for',
    'Special Envoy for the Great Lakes Anna Roy came.',
    ['Anna Roy: Special Envoy for the Great Lakes'],
  ],
  [
    'all states and bodies that one is sent to',
    'Ambassador of Latvia to the Kingdom of Belgium and the Grand Duchy of Luxembourg, Head of Mission to the EU and NATO Anna Roy met the Permanent Representative of Estonia to the UN and the OSCE Omar Khan.',
    [
      'Anna Roy: Ambassador of Latvia to the Kingdom of Belgium and the Grand Duchy of Luxembourg',
      'Anna Roy: Head of Mission to the EU and NATO',
      'Omar Khan: Permanent Representative of Estonia to the UN and the OSCE',
    ],
  ],
  [
    'but not another’s state',
    'Ambassador to Latvia Anna Roy and Estonian President Omar Khan came.',
    ['Anna Roy: Ambassador to Latvia', 'Omar Khan: Estonian President'],
  ],
  [
    'one before a family name in capitals',
    'State Minister for Foreign Affairs TSUJI Kiyoto met the Minister, HAYASHI Yoshimasa, in Riga.',
    ['TSUJI Kiyoto: State Minister for Foreign Affairs', 'HAYASHI Yoshimasa: Minister'],
  ],
  [
    'a secretary general in small letters',
    'NATO deputy secretary general Anna Roy met attorney general Omar Khan.',
    ['Anna Roy: NATO deputy secretary general', 'Omar Khan: attorney general'],
  ],
  ['and no general staff', 'NATO secretary general staff saw Omar Khan.', []],
  [
    'an adjective that the lists of states leave out',
    'They met Ecuadorian president Rafael Roy.',
    ['Rafael Roy: Ecuadorian president'],
  ],
  [
    'a field of one word before an envoy',
    'Global Water Coordinator Maura Roy met Climate Envoy Omar Khan.',
    ['Maura Roy: Global Water Coordinator', 'Omar Khan: Climate Envoy'],
  ],
  [
    'that of the second of two ministers, with a field of two words',
    'She called Polish Foreign Minister Anna Roy and Indian External Affairs Minister Omar Khan.',
    ['Anna Roy: Polish Foreign Minister', 'Omar Khan: Indian External Affairs Minister'],
  ],
  [
    'a field of two in which "and" stands',
    'She called Europe and Foreign Affairs Minister Anna Roy and South and Central Asian Affairs Secretary Omar Khan.',
    [
      'Anna Roy: Europe and Foreign Affairs Minister',
      'Omar Khan: South and Central Asian Affairs Secretary',
    ],
  ],
  [
    'whose it is, after the name',
    'They saw Anna Roy, his special envoy to the Middle East.',
    ['Anna Roy: special envoy to the Middle East'],
  ],
  [
    'a department’s',
    'Department Spokesperson Anna Roy spoke.',
    ['Anna Roy: Department Spokesperson'],
  ],
  [
    'a senior official for a field',
    'Senior Official for Public Diplomacy and Public Affairs Anna Roy met Senior Bureau Official for African Affairs Omar Khan.',
    [
      'Anna Roy: Senior Official for Public Diplomacy and Public Affairs',
      'Omar Khan: Senior Bureau Official for African Affairs',
    ],
  ],
  ['an official of no field holds none', 'Senior Official Anna Roy spoke.', []],
  [
    'how an office was held, before a dash',
    'The then-New Zealand High Commissioner Anna Roy met ex-Latvian Foreign Minister Omar Khan.',
    ['Anna Roy: New Zealand High Commissioner', 'Omar Khan: Latvian Foreign Minister'],
  ],
  [
    'a field with an adjective that no list has',
    'Under Secretary of State for Civilian Security, Democracy, and Human Rights Uzla Zeyra spoke.',
    ['Uzla Zeyra: Under Secretary of State for Civilian Security, Democracy, and Human Rights'],
  ],
  [
    'none before the comma that ends what a sentence begins with',
    'During a call initiated by the President of Latvia, Anna Lee and Omar Khan spoke.',
    [],
  ],
  [
    'none before that comma, where a verb follows the name',
    'During the telephone conversation with the President of Latvia, Anna Lee gave warm greetings to Omar Khan.',
    [],
  ],
  [
    'one before it, where another comma closes the name',
    'During a visit to the President of Latvia, Anna Lee, trade was discussed.',
    ['Anna Lee: President of Latvia'],
  ],
  [
    'one beside its holder who goes on with another',
    'They met the President of Latvia, Anna Lee and Omar Khan, a poet.',
    ['Anna Lee: President of Latvia'],
  ],
  [
    'whose it is, before an office with a body of its own',
    "They called Latvia's Armed Forces Commander-in-Chief Omar Khan.",
    ['Omar Khan: Armed Forces Commander-in-Chief'],
  ],
  [
    'of a government that is told by how it governs, in a row',
    'The Chairman of the State Council, Prime Minister of the caretaker government, Marshal of Latvia Omar Khan came.',
    [
      'Omar Khan: Chairman of the State Council',
      'Omar Khan: Prime Minister of the caretaker government',
      'Omar Khan: Marshal of Latvia',
    ],
  ],
  [
    'a field in capitals, and official ones',
    'U.S. Global XYZ Coordinator Anna Roy met official spokesperson of the Ministry of Trade Omar Khan.',
    [
      'Anna Roy: U.S. Global XYZ Coordinator',
      'Omar Khan: official spokesperson of the Ministry of Trade',
    ],
  ],
  [
    'the noun for a region belongs to its name',
    'They met Governor of the Primorye Territory Omar Khan.',
    ['Omar Khan: Governor of the Primorye Territory'],
  ],
  [
    'of a house, and a ministry before a rank',
    'Lower House Speaker Anna Roy met Ministry of Foreign Affairs Additional Secretary Omar Khan.',
    [
      'Anna Roy: Lower House Speaker',
      'Omar Khan: Ministry of Foreign Affairs Additional Secretary',
    ],
  ],
])('%s', (_, text, offices) => expect(held(text)).toEqual(offices));

test('first ladies are persons', () => {
  const { people } = reading('They met first lady Gracia Roye of Latvia.');
  expect(people.all.map(({ name }) => name)).toEqual(['Gracia Roye']);
});
