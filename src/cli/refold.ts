import { refold } from '../ingest/refold';
import { mendKept } from '../store/kept/mend';
import { withStoreThere } from './with-store';

/**
 * Folds every row of the store anew from its claims, then makes anew what is kept beside the rows and is not what they
 * give, and prints what changed by it.
 */
export async function refoldStore(
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  const [folded, mended] = await withStoreThere(flags, async ({ db }) => [
    await refold(db),
    await mendKept(db),
  ]);
  const done = Object.entries(folded);
  for (const [name, { rows, changed }] of done)
    if (changed > 0) print(`${name}: ${changed} of ${rows} changed`);
  const sum = (of: 'rows' | 'changed') => done.reduce((total, [, each]) => total + each[of], 0);
  print(`${sum('rows')} rows folded anew: ${sum('changed')} changed`);
  if (mended > 0) print(`counts and words beside the rows: ${mended} mended`);
}
