import { governmentOf } from '../../../../src/ingest/extract/draft/government-of';

test.each([
  ['Government of the DRC', 'CD'],
  ['Government of the Democratic Republic of the Congo', 'CD'],
  ['Government of Latvia', 'LV'],
  ['Government of Latvia Agency', null],
  ['Government of National Unity', null],
  ['Ministry of Trade of Latvia', null],
])('whose government %s is', (name, country) => expect(governmentOf(name)).toBe(country));
