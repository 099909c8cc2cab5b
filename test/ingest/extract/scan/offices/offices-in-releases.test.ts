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
    'a style between an office and a name, and letters behind it',
    'The Prime Minister of Latvia, the Honourable John Stone MP, arrived. The Minister for Trade, the Hon Anna Lee, MP, left.',
    ['John Stone | Prime Minister of Latvia', 'Anna Lee | Minister for Trade'],
  ],
  [
    'letters before an office in apposition',
    'The Hon. John Stone MP, Minister for Health, and Anna Lee AC, Governor of the Bank of Latvia, spoke.',
    ['John Stone | Minister for Health', 'Anna Lee | Governor of the Bank of Latvia'],
  ],
  [
    'who would hold an office',
    'Shadow Foreign Secretary John Stone met the Shadow Minister for Trade, Anna Lee.',
    ['John Stone | Shadow Foreign Secretary', 'Anna Lee | Shadow Minister for Trade'],
  ],
  [
    'two offices, the first of two fields',
    'The Minister for Foreign Affairs and Trade and Minister of Justice, Anna Lee, left.',
    ['Anna Lee | Minister for Foreign Affairs and Trade | Minister of Justice'],
  ],
  [
    'an office of a state after one that has none',
    'Minister of Commerce and Latvian G20 Sherpa Anna Lee left.',
    ['Anna Lee | Minister of Commerce | Latvian G20 Sherpa'],
  ],
  [
    'for one’s own abroad',
    'The Minister of Foreign Affairs and Latvians Abroad, Anna Lee, met the Minister of Foreign Affairs and Emigrants of Estonia, John Stone.',
    [
      'Anna Lee | Minister of Foreign Affairs and Latvians Abroad',
      'John Stone | Minister of Foreign Affairs and Emigrants of Estonia',
    ],
  ],
  [
    'of one’s own, and not of the counterpart before',
    'At the invitation of his counterpart, Mr. John Stone, the Minister of Trade, Mrs. Anna Lee, paid a visit.',
    ['John Stone', 'Anna Lee | Minister of Trade'],
  ],
  [
    'in an office of another',
    "The Minister in the Prime Minister's Office, Anna Lee, and the High Commissioner in Port Moresby, John Stone, came.",
    [
      "Anna Lee | Minister in the Prime Minister's Office",
      'John Stone | High Commissioner in Port Moresby',
    ],
  ],
  [
    'of an office of another',
    "Adviser to the Head of the President's Office Anna Lee met Deputy Head of the President's Office John Stone.",
    [
      "Anna Lee | Adviser to the Head of the President's Office",
      "John Stone | Deputy Head of the President's Office",
    ],
  ],
  [
    'for another, who is named',
    'He met the Chief of Cabinet for European Commission President Anna Lee.',
    ['Anna Lee | European Commission President'],
  ],
  [
    'a chief of staff himself',
    'He met Chief of Staff to the President John Stone.',
    ['John Stone | Chief of Staff to the President'],
  ],
  [
    'nobody is Secretary-General for a state',
    'The Special Representative of the Secretary-General for Libya and Head of the Mission in Libya, Anna Lee, spoke.',
    [
      'Anna Lee | Special Representative of the Secretary-General for Libya | Head of the Mission in Libya',
    ],
  ],
  [
    'a name that is a ruler’s title',
    'Foreign Minister Amir Noor met the Amir of Kuwait, Sheikh Karim Bader.',
    ['Amir Noor | Foreign Minister', 'Karim Bader | Amir of Kuwait'],
  ],
  [
    'on a state, and for fields in small letters',
    'The new envoy on Cyprus, Anna Lee, met the Congolese minister for regional integration, John Stone.',
    ['Anna Lee | envoy on Cyprus', 'John Stone | Congolese minister for regional integration'],
  ],
  ['but not what one is told on', 'She briefed the envoy on Cyprus, Malta and Crete.', []],
  [
    'what side one is on is no office',
    'The opposition Senator John Stone spoke.',
    ['John Stone | Senator'],
  ],
  [
    'of what is known by its letters',
    'They met the head of the BFMM, John Stone.',
    ['John Stone | head of the BFMM'],
  ],
  [
    'ranks after what one commands',
    'Commander of the Navy Vice Admiral John Stone came.',
    ['John Stone | Commander of the Navy'],
  ],
  [
    'a firm has one head',
    'President and Chairman of the Management Board of the Baltic Bank John Stone spoke.',
    ['John Stone | President | Chairman of the Management Board of the Baltic Bank'],
  ],
  [
    'what one is for a time beside',
    'Prime Minister Anna Lee, current chair of the Caribbean Community, met President John Stone, the current Chair.',
    ['Anna Lee | Prime Minister | chair of the Caribbean Community', 'John Stone | President'],
  ],
  [
    'a ministry between an office and its holder',
    'The Permanent Secretary, Ministry of Trade, Anna Lee, and the Secretary (East), Ministry of External Affairs, John Stone, came.',
    ['Anna Lee | Permanent Secretary', 'John Stone | Secretary (East)'],
  ],
  [
    'but not of whom a list names next',
    'The Minister of Trade, Department of Mines officials and Anna Lee came.',
    ['Anna Lee'],
  ],
  [
    'one of a house before others of it',
    'Congressman John Stone and Representatives Anna Lee and Omar Khan came.',
    ['John Stone | Congressman', 'Anna Lee | Representatives', 'Omar Khan | Representatives'],
  ],
  [
    'one of a union beside one of a state',
    'Chief Minister of Meža John Stone and Union Minister of State for Trade Anna Lee met.',
    ['John Stone | Chief Minister of Meža', 'Anna Lee | Union Minister of State for Trade'],
  ],
  [
    'no part of a name',
    'Judge Anna Lee, President of the Riga Court, met Lieutenant Governor John Stone.',
    ['Anna Lee | President of the Riga Court', 'John Stone | Lieutenant Governor'],
  ],
])('%s: %s', (_, text, all) => expect(people(text)).toEqual(all));
