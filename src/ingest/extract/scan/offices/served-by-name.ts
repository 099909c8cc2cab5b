import type { Token } from '../tokens';
import { isSpokesman } from './spokesman';
import { isOfStaff } from './stands-towards';
import type { TitlePhrase } from './title-phrase';

/** The office that another serves, where it stands before a name as it does by itself: bare, without whose it is. */
export function servedByName(tokens: Token[], title: TitlePhrase): TitlePhrase | null {
  const { serves, to } = title;
  // "a spokesman for | Latvian President Ann Lee".
  if (serves && isSpokesman(title) && serves.to === to) return serves;
  if (!serves || serves.to !== to) return null;
  // "Chief of Cabinet for | the League's President Ann Lee".
  const isWhole = serves.country !== null || serves.body !== null;
  if (isWhole && !isOfStaff(title)) return null;
  // "to the Foreign Minister for Political Affairs X": what the adviser is for.
  if (tokens.slice(serves.from, to).some(({ lower }) => lower === 'for')) return null;
  return /^(?:to|for|of)$/.test(tokens[serves.from - 1]?.lower ?? '') ? serves : null;
}
