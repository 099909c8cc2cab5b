import { reading } from '../../read-meetings';

const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.map(({ name, offices }) =>
    [name, ...offices.map(({ label }) => text.slice(label.start, label.end))].join(': '),
  );
};

test.each<[string, string, string[]]>([
  [
    'a short form within an office',
    'Minister of State (MoS) for Trade Affairs Anna Lee met the Minister of Defence (MoD) of Latvia, Ole Berg.',
    [
      'Anna Lee: Minister of State (MoS) for Trade Affairs',
      'Ole Berg: Minister of Defence (MoD) of Latvia',
    ],
  ],
  [
    'what a secretary is in charge of',
    'Secretary (East) Anna Lee met Additional Secretary (Bilateral Affairs - West) Ole Berg.',
    ['Anna Lee: Secretary (East)', 'Ole Berg: Additional Secretary (Bilateral Affairs - West)'],
  ],
  [
    'what brackets tell besides',
    'Secretary (Retd) Anna Lee met Foreign Secretary (Latvia) Ole Berg.',
    ['Anna Lee: Secretary', 'Ole Berg: Foreign Secretary'],
  ],
  [
    'ranks without points',
    'Chief of Army Staff Gen Omar Khan met Lt Gen Ali Raza and Defence Minister Gen Nakata.',
    ['Omar Khan: Chief of Army Staff', 'Ali Raza', 'Gen Nakata: Defence Minister'],
  ],
  [
    'who leads the members of a party',
    'Majority Chief Whip Anna Lee met Minority Whip Ole Berg.',
    ['Anna Lee: Majority Chief Whip', 'Ole Berg: Minority Whip'],
  ],
  [
    'a name of a son of Sultan',
    'Minister of Economy Anwar bin Sultan Al Nasri met Prince Sultan bin Omar.',
    ['Anwar bin Sultan Al Nasri: Minister of Economy', 'Sultan bin Omar'],
  ],
  [
    'a field among others that a body is called by',
    'Secretary of State for Foreign, Commonwealth and Development Affairs Anna Lee came.',
    ['Anna Lee: Secretary of State for Foreign, Commonwealth and Development Affairs'],
  ],
  [
    'who speaks for one who holds an office',
    'Peter Lund, spokesman for the UN human rights chief, met the spokesperson for the Secretary-General, Anna Roy.',
    [
      'Peter Lund: spokesman for the UN human rights chief',
      'Anna Roy: spokesperson for the Secretary-General',
    ],
  ],
  [
    'for whom somebody unnamed speaks',
    'A spokesman for Latvian President Janis Kalnins said so.',
    ['Janis Kalnins: Latvian President'],
  ],
  [
    'a secretary of the cabinet',
    'Chief Cabinet Secretary Hiro Matsui met Deputy Chief Cabinet Secretary Anna Lee.',
    ['Hiro Matsui: Chief Cabinet Secretary', 'Anna Lee: Deputy Chief Cabinet Secretary'],
  ],
  ['discussions in a town that is a name too', 'The Geneva Harbour Discussions go on.', []],
  [
    'offices by their short forms',
    'UN SG Antonio Silva met VP Anna Roy, CM Omar Khan and EU HR/VP Josep Marti.',
    ['Antonio Silva: UN SG', 'Anna Roy: VP', 'Omar Khan: CM', 'Josep Marti'],
  ],
])('%s', (_, text, people) => expect(held(text)).toEqual(people));

test('no body is read in such a field', () => {
  const { sentences } = reading(
    'Secretary of State for Foreign, Commonwealth and Development Affairs Anna Lee came.',
  );
  expect(sentences.flatMap(({ items }) => items.filter(({ kind }) => kind === 'BODY'))).toEqual([]);
});
