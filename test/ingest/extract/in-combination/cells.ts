import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';
import { tries } from '../../../tries';

/** A part of a text, with the events that it tells of: "KIND STATUS DATE PLACE A+B", `*` for any day or place. */
export interface Part {
  text: string;
  events: readonly string[];
}
export const part = (text: string, ...events: string[]): Part => ({ text, events });

/** Every way to put a text together from one of each. */
export const combined = (...parts: readonly (readonly Part[])[]): Part[] =>
  parts.reduce<Part[]>(
    (all, next) =>
      all.flatMap((one) =>
        next.map(({ text, events }) => part(one.text + text, ...one.events, ...events)),
      ),
    [part('')],
  );

/**
 * Every nth, which the suite has time for; ten times as many in `npm run laws`.
 * @param nth prime to the lengths of the parts, so that each meets each other.
 */
export function some<Value>(all: readonly Value[], nth: number): Value[] {
  const step = Math.max(1, Math.round(nth / tries(1)));
  return all.filter((_, i) => i % step === 0);
}

const extractor = new RuleExtractor('publisher');
/** A Tuesday. */
const DAY = '2024-05-14';

/** The cells of a table that are not read as they are meant, each with what is missed and what is read too much. */
export async function misread(cells: readonly Part[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { text, events } of cells) {
    const told = await eventsOf(text);
    const missed = events.filter((event) => !told.some((each) => isAs(each, event)));
    const more = told.filter((each) => !events.some((event) => isAs(each, event)));
    if (missed.length + more.length + Math.abs(told.length - events.length) > 0)
      faults.push(`${text} | missed: ${missed.join('; ')} | more: ${more.join('; ')}`);
  }
  return faults;
}

const isAs = (told: string, meant: string): boolean => {
  const words = told.split(' ');
  return meant.split(' ').every((word, i) => word === '*' || word === words[i]);
};

/** The events of a text as they are proposed, their parties by the last part of their ids, in alphabetical order. */
async function eventsOf(body: string): Promise<string[]> {
  const header = `url: https://example.org/1\nlicence: CC0\ntitle: News\npublished: ${DAY}`;
  const article = readArticleText(`${header}\n\n${body}\n`, 'en');
  const context = { slug: 'news', file: 'news.txt', language: 'en', publishedAt: null };
  const { record } = await extractor.extract(article, context);
  return Object.values(record.meetings ?? {}).map(({ kind, status, date, place, participants }) =>
    [
      kind,
      status,
      String(typeof date === 'object' ? date.edtf : (date ?? '-')),
      place?.place ?? '-',
      (participants ?? [])
        .map((each) => ('person' in each ? each.person : each.organisation) ?? '')
        .map((id) => id.split('-').at(-1) ?? '')
        .sort()
        .join('+'),
    ].join(' '),
  );
}
