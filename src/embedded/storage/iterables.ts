/** How many items there are, up to `most`; the rest is not read. */
export function lengthOf(items: Iterable<unknown>, most = Infinity): number {
  const iterator = items[Symbol.iterator]();
  let count = 0;
  while (count < most && !iterator.next().done) count++;
  if (count >= most) iterator.return?.();
  return count;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
