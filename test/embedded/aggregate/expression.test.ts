import { serialize } from 'bson';
import { compileExpression } from '../../../src/embedded/aggregate/expression';
import { frameOf, outermost } from '../../../src/embedded/aggregate/frame';
import { ServerError } from '../../../src/embedded/errors';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { argumentCases } from './argument.cases';
import { expressionCases } from './expression.cases';
import { operandCases } from './operand.cases';

const stored = (value: unknown): unknown => decodeDocument(serialize({ value })).value;

function evaluate(spec: unknown, doc: object): unknown {
  try {
    const value = compileExpression(stored(spec), new Set())(frameOf(stored(doc), outermost()));
    return value === undefined ? 'missing' : value;
  } catch (error) {
    if (error instanceof ServerError) return { code: error.code };
    throw error;
  }
}

test.each([...expressionCases, ...operandCases, ...argumentCases])(
  '%j of %j is %j',
  (spec, doc, expected) => {
    const input = stored(doc);
    const value = evaluate(spec, doc);
    expect(value).toEqual(stored(expected));
    // The same bytes: the types of numbers and the order of fields are part of the answer.
    expect(Buffer.from(serialize({ value })).equals(serialize({ value: expected }))).toBe(true);
    expect(stored(doc)).toEqual(input);
  },
);

test('ISO weeks and days of the year, day by day through leap years', () => {
  const [week, year, day] = ['$isoWeek', '$isoWeekYear', '$dayOfYear'].map((name) =>
    compileExpression({ [name]: '$d' }, new Set()),
  );
  for (let ms = Date.UTC(2003, 11, 1); ms < Date.UTC(2010, 1, 1); ms += 86_400_000) {
    const frame = frameOf({ d: new Date(ms) }, outermost());
    const date = new Date(ms);
    const thursday = new Date(ms + (4 - (date.getUTCDay() || 7)) * 86_400_000);
    const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    expect([week?.(frame), year?.(frame), day?.(frame)]).toEqual([
      Math.floor((thursday.getTime() - firstDay) / (7 * 86_400_000)) + 1,
      BigInt(thursday.getUTCFullYear()),
      (ms - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000 + 1,
    ]);
  }
});
