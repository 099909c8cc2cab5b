/** Whether a quotation that begins in a sentence is open at a place in it: what is said tells of no event. */
export const isQuoted = (words: string, at: number): boolean =>
  (words.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
