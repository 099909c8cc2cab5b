import type { Token } from '../scan/tokens';

/** A few words in quotation marks are the text's own: 'had a “brief exchange” with A'. */
const FEW = 4;

/** Whether a mark at a place begins or ends a few words that the text says by itself. */
export function isScare(tokens: readonly Token[], at: number, isQuoted: boolean): boolean {
  const closes = (i: number) => /^["”]$/.test(tokens[i]?.text ?? '');
  if (isQuoted) return false;
  if (tokens[at]?.text === '”') return true;
  for (let i = at + 1; i <= at + FEW + 1; i++) if (closes(i)) return true;
  return tokens[at]?.text === '"' && closesFew(tokens, at);
}

/** Whether a straight mark ends what one of a few words before it began. */
function closesFew(tokens: readonly Token[], at: number): boolean {
  const marks = tokens.slice(0, at).flatMap(({ text }, i) => (text === '"' ? [i] : []));
  const last = marks.at(-1);
  return last !== undefined && marks.length % 2 === 1 && at - last <= FEW + 1;
}

/** Whether a quotation that a paragraph opened before a sentence goes on in it. */
export function beginsQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/[“”]/u.test(before)) return before.lastIndexOf('“') > before.lastIndexOf('”');
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
