import type { ObjectPlan, ValuePlan } from './plan';
import { Refusal } from './refusal';
import { eachOf, objectOf } from './run';
import type { Run } from './run-state';

/**
 * Writes the JSON text of the answer's `data`, straight from the source objects. Meets every place
 * of the plan in the order in which `resolveSlots` did, so each slot is read from front to back.
 * @throws Refusal for a null where none may be, for an error, or what a leaf's `serialize` throws.
 */
export function writeData({ plan, rootValue, slots }: Run): string {
  function writeObject({ fields }: ObjectPlan, source: Record<string, unknown>): string {
    let text = '{';
    for (const field of fields) {
      text += field.lead;
      if (field.kind === 'property') text += writeValue(field.value, source[field.name]);
      else if (field.kind !== 'typename') text += writeValue(field.value, next(field.slot, source));
    }
    return text + '}';
  }

  function writeValue(plan: ValuePlan, value: unknown): string {
    if (value === null || value === undefined) {
      if (plan.nonNull) throw new Refusal('a null where none may be');
      return 'null';
    }
    if (plan.kind === 'leaf') return plan.toJson(value);
    if (plan.kind === 'object') return writeObject(plan.object, objectOf(value));
    if (plan.kind === 'list') return writeList(plan.item, value);
    return writeObject(next(plan.slot, value) as ObjectPlan, objectOf(value));
  }

  function writeList(plan: ValuePlan, list: unknown): string {
    let text = '[';
    eachOf(list, (item, i) => {
      text += i > 0 ? `,${writeValue(plan, item)}` : writeValue(plan, item);
    });
    return text + ']';
  }

  /** The output for this input, which is the slot's next unless the data changed meanwhile. */
  function next(index: number, input: unknown): unknown {
    const slot = slots[index];
    if (slot?.inputs[slot.written] !== input) throw new Refusal('data that changes while read');
    return slot!.outputs[slot!.written++];
  }

  return writeObject(plan.root, rootValue as Record<string, unknown>);
}
