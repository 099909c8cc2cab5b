import { readMeetings } from '../../../../src/ingest/extract/events/meetings';
import { Forest } from '../../../../src/ingest/extract/learned/forest';
import { joinLikely } from '../../../../src/ingest/extract/learned/join-likely';
import { type Judge, judgeBy } from '../../../../src/ingest/extract/learned/judge';
import { Model } from '../../../../src/ingest/extract/learned/model';
import { reading } from '../read-meetings';

/** Says the same of everybody with every kind: what is tried is what is made of it. */
export const sayingOf = (likelihood: number): Judge => {
  const bias = Math.log(likelihood / (1 - likelihood));
  return judgeBy(new Model({ bias: 0, weights: {} }), new Forest({ bias, columns: [], trees: [] }));
};

/** Meetings with who takes part, by the rules and by a model. */
export function joined(body: string, judge: Judge): string[] {
  const read = reading(body);
  const { meetings, sentences } = readMeetings(read);
  joinLikely(read, meetings, judge(read, sentences, meetings));
  return meetings.map(
    ({ kind, parties, isLearnt }) =>
      `${kind}${isLearnt ? ' learnt' : ''} ${parties.map(({ person }) => person.name).join('+')}`,
  );
}
