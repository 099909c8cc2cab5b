import { printable } from '../../domain/printable';
import type { Evidence } from '../../domain/evidence';
import type { ProposalRow } from '../../store/proposal';
import { type ItemKey, itemsOf } from '../propose/items';
import { locate } from '../record/locate';
import type { Quote } from '../record/record';
import { parseProposal } from './proposal-record';
import { servedFromEarlier } from './from-earlier';
import { ReviewError } from './review-error';

/** How words that are quoted stand out from their sentence. */
export type Highlight = (words: string) => string;

/** One line for the queue: the article, how much waits, and how sure it is. */
export function listLine(proposal: ProposalRow): string {
  const { id, items, pending, source } = proposal;
  const count = (state: string) => items.filter((item) => item.state === state).length;
  const kept = servedFromEarlier(proposal).flat().length;
  const before = kept > 0 ? `, ${kept} still served from the text that it had before` : '';
  return `${id}: ${pending} pending, ${count('ACCEPTED')} accepted, ${count('REJECTED')} rejected${before} (${printable(source)})`;
}

/**
 * A proposal for a reviewer: each item with its state, confidence and what it says, under it the sentences
 * that say so with the quoted words highlighted; then what is served from texts that the article had before.
 * @throws ReviewError where an item that is asked for is none of the proposal's.
 */
export async function showLines(
  proposal: ProposalRow,
  highlight: Highlight,
  only: readonly string[] = [],
): Promise<string[]> {
  const { id, items, refused, earlier = [] } = proposal;
  const known = new Set([items, ...earlier.map((version) => version.items)].flat().map(keyOf));
  const unknown = only.filter((key) => !known.has(key));
  if (unknown.length > 0) throw new ReviewError(`no such item: ${unknown.join(', ')}`);
  const lines = [listLine(proposal), ...(await itemLines(proposal, highlight, only))];
  for (const [i, served] of servedFromEarlier(proposal).entries()) {
    const version = earlier[i]!;
    // What the present text was accepted to say in its place is no longer of this one.
    const own = version.items.filter((item) => item.state !== 'ACCEPTED' || served.includes(item));
    if (own.length === 0) continue;
    const shown = await itemLines({ id, ...version, items: own }, highlight, only);
    if (shown.length > 0) lines.push('', 'From the text that it had before:', ...shown);
  }
  if (refused.length > 0)
    lines.push('', 'Refused at once:', ...refused.map((problem) => `  ${printable(problem)}`));
  return lines;
}

const keyOf = ({ key }: ProposalRow['items'][number]): string => key;

/** The items of one text, each with its sentences. */
async function itemLines(
  version: Pick<ProposalRow, 'id' | 'text' | 'record' | 'items'>,
  highlight: Highlight,
  only: readonly string[],
): Promise<string[]> {
  const located = locate(await parseProposal(version));
  const entries = itemsOf(located.record);
  const { text, sentences } = located.text;
  const lines: string[] = [];
  for (const { key, confidence, state, by, at } of version.items) {
    if (only.length > 0 && !only.includes(key)) continue;
    const entry = entries.get(key as ItemKey) ?? {};
    const who = by === null ? '' : ` by ${printable(by)} on ${at?.toISOString().slice(0, 10)}`;
    lines.push('', `${state}${who} ${confidence.toFixed(2)} ${key}: ${printable(saying(entry))}`);
    const cited = quotesIn(entry).flatMap((quote) => located.cite(quote));
    for (const [sentence, quotes] of bySentence(cited)) {
      const span = sentences[sentence] ?? { start: 0, end: text.length };
      lines.push(`  ${highlighted(text, span, quotes, highlight)}`);
    }
  }
  return lines;
}

/** What an entry says besides its quotes, in one line. */
function saying(entry: object): string {
  return JSON.stringify(entry, (key, value: unknown) => (key === 'quote' ? undefined : value));
}

function quotesIn(value: unknown): Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === 'quote' ? [child as Quote] : quotesIn(child),
  );
}

function bySentence(evidence: Evidence[]): Map<number, Evidence[]> {
  const sentences = new Map<number, Evidence[]>();
  for (const each of evidence)
    sentences.set(each.sentence, [...(sentences.get(each.sentence) ?? []), each]);
  return new Map([...sentences].sort(([a], [b]) => a - b));
}

/** A sentence with its quoted stretches highlighted; stretches that touch are one. */
function highlighted(
  text: string,
  sentence: { start: number; end: number },
  quotes: Evidence[],
  highlight: Highlight,
): string {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  const plain = (start: number, end: number) =>
    printable(text.slice(start, end).replace(/\s+/gu, ' '));
  let [line, at] = ['', sentence.start];
  for (const { start, end } of spans) {
    line += plain(at, start) + highlight(plain(start, end));
    at = end;
  }
  return line + plain(at, Math.max(at, sentence.end));
}
