import type { Evidence } from '../../../src/domain/evidence';
import { nameTerms } from '../../../src/domain/name-terms';
import type { TopicRow } from '../../../src/store/topic';
import { memo } from './memo';
import type { WorldPlan } from './plan';
import { rowOf, slugFor } from './row-key';
import { ASPECTS, FIELDS } from './words';

export interface Topic {
  index: number;
  id: string;
  name: string;
}

/** The topics of a world by their index. */
export class Topics {
  readonly at = memo((index) => this.make(index));

  constructor(private readonly plan: WorldPlan) {}

  row(index: number, evidence: Evidence[]): TopicRow {
    const { id, name } = this.at(index);
    return rowOf<TopicRow>({
      id,
      slug: id,
      name,
      names: [{ value: name, lang: 'en', script: 'Latn', kind: 'PREFERRED' }],
      nameTerms: nameTerms([name]),
      initiators: [],
      evidence,
    });
  }

  private make(index: number): Topic {
    const field = FIELDS[index % FIELDS.length] ?? FIELDS[0];
    const aspect = ASPECTS[Math.floor(index / FIELDS.length) % ASPECTS.length] ?? ASPECTS[0];
    const name = aspect.replace('*', field);
    return { index, id: slugFor(this.plan, name, index), name };
  }
}
