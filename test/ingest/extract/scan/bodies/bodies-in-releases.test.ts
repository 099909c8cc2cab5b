import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'a short form in letters of both sizes',
    'The Norwegian Fund for Development (NorAid) will pay. NorAid is in Riga.',
    ['Norwegian Fund for Development'],
  ],
  [
    'beside another in a compound',
    'They spoke of the Latvia-EU border and of EU-Minsk cooperation with a non-NATO ally.',
    ['EU', 'EU', 'NATO'],
  ],
  ['but not where a name goes on', 'They met at the U.S.-ASEAN Special Summit.', []],
  [
    'nor the meeting of a circle of states',
    'They met on the margins of the G20 Foreign Ministers’ Meeting. He spoke for the G20.',
    ['G20'],
  ],
  [
    'schools beside one another',
    'The School of Economics and Political Science and Daugava University signed.',
    ['School of Economics and Political Science', 'Daugava University'],
  ],
  [
    'a school of two fields',
    'The Riga University of Science and Technology signed.',
    ['Riga University of Science and Technology'],
  ],
  [
    'the part of a department that is told to own it',
    "The Department of Commerce's Bureau of Mines and Security took part.",
    ['Bureau of Mines and Security'],
  ],
  ['a parliament by its noun', 'The Diet passed the bill. His diet was poor.', ['Diet']],
  ['no programme nor ring', 'They spoke of the BOLKA programme and of the VRELL ring.', []],
  ['no treaty of a body', 'The United Nations Convention on the Law of the Sea fixed it.', []],
  [
    'no assembly that is held',
    'The Extraordinary Assembly of the Baltic League met.',
    ['Baltic League'],
  ],
  [
    'an office of an officer',
    "She spoke at the President's Office. Anna Lee heads it.",
    ["President's Office"],
  ],
  ['a state in full', 'The Commonwealth of The Bahamas was thanked.', []],
  ['no field of a minister', 'Minister for Strategic Industries John Stone came.', []],
  [
    'what is studied of two parts of the world',
    'The Riga School of Pacific and Asian Studies and the Institute of Pacific Trade met.',
    ['Riga School of Pacific and Asian Studies', 'Institute of Pacific Trade'],
  ],
  ['no ruling party by itself', 'Ruling party Law and Justice won.', ['Law and Justice']],
  [
    'no work of an embassy’s',
    'He met Latvian embassy staff. The Latvian embassy in Oslo closed.',
    ['Latvian embassy in Oslo'],
  ],
  ['no form of a firm', 'Siemens AG invested in an SEZ.', ['Siemens']],
  [
    'a firm whose board is named',
    'The Management Committee of Gazprom met.',
    ['Management Committee of Gazprom'],
  ],
  ['a state’s part in a circle', 'The Indian G20 Presidency ended.', ['G20']],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
