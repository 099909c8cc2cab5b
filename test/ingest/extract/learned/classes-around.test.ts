import { classesAround } from '../../../../src/ingest/extract/learned/classes-around';
import { mentionAt } from '../../../../src/ingest/extract/learned/mention';
import { rowsOf } from '../../../../src/ingest/extract/learned/sentence-row';
import { classOf } from '../../../../src/ingest/extract/learned/word-classes';
import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { reading } from '../read-meetings';

/** The classes around the person whom a sentence names first. */
function around(body: string): string[] {
  const [row] = rowsOf(readMeetings(reading(body)).sentences);
  const at = row?.chunks.findIndex(({ parties }) => parties.length > 0) ?? -1;
  const mention = row && mentionAt(row, at);
  if (!mention) throw new Error('expected a person');
  return [...classesAround(mention)];
}

test('words of like places have one class, and rare ones none', () => {
  expect(classOf('january')).toBeDefined();
  expect(classOf('january')).toBe(classOf('february'));
  expect(classOf('january')).not.toBe(classOf('minister'));
  expect(classOf('xyzzyqq')).toBeUndefined();
});

test('near words on each side are told from farther ones, capitalised ones left out', () => {
  const classes = around(
    'Yesterday in the town hall Minister Anna Lee spoke at length about Riga prices.',
  );
  expect(classes).toEqual(
    expect.arrayContaining([
      `l1:${classOf('hall')}`,
      `l1:${classOf('town')}`,
      `l:${classOf('in')}`,
      `r1:${classOf('spoke')}`,
      `r:${classOf('prices')}`,
    ]),
  );
  expect(classes).not.toContain(`r:${classOf('riga')}`);
});
