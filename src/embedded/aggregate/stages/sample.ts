import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { toNumber } from '../../query/arithmetic';
import { type Document, isDocument } from '../../query/values';
import { type StageOperator } from '../stage';

/** `$sample`: n documents by lot, each equally likely (one pass, n held at once). */
export const sample: StageOperator = (operand) => {
  if (!isDocument(operand))
    throw located(28745, 'the $sample stage specification must be an object');
  const extra = Object.keys(operand).find((name) => name !== 'size');
  if (extra !== undefined) throw located(28748, `unrecognized option to $sample: ${extra}`);
  if (!Object.hasOwn(operand, 'size')) throw located(28749, '$sample stage must specify a size');
  const size = toNumber(operand.size);
  if (size === undefined) throw located(28746, 'size argument to $sample must be a number');
  if (!(size >= 1)) {
    throw located(28747, 'size argument to $sample must be a positive integer');
  }
  const most = Math.trunc(size);
  return function* (source) {
    const held: Document[] = [];
    let seen = 0;
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      const place = seen++ < most ? held.length : Math.floor(Math.random() * seen);
      if (place < most) held[place] = doc;
    }
    for (let i = held.length; i > 0; i--) {
      const [doc] = held.splice(Math.floor(Math.random() * i), 1);
      yield doc;
    }
  };
};
