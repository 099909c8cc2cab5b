import { queryExceededMemoryLimit } from '../errors';
import { Binary } from 'bson';
import { isDocument } from '../query/values';

/** What a stage may hold at once, in bytes: MongoDB's own limit for stages that do not spill. */
export const LIMIT = 100 * 1024 * 1024;

/** Counts what a stage holds and refuses more than MongoDB would hold in memory. */
export class MemoryBudget {
  private used = 0;

  constructor(private readonly stage: string) {}

  take(value: unknown): void {
    this.used += sizeOf(value);
    if (this.used > LIMIT) {
      throw queryExceededMemoryLimit(
        `${this.stage} exceeded memory limit of ${LIMIT} bytes, but did not opt in to external sorting.`,
      );
    }
  }

  reset(): void {
    this.used = 0;
  }
}

/** Roughly the size of a value as BSON. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 5;
  if (Array.isArray(value)) return value.reduce<number>((sum, v) => sum + sizeOf(v) + 3, 5);
  if (isDocument(value)) {
    let sum = 5;
    for (const name in value) sum += name.length + 2 + sizeOf(value[name]);
    return sum;
  }
  return value instanceof Binary ? value.position + 5 : 12;
}
