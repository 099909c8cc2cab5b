import { reading } from '../../read-meetings';

/** Each person of a text with the offices that it tells of them. */
const people = (body: string): string[] => {
  const { people: all, text } = reading(body);
  return all.all.map(({ name, offices }) =>
    [name, ...offices.map(({ label }) => text.slice(label.start, label.end))].join(' | '),
  );
};

test.each<[string, string, string[]]>([
  [
    'a style is no post',
    'He met with Prince Karim Noor and Archbishop John Stone.',
    ['Karim Noor', 'John Stone'],
  ],
  [
    'but with a see it is',
    'He met with the Archbishop of Riga John Stone.',
    ['John Stone | Archbishop of Riga'],
  ],
  [
    'beside a post',
    'He met with Foreign Minister Prince Karim Noor.',
    ['Karim Noor | Foreign Minister'],
  ],
  [
    'ranks are none',
    'Vice Admiral John Stone met Air Chief Marshal Bob Ray.',
    ['John Stone', 'Bob Ray'],
  ],
  [
    'nor forms of address',
    'Mallam Nuru Bello met Bishop John Stone.',
    ['Nuru Bello', 'John Stone'],
  ],
  [
    'a rank is a given name',
    'Deputy Secretary Dean Marlow met Dean R. Foster.',
    ['Dean Marlow | Deputy Secretary', 'Dean R. Foster'],
  ],
  [
    'a dean is one',
    'He met the Dean of the Faculty of Law Anna Lee.',
    ['Anna Lee | Dean of the Faculty of Law'],
  ],
  [
    'of a conference',
    'He met COP28 President Sultan Al Mansur.',
    ['Sultan Al Mansur | COP28 President'],
  ],
  [
    'a field that no list has',
    'He met Latvian Beekeeping Minister Anna Lee.',
    ['Anna Lee | Latvian Beekeeping Minister'],
  ],
  ['who commands', 'He met Riga Guard Commandant Anna Lee.', ['Anna Lee | Riga Guard Commandant']],
  ['generals', 'He met Surgeon General Anna Lee.', ['Anna Lee | Surgeon General']],
  ['a first lady', 'He met First Lady Anna Lee.', ['Anna Lee | First Lady']],
  [
    'of all',
    'He met Patriarch of Riga and All Latvia John Stone.',
    ['John Stone | Patriarch of Riga and All Latvia'],
  ],
  [
    'for a while',
    'He met U.S. Chargé d’Affaires a.i. to Latvia Anna Lee.',
    ['Anna Lee | U.S. Chargé d’Affaires a.i. to Latvia'],
  ],
  [
    'the fullest words',
    'Latvian President Anna Lee spoke. The talks of the President of the Republic of Latvia Anna Lee went on.',
    ['Anna Lee | President of the Republic of Latvia'],
  ],
  [
    'a name ends where one speaks',
    'He met Prime Minister Anna Lee I’ve known for long.',
    ['Anna Lee | Prime Minister'],
  ],
  [
    'at large',
    'He met Ambassador at Large for Women’s Issues Anna Lee.',
    ['Anna Lee | Ambassador at Large for Women’s Issues'],
  ],
  [
    'sent to do',
    'He met Special Envoy to Combat Corruption Anna Lee.',
    ['Anna Lee | Special Envoy to Combat Corruption'],
  ],
  [
    'sent for what goes on in a state',
    'He met Special Envoy for Latvia Reconstruction Anna Lee.',
    ['Anna Lee | Special Envoy for Latvia Reconstruction'],
  ],
  [
    'of a federal state',
    'He met Minister President of Bavaria Jan Weber.',
    ['Jan Weber | Minister President of Bavaria'],
  ],
  [
    'of a staff',
    'He met Chief of the Presidential Staff Anna Lee.',
    ['Anna Lee | Chief of the Presidential Staff'],
  ],
  [
    'of a territory',
    'He met Governor of Meža Territory Anna Lee.',
    ['Anna Lee | Governor of Meža Territory'],
  ],
  [
    'after a long name',
    'He met Bureau of Forests and International Environmental and Scientific Affairs Deputy Director Anna Lee.',
    [
      'Anna Lee | Bureau of Forests and International Environmental and Scientific Affairs Deputy Director',
    ],
  ],
])('%s: %s', (_, text, all) => expect(people(text)).toEqual(all));
