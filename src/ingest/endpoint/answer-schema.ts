import Ajv2020 from 'ajv/dist/2020';
import { FORMATS } from '../record/formats';
import type { RecordDocument } from '../record/record';
import schema from '../record/record.schema.json';

const { people, organisations, places, posts, tenures, topics, meetings, statements } =
  schema.properties;

/** What the endpoint answers: the lists of a record. The article's own entry is not its to tell. */
export type Answer = Omit<RecordDocument, 'article' | 'mentions'>;

/** The form of the answer as JSON Schema: that of records, so that what people write and models answer is one. */
export const ANSWER_SCHEMA = {
  type: 'object',
  properties: { people, organisations, places, posts, tenures, topics, meetings, statements },
  additionalProperties: false,
  $defs: schema.$defs,
} as const;

const ajv = new Ajv2020({
  allErrors: false,
  allowUnionTypes: true,
  formats: Object.fromEntries(
    Object.entries(FORMATS).map(([name, { validate }]) => [name, { type: 'string', validate }]),
  ),
});
// Quotes and references are held against the text and the lists later, item by item.
ajv.addKeyword('x-refersTo');
ajv.addKeyword('x-quotation');
const validate = ajv.compile<Answer>(ANSWER_SCHEMA);

/** An answer of the right shape, or where it has another. */
export function readAnswer(text: string): { answer: Answer } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'expected JSON, found text that is not or is cut off' };
  }
  if (validate(value)) return { answer: value };
  const [error] = validate.errors ?? [];
  return { problem: `answer${error?.instancePath ?? ''}: ${error?.message ?? 'wrong shape'}` };
}
