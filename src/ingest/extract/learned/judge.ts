import type { FoundMeeting } from '../events/found-meeting';
import type { Reading } from '../reading';
import type { Mention } from './mention';
import { MODEL } from './model';
import { Forest, type GrownTrees } from './forest';
import grown from './pairs/forest.json';
import { type Pair, pairsOf } from './pairs/pair';
import { columnsOf, withFound } from './pairs/pair-columns';
import type { SentenceChunks } from './sentence-row';

/** A candidate with how likely it is, and with the mention that says most for it. */
export interface Judged extends Pick<Pair, 'person' | 'kind'> {
  chance: number;
  mention: Mention;
}

/** Tells how likely each candidate of an article is. */
export type Judge = (
  reading: Reading,
  sentences: readonly SentenceChunks[],
  meetings: readonly FoundMeeting[],
) => Judged[];

/**
 * Judges by what two models say: the linear one of single features, the trees of that, of the other
 * candidates and of what the rules found.
 */
export const judgeBy =
  (linear: typeof MODEL, trees: Forest): Judge =>
  (reading, sentences, meetings) =>
    withFound(columnsOf(pairsOf(reading, sentences, linear)), meetings).map(
      ({ pair, columns }) => ({
        person: pair.person,
        kind: pair.kind,
        chance: trees.likelihood(columns),
        mention: tellingMention(pair),
      }),
    );

/** Learnt from texts with gold by `npm run train`; `corpus/README.md` tells how well it does. */
export const JUDGE = judgeBy(MODEL, new Forest(grown as unknown as GrownTrees));

/** The mention that says most for a candidate; one by name where there is one. */
function tellingMention({ mentions, byMention }: Pair): Mention {
  const [first, ...others] = mentions.map(({ mention }, i) => ({
    mention,
    weight: (byMention[i] ?? 0) + (mention.form === 'word' ? 0 : NAMED),
  }));
  if (!first) throw new Error('expected a candidate with a mention');
  return others.reduce((best, each) => (each.weight > best.weight ? each : best), first).mention;
}

/** More than any weight: a name is cited rather than "he". */
const NAMED = 1000;
