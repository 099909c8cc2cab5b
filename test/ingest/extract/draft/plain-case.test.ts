import { inPlainCase } from '../../../../src/ingest/extract/scan/names/plain-case';

test.each([
  ['RIGA', 'Riga'],
  ['LATVIA', 'Latvia'],
  ['UAE', 'UAE'],
  ['DPRK', 'DPRK'],
  ['U.S.', 'U.S.'],
  ['New York', 'New York'],
  ['Port of Spain', 'Port of Spain'],
])('a place that is printed %s is %s', (printed, name) => expect(inPlainCase(printed)).toBe(name));
