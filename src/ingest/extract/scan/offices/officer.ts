import { fieldsFrom } from './fields';
import { countryAt, knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { nameBeginsAt } from '../names/name-begins';
import { isGivenName } from '../names/person-name';
import { HEADS, MODIFIERS } from '../../lexicon/titles';
import { abstractFrom, AIMS, taskFrom } from './task';
import type { Token } from '../tokens';

/**
 * The index after the officer whom a body's name names: "Office of the | High Commissioner for Human
 * Rights", "of the | UN Special Envoy for Yemen"; the index itself where the officer's name has no words
 * before its noun, or none is named.
 */
export function officerTo(tokens: Token[], at: number): number {
  const owner = knownAt(tokens, at);
  let head = owner && tokens[owner.to]?.isCapital ? owner.to : at;
  while (isWordBefore(tokens, head) || isFieldBefore(tokens, head)) head++;
  const officer = tokens[head];
  if (head === at || !officer?.isCapital || !HEADS.has(officer.lower)) return at;
  // "the Office of the Special Envoy's | request", but "of the President's | Envoy".
  const isOwner = tokens[head + 1]?.isCapital && !nameBeginsAt(tokens, head + 1);
  if (officer.isPossessive) return isOwner ? at : head + 1;
  let to = head + 1;
  if (tokens[to]?.text === 'General') to++;
  while (/^(?:of|for|to|on)$/.test(tokens[to]?.lower ?? '')) {
    const next = to + (tokens[to + 1]?.lower === 'the' ? 2 : 1);
    // "Special Envoy | to Monitor and Combat Illegal Fishing".
    // "the Office of the Special Envoy of the | Secretary-General | for Latvia".
    const served =
      tokens[next]?.isCapital && /^(?:Secretary-General|President)$/.test(tokens[next]?.text ?? '');
    if (served && tokens[to]?.lower === 'of' && to > head) {
      to = next + 1;
      continue;
    }
    const isAim = tokens[to]?.lower === 'to' && AIMS.test(tokens[next]?.text ?? '');
    const field = isAim
      ? taskFrom(tokens, next)
      : Math.max(fieldsFrom(tokens, next), taskFrom(tokens, next));
    // "Special Representative for Latvia | Reconstruction".
    const land = knownAt(tokens, next)?.to ?? next;
    const end = Math.max(field, countryAt(tokens, next)?.to ?? 0, abstractFrom(tokens, land));
    if (end <= next || !tokens[next]?.isCapital) break;
    to = end;
    if (tokens[to - 1]?.isPossessive) break;
  }
  return isOfHolder(tokens, at, head) ? at : to;
}

/**
 * "the Office of | Food Assistance Director | Anna Lee": no article leads to an officer that an office is
 * named for, where what stands before the noun is a field.
 */
function isOfHolder(tokens: Token[], at: number, head: number): boolean {
  if (tokens[at - 1]?.lower === 'the' || knownAt(tokens, at)) return false;
  return tokens.slice(at, head).some(({ lower }) => !MODIFIERS.has(lower));
}

const LONGEST = 4;

/** "Global | Harvest | Coordinator": capitals up to a noun for officers, which a name of none begins. */
function isFieldBefore(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isCapital || token.isPossessive || isGivenName(token.text)) return false;
    if (HEADS.has(token.lower) && !MODIFIERS.has(token.lower)) return i > at;
    if (i > at && HEADS.has(token.lower)) return true;
    if (BODY_HEADS[token.lower] || knownAt(tokens, i)) return false;
  }
  return false;
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
