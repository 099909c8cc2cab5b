import type { Proposal } from '../extract/proposal';
import { isBorneOut } from './borne-out';
import { isSame } from './compare';
import type { Gold, Kind } from './gold';
import { itemsIn } from './record-items';

/** An item of a proposal, how sure the extractor is of it, and whether a reader bears it out. */
export interface JudgedItem {
  kind: Kind;
  confidence: number;
  isRight: boolean;
}

/** Holds each item of a proposal against gold. Items of a kind that was not read for are left out. */
export function judgeItems({ record, confidence }: Proposal, gold: Gold): JudgedItem[] {
  return itemsIn(record).flatMap(({ kind, path, lines, event }) => {
    const [sure, wanted] = [confidence[path], gold[kind]];
    if (sure === undefined || !wanted) return [];
    const isRight = event
      ? isBorneOut(event, gold.events ?? [])
      : wanted.some((each) => lines.some((line) => isSame(kind, each, line)));
    return [{ kind, confidence: sure, isRight }];
  });
}
