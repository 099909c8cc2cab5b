import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { findMeetings, reading } from '../read-meetings';

/** Who says what in a text by which act, with the first letters of the quote, one line each. */
export function told(text: string): string[] {
  const read = reading(text);
  const [meeting] = findMeetings(read);
  const parties = meeting?.parties.map(({ person }) => person) ?? [];
  return findStatements(read, () => parties).map(({ act, speaker, quote }) => {
    const bodies = speaker.bodies.map(({ start, end }) => read.text.slice(start, end));
    const who = [...speaker.people.map(({ name }) => name), ...bodies].join('+');
    return `${who} ${act} ${read.text.slice(quote.start, quote.end).slice(0, 9)}`;
  });
}
