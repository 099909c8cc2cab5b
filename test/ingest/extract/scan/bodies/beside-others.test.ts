import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'no cabinet ends before its secretary',
    'Trade Cabinet Secretary Peter Otiende met Labour and Social Protection Cabinet Secretary Anna Lee.',
    [],
  ],
  [
    'a cabinet does before another noun',
    'The Latvian Cabinet and the Cabinet Office wrote to Cabinet Ministers.',
    ['Latvian Cabinet', 'Cabinet Office'],
  ],
  [
    'a rank begins a name',
    'Adm. Metin Aras and Coastal Forces Commander Gen. Selim Kaya came.',
    ['Coastal Forces'],
  ],
  [
    'each of two has a noun of its own',
    'The Harvest Information Bureau and Latvian Council of Trade signed, as did the Supreme Court and National Audit Office.',
    [
      'Harvest Information Bureau',
      'Latvian Council of Trade',
      'Supreme Court',
      'National Audit Office',
    ],
  ],
  [
    'a noun within one name',
    'The Police and Border Guard Board and the Local Government and Rural Development Committee signed.',
    ['Police and Border Guard Board', 'Local Government and Rural Development Committee'],
  ],
  [
    'an office of one who represents',
    'The Latvian Representative Office in Taipei and the Estonian Trade Representative Office opened.',
    ['Latvian Representative Office in Taipei', 'Estonian Trade Representative Office'],
  ],
  [
    'a committee behind a short form',
    'The Secretariat of the Labour Party of Latvia (LPL) Central Committee met.',
    ['Secretariat of the Labour Party of Latvia (LPL) Central Committee'],
  ],
  [
    'what is held is none',
    'The Latvia-Kenya Foreign Office Consultations and the Defence Ministry Talks began.',
    [],
  ],
  [
    'a mission for a state',
    'The African Union Mission for Mali and the Sahel praised it.',
    ['African Union Mission for Mali and the Sahel'],
  ],
  [
    'what a state owns',
    'The State-owned Property Commission and State-owned farms wrote.',
    ['State-owned Property Commission'],
  ],
  [
    'nouns that may stand within a name',
    'The Harvest Labour Front and Coastal Unity Movement met the Reform Party and Latvian Farmers League at the Baltic Trade Bank and Nordic Fund for Harvests.',
    [
      'Harvest Labour Front',
      'Coastal Unity Movement',
      'Reform Party',
      'Latvian Farmers League',
      'Baltic Trade Bank',
      'Nordic Fund for Harvests',
    ],
  ],
  [
    'and that do',
    'The Trade Union and Labour Council, the Army and Navy Club, the Bank and Insurance Supervision Agency and the Hong Kong and Macau Affairs Office wrote.',
    [
      'Trade Union and Labour Council',
      'Army and Navy Club',
      'Bank and Insurance Supervision Agency',
      'Hong Kong and Macau Affairs Office',
    ],
  ],
  [
    'a state ends the first of two',
    'The Export Bank of Latvia and Harvest Services Commission wrote, and so did the Latvia and Estonia Friendship Group.',
    ['Export Bank of Latvia', 'Harvest Services Commission', 'Latvia and Estonia Friendship Group'],
  ],
  [
    'a name that is known ends before another',
    'Georgian Dream and Coastal Unity Movement voted as the World Bank and Harvest Reform Council asked.',
    ['Georgian Dream', 'Coastal Unity Movement', 'World Bank', 'Harvest Reform Council'],
  ],
  [
    'a ministry ends before where it is',
    'She was received at the Foreign Ministry in Singha Darvar and by the Government in Exile.',
    ['Foreign Ministry', 'Government in Exile'],
  ],
  [
    'an office of who represents an officer',
    'The Office of the Special Envoy of the Secretary-General for Yemen wrote.',
    ['Office of the Special Envoy of the Secretary-General for Yemen'],
  ],
  ['chambers of Taiwan', 'The Control Yuan met and paid 3 million yuan.', ['Control Yuan']],
])('%s', (_, text, bodies) => expect(bodiesOf(text)).toEqual(bodies));
