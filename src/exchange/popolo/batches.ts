import type { ListName, PopoloObject } from './objects';
import type { Placed } from './spool';

/** Objects in one article of those that stand for the file. */
const BATCH = 200;

/** Objects of a list, some at a time: bodies within others after these, else in the order of the file. */
export async function* batchesOf(
  objects: AsyncIterable<Placed<PopoloObject>>,
  list: ListName,
  parents: ReadonlyMap<string, string>,
): AsyncGenerator<Placed<PopoloObject>[]> {
  let batch: Placed<PopoloObject>[] = [];
  for await (const placed of list === 'organizations' ? byDepth(objects, parents) : objects) {
    batch.push(placed);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* byDepth(
  objects: AsyncIterable<Placed<PopoloObject>>,
  parents: ReadonlyMap<string, string>,
): AsyncGenerator<Placed<PopoloObject>> {
  const depthOf = (id: string | undefined): number => {
    let depth = 0;
    for (let at = parents.get(id ?? ''); at !== undefined; at = parents.get(at)) depth += 1;
    return depth;
  };
  const levels: Placed<PopoloObject>[][] = [];
  for await (const placed of objects) (levels[depthOf(placed.object.id)] ??= []).push(placed);
  for (const level of levels) yield* level ?? [];
}
