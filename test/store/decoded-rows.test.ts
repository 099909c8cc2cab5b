import { BSON } from 'mongodb';
import { decodedRows } from '../../src/store/decoded-rows';

interface Row {
  id: string;
  names: { value: string }[];
  recordedAt: Date;
}
const bytesOf = (id: string, value = 'Тоқаев') =>
  BSON.serialize({ id, names: [{ value }], recordedAt: new Date(0) });

test('decodes rows as the driver would', () => {
  const row = bytesOf('a');
  expect(decodedRows([row, bytesOf('b', 'x')])).toEqual([
    BSON.deserialize(row),
    { id: 'b', names: [{ value: 'x' }], recordedAt: new Date(0) },
  ]);
});

test('gives each answer a row of its own, and what is within it frozen', () => {
  const [first] = decodedRows<Row>([bytesOf('c')]);
  const [second] = decodedRows<Row>([bytesOf('c')]);
  expect(second).not.toBe(first);
  first!.id = 'changed';
  expect(second?.id).toBe('c');
  expect(second?.names).toBe(first!.names);
  expect(() => first!.names.push({ value: 'y' })).toThrow(TypeError);
  expect(() => (first!.names[0]!.value = 'y')).toThrow(TypeError);
});

test('a row that differs in one byte is another row', () => {
  const [old] = decodedRows<Row>([bytesOf('d', 'old')]);
  const [changed] = decodedRows<Row>([bytesOf('d', 'new')]);
  expect([old?.names[0]?.value, changed?.names[0]?.value]).toEqual(['old', 'new']);
});

test('long rows come as they are, and are not kept', () => {
  const long = bytesOf('e', 'x'.repeat(20_000));
  const [first] = decodedRows<Row>([long]);
  const [second] = decodedRows<Row>([long]);
  expect(second).toEqual(first);
  expect(second?.names).not.toBe(first?.names);
});
