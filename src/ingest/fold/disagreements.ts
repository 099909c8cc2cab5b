import type { Evidence } from '../../domain/evidence';
import type { Name } from '../../domain/name';
import { isDoubtful, type PartialDate } from '../../domain/partial-date';
import type {
  ClaimRank,
  Disagreement,
  Disputable,
  DisputedField,
  PreferenceReason,
  StatedValue,
} from '../../store/disagreement';
import { uniteEvidence } from './claim';
import { EVIDENCE_KEPT } from './evidence-kept';
import { isWithin, narrowest } from './narrowest-date';

/** How the value to serve is chosen, as the folds choose it; a claim that states none has null. */
export type Choice<Said> = (
  | { by: 'FIRST' | 'LAST'; of: (said: Said) => string | boolean | null }
  | { by: 'NARROWEST'; of: (said: Said) => PartialDate | null }
  /** The first preferred name; later ones are served beside it. */
  | { by: 'NAME'; of: (said: Said) => readonly Name[] }
  /** What was chosen by a rule of the detail's own, with how other values stand to it. */
  | ({ by: 'RULE'; of: (said: Said) => string | null } & Ruled)
) & {
  /** The quotes that say this detail, where it has its own; those of the whole claim when absent. */
  quoted?: (said: Said) => readonly Evidence[];
  /** Whether one can have several at once, so that another value contradicts nothing. */
  mayBeSeveral?: true;
};

/** A value chosen by a rule of its detail's own. */
export interface Ruled {
  served: string;
  because: PreferenceReason;
  rankOf: (other: string) => ClaimRank;
}

/** The disputable details of one kind of claim. */
export type Choices<Said> = Partial<Record<DisputedField, Choice<Said>>>;

/** What one claim states of a detail. */
interface Stated {
  value: string;
  date: PartialDate | null;
  evidence: readonly Evidence[];
}

/**
 * The details that claims state differently, with every value, how it stands to the one that is served,
 * and why that one is. Empty, so that nothing is kept, where all agree.
 * @param all what each claim says, in the order in which claims count.
 */
export function disagreementsOf<Said extends { evidence: readonly Evidence[] }>(
  all: readonly Said[],
  choices: Choices<Said>,
): Disputable {
  // Most claims are the only one on their entity.
  if (all.length < 2) return {};
  const disagreements = (Object.entries(choices) as [DisputedField, Choice<Said>][]).flatMap(
    ([field, choice]) => disagreementOn(field, all, choice),
  );
  return disagreements.length === 0 ? {} : { disagreements };
}

function disagreementOn<Said extends { evidence: readonly Evidence[] }>(
  field: DisputedField,
  all: readonly Said[],
  choice: Choice<Said>,
): Disagreement[] {
  const stated = statedBy(all, choice);
  const byValue = new Map<string, Stated[]>();
  for (const each of stated) {
    // A body that thousands of articles name is claimed thousands of times: no list is copied.
    const same = byValue.get(each.value);
    if (same) same.push(each);
    else byValue.set(each.value, [each]);
  }
  if (byValue.size < 2) return [];
  const served = servedOf(stated, choice);
  const rankOf = (other: Stated): ClaimRank => {
    if (other.value === served.value) return 'PREFERRED';
    if (choice.by === 'RULE') return choice.rankOf(other.value);
    if (choice.by === 'NAME' || choice.mayBeSeveral) return 'COMPATIBLE';
    if (choice.by === 'LAST') return 'SUPERSEDED';
    return overlap(other.date, served.date) ? 'COMPATIBLE' : 'CONTRADICTING';
  };
  const values = [...byValue].map(([value, same]): StatedValue => {
    const [first] = same as [Stated];
    const evidence = uniteEvidence(same.map((each) => each.evidence)).slice(0, EVIDENCE_KEPT);
    return { value, date: first.date, rank: rankOf(first), evidence };
  });
  const preferred = values.filter(({ rank }) => rank === 'PREFERRED');
  const others = values.filter(({ rank }) => rank !== 'PREFERRED');
  return [
    {
      field,
      preferredBecause:
        choice.by === 'RULE' ? choice.because : reasonOf(choice.by, stated, served, others),
      values: [...preferred, ...others],
    },
  ];
}

function statedBy<Said extends { evidence: readonly Evidence[] }>(
  all: readonly Said[],
  choice: Choice<Said>,
): Stated[] {
  if (choice.by === 'NAME') return namesStated(all, choice.of);
  return all.flatMap((said): Stated[] => {
    const evidence = choice.quoted?.(said) ?? said.evidence;
    const value = choice.of(said);
    if (value === null) return [];
    return typeof value === 'object'
      ? [{ value: value.edtf, date: value, evidence }]
      : [{ value: String(value), date: null, evidence }];
  });
}

/** The names that claims prefer; one in another language is a translation, not another opinion. */
function namesStated<Said extends { evidence: readonly Evidence[] }>(
  all: readonly Said[],
  namesOf: (said: Said) => readonly Name[],
): Stated[] {
  const preferred = all.flatMap((said) => {
    const name = namesOf(said).find(({ kind }) => kind === 'PREFERRED');
    return name ? [{ name, evidence: said.evidence }] : [];
  });
  return preferred
    .filter(({ name }) => name.lang === preferred[0]?.name.lang)
    .map(({ name, evidence }) => ({ value: name.value, date: null, evidence }));
}

function servedOf(stated: readonly Stated[], choice: Choice<never>): Stated {
  const { by } = choice;
  const date = by === 'NARROWEST' ? narrowest(stated.flatMap(({ date }) => date ?? [])) : null;
  const served =
    date !== null
      ? stated.find((each) => each.date === date)
      : by === 'RULE'
        ? stated.find(({ value }) => value === choice.served)
        : by === 'LAST'
          ? stated.at(-1)
          : stated[0];
  if (!served) throw new Error('a detail that nobody states');
  return served;
}

function reasonOf(
  by: Choice<never>['by'],
  stated: readonly Stated[],
  served: Stated,
  others: readonly StatedValue[],
): PreferenceReason {
  if (by === 'LAST') return 'LAST_STATED';
  const { date } = served;
  const isNarrower = date && others.some((other) => other.date && isWithin(date, other.date));
  if (isNarrower) return 'NARROWEST_DATE';
  return served.value === stated[0]?.value ? 'FIRST_STATED' : 'NOT_DOUBTED';
}

/** Whether two dates can be one: what its own source doubts contradicts nothing. */
function overlap(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return false;
  if (isDoubtful(a) || isDoubtful(b)) return true;
  return (a.earliest ?? '') <= (b.latest ?? '~') && (b.earliest ?? '') <= (a.latest ?? '~');
}
