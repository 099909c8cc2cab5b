import { reading } from '../../read-meetings';

const names = (body: string): string[] => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'what one is called, within the name',
    'Thomas "Tommy" Roy met Minister Anna Lee.',
    ['Thomas "Tommy" Roy', 'Anna Lee'],
  ],
  ['a quotation beside a name', 'Anna Lee "Never" said so.', ['Anna Lee']],
  [
    'a building is none',
    'They met at the Harry S. Truman Building and in the Harry S Truman Building.',
    [],
  ],
  [
    'members of parliament',
    'MPs Riho Terras and Eva Kask met MEP Carl Berg.',
    ['Riho Terras', 'Eva Kask', 'Carl Berg'],
  ],
  [
    'one who is retired',
    'She met Brigadier (Retd.) Orin Lee and Lt Gen (retd) Omar Khan.',
    ['Orin Lee', 'Omar Khan'],
  ],
  [
    'at a sentence’s beginning',
    'Deputies Aigul Kuspan and Yermurat Bapi spoke.',
    ['Aigul Kuspan', 'Yermurat Bapi'],
  ],
  [
    'an opposite number',
    'Minister Anna Lee met her Lankan opposite number Vijitha Herath.',
    ['Anna Lee', 'Vijitha Herath'],
  ],
  [
    'who heads what, between commas',
    'The chairman of the Senate’s foreign relations committee, Zzyzx Goycoolea, said no.',
    ['Zzyzx Goycoolea'],
  ],
  [
    'apostrophes of every make',
    'Governor Ulug‘bek Qosimov met Minister O‘tkir Rahimov and Minister Ma’ruf Usmonov.',
    ['Ulug‘bek Qosimov', 'O‘tkir Rahimov', 'Ma’ruf Usmonov'],
  ],
  [
    'a form of address of India',
    'Minister of State for External Affairs Smt. Zzyzxa Vaidyanathan came.',
    ['Zzyzxa Vaidyanathan'],
  ],
  [
    'what is called after somebody',
    'Minister Anna Lee will attend the Lennart Meri Conference.',
    ['Anna Lee'],
  ],
  [
    'a family called as a state',
    'Minister Anna Lee met Prime Minister Luís Montenegro and King Charles Australia tour.',
    ['Anna Lee', 'Luís Montenegro', 'Charles'],
  ],
  ['a dictatorship', 'They fled the Zzyzx dictatorship.', ['Zzyzx']],
])('%s: %s', (_, body, told) => expect(names(body).sort()).toEqual([...told].sort()));
