import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'troops by their number',
    'The 12th Mountain Brigade and the U.S. 4th Fleet trained, and the Second European Department wrote.',
    ['12th Mountain Brigade', 'U.S. 4th Fleet', 'Second European Department'],
  ],
  ['an ordinal of no unit', 'The Second Latvian Bank lent on the 12th of May.', ['Latvian Bank']],
  [
    'two sides, one of them a part of the world',
    'The U.S.-Africa Business Center and the Latvia/Kenya Working Group opened.',
    ['U.S.-Africa Business Center', 'Latvia/Kenya Working Group'],
  ],
  [
    'a ministry for a part of the world and a field',
    'The Ministry for Europe and Foreign Affairs and the Federal Ministry of the Interior and Community wrote.',
    ['Ministry for Europe and Foreign Affairs', 'Federal Ministry of the Interior and Community'],
  ],
  [
    'a court for a state',
    'The Special Court for Kenya and the Directorate General for Trade opened.',
    ['Special Court for Kenya', 'Directorate General for Trade'],
  ],
  [
    'whose body it is, though both together are a known name',
    'The UN’s Food and Agriculture Organization sent help.',
    ['UN', 'Food and Agriculture Organization'],
  ],
  [
    'an organ with words of its own',
    'The CSTO Collective Security Council met.',
    ['CSTO Collective Security Council'],
  ],
  [
    'a noun after "and" that names an organ of its own',
    'The European Commission and Council agreed.',
    ['European Commission'],
  ],
  ['the police of a people', 'Estonian police met the Tartu police.', ['Tartu police']],
  [
    'ministries of one field in two states, and of two fields',
    'The Ministries of Justice of Latvia and Estonia asked the Ministries of Foreign Affairs and of Energy.',
    ['Ministries of Justice of Latvia and Estonia', 'Ministries of Foreign Affairs and of Energy'],
  ],
  [
    'committees of two chambers under one noun',
    'The Senate and House Foreign Affairs Committees asked the Foreign and Defence Ministries.',
    ['Senate and House Foreign Affairs Committees', 'Foreign and Defence Ministries'],
  ],
  ['two chambers where a sentence begins', 'The Senate and House voted.', ['Senate', 'House']],
  ['members of two chambers', 'House Democrats and Senate Republicans agreed.', []],
  [
    'a chamber by its noun after its state, or where it votes',
    'Kenya’s Senate met, and the House voted. The House in the wood burnt.',
    ['Senate', 'House'],
  ],
  [
    'the office of an officer whose task no list has',
    'The Office of the U.S. Global Harvest Coordinator and the Office of the Special Envoy for Latvia Reconstruction opened.',
    [
      'Office of the U.S. Global Harvest Coordinator',
      'Office of the Special Envoy for Latvia Reconstruction',
    ],
  ],
  ['an office held', 'He met the Chairperson in Office of the OSCE.', ['OSCE']],
  ['a mission to a state', 'The EU Delegation to Kenya wrote.', ['EU Delegation to Kenya']],
  ['a short form of a thing', 'The BALT pipeline and the QARD virus are told of.', []],
  [
    'what a school teaches',
    'The Daugava School of Foreign Service opened.',
    ['Daugava School of Foreign Service'],
  ],
  [
    'a corporation by its noun and its name',
    'The State Atomic Corporation Rosatom and the Baltic Steel Corporation wrote.',
    ['State Atomic Corporation Rosatom', 'Baltic Steel Corporation'],
  ],
  ['a wall of the castle', 'He laid a wreath at the Kremlin Wall.', []],
  ['a town’s castle', 'He saw the Kazan Kremlin.', []],
])('%s', (_, body, names) => expect(bodiesOf(body)).toEqual(names));
