import type { Span } from '../../../store/article';

/** Where somebody was named last before an offset; -1 for nowhere. */
export const lastBefore = ({ mentions }: { mentions: readonly Span[] }, before: number): number =>
  mentions.filter(({ start }) => start < before).at(-1)?.start ?? -1;
