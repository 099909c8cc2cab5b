import { RANKS } from '../../lexicon/titles';
import { isRankAt } from '../offices/rank-beside';
import { isGivenRank } from './ambiguous-names';
import type { Token } from '../tokens';

const LETTERS =
  /^(?:MP|MHR|MLC|MLA|MSP|MEP|TD|PC|QC|KC|SC|JP|AC|AO|AM|OAM|OBE|CBE|MBE|KBE|DBE|CMG|KCMG|GCMG|DCMG|CVO|KCVO|GCVO|ONZ|KNZM|DNZM|CNZM|DCNZM|ONZM|MNZM|PhD)$/;
const LONGEST = 4;

/**
 * The index after the letters that stand behind a name for a seat or an order: "Anna Lee | MP", "Anna Lee
 * | AC KC", "Anna Lee|, MP|, Minister for Trade". The index itself where none do.
 */
export function afterLetters(tokens: Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST && LETTERS.test(tokens[to]?.text ?? '')) to++;
  if (to > at || tokens[at]?.text !== ',' || !LETTERS.test(tokens[at + 1]?.text ?? '')) return to;
  // "Anna Lee, MP for Riga, and": what is told of the seat goes on.
  const next = tokens[at + 2];
  return next?.isWord && next.lower !== 'and' && next.isCapital ? at : at + 2;
}

/**
 * The index after what stands between an office and a name: "Minister | the | Hon. Anna Lee", "Minister |
 * Prince | Faisal Noor". Other styles the reader of names passes.
 */
export function afterRank(tokens: Token[], at: number): number {
  const next = tokens[at + 1];
  const isStyle = /^(?:hon|hon\.|honou?rable|rt|rt\.|right)$/.test(next?.lower ?? '');
  if (tokens[at]?.lower === 'the' && isStyle) return at + 1;
  // "Minister, | H.E. | Ambassador Anna Lee": the rank is read before the name, as without the style.
  if (/^h\.?e\.?$/.test(tokens[at]?.lower ?? '') && isRankAt(tokens, at + 1)) return at + 2;
  // "Minister | Emir Hadžić": what one is called.
  if (isGivenRank(tokens, at)) return at;
  return RANKS.has(tokens[at]?.text ?? '') && next?.isCapital ? at + 1 : at;
}
