import type { FoundMeeting, FoundSide } from '../found-meeting';
import { sideOf } from '../found-meeting';
import type { Reading } from '../../reading';
import { placeAt } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { rowOfSides } from './row-of-sides';

/** A dialogue with those with whom it is held, from the verb that one attends or leads it by. */
const WITH_OTHERS =
  /^(?:[^.;,]|(?<=\p{Lu})\.){0,120}?\b(?:[Dd]ialogue|[Cc]onsultations)\s+(?:with|between)\s+(?:representatives\s+of\s+)?/u;

/**
 * "A will lead the delegation to the Strategic Dialogue with Latvia": with those who are named by a state or a body, for
 * whom nobody does. Of "between Norway and Latvia" the one for which A holds no office.
 */
export function withOtherSide(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting {
  const { kind, parties, bodies, at } = meeting;
  if (kind !== 'CONSULTATIONS' || parties.length !== 1 || bodies.length > 0) return meeting;
  const match = WITH_OTHERS.exec(reading.text.slice(at.start, sentence.end));
  const from = at.start + (match?.[0].length ?? 0);
  const the = /^the\s+/u.exec(reading.text.slice(from))?.[0].length ?? 0;
  const row =
    match && (rowOfSides(reading, sentence, from) ?? rowOfSides(reading, sentence, from + the));
  if (!row) return meeting;
  const sides = row.sides.map((side): FoundSide => ({ ...sideOf(side), isBeside: true }));
  const others = sides.filter((side) => !isActedFor(sentence, meeting, side));
  const isBetween = /between\s/u.test(match[0]);
  return isBetween && others.length === sides.length ? meeting : { ...meeting, bodies: others };
}

/** Whether one who takes part holds an office of the state. */
function isActedFor(
  { items }: Pick<ScannedSentence, 'items'>,
  { parties }: FoundMeeting,
  { item }: FoundSide,
): boolean {
  const country = placeAt(items, item.start)?.known.country ?? null;
  return (
    country !== null &&
    parties.some(({ person }) => person.offices.some(({ title }) => title.country === country))
  );
}
