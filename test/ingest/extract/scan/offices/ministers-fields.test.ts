import { reading } from '../../read-meetings';

const read = (body: string): string[] => {
  const { people, sentences, text } = reading(body);
  const bodies = sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'BODY' ? [text.slice(item.start, item.end)] : [])),
  );
  const held = people.all.map(({ name, offices }) =>
    [name, ...offices.map(({ label }) => text.slice(label.start, label.end))].join(' | '),
  );
  return [...held, ...bodies];
};

test.each<[string, string, string[]]>([
  [
    'no body by the field of a minister',
    'Minister of Public Administration of Latvia Arvo Lind met Omar Khan, Minister for Law and Justice.',
    [
      'Arvo Lind | Minister of Public Administration of Latvia',
      'Omar Khan | Minister for Law and Justice',
    ],
  ],
  [
    'fields of several words',
    'Anna Lee, the Deputy Minister of Green Transition, met Minister of Fisheries and Blue Economy Omar Khan.',
    [
      'Anna Lee | Deputy Minister of Green Transition',
      'Omar Khan | Minister of Fisheries and Blue Economy',
    ],
  ],
  [
    'a ministry of law, and a service that is a body',
    'Anna Lee visited the Ministry of Law and Justice. The Public Service Commission met.',
    ['Anna Lee', 'Ministry of Law and Justice', 'Public Service Commission'],
  ],
])('%s: %s', (_, text, expected) => expect(read(text)).toEqual(expected));
