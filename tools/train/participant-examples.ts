import { foldText } from '../../src/domain/fold';
import { participantLine } from '../../src/ingest/evaluate/gold';
import { Candidates } from '../../src/ingest/extract/learned/candidates';
import type { FeatureTable } from '../../src/ingest/extract/learned/feature-table';
import { readMeetings } from '../../src/ingest/extract/events/meetings';
import { type Models, readBody } from '../../src/ingest/extract/reading';
import type { Example } from './logistic';
import type { GoldText } from './texts';

/**
 * Who may take part in what in a text; gold tells who does. None where it was not read for that.
 * @param models tell which names are likely, as they will where the text is read.
 */
export function participantExamples(
  { article, publishedAt, gold: { participants } }: GoldText,
  features: FeatureTable,
  models: Models,
): Example[] {
  if (!participants) return [];
  const gold = new Set(participants.map(foldText));
  const reading = readBody(article, publishedAt, models);
  const { sentences } = readMeetings(reading);
  return new Candidates(reading, sentences, features)
    .all()
    .map(({ person, kind, features: seen }) => ({
      features: seen,
      isTrue: gold.has(foldText(participantLine(person.name, kind))),
    }));
}
