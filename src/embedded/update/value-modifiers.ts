import { Timestamp } from 'bson';
import { badValue, typeMismatch } from '../errors';
import { calculate, numberOf } from '../query/arithmetic';
import { compareValues } from '../query/compare';
import { BsonType, identicalValues, isDocument, typeName, typeOf } from '../query/values';
import { type Modifier, named, type Outcome } from './modifier';

/** The operators that set a field from its value before and their operand. */
export const valueModifiers: Readonly<Record<string, (operand: unknown) => Modifier>> = {
  $set: (operand) => ({ creates: true, modify: (current) => replaced(current, operand) }),
  $setOnInsert: (operand) => ({
    creates: true,
    onInsertOnly: true,
    modify: (current) => replaced(current, operand),
  }),
  $unset: () => ({
    creates: false,
    forgiving: true,
    modify: (current) => (current === undefined ? 'unchanged' : 'removed'),
  }),
  $inc: (operand) => arithmetic('$inc', 'increment', 'add', operand),
  $mul: (operand) => arithmetic('$mul', 'multiply', 'multiply', operand),
  $min: (operand) => extreme(operand, -1),
  $max: (operand) => extreme(operand, 1),
  $currentDate: currentDate,
  $bit: bit,
};

const replaced = (current: unknown, value: unknown): Outcome =>
  current !== undefined && identicalValues(current, value) ? 'unchanged' : { value };

function arithmetic(
  name: string,
  verb: string,
  operation: 'add' | 'multiply',
  operand: unknown,
): Modifier {
  if (!numberOf(operand)) throw typeMismatch(`Cannot ${verb} with non-numeric argument`);
  return {
    creates: true,
    modify(current, { path, doc }) {
      if (current === undefined) {
        return { value: operation === 'add' ? operand : calculate('multiply', operand, 0) };
      }
      if (!numberOf(current)) {
        throw typeMismatch(
          `Cannot apply ${name} to a value of non-numeric type. ${named(doc)} has the field '${path}' of non-numeric type ${typeName(current)}`,
        );
      }
      const value = calculate(operation, operand, current);
      if (value === undefined) {
        throw badValue(
          `Failed to apply ${name} operations to current value for document ${named(doc)}: the result is no 64-bit integer`,
        );
      }
      return replaced(current, value);
    },
  };
}

const extreme = (operand: unknown, direction: number): Modifier => ({
  creates: true,
  modify: (current) =>
    current === undefined || compareValues(operand, current) * direction > 0
      ? { value: operand }
      : 'unchanged',
});

function currentDate(operand: unknown): Modifier {
  const type = isDocument(operand) ? operand.$type : operand;
  if (isDocument(operand)) {
    const extra = Object.keys(operand).find((name) => name !== '$type');
    if (extra !== undefined) throw badValue(`Unrecognized $currentDate option: ${extra}`);
    if (type !== 'date' && type !== 'timestamp') {
      throw badValue("The '$type' string field is required to be 'date' or 'timestamp'");
    }
  } else if (typeof operand !== 'boolean') {
    throw badValue(
      `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    );
  }
  return {
    creates: true,
    modify: () => ({
      value:
        type === 'timestamp'
          ? new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 })
          : new Date(),
    }),
  };
}

const bitwise: Record<string, (a: bigint, b: bigint) => bigint> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

function bit(operand: unknown): Modifier {
  if (!isDocument(operand)) {
    throw badValue(
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    );
  }
  const steps = Object.entries(operand).map(([name, mask]) => {
    const apply = Object.hasOwn(bitwise, name) ? bitwise[name] : undefined;
    if (!apply) {
      throw badValue(
        `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`,
      );
    }
    if (!isIntegral(mask)) {
      throw badValue(
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported here`,
      );
    }
    return { apply, mask };
  });
  if (steps.length === 0) throw badValue('You must pass in at least one bitwise operation.');
  return {
    creates: true,
    modify(current, { path, doc }) {
      const before = current ?? 0;
      if (current === null || !isIntegral(before)) {
        throw badValue(
          `Cannot apply $bit to a value of non-integral type.${named(doc)} has the field ${path} of non-integer type ${typeName(current)}`,
        );
      }
      const value = steps.reduce<number | bigint>((bits, { apply, mask }) => {
        const result = apply(BigInt(bits), BigInt(mask));
        return typeof bits === 'bigint' || typeof mask === 'bigint' ? result : Number(result);
      }, before);
      return replaced(current, value);
    },
  };
}

const isIntegral = (value: unknown): value is number | bigint =>
  typeOf(value) === BsonType.int || typeOf(value) === BsonType.long;
