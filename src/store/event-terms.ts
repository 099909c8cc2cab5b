import { textTerms } from '../domain/text-terms';
import type { MeetingRow } from './meeting';
import type { StatementRow } from './statement';

/** The language of a text of which nobody tells it: its words are folded, and not stemmed. */
export const UNDETERMINED = 'und';

/** The kinds of entities by whose shown names a meeting is found. */
export type NamedAround = 'people' | 'organisations' | 'topics' | 'places';

/** What of a meeting's row its terms are made from. */
export type MeetingWords = Pick<
  MeetingRow,
  'name' | 'participants' | 'topics' | 'place' | 'outcomes'
>;

/** Ids of the entities by whose names a meeting is found: parties, whom they acted for, topics, place. */
export function namedAround({
  participants,
  topics,
  place,
}: Pick<MeetingWords, 'participants' | 'topics' | 'place'>): Record<NamedAround, string[]> {
  const parties = (kind: 'PERSON' | 'ORGANISATION'): string[] =>
    participants.filter(({ party }) => party.kind === kind).map(({ party }) => party.id);
  const stoodFor = participants.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  return {
    people: parties('PERSON'),
    organisations: [...parties('ORGANISATION'), ...stoodFor],
    topics: topics.map(({ topic }) => topic),
    places: place === null ? [] : [place],
  };
}

/**
 * The terms that a meeting is found by, those that tell most first: its heading, who took part and for
 * whom, about what, where, in which capacities, with what result.
 * @param nameOf the shown name of an entity; undefined when it is not known.
 * @param language of the article that tells of the meeting first, as a BCP 47 tag.
 */
export function meetingTerms(
  meeting: MeetingWords,
  nameOf: (kind: NamedAround, id: string) => string | undefined,
  language: string,
): string[] {
  const around = namedAround(meeting);
  const names = (['people', 'organisations', 'topics', 'places'] as const).flatMap((kind) =>
    around[kind].map((id) => nameOf(kind, id)),
  );
  const capacities = meeting.participants.map(({ capacityText }) => capacityText);
  const results = meeting.outcomes.map(({ text }) => text);
  const told = [meeting.name, ...names, ...capacities, ...results];
  return textTerms(told.filter(Boolean).join('\n'), language);
}

/** The terms that a statement is found by: the words of what was said. */
export function statementTerms({ text }: Pick<StatementRow, 'text'>, language: string): string[] {
  return textTerms(text, language);
}
