import { summaryOf } from '../../src/cli/ingest';

test('a text in several versions waits once', () => {
  const proposed = { outcome: 'PROPOSED' as const, article: 'a', refused: [] };
  const lines = summaryOf([
    { ...proposed, source: 'a1.txt', items: 5 },
    { ...proposed, source: 'a2.txt', items: 7 },
    { ...proposed, source: 'b.txt', article: 'b', items: 2 },
  ]);
  expect(lines).toContain('3 read, 3 proposed, 0 skipped, 0 failed');
  expect(lines).toContain('  9 items wait for review; none is accepted before');
});
