interface CallFrame {
  functionName: string;
  url: string;
  /** From 0. */
  lineNumber?: number;
}

/** What `node --cpu-prof` writes, as far as it is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: CallFrame; children?: number[] }[];
  samples: number[];
  /** Microseconds between samples. */
  timeDeltas: number[];
}

/**
 * Time by part, the most first, in milliseconds: each package of node_modules, folder of the
 * project, Node itself, and the loading of modules (finding, reading and compiling them).
 * @param textOf the text of a bundle, by its address in the profile; undefined for other files
 */
export function modulesByTime(
  profiles: readonly CpuProfile[],
  textOf: (url: string) => string | undefined = () => undefined,
): [part: string, ms: number][] {
  const modules = modulesIn(textOf);
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame, modules)]));
    for (const [i, id] of samples.entries()) {
      const part = parts.get(id) ?? 'unknown';
      times.set(part, (times.get(part) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
    }
  }
  times.delete('idle');
  return [...times].sort(([, a], [, b]) => b - a);
}

const LOADING = /node:internal\/modules\/|node:internal\/fs|^node:fs|^node:path/;

/** Tells which module the line of a bundle comes from: esbuild heads each with its path in a comment. */
function modulesIn(
  textOf: (url: string) => string | undefined,
): (url: string, line: number) => string {
  const byFile = new Map<string, string[] | undefined>();
  return (url, line) => {
    if (!byFile.has(url)) byFile.set(url, textOf(url)?.split('\n'));
    const lines = byFile.get(url);
    if (lines === undefined) return url;
    const head = lines.slice(0, line + 1).findLast((one) => /^\/\/ \S+\.\w+$/.test(one));
    return head?.slice(3) ?? url;
  };
}

function partOf(
  { functionName, url: file, lineNumber = 0 }: CallFrame,
  modules: (url: string, line: number) => string,
): string {
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'garbage collection';
  const url = modules(file, lineNumber);
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, folder] = /dist\/(src\/[^/]+)/.exec(url) ?? [];
  if (folder !== undefined) return folder;
  return LOADING.test(url) ? 'loading of modules' : 'Node itself';
}
