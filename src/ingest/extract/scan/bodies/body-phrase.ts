import type { OrganisationKind } from '../../../../store/organisation';
import type { Token } from '../tokens';

/** The name of a body: tokens `from` to before `to`. */
export interface BodyPhrase {
  from: number;
  to: number;
  kind: OrganisationKind;
  /** The one country that its name tells. */
  country: string | null;
  /** The body that it is named as part of. */
  parent: BodyPhrase | null;
  /** Bodies of two sides that its name tells: those it is between. */
  sides?: BodyPhrase[];
  /** The learnt model finds that it names no body: it is left out, and an office of it is an office still. */
  isUnlikely?: boolean;
  /** Index of the short form that follows in brackets: "the World Health Organization (WHO)". */
  short: number | null;
  /** Whether it is known by name, is built on a noun for bodies, or only looks like a short form. */
  ground: 'KNOWN' | 'HEAD' | 'SHORT_FORM';
}

/** Reads the name of a body that begins at a token; null when none does. */
export type BodyReader = (tokens: Token[], from: number) => BodyPhrase | null;

/** A body that is named by itself, without what it is part of. */
export const bodyPhrase = (
  from: number,
  to: number,
  kind: OrganisationKind,
  country: string | null = null,
  ground: BodyPhrase['ground'] = 'HEAD',
): BodyPhrase => ({ from, to, kind, country, parent: null, short: null, ground });

/** The kind that a name's noun tells, with the words before it: "the Parliamentary | Assembly", "High | Commission". */
export function kindOf(head: OrganisationKind, words: Token[]): OrganisationKind {
  const lower = words.map((word) => word.lower);
  if (lower.at(-1) === 'assembly' && lower.includes('parliamentary'))
    return 'PARLIAMENTARY_ASSEMBLY';
  if (lower.at(-1) === 'department' && lower.includes('state')) return 'MINISTRY';
  if (lower.at(-1) === 'commission' && lower.at(-2) === 'high') return 'DIPLOMATIC_MISSION';
  return head;
}
