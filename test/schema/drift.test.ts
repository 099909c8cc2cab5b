import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSchema, schemaText } from '../../src/graphql/schema';

test('schema/schema.graphql is the schema of this code (else: npm run schema)', () => {
  const committed = readFileSync(join(__dirname, '../../../schema/schema.graphql'), 'utf8');
  expect(schemaText(apiSchema())).toBe(committed);
});
