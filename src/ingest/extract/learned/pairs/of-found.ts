import { type Columns, distanceTo } from '../columns';
import type { Found, ToldMeeting } from './found';
import type { Pair } from './pair';
import { personsIn } from './persons-in';

/** Kinds that tell much of whether one is in a meeting of another. */
const OTHERS = ['VISIT', 'MEETING'] as const;

/** How a pair stands to what the rules found. */
export function ofFound({ person, kind, mentions }: Pair, found: Found): Columns {
  const own = found.of(kind);
  const rows = mentions.map(({ mention }) => mention.row);
  const beside = rows.flatMap((row) => [...personsIn(row)].filter((each) => each !== person));
  const inOwn = beside.filter((each) => found.count(each, kind) > 0).length;
  const inAny = beside.filter((each) => found.countAll(each) > 0).length;
  const times = found.count(person, kind);
  return {
    found: times,
    'found elsewhere': found.countAll(person) - times,
    ...Object.fromEntries(
      OTHERS.map((other) => [
        `found in ${other}`,
        other !== kind && found.count(person, other) > 0 ? 1 : 0,
      ]),
    ),
    'parties of kind': partiesOf(own),
    'meetings of kind': own.length,
    meetings: found.meetings.length,
    parties: partiesOf(found.meetings),
    'sentences to found': distanceTo(
      rows.map(({ sentence }) => sentence.index),
      own.map(({ sentence }) => sentence),
    ),
    'beside found': inOwn,
    'beside elsewhere': inAny - inOwn,
  };
}

const partiesOf = (meetings: readonly ToldMeeting[]): number =>
  meetings.reduce((sum, { parties }) => sum + parties.length, 0);
