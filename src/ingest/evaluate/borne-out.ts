import { foldText } from '../../domain/fold';
import { daysOf } from './compare';
import type { ToldEvent } from './gold';
import { isSameParty } from './same-party';

/**
 * Whether a reader tells of an event all that is said of it: its kind and status, its day and place where they
 * are said, and each of those who took part. What is left unsaid is not wrong.
 */
export function isBorneOut(said: ToldEvent, gold: readonly ToldEvent[]): boolean {
  return gold.some(
    (event) =>
      event.kind === said.kind &&
      event.status === said.status &&
      (said.date === undefined || areSameDays(said.date, event.date)) &&
      (said.place === undefined || foldText(said.place) === foldText(event.place ?? '')) &&
      said.participants.every((name) => event.participants.some((each) => isSameParty(name, each))),
  );
}

const areSameDays = (a: string, b: string | undefined): boolean =>
  b !== undefined && daysOf(a) === daysOf(b);
