import type { Name } from '../../domain/name';
import { nameMatches, scoreName } from '../../domain/name-score';
import { textMatches } from '../../domain/text-terms';
import type { ArticleRow } from '../../store/article';
import { articleQueryTerms } from '../../store/search-terms';
import type { AnyRow } from '../shared/load-refs';
import type { SearchHighlight } from './search.type';

/** Stretches of one running text that are shown at most. */
const TEXT_HIGHLIGHTS = 20;

/** Where in a find the words stand that a query found: in the name that fits best, or in the text. */
export function highlightsOf(query: string, row: AnyRow): SearchHighlight[] {
  if (row.__typename === 'Article') {
    const { text, language } = row as unknown as ArticleRow;
    const found = textMatches(articleQueryTerms(query), text, language, TEXT_HIGHLIGHTS);
    return found.map((stretch) => ({
      field: 'text',
      quote: text.slice(stretch.start, stretch.end),
      ...stretch,
    }));
  }
  const { names, labels } = row as unknown as { names?: Name[]; labels?: Name[] };
  const [field, list] = labels ? ['labels', labels] : ['names', names ?? []];
  let best = { index: 0, score: 0 };
  list.forEach(({ value }, index) => {
    const score = scoreName(query, [value]);
    if (score > best.score) best = { index, score };
  });
  const name = list[best.index];
  if (!name) return [];
  const { value } = name;
  const where = `${field}.${best.index}.value`;
  return nameMatches(query, value).map((stretch) => ({
    field: where,
    quote: value.slice(stretch.start, stretch.end),
    ...stretch,
  }));
}
