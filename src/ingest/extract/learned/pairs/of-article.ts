import { LEARNT_KINDS } from '../told-kinds';
import type { Columns } from '../columns';
import type { Pair, Pairs } from './pair';

/** What the article as a whole and the person's place in it say of a pair. */
export function ofArticle({ person, kind, mentions }: Pair, { rows, cues }: Pairs): Columns {
  const { headline, headlineKinds, told, all, rank } = cues;
  const isInTitle = headlineKinds.has(kind);
  return {
    ...Object.fromEntries(LEARNT_KINDS.map((each) => [`is ${each}`, each === kind ? 1 : 0])),
    persons: rank.size,
    sentences: rows.length,
    told: told[kind],
    'told share': all === 0 ? 0 : told[kind] / all,
    'told in all': all,
    'kind in title': isInTitle ? 1 : 0,
    'other kinds in title': headlineKinds.size - (isInTitle ? 1 : 0),
    rank: rank.get(person) ?? rank.size,
    mentions: mentions.length,
    'in title': person.words.some((w) => w.length > 2 && headline.has(w.toLowerCase())) ? 1 : 0,
    offices: person.offices.length,
    'words of name': person.words.length,
  };
}
