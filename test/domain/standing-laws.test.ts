import fc from 'fast-check';
import { addDays } from '../../src/domain/day';
import { parsePartialDate } from '../../src/domain/partial-date';
import { standing } from '../../src/domain/standing';
import {
  tenureBounds,
  TenureContradictionError,
  type TenureDates,
} from '../../src/domain/tenure-bounds';
import { tries } from '../tries';

// The laws, over a small calendar so that every day can be asked.

const FIRST_DAY = '2020-02-20';
const SPAN = 24;
const calendar = Array.from({ length: SPAN }, (_, i) => addDays(FIRST_DAY, i));
const index = fc.integer({ min: 4, max: SPAN - 5 });
const known = fc.tuple(index, index).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
type Range = readonly [number | null, number | null];
const range: fc.Arbitrary<Range> = fc.oneof(
  known,
  index.map((i) => [i, null] as const),
  index.map((i) => [null, i] as const),
);
const dayAt = (i: number | null) => (i === null ? '..' : (calendar[i] ?? fail()));
const toDate = (r: Range | null) => r && parsePartialDate(r.map(dayAt).join('/'));
const fail = (): never => {
  throw new Error('outside the small calendar');
};

interface Facts {
  start: Range | null;
  end: Range | null;
  cited: readonly [number, number] | null;
  founded: Range | null;
  abolished: Range | null;
  over: number | null;
}
const facts: fc.Arbitrary<Facts> = fc.record({
  start: fc.option(range),
  end: fc.option(range),
  cited: fc.option(known),
  founded: fc.option(range),
  abolished: fc.option(range),
  over: fc.option(index),
});
const toDates = (f: Facts): TenureDates => ({
  start: toDate(f.start),
  end: toDate(f.end),
  firstCited: f.cited && dayAt(f.cited[0]),
  lastCited: f.cited && dayAt(f.cited[1]),
  postFounded: toDate(f.founded),
  bodyAbolished: toDate(f.abolished),
  saidToBeOver: f.over === null ? null : dayAt(f.over),
});

/** Slow and obvious: tries each pair of a first day held and a first day no longer held. */
function reference(f: Facts): (string | undefined)[] {
  const within = (i: number, r: Range | null) =>
    r === null || ((r[0] ?? -1) <= i && i <= (r[1] ?? SPAN));
  const all = Array.from({ length: SPAN + 2 }, (_, i) => i - 1);
  const starts = all.filter(
    (s) =>
      within(s, f.start) &&
      (!f.cited || s <= f.cited[0]) &&
      (!f.founded || s >= (f.founded[0] ?? -1)),
  );
  const ends = all.filter(
    (e) =>
      within(e, f.end) &&
      (!f.cited || e > f.cited[1]) &&
      (!f.abolished || e <= (f.abolished[1] ?? SPAN)) &&
      (f.over === null || e <= f.over),
  );
  return calendar.map((_, d) => {
    const answers = new Set(starts.flatMap((s) => ends.map((e) => s <= d && d < e)));
    if (answers.size === 0) return undefined;
    return answers.size === 2 ? 'POSSIBLE' : answers.has(true) ? 'DEFINITE' : 'NO';
  });
}

const certainties = (f: Facts): string[] | null => {
  try {
    const dates = toDates(f);
    const bounds = tenureBounds(dates);
    return calendar.map((day) => standing(bounds, day, dates).certainty);
  } catch (error) {
    if (error instanceof TenureContradictionError) return null;
    throw error;
  }
};

test('every day agrees with the reference', () => {
  fc.assert(
    fc.property(facts, (f) => {
      const answers = certainties(f);
      fc.pre(answers !== null);
      expect(answers).toEqual(reference(f));
    }),
    { numRuns: tries(60) },
  );
});

test('what is refused has no possible tenure, save an empty one', () => {
  fc.assert(
    fc.property(facts, (f) => {
      fc.pre(certainties(f) === null);
      expect(reference(f).filter((c) => c === 'DEFINITE')).toEqual([]);
    }),
    { numRuns: tries(60) },
  );
});

test('widening a date never makes a day more certain', () => {
  const widening = fc.record({
    which: fc.constantFrom(
      'start' as const,
      'end' as const,
      'founded' as const,
      'abolished' as const,
    ),
    before: fc.integer({ min: 0, max: 4 }),
    after: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(facts, widening, (f, { which, before, after }) => {
      const [a, b] = f[which] ?? [null, null];
      const wider: Range = [a === null ? null : a - before, b === null ? null : b + after];
      const narrow = certainties(f);
      const wide = certainties({ ...f, [which]: f[which] && wider });
      fc.pre(narrow !== null);
      expect(wide).not.toBeNull();
      expect(wide?.filter((c, i) => c !== 'POSSIBLE' && c !== narrow[i])).toEqual([]);
    }),
    { numRuns: tries(60) },
  );
});

test('every reason names the day asked and ends as a sentence', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...calendar), (f, day) => {
      fc.pre(certainties(f) !== null);
      const dates = toDates(f);
      const { reason } = standing(tenureBounds(dates), day, dates);
      expect(reason).toContain(day);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }),
  );
});
