import { parseTitle } from '../../../../../src/ingest/extract/scan/offices/parse-title';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';
import { reading } from '../../read-meetings';

const office = (text: string, at = 0) => {
  const tokens = tokenise(text, 0, text.length);
  const title = parseTitle(tokens, at);
  return title && text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end);
};

test.each<[string, string | null]>([
  ['spokesman for the Latvian military said', 'spokesman for the Latvian military'],
  ['commander of Latvia’s armed forces said', 'commander of Latvia’s armed forces'],
  ['commander of the Latvian coast guard said', 'commander of the Latvian coast guard'],
  ['spokesman for the Latvian air show said', 'spokesman'],
  [
    'Representative for Trade and Economic Relations with the Republic of Latvia Omar Khan',
    'Representative for Trade and Economic Relations with the Republic of Latvia',
  ],
  ['Coordinator for Cooperation with Latvia, came', 'Coordinator for Cooperation with Latvia'],
  ['Minister of Foreign Relations with Latvia', 'Minister of Foreign Relations'],
  ['Minister of Economic Cooperation with Latvia agreed', 'Minister of Economic Cooperation'],
  ['Minister of Economic Cooperation with Latvia’s envoy', 'Minister of Economic Cooperation'],
  ['Chief Executive Officer of the Riga Bank', 'Chief Executive Officer of the Riga Bank'],
  ['Chief Trade and Inclusion Officer, will', 'Chief Trade and Inclusion Officer'],
  ['Chief State Sanitary Physician of Latvia', 'Chief State Sanitary Physician of Latvia'],
  ['Chief Minister of Latvia', 'Chief Minister of Latvia'],
  ['Kremlin Chief of Staff', 'Kremlin Chief of Staff'],
  [
    'Special Envoy for the Advancement of the Rights of ABCDE+ Persons Anna Lee',
    'Special Envoy for the Advancement of the Rights of ABCDE+ Persons',
  ],
  [
    'Senior Official for the Office of the Special Envoy to Monitor and Combat Trafficking, she',
    'Senior Official for the Office of the Special Envoy to Monitor and Combat Trafficking',
  ],
])('the office in "%s": %s', (text, name) => {
  expect(office(text)).toBe(name);
});

test('a building where one is received is no part of the office', () => {
  expect(office('received in the Kremlin President of Latvia Anna Lee', 3)).toBeNull();
});

test.each<[string, number]>([
  ['She is the first Latvian minister to visit Estonia.', 0],
  ['The Latvian foreign minister came to visit Estonia.', 1],
])('offices held in "%s": %i', (text, count) => {
  const items = reading(text).sentences.flatMap((sentence) => sentence.items);
  expect(items.filter(({ kind }) => kind === 'OFFICE')).toHaveLength(count);
});
