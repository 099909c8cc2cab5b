import { bodiesOf } from './read-bodies';

test.each<[string, string, string[]]>([
  [
    'firms by their trade or by how they are held',
    'Velmar Energy and Kesra Logistics won. Orvak ASA lost to Karvo AG and Delmis Technologies.',
    ['Velmar Energy', 'Kesra Logistics', 'Orvak ASA', 'Karvo AG', 'Delmis Technologies'],
  ],
  [
    'but no fields, persons nor things',
    'They spoke of Renewable Energy, Critical Resources and Digital Technologies. Anna Steel met the Minister of Velmar Energy. Global Shipping grows.',
    [],
  ],
  [
    'nouns of other tongues, which stand first',
    'He visited the Universidad Nacional de Velma, the Université de Kesra and JSC Orvak Temir in March. She told Radio Velma so.',
    ['Universidad Nacional de Velma', 'Université de Kesra', 'JSC Orvak Temir', 'Radio Velma'],
  ],
  [
    'but no thing that begins so',
    'The weekly Radio Address was read. Radio Communications and the Radio Regulations were discussed.',
    [],
  ],
])('%s: %s', (_, text, names) => expect(bodiesOf(text)).toEqual(names));
