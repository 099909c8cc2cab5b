import { fieldsFrom } from './fields';
import { countryAt, knownAt } from '../gazetteer';
import { HEADS, MODIFIERS } from '../../lexicon/titles';
import { AIMS, taskFrom } from './task';
import type { Token } from '../tokens';

/**
 * The index after the officer whom a body's name names: "Office of the | High Commissioner for Human
 * Rights", "of the | UN Special Envoy for Yemen"; the index itself where the officer's name has no words
 * before its noun, or none is named.
 */
export function officerTo(tokens: Token[], at: number): number {
  const owner = knownAt(tokens, at);
  let head = owner && tokens[owner.to]?.isCapital ? owner.to : at;
  while (isWordBefore(tokens, head)) head++;
  const officer = tokens[head];
  if (head === at || !officer?.isCapital || !HEADS.has(officer.lower) || officer.isPossessive)
    return at;
  let to = head + 1;
  if (tokens[to]?.text === 'General') to++;
  while (/^(?:of|for|to|on)$/.test(tokens[to]?.lower ?? '')) {
    const next = to + (tokens[to + 1]?.lower === 'the' ? 2 : 1);
    // "Special Envoy | to Monitor and Combat Illegal Fishing".
    const isAim = tokens[to]?.lower === 'to' && AIMS.test(tokens[next]?.text ?? '');
    const field = isAim ? taskFrom(tokens, next) : fieldsFrom(tokens, next);
    const end = Math.max(field, countryAt(tokens, next)?.to ?? 0, knownAt(tokens, next)?.to ?? 0);
    if (end <= next || !tokens[next]?.isCapital) break;
    to = end;
    if (tokens[to - 1]?.isPossessive) break;
  }
  return to;
}

/** "High", "Special": a capitalised word of an office that a noun for officers still follows. */
function isWordBefore(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const goesOn = MODIFIERS.has(next?.lower ?? '') || HEADS.has(next?.lower ?? '');
  return (
    word?.isCapital === true &&
    MODIFIERS.has(word.lower) &&
    !word.isPossessive &&
    goesOn &&
    next?.isCapital === true
  );
}
