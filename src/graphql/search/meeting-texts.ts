import type { MeetingRow } from '../../store/meeting';
import type { ApiContext } from '../context';

/** A text that a find has, and the path of fields that leads to it. */
export interface FieldText {
  field: string;
  text: string;
}

/** The texts by whose words a meeting is found, in the order in which they count. */
export async function meetingTexts(
  context: ApiContext,
  { name, participants, topics, place, outcomes }: MeetingRow,
): Promise<FieldText[]> {
  const nameOf = async (
    from: 'people' | 'organisations' | 'topics' | 'places',
    id: string,
    field: string,
  ): Promise<FieldText | null> => {
    const [row] = await context.load(from, [id]);
    return row ? { field, text: row.name } : null;
  };
  const named = await Promise.all([
    ...participants.map(({ party }, i) =>
      nameOf(
        party.kind === 'PERSON' ? 'people' : 'organisations',
        party.id,
        `participants.${i}.party.name`,
      ),
    ),
    ...participants.map(({ onBehalfOf }, i) =>
      onBehalfOf === null
        ? null
        : nameOf('organisations', onBehalfOf, `participants.${i}.onBehalfOf.name`),
    ),
    ...topics.map(({ topic }, i) => nameOf('topics', topic, `topics.${i}.topic.name`)),
    place === null ? null : nameOf('places', place, 'place.name'),
  ]);
  return [
    { field: 'name', text: name },
    ...named.filter((one) => one !== null),
    ...participants.flatMap(({ capacityText }, i) =>
      capacityText === null
        ? []
        : [{ field: `participants.${i}.capacityText`, text: capacityText }],
    ),
    ...outcomes.map(({ text }, i) => ({ field: `outcomes.${i}.text`, text })),
  ];
}
