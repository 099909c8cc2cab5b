import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Burst, Taken } from './load';

/** The service answered an error: its first message. */
export class Refused extends Error {}

/** The process that sends the load, apart from the service and from what reckons. */
export interface LoadProcess {
  /** @returns what each request took. @throws Refused when the service answers an error. */
  run(burst: Burst): Promise<Extract<Taken, { sizes: number[] }>>;
  stop(): void;
}

export function startLoad(): LoadProcess {
  const child = fork(join(__dirname, 'load.js'));
  return {
    run: async (burst) => {
      child.send(burst);
      const [taken] = (await once(child, 'message')) as [Taken];
      if ('failed' in taken)
        throw new Refused(/"message":"([^"]*)/.exec(taken.failed)?.[1] ?? taken.failed);
      return taken;
    },
    stop: () => void child.kill(),
  };
}
