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
  ['chambers of Taiwan', 'The Control Yuan met and paid 3 million yuan.', ['Control Yuan']],
])('%s', (_, text, bodies) => expect(bodiesOf(text)).toEqual(bodies));
