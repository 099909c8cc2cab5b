import type { Evidence } from '../../../src/domain/evidence';
import { nameTerms } from '../../../src/domain/name-terms';
import type { PostRow } from '../../../src/store/post';
import type { Bodies, Body } from './bodies';
import { memo } from './memo';
import type { WorldPlan } from './plan';
import { rowOf, slugFor } from './row-key';

/** One post. Posts come by place in their body (heads of all bodies first), then by body. */
export interface Post {
  index: number;
  id: string;
  label: string;
  body: Body;
  /** 0 for the head of the body, then those below. */
  place: number;
  serves: number | null;
}

/** The posts of a world by their index. */
export class Posts {
  readonly at = memo((index) => this.make(index));

  constructor(
    private readonly plan: WorldPlan,
    private readonly bodies: Bodies,
  ) {}

  row(index: number, evidence: Evidence[]): PostRow {
    const { id, label, body, serves } = this.at(index);
    return rowOf<PostRow>({
      id,
      slug: id,
      label,
      labels: [{ value: label, lang: 'en', script: 'Latn', kind: 'PREFERRED' }],
      labelTerms: nameTerms([label]),
      organisation: body.id,
      sendingState: body.receiving ? (body.country?.code ?? null) : null,
      receivingStates: body.receiving ? [body.receiving.code] : [],
      servesPost: serves === null ? null : this.at(serves).id,
      founded: null,
      abolished: null,
      evidence,
    });
  }

  private make(index: number): Post {
    const { plan } = this;
    const place = Math.floor(index / plan.bodies);
    const body = this.bodies.at(index % plan.bodies);
    const label = labelOf(body, place);
    // Advisers serve the head of their body.
    const serves = place === 2 ? index - 2 * plan.bodies : null;
    return { index, id: slugFor(plan, label, index), label, body, place, serves };
  }
}

function labelOf(body: Body, place: number): string {
  const head = headOf(body);
  if (place === 0) return head;
  return place === 1 ? `Deputy ${head}` : `Adviser to the ${head}`;
}

function headOf({ kind, name, country, receiving }: Body): string {
  if (kind === 'STATE') return `President of ${name}`;
  if (kind === 'DIPLOMATIC_MISSION') return `Ambassador of ${country?.name} to ${receiving?.name}`;
  if (kind === 'PARLIAMENT' || kind === 'PARLIAMENTARY_CHAMBER') return `Chair of the ${name}`;
  return kind === 'DEPARTMENT' ? `Director of the ${name}` : `Head of the ${name}`;
}
