import { serialize } from 'bson';
import { ServerError } from '../../../src/embedded/errors';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileProjection } from '../../../src/embedded/query/project';
import { projectionCases } from './project.cases';

const stored = (doc: object) => decodeDocument(serialize(doc));

test.each(projectionCases)('%j of %j: %j', (spec, doc, expected) => {
  const run = () => compileProjection(stored(spec))(stored(doc));
  if (typeof expected === 'number') {
    let code = 0;
    try {
      run();
    } catch (error) {
      code = (error as ServerError).code;
    }
    expect(code).toBe(expected);
  } else {
    expect(JSON.stringify(run())).toBe(JSON.stringify(expected)); // with the order of fields
  }
});
