import type { Span } from '../../../../store/article';
import type { Reading } from '../../reading';
import { listAt, type ToldList } from './lists';
import { madeOf, type ToRead } from './made-sentence';
import { partsByPlace } from './parts-by-place';
import { vouchedFor } from '../told/unvouched';

/**
 * The sentences of an article as events are read in them. Where a lead and a list tell of events ("She will: |
 * meet A; | open the embassy"), each item is read as if the lead stood right before it, all that lies between
 * being blank, so that every rule for a sentence reads "She will meet A" too, and all offsets are those of the text.
 */
export function* toRead(reading: Reading): Generator<ToRead> {
  let until = 0;
  for (const sentence of reading.sentences) {
    if (sentence.start < until) continue;
    const list = listAt(reading, sentence);
    if (!list) {
      const vouched = vouchedFor(reading, sentence);
      yield* partsByPlace(vouched.reading, vouched.sentence);
      continue;
    }
    yield* readItems(reading, list);
    until = list.items.at(-1)?.end ?? sentence.end;
  }
}

function* readItems(reading: Reading, list: ToldList): Generator<ToRead> {
  const { lead, items, isOnLines, isTogether } = list;
  let { end } = lead;
  for (const item of isTogether ? [overAll(items)] : items) {
    // What else a line says of an item stands by itself.
    for (const sentence of reading.sentences)
      if (sentence.start >= end && sentence.end <= item.start && !isInItem(sentence, items))
        yield { reading, sentence };
    const joints = isTogether && isOnLines ? jointsOf(items) : [];
    yield asOne(reading, list, item, joints);
    ({ end } = item);
  }
}

const overAll = (items: readonly Span[]): Span => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
});

const isInItem = ({ start, end }: Span, items: readonly Span[]): boolean =>
  items.some((item) => item.start < end && start < item.end);

const jointsOf = (items: readonly Span[]): Span[] =>
  items.slice(1).map(({ start }, i) => ({ start: items[i]?.end ?? start, end: start }));

/** A lead and an item as one sentence; what stands between the items of a row is a comma. */
function asOne(
  reading: Reading,
  { lead, leftOut, isOfDeeds, isTogether, keepsColon }: ToldList,
  item: Span,
  joints: readonly Span[],
): ToRead {
  const { text } = reading;
  const start = keepsColon ? text.indexOf(':', lead.end) + 1 : lead.end;
  const blanks = [{ start, end: item.start }, ...joints, ...(leftOut ? [leftOut] : [])];
  const made = madeOf(
    reading,
    { start: lead.start, end: item.end },
    {
      blanks,
      // Of "three leaders on Monday" the day is read, and no words are.
      silent: leftOut && { start: leftOut.start, end: lead.end },
      commas: joints.map((joint) => joint.start),
      small:
        isOfDeeds && /^\p{Lu}\p{Ll}/u.test(text.slice(item.start, item.end))
          ? item.start
          : undefined,
    },
  );
  return { ...made, isListed: true, isItem: !isTogether };
}
