/** Messages show no more of a value: it may be as large as a document. */
const MOST = 1_000;

/** A value as messages show it: JSON, int64 by its digits, and cut off where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? exact(part) : part,
  );
  if (text === undefined) return 'nothing';
  return text.length > MOST ? `${text.slice(0, MOST)}...` : text;
}

const exact = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
