import { ANSWER_SCHEMA } from './answer-schema';

/** One way to ask for an answer in the form of `ANSWER_SCHEMA`. */
export interface AnswerFormat {
  /** `response_format` of the protocol. */
  responseFormat: object;
  /** What the model must be told besides. */
  instructions: readonly string[];
}

const IN_WORDS = [
  `The answer is one JSON object of this JSON Schema: ${JSON.stringify(ANSWER_SCHEMA)}`,
];

/**
 * The ways in order of how strictly a server holds the model to the form: a schema as OpenAI takes it; one
 * beside `json_object`, as llama-cpp-python and others take it; JSON whose form the model is only told.
 */
export const FORMATS: readonly AnswerFormat[] = [
  {
    responseFormat: {
      type: 'json_schema',
      json_schema: { name: 'record', strict: true, schema: ANSWER_SCHEMA },
    },
    instructions: [],
  },
  { responseFormat: { type: 'json_object', schema: ANSWER_SCHEMA }, instructions: IN_WORDS },
  { responseFormat: { type: 'json_object' }, instructions: IN_WORDS },
];
