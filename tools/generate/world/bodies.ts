import { nameTerms } from '../../../src/domain/name-terms';
import type { Evidence } from '../../../src/domain/evidence';
import type { OrganisationKind, OrganisationRow } from '../../../src/store/organisation';
import { type Country, countryAt } from './country';
import { memo } from './memo';
import type { WorldPlan } from './plan';
import { PURPOSE, Random } from './random';
import { rowOf, slugFor } from './row-key';
import { FIELDS, SYLLABLES } from './words';

/** One body. Bodies of countries come first, by rank and then by country; then international ones, then agencies. */
export interface Body {
  index: number;
  id: string;
  name: string;
  kind: OrganisationKind;
  country: Country | null;
  /** The state in which a mission works. */
  receiving: Country | null;
  parent: number | null;
}

/** The bodies of a world by their index. */
export class Bodies {
  readonly at = memo((index) => this.make(index));
  readonly count: number;
  private readonly agenciesFrom: number;

  constructor(private readonly plan: WorldPlan) {
    this.agenciesFrom = plan.bodies + plan.internationalBodies;
    this.count = this.agenciesFrom + plan.agencies;
  }

  international(nth: number): Body {
    return this.at(this.plan.bodies + nth);
  }

  agency(nth: number): Body {
    return this.at(this.agenciesFrom + nth);
  }

  /** The bodies that contain one, nearest first. */
  ancestorsOf(body: Body): Body[] {
    const ancestors: Body[] = [];
    for (let at = body.parent; at !== null;) {
      const ancestor = this.at(at);
      ancestors.push(ancestor);
      at = ancestor.parent;
    }
    return ancestors;
  }

  row(index: number, evidence: Evidence[]): OrganisationRow {
    const body = this.at(index);
    const ancestors = this.ancestorsOf(body).map(({ id }) => id);
    return rowOf<OrganisationRow>({
      id: body.id,
      slug: body.id,
      name: body.name,
      names: [{ value: body.name, lang: 'en', script: 'Latn', kind: 'PREFERRED' }],
      nameTerms: nameTerms([body.name]),
      kind: body.kind,
      parent: ancestors[0] ?? null,
      ancestors,
      country: body.country?.code ?? null,
      founded: null,
      abolished: null,
      evidence,
    });
  }

  private make(index: number): Body {
    const { plan } = this;
    const rest =
      index < plan.bodies
        ? this.national(index)
        : index < this.agenciesFrom
          ? internationalBody(index - plan.bodies)
          : newsAgency(plan, index - this.agenciesFrom);
    return { index, id: slugFor(plan, rest.name, index), ...rest };
  }

  private national(index: number): Omit<Body, 'index' | 'id'> {
    const { countries } = this.plan;
    const at = index % countries;
    const country = countryAt(at);
    const { parent, ...shape } = bodyOfRank(Math.floor(index / countries), country, (step) =>
      countryAt((at + 1 + step) % countries),
    );
    return { ...shape, country, parent: parent === null ? null : parent * countries + at };
  }
}

/** The body of a rank in any country; its parent is another rank of the same country. */
function bodyOfRank(
  rank: number,
  country: Country,
  abroad: (step: number) => Country,
): Pick<Body, 'name' | 'kind' | 'parent' | 'receiving'> {
  const of = `of ${country.name}`;
  const make = (name: string, kind: OrganisationKind, parent: number | null) => ({
    name,
    kind,
    parent,
    receiving: null,
  });
  if (rank === 0) return make(country.name, 'STATE', null);
  if (rank === 1) return make(`Government ${of}`, 'GOVERNMENT', 0);
  if (rank === 2) return make(`Parliament ${of}`, 'PARLIAMENT', 0);
  if (rank === 3) return make(`Ministry of Foreign Affairs ${of}`, 'MINISTRY', 1);
  if (rank === 4) return make(`Senate ${of}`, 'PARLIAMENTARY_CHAMBER', 2);
  if (rank === 5) return make(`Ministry of ${titled(fieldAt(0))} ${of}`, 'MINISTRY', 1);
  const nth = Math.floor((rank - 6) / 4);
  const field = titled(fieldAt(nth + 1));
  switch ((rank - 6) % 4) {
    case 0: {
      const receiving = abroad(nth);
      const name = `Embassy ${of} in ${receiving.name}`;
      return { name, kind: 'DIPLOMATIC_MISSION', parent: 3, receiving };
    }
    case 1:
      return make(`Ministry of ${field} ${of}`, 'MINISTRY', 1);
    case 2:
      // In the ministry just before it.
      return make(`Department of ${field} ${of}`, 'DEPARTMENT', rank - 1);
    default:
      return make(`Agency for ${field} ${of}`, 'AGENCY', 1);
  }
}

function internationalBody(nth: number): Omit<Body, 'index' | 'id'> {
  return {
    name: `International Council for ${titled(fieldAt(nth))}`,
    kind: 'INTERNATIONAL_ORGANISATION',
    country: null,
    receiving: null,
    parent: null,
  };
}

function newsAgency(plan: WorldPlan, nth: number): Omit<Body, 'index' | 'id'> {
  const random = new Random(plan.seed, PURPOSE.agency, nth);
  const { first, middle, agency } = SYLLABLES;
  return {
    name: random.pick(first) + random.pick(middle) + random.pick(agency),
    kind: 'NEWS_AGENCY',
    country: countryAt(nth % plan.countries),
    receiving: null,
    parent: null,
  };
}

function fieldAt(index: number): string {
  return FIELDS[index % FIELDS.length] ?? FIELDS[0];
}

/** `higher education` as a body's name has it. */
function titled(field: string): string {
  return field.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
