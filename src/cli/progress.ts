import { SingleBar } from 'cli-progress';

/** What a long command shows of its work. */
export interface Progress {
  /** So much is done. */
  at(done: number): void;
  /** There turns out to be so much to do. */
  of(total: number): void;
  end(): void;
}

/**
 * A bar with rate and remaining time on a terminal; elsewhere a line now and then, by `print`.
 * @param what is counted, in the plural: `files`, `objects`.
 */
export function progressOf(
  total: number,
  what: string,
  print: (line: string) => void = () => {},
): Progress {
  const started = Date.now();
  const rate = (done: number) => RATE.format((done * 1000) / Math.max(1, Date.now() - started));
  if (!process.stderr.isTTY) return lines(total, what, rate, print);
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${what}, {rate} a second, {eta_formatted} left`,
    etaBuffer: 50,
    hideCursor: true,
  });
  bar.start(total, 0, { rate: RATE.format(0) });
  return {
    at: (done) => bar.update(done, { rate: rate(done) }),
    of: (most) => bar.setTotal(most),
    end: () => bar.stop(),
  };
}

/** Rates are told as far as they can be trusted, whether of files or of bytes. */
const RATE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** A log of a line a tenth stays readable, however much there is to do. */
function lines(
  total: number,
  what: string,
  rate: (done: number) => string,
  print: (line: string) => void,
): Progress {
  let told = 0;
  let most = total;
  return {
    of: (known) => void (most = known),
    at(done) {
      const tenth = Math.floor((10 * done) / Math.max(1, most));
      if (tenth <= told) return;
      told = tenth;
      print(`${done}/${most} ${what}, ${rate(done)} a second`);
    },
    end: () => {},
  };
}
