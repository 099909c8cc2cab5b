import { reading } from '../../read-meetings';

/** A line a person: the name, and what offices they hold. */
const held = (body: string) => {
  const { people, text } = reading(body);
  return people.all.map(({ name, offices }) =>
    [name, ...offices.map(({ label }) => text.slice(label.start, label.end))].join(': '),
  );
};

test.each<[string, string, string[]]>([
  [
    'a family name that is a pronoun in lower case',
    'Deputy Premier He Ming met with President Anna Kalnina. He said so.',
    ['He Ming: Deputy Premier', 'Anna Kalnina: President'],
  ],
  [
    'a first name cut short, which ends no sentence',
    'Foreign Secretary Md. Karim Uddin met Ambassador Anna Kalnina.',
    ['Md. Karim Uddin: Foreign Secretary', 'Anna Kalnina: Ambassador'],
  ],
  [
    'a family name that firms bear too',
    'Ambassador Eva Holm succeeds Ms Anna Marriott in Riga.',
    ['Eva Holm: Ambassador', 'Anna Marriott'],
  ],
  [
    'a ruler’s title within a name',
    'Foreign Minister Anna Kalnina met Hossein Amir Khani, the Minister of Trade.',
    ['Anna Kalnina: Foreign Minister', 'Hossein Amir Khani: Minister of Trade'],
  ],
  [
    'who took a picture is no one',
    '(Xinhua/Li Wei) Minister Anna Lee left.',
    ['Anna Lee: Minister'],
  ],
  [
    'the second of two ministers',
    'Foreign Minister II Omar Yusof met His Holiness Pope Paul II.',
    ['Omar Yusof: Foreign Minister', 'Paul II: Pope'],
  ],
  [
    'a process that an envoy is for',
    'They met Eva Holm, the UN Special Coordinator for the Middle East Peace Process.',
    ['Eva Holm: UN Special Coordinator for the Middle East Peace Process'],
  ],
  [
    'a comma that ends what somebody says',
    'According to the ambassador, Anna Lee will visit Riga.',
    ['Anna Lee'],
  ],
  [
    'a comma that ends what somebody says, before an office',
    'According to the minister, President Anna Lee will visit Riga.',
    ['Anna Lee: President'],
  ],
])('names: %s', (_, body, expected) => expect(held(body)).toEqual(expected));
