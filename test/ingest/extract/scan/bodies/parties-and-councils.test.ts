import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'the parties to a treaty',
    'The 12th Conference of the Parties to the Baltic Convention on Rivers (COP12) met in Riga.',
    ['Conference of the Parties to the Baltic Convention on Rivers'],
  ],
  [
    'without the treaty',
    'The Conference of States Parties met and the Conference of the Parties to the talks did not.',
    ['Conference of States Parties', 'Conference of the Parties'],
  ],
  [
    'what is held is none',
    'The Review Conference of the Parties and the Riga Climate Conference of the Parties were held.',
    [],
  ],
  [
    'a council of those who head others',
    'The Council of CIS Heads of Government and the Council of EAEU Foreign Ministers agreed.',
    ['Council of CIS Heads of Government', 'Council of EAEU Foreign Ministers'],
  ],
  [
    'a chamber and another body',
    'The House of Representatives and High River Council agreed.',
    ['House of Representatives', 'High River Council'],
  ],
  [
    'a row under one noun ends',
    'Officials of the U.S. Departments of State and Energy, the Mineral Regulatory Commission and Congress came.',
    ['U.S. Departments of State and Energy', 'Mineral Regulatory Commission', 'Congress'],
  ],
  [
    'those abroad with whom one deals',
    'The Commission for River Cooperation with Foreign States and the Department for Relations with the Diaspora met.',
    [
      'Commission for River Cooperation with Foreign States',
      'Department for Relations with the Diaspora',
    ],
  ],
  [
    'of a state that is no more',
    'The Rivers Tribunal for the former Yugoslavia closed.',
    ['Rivers Tribunal for the former Yugoslavia'],
  ],
  [
    'in a town of its own state',
    'The Latvian Academy of Arms in Riga and the Latvian Academy in Berlin met.',
    ['Latvian Academy of Arms', 'Latvian Academy in Berlin'],
  ],
  [
    'short forms in brackets of both kinds',
    'The Free Daugava Army [FDA] and the KVB (Kurzeme Volunteer Brigade) fought.',
    ['Free Daugava Army', 'KVB', 'Kurzeme Volunteer Brigade'],
  ],
  ['an act by its short form', 'The SHIPS and Science Act was read.', []],
  [
    'a consulate in a town that no list has',
    'He was at U.S. Consulate General Meža.',
    ['U.S. Consulate General Meža'],
  ],
  [
    'those who meet, and how they do',
    'The C5+1 ministers met in the C5+1 format and on the C5+1 diplomatic platform.',
    ['C5+1'],
  ],
  [
    'a movement of a part of the world',
    'Fighters of al-Qaeda in the Islamic Maghreb fled.',
    ['al-Qaeda in the Islamic Maghreb'],
  ],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
