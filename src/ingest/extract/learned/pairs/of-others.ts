import { type Columns, NO_WEIGHT } from '../columns';
import type { Pair, Pairs } from './pair';
import { personsIn } from './persons-in';

/** Pairs by their kinds and their persons: each pair is held against those of its own alone. */
const grouped = new WeakMap<Pairs, ReadonlyMap<unknown, readonly Pair[]>>();

function groupsOf(pairs: Pairs): ReadonlyMap<unknown, readonly Pair[]> {
  const known = grouped.get(pairs);
  if (known) return known;
  const groups = new Map<unknown, Pair[]>();
  for (const pair of pairs.all)
    for (const key of [pair.kind, pair.person]) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(pair);
    }
  grouped.set(pairs, groups);
  return groups;
}

/** How a pair stands to the other pairs of its person, its kind and its sentences. */
export function ofOthers(pair: Pair, pairs: Pairs): Columns {
  const { person, kind, weight, byMention } = pair;
  const othersOf = (key: unknown) =>
    (groupsOf(pairs).get(key) ?? []).filter((each) => each !== pair);
  const sameKind = othersOf(kind);
  const weights = weightsOf(sameKind);
  const beside = new Set(pair.mentions.flatMap(({ mention: { row } }) => [...personsIn(row)]));
  return {
    weight,
    'best mention': best(byMention),
    'mean mention': mean(byMention),
    'best of kind': best(weights),
    'mean of kind': mean(weights),
    'rank in kind': weights.filter((other) => other > weight).length,
    'best other kind': best(weightsOf(othersOf(person))),
    'best beside': best(weightsOf(sameKind.filter((each) => beside.has(each.person)))),
  };
}

const weightsOf = (pairs: readonly Pair[]): number[] => pairs.map(({ weight }) => weight);

const best = (weights: readonly number[]): number =>
  weights.reduce((most, each) => Math.max(most, each), NO_WEIGHT);

const mean = (weights: readonly number[]): number =>
  weights.length === 0 ? NO_WEIGHT : weights.reduce((sum, each) => sum + each, 0) / weights.length;
