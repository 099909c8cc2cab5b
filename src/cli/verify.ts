import { StartupError } from '../errors';
import { failureLine, verifyStore } from '../ingest/verify/verify';
import { withStoreThere } from './with-store';

/**
 * Checks every quote in the store against the text that it cites, every row against its claims, and what
 * is kept beside the rows against them; prints a line for each failure and a summary.
 * @throws StartupError when anything failed.
 */
export async function verify(
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  const { rows, quotes, failures } = await withStoreThere(flags, ({ db }) =>
    verifyStore(db, (failure) => print(failureLine(failure))),
  );
  print(
    `${quotes} quotes in ${rows} rows checked: ${failures === 0 ? 'all hold' : `${failures} failures`}`,
  );
  if (failures > 0) throw new StartupError('the store does not hold what its articles say');
}
