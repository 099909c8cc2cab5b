import { type Columns, NO_WEIGHT } from '../columns';
import type { Pair, Pairs } from './pair';
import { personsIn } from './persons-in';

/** How a pair stands to the other pairs of its person, its kind and its sentences. */
export function ofOthers(pair: Pair, { all }: Pairs): Columns {
  const { person, kind, weight, byMention } = pair;
  const sameKind = all.filter((each) => each !== pair && each.kind === kind);
  const samePerson = all.filter((each) => each !== pair && each.person === person);
  const beside = new Set(pair.mentions.flatMap(({ mention: { row } }) => [...personsIn(row)]));
  return {
    weight,
    'best mention': best(byMention),
    'mean mention': mean(byMention),
    'best of kind': best(weightsOf(sameKind)),
    'mean of kind': mean(weightsOf(sameKind)),
    'rank in kind': sameKind.filter((each) => each.weight > weight).length,
    'best other kind': best(weightsOf(samePerson)),
    'best beside': best(weightsOf(sameKind.filter((each) => beside.has(each.person)))),
  };
}

const weightsOf = (pairs: readonly Pair[]): number[] => pairs.map(({ weight }) => weight);

const best = (weights: readonly number[]): number => Math.max(NO_WEIGHT, ...weights);

const mean = (weights: readonly number[]): number =>
  weights.length === 0 ? NO_WEIGHT : weights.reduce((sum, each) => sum + each, 0) / weights.length;
