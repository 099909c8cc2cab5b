import type { Span } from '../../../store/article';
import { countryAt } from '../scan/gazetteer';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import type { Token } from '../scan/tokens';

/** The state that an office's name names as a noun after its head: "Ambassador of Kazakhstan". */
export function stateNamed(
  tokens: Token[],
  title: TitlePhrase,
): { span: Span; country: string } | null {
  // "Secretary General" is read as one word.
  const [noun = title.head] = title.head.split('-');
  const head = tokens.findIndex(
    ({ lower }, i) => i >= title.from && (lower === title.head || lower === noun),
  );
  const isInPieces = title.label !== undefined || title.ofState !== undefined;
  const to = isInPieces ? tokens.length : title.to;
  for (let i = Math.max(head + 1, title.from); i < to; i++) {
    const found = countryAt(tokens, i);
    if (!found || found.country !== title.country || found.to > to) continue;
    // "Special Envoy for Sudan": what the office is for, and not whose it is.
    if (/\bfor(?: the)?$/.test(lowerBefore(tokens, i))) continue;
    return {
      span: { start: tokens[i]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 },
      country: found.country,
    };
  }
  return null;
}

const lowerBefore = (tokens: Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ lower }) => lower)
    .join(' ');
