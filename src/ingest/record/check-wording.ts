import { quotesOf } from './quote';
import type { DateEntry, OrganisationEntry, PostEntry, Quote, RecordDocument } from './record';
import { describeValue, type Path, type Problem } from './record-error';
import type { RecordSource } from './record-source';
import { TextIndex } from './text-index';

/** What a record gives as the text's own words (`original`, `capacityText`) stands in the fact's quote. */
export function checkWording(source: RecordSource, record: RecordDocument): Problem[] {
  const problems: Problem[] = [];
  const check = (words: string | undefined, quote: Quote | undefined, path: Path): void => {
    if (words === undefined) return;
    if (quote !== undefined && quotesOf(quote).some((one) => contains(one, words))) return;
    problems.push(source.problem(path, 'words that stand in the quote', describeValue(words)));
  };
  const checkDates = (dates: object, quote: Quote | undefined, path: Path): void => {
    for (const [field, date] of Object.entries(dates) as [string, DateEntry | undefined][])
      if (typeof date === 'object') check(date.original, quote, [...path, field, 'original']);
  };

  for (const list of ['organisations', 'posts'] as const)
    for (const [slug, { founded, abolished, quote }] of Object.entries<Founded>(record[list] ?? {}))
      checkDates({ founded, abolished }, quote, [list, slug]);
  for (const [i, { start, end, heldOn, quote }] of (record.tenures ?? []).entries())
    checkDates({ start, end, heldOn }, quote, ['tenures', i]);
  for (const [slug, { date, quote, participants = [] }] of Object.entries(record.meetings ?? {})) {
    checkDates({ date }, quote, ['meetings', slug]);
    for (const [i, party] of participants.entries())
      check(party.capacityText, party.quote, ['meetings', slug, 'participants', i, 'capacityText']);
  }
  return problems;
}

/** What bodies and posts have alike. */
type Founded = Pick<OrganisationEntry | PostEntry, 'founded' | 'abolished' | 'quote'>;

function contains(quote: string | { text: string }, words: string): boolean {
  return new TextIndex(typeof quote === 'string' ? quote : quote.text).find(words).length > 0;
}
