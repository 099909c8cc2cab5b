import { reading } from '../../read-meetings';

const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.flatMap(({ name, offices }) =>
    offices.map(({ label }) => `${name}: ${text.slice(label.start, label.end)}`),
  );
};

test.each<[string, string, string[]]>([
  [
    "a chamber's committee in small letters",
    "She met Omar Khan, chairman of the Senate's foreign relations committee, and the chair of parliament's foreign affairs committee, Eva Kask.",
    [
      "Omar Khan: chairman of the Senate's foreign relations committee",
      "Eva Kask: chair of parliament's foreign affairs committee",
    ],
  ],
  [
    'those of what a noun tells by name',
    'Omar Khan, head of the aid organization Maizesdarbs, joined her.',
    ['Omar Khan: head of the aid organization Maizesdarbs'],
  ],
  [
    'chiefs and speakers of a government, an army, an opposition',
    'Government spokesman Omar Khan, the army chief, General Ali Roye, the chief of the general staff, Ivar Berg, and the Leader of the Opposition, Mr. Winston Ado, came.',
    [
      'Omar Khan: Government spokesman',
      'Ali Roye: army chief',
      'Ivar Berg: chief of the general staff',
      'Winston Ado: Leader of the Opposition',
    ],
  ],
  ['the leader of the party alone', 'The party leader Anna Roy came.', []],
  [
    'ranks before the head',
    'Coordinating Minister for Security Anna Roy met the Country Director of the World Food Programme, Mr. Omar Khan.',
    [
      'Anna Roy: Coordinating Minister for Security',
      'Omar Khan: Country Director of the World Food Programme',
    ],
  ],
  [
    'of two that one may hold',
    'Secretary of State and National Security Advisor Anna Roy spoke.',
    ['Anna Roy: Secretary of State', 'Anna Roy: National Security Advisor'],
  ],
  [
    'of two that two hold',
    'The Secretary of State and Foreign Minister Anna Roy spoke.',
    ['Anna Roy: Foreign Minister'],
  ],
  [
    'an office of an officer',
    'She met Omar Khan, Head of the OSCE Project Co-ordinator’s Office in Latvia.',
    ['Omar Khan: Head of the OSCE Project Co-ordinator’s Office in Latvia'],
  ],
  [
    'what one represents another on, and a region in small letters',
    'The Special Representative of the OSCE Chairperson-in-Office on Central Asia, Ambassador Anna Roy, met the Hokim of Samarkand region Omar Khan.',
    [
      'Anna Roy: Special Representative of the OSCE Chairperson-in-Office on Central Asia',
      'Omar Khan: Hokim of Samarkand region',
    ],
  ],
  [
    'a friendship group',
    'Omar Khan, head of the Latvia-Estonia friendship group, took part.',
    ['Omar Khan: head of the Latvia-Estonia friendship group'],
  ],
  [
    'a given name behind a rank, and a style of two words',
    "The Chief of the General Staff of the Armed Forces, Lieutenant General Sultan Omarov, met Malaysian Foreign Minister Dato' Seri Mohamad Roy.",
    [
      'Sultan Omarov: Chief of the General Staff of the Armed Forces',
      'Mohamad Roy: Malaysian Foreign Minister',
    ],
  ],
])('%s', (_, text, offices) => expect(held(text)).toEqual(offices));
