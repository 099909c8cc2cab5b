import { refold } from '../ingest/refold';
import { withStoreThere } from './with-store';

/** Folds every row of the store anew from its claims, and prints what changed by it. */
export async function refoldStore(
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  const done = Object.entries(await withStoreThere(flags, ({ db }) => refold(db)));
  for (const [name, { rows, changed }] of done)
    if (changed > 0) print(`${name}: ${changed} of ${rows} changed`);
  const sum = (of: 'rows' | 'changed') => done.reduce((total, [, each]) => total + each[of], 0);
  print(`${sum('rows')} rows folded anew: ${sum('changed')} changed`);
}
