import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { type StageOperator } from '../stage';

/** `$count`: the number of documents in one field of one document; no document for none. */
export const count: StageOperator = (operand) => {
  if (typeof operand !== 'string' || operand === '') {
    throw located(operand === '' ? 40157 : 40156, 'the count field must be a non-empty string');
  }
  if (operand.startsWith('$')) throw located(40158, 'the count field cannot be a $-prefixed path');
  if (operand.includes('\0')) throw located(40159, 'the count field cannot contain a null byte');
  if (operand.includes('.')) throw located(40160, "the count field cannot contain '.'");
  return function* (source) {
    let n = 0;
    for (const doc of source) {
      if (doc === PAUSE) yield PAUSE;
      else n++;
    }
    if (n > 0) yield { [operand]: n };
  };
};
