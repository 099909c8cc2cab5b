import { SingleBar } from 'cli-progress';

export interface Progress {
  /** So many meetings are written. */
  at(meetings: number): void;
  stop(): void;
}

/** Shows progress and rate on a terminal; elsewhere nothing. */
export function progressBar(meetings: number): Progress {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} meetings | {rate}/s | {eta_formatted} left',
    noTTYOutput: false,
    stream: process.stderr,
    etaBuffer: 20,
  });
  const began = Date.now();
  let started = false;
  return {
    at(written) {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(meetings, 0, { rate: 0 });
      started = true;
      bar.update(written, { rate: Math.round((1000 * written) / (Date.now() - began + 1)) });
    },
    stop() {
      if (started) bar.stop();
      started = false;
    },
  };
}
