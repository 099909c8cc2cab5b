import { located } from '../../errors';
import { gathered, PAUSE, withPauses } from '../../pause';
import { type Document, isDocument, setOwn } from '../../query/values';
import { MemoryBudget } from '../memory';
import { checkFieldName } from '../field-name';
import { type StageOperator } from '../stage';

const banned = new Set([
  '$changeStream',
  '$collStats',
  '$facet',
  '$geoNear',
  '$indexStats',
  '$out',
  '$merge',
]);

/** `$facet`: several pipelines over the same documents, their results side by side. */
export const facet: StageOperator = (operand, { compile, checkTime }) => {
  if (!isDocument(operand) || Object.keys(operand).length === 0) {
    throw located(40169, 'the $facet specification must be a non-empty object');
  }
  const facets = Object.entries(operand).map(([name, pipeline]) => {
    checkFieldName(name);
    if (!Array.isArray(pipeline))
      throw located(40170, `arguments to $facet must be arrays, ${name} is not`);
    for (const stage of pipeline as unknown[]) {
      if (!isDocument(stage)) throw located(40171, 'elements of arrays in $facet must be objects');
      const [inner] = Object.keys(stage);
      if (inner && banned.has(inner)) {
        throw located(40600, `${inner} is not allowed to be used within a $facet stage`);
      }
    }
    return { name, stage: compile(pipeline as Document[]) };
  });
  return function* (source) {
    const memory = new MemoryBudget('$facet');
    const docs: Document[] = [];
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      memory.take(doc);
      docs.push(doc);
    }
    const result: Document = {};
    for (const { name, stage } of facets) {
      setOwn(result, name, yield* gathered(stage(withPauses(docs, checkTime))));
    }
    yield result;
  };
};
