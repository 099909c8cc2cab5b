import type { FoundPerson } from '../people/people';
import { labelledTitle } from '../labelled-title';
import type { Reading } from '../reading';
import { tokenise } from '../scan/tokens';
import type { Cell, FeatureTable } from './feature-table';
import type { SentenceRow } from './sentence-row';
import { kindsInHeadline, LEARNT_KINDS, type LearntKind } from './told-kinds';

/** What an article as a whole says, whoever is asked of. */
export interface ArticleCues {
  /** Lower-case words of the headline. */
  headline: ReadonlySet<string>;
  headlineKinds: ReadonlySet<LearntKind>;
  /** How often each kind is told of, and all of them. */
  told: Readonly<Record<LearntKind, number>>;
  all: number;
  /** Persons by when they are first named. */
  rank: ReadonlyMap<FoundPerson, number>;
}

/** Words that say that somebody was there tell of no further meeting. */
const OF_PRESENCE = /^[Jja]$/;

/** Reads what an article as a whole says of its meetings. */
export function cuesOf(reading: Reading, rows: readonly SentenceRow[]): ArticleCues {
  const headline = tokenise(...headlineOf(reading)).map(({ lower }) => lower);
  const told = Object.fromEntries(LEARNT_KINDS.map((kind) => [kind, 0])) as Record<
    LearntKind,
    number
  >;
  for (const { tellings } of rows)
    for (const telling of tellings)
      if (telling && !OF_PRESENCE.test(telling.sort))
        for (const kind of telling.kinds) told[kind]++;
  const named = [...reading.people.all].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  return {
    headline: new Set(headline),
    headlineKinds: kindsInHeadline(headline),
    told,
    all: Object.values(told).reduce((sum, each) => sum + each, 0),
    rank: new Map(named.map((person, i) => [person, i])),
  };
}

/** The headline that a header gives; where it gives none, the first sentence stands for it. */
function headlineOf(reading: Reading): [string, number, number] {
  const { text, sentences } = reading;
  const [start, end] = labelledTitle(reading) ?? [sentences[0]?.start ?? 0, sentences[0]?.end ?? 0];
  return [text, start, end];
}

/** Whether a header's headline says that an article is about what is of a kind. */
export function isInHeadline(reading: Reading, kind: LearntKind): boolean {
  const title = labelledTitle(reading);
  const words = title ? tokenise(reading.text, ...title).map(({ lower }) => lower) : [];
  return kindsInHeadline(words).has(kind);
}

/** Calls back with what an article as a whole says of whether a person is in a meeting of a kind. */
export function articleFeatures(
  person: FoundPerson,
  mentions: number,
  kind: LearntKind,
  { headline, headlineKinds, told, all, rank }: ArticleCues,
  table: FeatureTable,
  found: (cell: Cell | undefined) => void,
): void {
  const often = `kc=${bandOf(told[kind])}`;
  const named = `nb=${bandOf(mentions)}`;
  const title = `ttl=${headlineKinds.has(kind) ? 'own' : headlineKinds.size > 0 ? 'oth' : 'no'}`;
  const isInTitle = person.words.some((w) => w.length > 2 && headline.has(w.toLowerCase()));
  const inTitle = `in=${isInTitle}`;
  const place = `rank=${Math.min(rank.get(person) ?? 0, 4)}`;
  const persons = rank.size <= 2 ? rank.size : rank.size <= 4 ? 4 : rank.size <= 8 ? 8 : 9;
  const share = `share=${all > 0 ? Math.round((4 * told[kind]) / all) : 0}`;
  for (const name of [
    '',
    often,
    named,
    share,
    `office=${person.offices.length > 0}`,
    `${title} ${inTitle}`,
    `${title} ${place}`,
    `${place} np=${persons}`,
    `${often} ${place}`,
    `${often} ${named}`,
    `${share} ${place}`,
    `${share} ${inTitle}`,
  ]) {
    const seen = table.seen(name);
    found(seen?.in('any'));
    found(seen?.in(kind));
  }
}

function bandOf(count: number): number {
  return count <= 1 ? count : count <= 3 ? 3 : count <= 6 ? 6 : 9;
}
