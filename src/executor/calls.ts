import { getArgumentValues, type GraphQLField } from 'graphql';
import { type BatchResolver, batchResolverOf, unionOfNodes } from './batch-resolve';
import { canonicalArgs } from './canonical-args';
import { infoFor } from './info';
import type { CallField } from './plan';
import { isThenable, Refusal, refuseSpecial, silence } from './refusal';
import type { Run, Slot } from './run-state';

type CallSlot = Slot<CallField>;
type Args = Record<string, unknown>;

/** Makes the calls of a round and fills the outputs of their slots. Rejects when any call fails. */
export async function callAll(slots: readonly CallSlot[], run: Run): Promise<void> {
  const byField = new Map<GraphQLField<unknown, unknown>, CallSlot[]>();
  const calls: Promise<void>[] = [];
  for (const slot of slots) {
    const { definition } = slot.place.field;
    const sameField = byField.get(definition);
    if (!batchResolverOf(definition)) calls.push(callEach(slot, run));
    else if (sameField) sameField.push(slot);
    else byField.set(definition, [slot]);
  }
  for (const [definition, sameField] of byField) {
    const batch = batchResolverOf(definition)!;
    for (const group of groupByArgs(sameField, run)) {
      calls.push(callBatch(batch, group.slots, group.args, run));
    }
  }
  await Promise.all(calls);
}

function argsOf({ place: { field } }: CallSlot, run: Run): Args {
  if (field.definition.args.length === 0) return {};
  return getArgumentValues(field.definition, field.nodes[0]!, run.variableValues);
}

/** Places that ask the same field with equal argument values share a call, as in `applyBatching`. */
function groupByArgs(slots: readonly CallSlot[], run: Run): { slots: CallSlot[]; args: Args }[] {
  const groups = slots.map((slot) => ({ slots: [slot], args: argsOf(slot, run) }));
  if (groups.length === 1) return groups;
  const byArgs = new Map<string | CallSlot, (typeof groups)[number]>();
  for (const group of groups) {
    const key = canonicalArgs(group.args) ?? group.slots[0]!;
    const same = byArgs.get(key);
    if (same) same.slots.push(...group.slots);
    else byArgs.set(key, group);
  }
  return [...byArgs.values()];
}

async function callBatch(
  batch: BatchResolver,
  slots: readonly CallSlot[],
  args: Args,
  run: Run,
): Promise<void> {
  const [first] = slots;
  const parents = slots.length === 1 ? first!.inputs : slots.flatMap((slot) => slot.inputs);
  const nodes = unionOfNodes(slots.map((slot) => slot.place.field.nodes));
  const info = infoFor(run, first!.place.field, nodes);
  const outputs = await batch(parents, args, run.context, info);
  if (!Array.isArray(outputs) || outputs.length !== parents.length) {
    silence(outputs);
    throw new Refusal('a batch call without one element a parent');
  }
  checkOutputs(outputs, run);
  let start = 0;
  for (const slot of slots) {
    slot.outputs = slots.length === 1 ? outputs : outputs.slice(start, start + slot.inputs.length);
    start += slot.inputs.length;
  }
}

async function callEach(slot: CallSlot, run: Run): Promise<void> {
  const { field } = slot.place;
  const info = infoFor(run, field);
  const results: unknown[] = [];
  try {
    for (const parent of slot.inputs) {
      // Arguments anew for each: a resolver may change its own.
      const args = argsOf(slot, run);
      results.push(field.definition.resolve!(parent, args, run.context, info));
    }
  } catch (error) {
    silence(results);
    throw error;
  }
  slot.outputs = results.some(isThenable) ? await Promise.all(results) : results;
  checkOutputs(slot.outputs, run);
}

/** Refuses errors early; once the run is given up, nobody looks into what arrives late. */
function checkOutputs(outputs: readonly unknown[], run: Run): void {
  try {
    if (run.refusal) throw run.refusal;
    outputs.forEach(refuseSpecial);
  } catch (refusal) {
    silence(outputs);
    throw refusal;
  }
}
