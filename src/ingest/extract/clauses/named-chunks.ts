import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Antecedents } from './antecedents';
import { BOTH, type Chunk, chunkOver, type Party } from './chunk';
import { dialoguesIn } from './dialogue-names';
import { CONSULTATIONS } from './event-chunk';
import { chunkOfItem } from './item-chunk';
import { ministerialsIn } from './ministerial-names';

/** Those whom a sentence means by other words than their names: "the two leaders". */
type Described = readonly (Span & { parties: Party[] })[];

/**
 * The chunks of what a sentence names, by their offsets; what stands within another is part of it: "Latvia" in
 * "the Latvia-Norway Dialogue".
 */
export function namedChunks(
  reading: Reading,
  sentence: ScannedSentence,
  antecedents: Antecedents,
): Map<number, Chunk> {
  const chunks = new Map<number, Chunk>();
  const described = antecedents.described(sentence);
  const dialogues = dialoguesIn(reading.text, sentence);
  for (const span of dialogues)
    chunks.set(span.start, chunkOver(span, SYMBOLS.NOUN, [], CONSULTATIONS));
  const ministerials = ministerialsIn(reading.text, sentence).filter((at) => isFree(chunks, at));
  for (const chunk of ministerials) chunks.set(chunk.start, chunk);
  addItems(chunks, reading, sentence, described, [...dialogues, ...ministerials]);
  addTimes(chunks, reading, sentence);
  addDescribed(chunks, described);
  return chunks;
}

/** Adds the items of a sentence, the longest first of those that begin at one place. */
function addItems(
  chunks: Map<number, Chunk>,
  reading: Reading,
  sentence: ScannedSentence,
  described: Described,
  named: readonly Span[],
): void {
  let end = 0;
  for (const item of [...sentence.items].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (isSpeaker(reading, sentence, item)) continue;
    if (item.start < end || named.some((event) => overlap(event, item))) continue;
    const chunk = chunkOfItem(reading, sentence, item, described);
    if (!chunk) continue;
    chunks.set(item.start, chunk);
    end = item.end;
  }
}

/** "Anna Lee: My deputy met B": who says so in a transcript does not do it. */
const isSpeaker = ({ text, voices }: Reading, { index, start, end }: ScannedSentence, item: Span) =>
  item.start === start &&
  voices.has(index) &&
  /^\s*(?:\([^()]{1,40}\)\s*)?:\s/u.test(text.slice(item.end, end));

function addTimes(
  chunks: Map<number, Chunk>,
  { text, times }: Reading,
  { index }: ScannedSentence,
): void {
  for (const time of times.get(index) ?? []) {
    const words = text.slice(time.start, time.end).toLowerCase();
    if (isFree(chunks, time)) chunks.set(time.start, chunkOver(time, SYMBOLS.TIME, [], words));
  }
}

function addDescribed(chunks: Map<number, Chunk>, described: Described): void {
  for (const { start, end, parties } of described) {
    const symbol = parties.length > 0 ? SYMBOLS.PARTY : SYMBOLS.GROUP;
    const words = parties.length > 1 ? BOTH : '';
    if (isFree(chunks, { start, end }))
      chunks.set(start, chunkOver({ start, end }, symbol, parties, words));
  }
}

/** Whether no chunk has any of a stretch of text. */
const isFree = (chunks: ReadonlyMap<number, Chunk>, span: Span): boolean =>
  ![...chunks.values()].some((each) => overlap(each, span));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
