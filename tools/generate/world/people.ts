import type { Evidence } from '../../../src/domain/evidence';
import { nameTerms } from '../../../src/domain/name-terms';
import type { PersonRow } from '../../../src/store/person';
import type { Careers } from './careers';
import { countryAt } from './country';
import { memo } from './memo';
import { drawName, type PersonName } from './person-name';
import type { WorldPlan } from './plan';
import { PURPOSE, Random } from './random';
import { rowOf, slugFor } from './row-key';

export interface Person extends PersonName {
  id: string;
}

/** The people of a world by their index. */
export class People {
  readonly at = memo((index) => this.make(index));

  constructor(
    private readonly plan: WorldPlan,
    private readonly careers: Careers,
  ) {}

  row(index: number, evidence: Evidence[]): PersonRow {
    const { id, full, names } = this.at(index);
    return rowOf<PersonRow>({
      id,
      slug: id,
      name: full,
      names,
      nameTerms: nameTerms(names.map(({ value }) => value)),
      evidence,
    });
  }

  private make(index: number): Person {
    const random = new Random(this.plan.seed, PURPOSE.name, index);
    const name = drawName(random, countryAt(this.careers.countryOf(index)).locale);
    return { id: slugFor(this.plan, name.full, index), ...name };
  }
}
