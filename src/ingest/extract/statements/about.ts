import type { Span } from '../../../store/article';
import type { RefEntry } from '../../record/record';
import type { FoundAccession } from '../people/found-accession';
import type { FoundMeeting } from '../events/found-meeting';
import { peopleIn, type Reading } from '../reading';
import type { FoundStatement } from './statements';

/** What an article has named that a statement may be about, with the slugs that the record gives. */
export interface Matters {
  topics: { slug: string; quote: Span }[];
  visits: { slug: string; meeting: FoundMeeting }[];
  accessions: { tenure: string; accession: FoundAccession }[];
}

/** Those addressed stand right after the verb: "told Charles Michel about". */
const ADDRESSED = /^\s+(?:(?:to|the|with|his|her|Mr|Ms|Mrs)\b\.?\s*)*$/u;

/**
 * What a statement is about, as far as its own words name it: topics, visits and accessions told of in
 * them, and persons who neither speak nor are spoken to.
 */
export function aboutOf(
  reading: Reading,
  { quote, speaker, sentence, verbEnd }: FoundStatement,
  { topics, visits, accessions }: Matters,
): RefEntry[] {
  const lies = ({ start, end }: Span) => start >= quote.start && end <= quote.end;
  const scanned = reading.sentences.find(({ index }) => index === sentence);
  const people = scanned ? peopleIn(reading, scanned) : [];
  const named = people.filter(
    (each) =>
      each.item.kind === 'PERSON' &&
      lies(each) &&
      each.start >= verbEnd &&
      !speaker.people.includes(each.person) &&
      !ADDRESSED.test(reading.text.slice(verbEnd, each.start)),
  );
  return [
    ...topics.filter((topic) => lies(topic.quote)).map(({ slug }) => ({ topic: slug })),
    ...visits
      .filter(({ meeting }) => meeting.place !== null && lies(meeting.place.quote))
      .map(({ slug }) => ({ meeting: slug })),
    ...accessions
      .filter(({ accession }) => lies(accession.quote))
      .map(({ tenure }) => ({ tenure })),
    ...[...new Set(named.map(({ person }) => person.slug))].map((person) => ({ person })),
  ];
}
