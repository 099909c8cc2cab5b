import type { BodyPhrase } from '../bodies/body-phrase';
import { parseBody } from '../bodies/parse-body';
import type { Token } from '../tokens';
import type { TitlePhrase } from './title-phrase';

/**
 * The bodies that an office's name names: the one that the office is of, and those that only its further
 * words tell, as of an officer whom an agency has "for the Bureau for Africa".
 */
export function bodiesWithin(tokens: Token[], title: TitlePhrase): BodyPhrase[] {
  const told = [title.body, title.serves?.body].filter((body) => body != null);
  const others: BodyPhrase[] = [];
  for (let i = title.from; i < title.to;) {
    const known = told.find(({ from, to }) => from <= i && i < to);
    const body = known ?? parseBody(tokens, i);
    const isOfRow =
      body !== null &&
      (isFieldOfRow(tokens, title, body) ||
        isMinistersField(tokens, title, body) ||
        isIndustry(title, body));
    if (body && !known && !isOfRow && isNamed(body) && body.to <= title.to) others.push(body);
    i = Math.max(body?.to ?? 0, i + 1);
  }
  return title.body ? [title.body, ...others] : others;
}

/** "for Foreign, | Commonwealth | and Development Affairs": a field among others, though a body is named so. */
function isFieldOfRow(tokens: Token[], { fields }: TitlePhrase, { from, to }: BodyPhrase): boolean {
  const isInRow = tokens[from - 1]?.text === ',' && /^(?:,|and|&)$/.test(tokens[to]?.lower ?? '');
  return isInRow && tokens.slice(from, to).every(({ lower }) => fields.includes(lower));
}

/** "Minister of | Public Administration | of Latvia": what a minister is for is no body, though one is named so. */
export function isMinistersField(
  tokens: Token[],
  { head, fields }: Pick<TitlePhrase, 'head' | 'fields'>,
  { from, to }: Pick<BodyPhrase, 'from' | 'to'>,
): boolean {
  if (!/(?:^|-)minister$/.test(head)) return false;
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of');
  const words = tokens.slice(from, of > 0 ? from + of : to);
  return words.every(({ lower }) => lower === 'and' || fields.includes(lower));
}

/** "Minister for | Strategic Industries": a field, though firms are named with the noun. */
const isIndustry = ({ head }: TitlePhrase, { kind, ground }: BodyPhrase): boolean =>
  head === 'minister' && kind === 'COMPANY' && ground === 'HEAD';

/** Whether a name is one of several words, or of a body of many states: "Director for NATO Affairs". */
const isNamed = ({ ground, kind, from, to }: BodyPhrase): boolean =>
  ground !== 'SHORT_FORM' && (to - from > 1 || kind === 'INTERNATIONAL_ORGANISATION');
