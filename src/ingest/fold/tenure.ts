import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { PartialDate } from '../../domain/partial-date';
import {
  DAY_MAX,
  DAY_MIN,
  contradicted,
  type TenureBounds,
  tenureBounds,
  TenureContradictionError,
  type TenureDates,
} from '../../domain/tenure-bounds';
import type { OrganisationRow } from '../../store/organisation';
import type { PostRow } from '../../store/post';
import type { Facts } from '../../store/row';
import type { Accession, EndState, TenureRow } from '../../store/tenure';
import { citationOn, dateOf, isYetToBegin } from '../record/dates';
import type { LocatedRecord } from '../record/locate';
import type { TenureEntry } from '../record/record';
import { type Claims, firstStated, lastStated, saidBy } from './claim';
import { disagreementsOf } from './disagreements';
import { outerEvidence } from './evidence-kept';
import { foldExternal } from './external';
import { narrowestDate } from './narrowest-date';
import { heldTwice, returnedAfter, saidToBeOver } from './said-to-be-over';

export interface TenureClaim extends External {
  person: string;
  post: string;
  start: PartialDate | null;
  end: PartialDate | null;
  /** Null, like all below, when the article does not say. */
  endState: Exclude<EndState, 'UNKNOWN'> | null;
  how: Exclude<Accession, 'UNKNOWN'> | null;
  acting: boolean | null;
  /** False where the source lists the tenure without saying that it held on the day of publication. */
  citesHolder?: false;
  /** When the source says that it was held, where that is of the past. */
  heldOn?: PartialDate;
  evidence: Evidence[];
}

export function claimTenure(entry: TenureEntry, { cite, publishedAt }: LocatedRecord): TenureClaim {
  const stated = <T extends string>(value: T | undefined): Exclude<T, 'UNKNOWN'> | null =>
    value === undefined || value === 'UNKNOWN' ? null : (value as Exclude<T, 'UNKNOWN'>);
  const heldOn = dateOf(entry.heldOn);
  return {
    person: entry.person,
    post: entry.post,
    start: dateOf(entry.start),
    end: dateOf(entry.end),
    endState: stated(entry.endState),
    how: stated(entry.how),
    acting: entry.acting ?? null,
    ...(isYetToBegin(entry, publishedAt) ? { citesHolder: false as const } : {}),
    ...(heldOn ? { heldOn } : {}),
    evidence: cite(entry.quote),
  };
}

/**
 * @param post the post held, folded from all its claims, and `body` the organisation in which it stands:
 * their founding and abolition bound the tenure.
 */
export function foldTenure(
  claims: Claims<TenureClaim>,
  post: Pick<PostRow, 'organisation' | 'founded' | 'abolished'>,
  body: Pick<OrganisationRow, 'founded' | 'abolished'> | null,
): Facts<TenureRow> {
  const { person, post: postId } = claims[0].value;
  const start = narrowestDate(claims, ({ start }) => start);
  const end = narrowestDate(claims, ({ end }) => end);
  // "The former minister" cites no holder.
  const citing = claims.filter(
    ({ value }) => value.endState !== 'ENDED' && value.citesHolder !== false,
  );
  const days = (citing.length > 0 ? citing : claims).map(({ publishedAt, value }) =>
    citationOn(publishedAt, value.heldOn ?? null),
  );
  // Of a span on one day of which it was held, the last day is sure to be as late, the first as early.
  const firstCited = least(days.map(({ latest }) => latest));
  const lastCited = greatest(days.map(({ earliest }) => earliest));
  const dates = {
    start,
    end,
    firstCited: citing.length > 0 ? firstCited : null,
    lastCited: citing.length > 0 ? lastCited : null,
  };
  const daysOver = claims
    .filter(({ value }) => value.endState === 'ENDED')
    .map(({ publishedAt }) => publishedAt);
  return {
    id: claims[0].entity,
    person,
    post: postId,
    organisation: post.organisation,
    start,
    end,
    endState: lastStated(claims, ({ endState }) => endState) ?? 'UNKNOWN',
    how: firstStated(claims, ({ how }) => how) ?? 'UNKNOWN',
    acting: firstStated(claims, ({ acting }) => acting),
    firstCited,
    lastCited,
    bounds: boundsOf(
      {
        ...dates,
        saidToBeOver: saidToBeOver(daysOver, dates),
        postFounded: post.founded,
        postAbolished: post.abolished,
        bodyFounded: body?.founded,
        bodyAbolished: body?.abolished,
      },
      returnedAfter(daysOver, dates),
    ),
    evidence: outerEvidence(claims),
    ...foldExternal(claims),
    ...disagreementsOf(saidBy(claims), {
      START: { by: 'NARROWEST', of: ({ start }) => start },
      END: { by: 'NARROWEST', of: ({ end }) => end },
      END_STATE: { by: 'LAST', of: ({ endState }) => endState },
      HOW: { by: 'FIRST', of: ({ how }) => how },
      ACTING: { by: 'FIRST', of: ({ acting }) => acting },
    }),
  };
}

const least = (days: readonly string[]) => days.reduce((a, b) => (b < a ? b : a), DAY_MAX);
const greatest = (days: readonly string[]) => days.reduce((a, b) => (b > a ? b : a), DAY_MIN);

/**
 * One record's dates agree (it is checked); where several contradict, every day is possible.
 * @param wasOver the day on which it was over, where the holder came back later; null else.
 */
function boundsOf(dates: TenureDates, wasOver: string | null): TenureBounds {
  try {
    const bounds = tenureBounds(dates);
    return wasOver === null ? bounds : heldTwice(bounds, dates, wasOver);
  } catch (error) {
    if (error instanceof TenureContradictionError) return contradicted(error);
    throw error;
  }
}
