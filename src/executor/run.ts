import { defaultTypeResolver } from 'graphql';
import { callAll } from './calls';
import { infoFor } from './info';
import type { AbstractPlan, CallField, ObjectPlan, ValuePlan } from './plan';
import { isThenable, Refusal, refuseSpecial, silence } from './refusal';
import type { Run, Slot } from './run-state';

/**
 * Makes all calls of the plan, so that each slot has an output for every input. It goes in
 * rounds: what is in hand is walked in the answer's order, the parents of every call are gathered
 * on the way, then all calls of the round are made at once and waited for together. So a round is a
 * level of relations, whatever the number of parents.
 * @throws Refusal, or the first error of a call.
 */
export async function resolveSlots(run: Run): Promise<void> {
  let calls: Slot<CallField>[] = [];
  let types: Slot<AbstractPlan>[] = [];

  function gatherFields(plan: ObjectPlan, source: unknown): void {
    for (const field of plan.awaited) {
      if (field.kind === 'kept') {
        const value = (source as Record<string, unknown>)[field.name];
        slotFor(field, source).outputs.push(value);
        gatherValue(field.value, value);
      } else {
        slotFor(field, source, calls);
      }
    }
  }

  function gatherValue(plan: ValuePlan, value: unknown): void {
    if (value === null || value === undefined || plan.kind === 'leaf') return;
    if (plan.kind === 'list') {
      eachOf(value, (item) => gatherValue(plan.item, item));
    } else if (plan.kind === 'object') {
      gatherFields(plan.object, objectOf(value));
    } else {
      slotFor(plan, objectOf(value), types);
    }
  }

  /** The place's slot with one more input; a slot that is new joins `round`. */
  function slotFor<Place extends Slot['place']>(
    place: Place,
    input: unknown,
    round?: Slot<Place>[],
  ): Slot<Place> {
    let slot = run.slots[place.slot] as Slot<Place> | undefined;
    if (!slot) {
      slot = { place, inputs: [], outputs: [], written: 0 };
      run.slots[place.slot] = slot;
      round?.push(slot);
    }
    slot.inputs.push(input);
    return slot;
  }

  function gatherTyped(slot: Slot<AbstractPlan>): void {
    slot.outputs = slot.outputs.map((name, i) => {
      const plan = slot.place.objects.get(name);
      if (!plan) throw new Refusal(`no type of ${slot.place.type.name} for a value`);
      gatherFields(plan, slot.inputs[i]);
      return plan;
    });
  }

  gatherFields(run.plan.root, run.rootValue);
  while (calls.length > 0 || types.length > 0) {
    const promised: Slot<AbstractPlan>[] = [];
    // The list grows on the way: what stands under a type known at once belongs to this round.
    for (const slot of types) {
      nameTypes(slot, run);
      if (slot.outputs.some(isThenable)) promised.push(slot);
      else gatherTyped(slot);
    }
    const called = calls;
    [calls, types] = [[], []];
    await Promise.all([
      callAll(called, run),
      ...promised.map(async (slot) => (slot.outputs = await Promise.all(slot.outputs))),
    ]);
    if (run.refusal) throw run.refusal;
    for (const { place, outputs } of called) {
      if (place.value.awaits) for (const output of outputs) gatherValue(place.value, output);
    }
    promised.forEach(gatherTyped);
  }
}

/** Puts the (perhaps promised) type name of each value into the outputs. */
function nameTypes(slot: Slot<AbstractPlan>, run: Run): void {
  const { type, field } = slot.place;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const info = infoFor(run, field);
  slot.outputs = slot.inputs.map((value) => {
    const name = resolveType(value, run.context, info, type);
    silence(name); // until it is waited for: another value may throw first
    return name;
  });
}

/**
 * Visits the items of a list.
 * @throws Refusal for any other iterable, and for what is none; or what `visit` throws.
 */
export function eachOf(value: unknown, visit: (item: unknown, index: number) => void): void {
  if (!Array.isArray(value)) {
    refuseSpecial(value);
    throw new Refusal('a list that is not an array');
  }
  try {
    for (let i = 0; i < value.length; i++) visit(value[i], i);
  } catch (error) {
    silence(value); // for the promises among the items not yet visited
    throw error;
  }
}

/** @throws Refusal for what graphql-js does not take for a plain source object. */
export function objectOf(value: unknown): Record<string, unknown> {
  refuseSpecial(value);
  if (typeof value !== 'object' || value === null) throw new Refusal('an object that is none');
  return value as Record<string, unknown>;
}
