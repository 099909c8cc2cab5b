import { countryNamed } from '../../domain/country-names';
import type { Name } from '../../domain/name';
import { type NameReading, readName, readPerson } from '../../domain/name-query';
import { nameMatches, scoreReadings } from '../../domain/name-score';
import { textMatches } from '../../domain/text-terms';
import type { ArticleRow } from '../../store/article';
import { TEXT_LANGUAGES, textGroups } from '../../store/search-terms';
import type { StatementRow } from '../../store/statement';
import type { ApiContext } from '../context';
import type { AnyRow } from '../shared/load-refs';
import { type FieldText, meetingTexts } from './meeting-texts';
import type { SearchHighlight } from './search.type';

/** Stretches of one find's texts that are shown at most. */
const MOST = 20;

/** Where in a find the words stand that a query found: in the name that fits best, or in its texts. */
export async function highlightsOf(
  context: ApiContext,
  query: string,
  row: AnyRow,
): Promise<SearchHighlight[]> {
  switch (row.__typename) {
    case 'Article': {
      const { text, language } = row as unknown as ArticleRow;
      return inTexts(query, [{ field: 'text', text }], [language]);
    }
    case 'Statement': {
      const { text } = row as unknown as StatementRow;
      return inTexts(query, [{ field: 'text', text }], TEXT_LANGUAGES);
    }
    case 'Meeting':
      return inTexts(query, await meetingTexts(context, row as never), TEXT_LANGUAGES);
    case 'Person':
      return inNames(readPerson(query), row as unknown as Named);
    default:
      return inNames(readingsFor(query, row as unknown as Named), row as unknown as Named);
  }
}

function inTexts(
  query: string,
  texts: readonly FieldText[],
  langs: readonly string[],
): SearchHighlight[] {
  const groups = textGroups(query);
  return texts
    .flatMap(({ field, text }) =>
      textMatches(groups, text, langs, MOST).map((stretch) => highlight(field, text, stretch)),
    )
    .slice(0, MOST);
}

/** What has names, or as a post labels. */
interface Named {
  names?: Name[];
  labels?: Name[];
  country?: string | null;
}

/** A query's readings for a name; of a country that it names in another language also its English names. */
function readingsFor(query: string, { country }: Named): NameReading[] {
  const asked = countryNamed(query);
  const names = asked !== null && asked.code === country ? asked.names : [];
  return [...readName(query), ...names.map((name) => ({ words: name.split(' '), weight: 1 }))];
}

function inNames(readings: readonly NameReading[], { names, labels }: Named): SearchHighlight[] {
  const [field, list] = labels ? ['labels', labels] : ['names', names ?? []];
  let best = { index: 0, score: 0 };
  list.forEach(({ value }, index) => {
    const score = scoreReadings(readings, [value]);
    if (score > best.score) best = { index, score };
  });
  const name = list[best.index];
  if (!name) return [];
  const where = `${field}.${best.index}.value`;
  return nameMatches(readings, name.value).map((stretch) => highlight(where, name.value, stretch));
}

function highlight(
  field: string,
  text: string,
  { start, end }: { start: number; end: number },
): SearchHighlight {
  return { field, start, end, quote: text.slice(start, end) };
}
