import type { Columns } from '../columns';
import { Found, type ToldMeeting } from './found';
import { ofArticle } from './of-article';
import { ofFound } from './of-found';
import { ofMentions } from './of-mentions';
import { ofOthers } from './of-others';
import type { Pair, Pairs } from './pair';

/** What is known of each pair of an article, whatever the rules found. */
export function columnsOf(pairs: Pairs): { pair: Pair; columns: Columns }[] {
  return pairs.all.map((pair) => ({
    pair,
    columns: { ...ofOthers(pair, pairs), ...ofArticle(pair, pairs), ...ofMentions(pair, pairs) },
  }));
}

/** The same with how each stands to what the rules found. */
export function withFound(
  known: readonly { pair: Pair; columns: Columns }[],
  meetings: readonly ToldMeeting[],
): { pair: Pair; columns: Columns }[] {
  const found = new Found(meetings);
  return known.map(({ pair, columns }) => ({
    pair,
    columns: { ...columns, ...ofFound(pair, found) },
  }));
}
