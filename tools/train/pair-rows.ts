import { foldText } from '../../src/domain/fold';
import { participantLine } from '../../src/ingest/evaluate/gold';
import type { Model } from '../../src/ingest/extract/learned/model';
import { type Pair, pairsOf } from '../../src/ingest/extract/learned/pairs/pair';
import { columnsOf, withFound } from '../../src/ingest/extract/learned/pairs/pair-columns';
import { readMeetings } from '../../src/ingest/extract/events/meetings';
import { type Models, readBody } from '../../src/ingest/extract/reading';
import type { Row } from './grow-forest';
import { lessFound } from './less-found';
import type { GoldText } from './texts';

/** How often each text is taken, with other meetings left out each time. */
const TIMES = 3;

/**
 * The pairs of a text as rows for trees.
 * @param linear learnt without this text: what it says of it is what it will say of new ones.
 */
export function pairRows(
  { article, publishedAt, gold: { participants } }: GoldText,
  linear: Model,
  models: Models,
  random: () => number,
): Row[] {
  if (!participants) return [];
  const gold = new Set(participants.map(foldText));
  const isTrue = ({ person, kind }: Pair) => gold.has(foldText(participantLine(person.name, kind)));
  const reading = readBody(article, publishedAt, models);
  const { meetings, sentences } = readMeetings(reading);
  const known = columnsOf(pairsOf(reading, sentences, linear));
  const pairs = known.map(({ pair }) => pair);
  return Array.from({ length: TIMES }, () => lessFound(meetings, pairs, isTrue, random)).flatMap(
    (found) =>
      withFound(known, found).map(({ pair, columns }) => ({
        columns,
        isTrue: isTrue(pair),
        weight: 1 / TIMES,
      })),
  );
}
