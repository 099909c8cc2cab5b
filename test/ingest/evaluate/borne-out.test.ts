import { isBorneOut } from '../../../src/ingest/evaluate/borne-out';
import type { ToldEvent } from '../../../src/ingest/evaluate/gold';

const GOLD: ToldEvent[] = [
  { kind: 'CALL', status: 'HELD', participants: ['Ann Lee', 'Bo Ek'] },
  {
    kind: 'MEETING',
    status: 'HELD',
    date: '2021-07',
    place: 'Malmö',
    participants: ['Ann Lee', 'Bo Ek', 'Norway'],
  },
];
const said = (more: Partial<ToldEvent>): ToldEvent => ({
  kind: 'MEETING',
  status: 'HELD',
  participants: ['Ann Lee', 'Bo Ek'],
  ...more,
});

test.each<[string, Partial<ToldEvent>, boolean]>([
  ['what is left unsaid is not wrong', {}, true],
  ['all that is told', { date: '2021-07-01/2021-07-31', place: 'malmo' }, true],
  ['another day', { date: '2021-07-05' }, false],
  ['another place', { place: 'Oslo' }, false],
  ['a state by another of its names', { participants: ['Kingdom of Norway'] }, true],
  ['another state', { participants: ['Sweden'] }, false],
  ['another kind', { kind: 'VISIT' }, false],
  ['another status', { status: 'PLANNED' }, false],
  ['one who was not there', { participants: ['Ann Lee', 'Omar Khan'] }, false],
  ['a day that no reader found', { kind: 'CALL', date: '2021-07' }, false],
  ['a place that no reader found', { kind: 'CALL', place: 'Malmö' }, false],
])('%s', (_name, more, expected) => {
  expect(isBorneOut(said(more), GOLD)).toBe(expected);
});

test('a bare year of a gold file is one of its days', () => {
  const year = [{ ...said({}), date: '2021' }];
  expect(isBorneOut(said({ date: '2021-01-01/2021-12-31' }), year)).toBe(true);
});
