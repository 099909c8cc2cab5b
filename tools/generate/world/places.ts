import type { Evidence } from '../../../src/domain/evidence';
import { nameTerms } from '../../../src/domain/name-terms';
import type { PlaceRow } from '../../../src/store/place';
import { countryAt } from './country';
import { memo } from './memo';
import type { WorldPlan } from './plan';
import { PURPOSE, Random } from './random';
import { rowOf, slugFor } from './row-key';
import { SYLLABLES } from './words';

export interface Place {
  index: number;
  id: string;
  name: string;
  country: string;
}

/** The towns of a world by their index; the first of each country come first. */
export class Places {
  readonly at = memo((index) => this.make(index));

  constructor(private readonly plan: WorldPlan) {}

  /** A town of a country, by the country's place among the world's. */
  drawIn(country: number, random: Random): Place {
    const towns = Math.floor((this.plan.places - 1 - country) / this.plan.countries) + 1;
    return this.at(country + this.plan.countries * random.ranked(towns));
  }

  row(index: number, evidence: Evidence[]): PlaceRow {
    const { id, name, country } = this.at(index);
    return rowOf<PlaceRow>({
      id,
      slug: id,
      name,
      names: [{ value: name, lang: 'en', script: 'Latn', kind: 'PREFERRED' }],
      nameTerms: nameTerms([name]),
      country,
      evidence,
    });
  }

  private make(index: number): Place {
    const random = new Random(this.plan.seed, PURPOSE.place, index);
    const { first, middle, town } = SYLLABLES;
    const name = random.pick(first) + random.pick(middle) + random.pick(town);
    const country = countryAt(index % this.plan.countries).code;
    return { index, id: slugFor(this.plan, name, index), name, country };
  }
}
