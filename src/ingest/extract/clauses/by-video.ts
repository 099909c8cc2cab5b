import type { Token } from '../scan/tokens';

/** What leads to the words for how one speaks: "via videoconference". */
const BY_WAY = /^(?:via|by|over|through)$/u;
const VIDEO =
  /^(?:an? )?(?:secure )?(?:video-?(?:conference|conferencing|link|call)|video (?:conference|conferencing|link|call))(?= |$)/u;
/** The most words that such an adjunct has after its first. */
const WORDS = 4;

/**
 * The token after the words that say that one speaks by video, else the one given: "had a conversation via
 * videoconference with A" tells of a conversation with A, and the videoconference is no conference.
 */
export function afterVideo(tokens: readonly Token[], i: number): number {
  if (!BY_WAY.test(tokens[i]?.lower ?? '')) return i;
  const words = tokens.slice(i + 1, i + 1 + WORDS).map(({ lower }) => lower);
  const match = VIDEO.exec(words.join(' '));
  return match ? i + 1 + match[0].split(' ').length : i;
}
