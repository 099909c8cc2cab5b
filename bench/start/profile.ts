/** What `node --cpu-prof` writes, as far as it is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  /** Microseconds between samples. */
  timeDeltas: number[];
}

/**
 * Time by part, the most first, in milliseconds: each package of node_modules, folder of the
 * project, Node itself, and the loading of modules (finding, reading and compiling them).
 */
export function modulesByTime(profiles: readonly CpuProfile[]): [part: string, ms: number][] {
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
    for (const [i, id] of samples.entries()) {
      const part = parts.get(id) ?? 'unknown';
      times.set(part, (times.get(part) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
    }
  }
  times.delete('idle');
  return [...times].sort(([, a], [, b]) => b - a);
}

const LOADING = /node:internal\/modules\/|node:internal\/fs|^node:fs|^node:path/;

function partOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'garbage collection';
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, folder] = /dist\/(src\/[^/]+)/.exec(url) ?? [];
  if (folder !== undefined) return folder;
  return LOADING.test(url) ? 'loading of modules' : 'Node itself';
}
