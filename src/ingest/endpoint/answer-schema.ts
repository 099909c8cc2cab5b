import Ajv2020 from 'ajv/dist/2020';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../store/meeting';
import type { OrganisationKind } from '../../store/organisation';
import type { SpeechAct } from '../../store/statement';
import schema from '../record/record.schema.json';

/**
 * What an endpoint answers. Flatter than a record: lists instead of maps, names instead of slugs, every key
 * always there. So servers that hold a model to a schema word by word, and OpenAI's strict mode, can take it.
 */
export interface Answer {
  people: { name: string; shortNames: string[] }[];
  organisations: {
    name: string;
    kind: OrganisationKind;
    /** ISO 3166-1 alpha-2. */
    country: string | null;
    /** Name of the body that this one is part of. */
    parent: string | null;
    quote: string;
  }[];
  places: { name: string; country: string | null }[];
  posts: { label: string; organisation: string | null; quote: string }[];
  tenures: {
    person: string;
    post: string;
    /** EDTF. */
    start: string | null;
    end: string | null;
    acting: boolean;
    quote: string;
  }[];
  meetings: MeetingAnswer[];
  statements: {
    speaker: string;
    act: SpeechAct;
    /** Which of `meetings` it was said at, from 0. */
    meeting: number | null;
    quote: string;
  }[];
}

export interface MeetingAnswer {
  kind: MeetingKind;
  status: MeetingStatus;
  /** EDTF. */
  date: string | null;
  dateWords: string | null;
  place: { name: string; quote: string } | null;
  participants: {
    party: string;
    role: ParticipationRole;
    post: string | null;
    onBehalfOf: string | null;
    quote: string;
  }[];
  topics: { name: string; quote: string }[];
  outcomes: string[];
  quote: string;
}

const text = (description: string) => ({ type: 'string', description }) as const;
const textOrNull = (description: string) => ({ type: ['string', 'null'], description }) as const;
const oneOf = (words: readonly string[]) => ({ type: 'string', enum: words }) as const;
const listOf = (items: object) => ({ type: 'array', items }) as const;
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const quote = text('The words of the text that say this, copied letter by letter.');
const edtf = textOrNull('EDTF, such as 2021-07-16, 2021-07 or ../2021-07-16 (by that day).');
const country = textOrNull('ISO 3166-1 alpha-2 code, where the text says it.');
const { organisation, meeting, participant, statement } = schema.$defs;

/** The form of the answer as JSON Schema. The words of its enumerations are those of records. */
export const ANSWER_SCHEMA = object({
  people: listOf(
    object({
      name: text('The fullest name in the text, copied, without titles.'),
      shortNames: listOf(text('A shorter form that the text uses, such as the surname.')),
    }),
  ),
  organisations: listOf(
    object({
      name: text('States that act, and bodies; copied.'),
      kind: oneOf(organisation.properties.kind.enum),
      country,
      parent: textOrNull('The name of the body, listed too, that this one is part of.'),
      quote,
    }),
  ),
  places: listOf(object({ name: text('A place that the text names; copied.'), country })),
  posts: listOf(
    object({
      label: text('An office in full, copied: "Minister of Fisheries of Norway".'),
      organisation: textOrNull('The name of the body or state, listed too, that it stands in.'),
      quote,
    }),
  ),
  tenures: listOf(
    object({
      person: text('The name of one of the people.'),
      post: text('The label of one of the posts.'),
      start: edtf,
      end: edtf,
      acting: { type: 'boolean' },
      quote,
    }),
  ),
  meetings: listOf(
    object({
      kind: oneOf(meeting.properties.kind.enum),
      status: oneOf(meeting.properties.status.enum),
      date: edtf,
      dateWords: textOrNull('The words in the quote that tell the date.'),
      place: { anyOf: [object({ name: text('The place; copied.'), quote }), { type: 'null' }] },
      participants: listOf(
        object({
          party: text('The name of one of the people or organisations.'),
          role: oneOf(participant.properties.role.enum),
          post: textOrNull('The label of the post in which a person acted there.'),
          onBehalfOf: textOrNull('The name of the organisation acted for.'),
          quote,
        }),
      ),
      topics: listOf(object({ name: text('What was talked about; copied.'), quote })),
      outcomes: listOf(text('What was agreed or decided; copied.')),
      quote,
    }),
  ),
  statements: listOf(
    object({
      speaker: text('The name of one of the people or organisations.'),
      act: oneOf(statement.properties.act.enum),
      meeting: {
        type: ['integer', 'null'],
        description: 'Which of the meetings it was said at, from 0.',
      },
      quote,
    }),
  ),
});

const validate = new Ajv2020({ allErrors: false, allowUnionTypes: true }).compile<Answer>(
  ANSWER_SCHEMA,
);

/** An answer of the right shape, or where it has another. */
export function readAnswer(words: string): { answer: Answer } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return { problem: 'expected JSON, found text that is not or is cut off' };
  }
  if (validate(value)) return { answer: value };
  const [error] = validate.errors ?? [];
  return { problem: `answer${error?.instancePath ?? ''}: ${error?.message ?? 'wrong shape'}` };
}
