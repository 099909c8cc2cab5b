import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'a row of fields with commas',
    'The Bureau of Arms Control, Verification, and Compliance wrote to the Commission on Trade, Economic, Scientific and Technical Cooperation.',
    [
      'Bureau of Arms Control, Verification, and Compliance',
      'Commission on Trade, Economic, Scientific and Technical Cooperation',
    ],
  ],
  [
    'a row ends where another body begins',
    'The Ministry of Finance, Parliament and Government House agreed.',
    ['Ministry of Finance', 'Parliament'],
  ],
  [
    'adjectives in a row before the noun',
    'The Baltic Educational, Scientific and Cultural Organization met.',
    ['Baltic Educational, Scientific and Cultural Organization'],
  ],
  [
    'a field after its adjective',
    'The Government of National Renewal resigned.',
    ['Government of National Renewal'],
  ],
  [
    'whose issues they are',
    "The Office of Rural Women's Issues opened.",
    ["Office of Rural Women's Issues"],
  ],
  [
    'a board of a bank that is named itself',
    'The Board of Directors of the Latvian Chamber of Commerce in Tashkent met.',
    ['Board of Directors of the Latvian Chamber of Commerce in Tashkent'],
  ],
  [
    'two places and a field after "for" and "on"',
    'The Bureau for Latin America and the Caribbean asked the Working Group on Africa and Global Issues.',
    ['Bureau for Latin America and the Caribbean', 'Working Group on Africa and Global Issues'],
  ],
  [
    'a group on a place',
    'The Core Group on Haiti and the Troika on Sudan spoke.',
    ['Core Group on Haiti', 'Troika on Sudan'],
  ],
  [
    'a force that was sent somewhere',
    'The United Nations Observer Force in Latvia left.',
    ['United Nations Observer Force in Latvia'],
  ],
  [
    'missions and parties with a noun in lower case',
    'The Baltic Security Support mission and the Unity party agreed.',
    ['Baltic Security Support mission', 'Unity party'],
  ],
  ['no party is one that is given', 'They came to a Christmas party and an Iraqi party.', []],
  [
    'after an event another name begins',
    'The Bilateral Security Dialogue and Trade Policy Group met.',
    ['Trade Policy Group'],
  ],
  [
    'two missions in two towns',
    'The U.S. Consulate General in Erbil and U.S. Embassy Riga closed.',
    ['U.S. Consulate General in Erbil', 'U.S. Embassy Riga'],
  ],
  [
    'two parties, one of a state',
    'The Workers Party of Latvia and Alliance Bank disagreed.',
    ['Workers Party of Latvia', 'Alliance Bank'],
  ],
  [
    'fronts and churches, but no directions and buildings',
    "The Latvian Liberation Front and the Coptic Church spoke on the Eastern Front at Saint Anna's Church.",
    ['Latvian Liberation Front', 'Coptic Church'],
  ],
  [
    'things that are named with nouns for bodies',
    'They saw the Riga Air Force Base and the Stability and Association Agreement, and spoke of the Treaty on Conventional Naval Forces.',
    [],
  ],
  [
    'an organ of a body',
    'The Organization of American States General Assembly met.',
    ['Organization of American States General Assembly'],
  ],
  [
    'a chamber by its noun alone',
    'He met with Parliament, and the Senate agreed.',
    ['Parliament', 'Senate'],
  ],
  [
    'no noun alone where the text has more of the name',
    'The Senate of Latvia met. The Senate agreed.',
    ['Senate of Latvia'],
  ],
])('%s', (_, text, found) => expect(bodiesOf(text)).toEqual(found));
