import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { toNumber } from '../../query/arithmetic';
import { type StageOperator } from '../stage';

/** The operand of `$limit` (positive) or `$skip` (not negative). */
export function countOf(stage: string, operand: unknown): number {
  const number = toNumber(operand);
  if (number === undefined || !Number.isInteger(number) || number < 0) {
    throw located(
      stage === '$limit' ? 5107201 : 5107200,
      `invalid argument to ${stage} stage: Expected a non-negative number`,
    );
  }
  if (number === 0 && stage === '$limit') throw located(15958, 'the limit must be positive');
  return number;
}

/** `$limit`: the first n documents; reads no further. */
export const limit: StageOperator = (operand) => {
  const n = countOf('$limit', operand);
  return function* (source) {
    let left = n;
    for (const doc of source) {
      yield doc;
      if (doc !== PAUSE && --left === 0) return;
    }
  };
};

/** `$skip`: all but the first n documents. */
export const skip: StageOperator = (operand) => {
  const n = countOf('$skip', operand);
  return function* (source) {
    let left = n;
    for (const doc of source) {
      if (doc === PAUSE || left === 0) yield doc;
      else left--;
    }
  };
};
