import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { PartialDate } from '../../domain/partial-date';
import type { PostRow } from '../../store/post';
import type { Facts } from '../../store/row';
import { dateOf } from '../record/dates';
import type { LocatedRecord } from '../record/locate';
import type { PostEntry } from '../record/record';
import { type Claims, firstStated, saidBy, unite } from './claim';
import { disagreementsOf } from './disagreements';
import { firstEvidence } from './evidence-kept';
import { foldExternal } from './external';
import { narrowestDate } from './narrowest-date';
import { foldNames, namesFrom, shownName } from './names';

export interface PostClaim extends External {
  labels: Name[];
  organisation: string | null;
  sendingState: string | null;
  receivingStates: string[];
  servesPost: string | null;
  founded: PartialDate | null;
  abolished: PartialDate | null;
  evidence: Evidence[];
}

export function claimPost(entry: PostEntry, { record, cite }: LocatedRecord): PostClaim {
  return {
    labels: namesFrom(entry.label, entry.otherLabels, record.article.language),
    organisation: entry.organisation ?? null,
    sendingState: entry.sendingState ?? null,
    receivingStates: entry.receivingStates ?? [],
    servesPost: entry.servesPost ?? null,
    founded: dateOf(entry.founded),
    abolished: dateOf(entry.abolished),
    evidence: cite(entry.quote),
  };
}

export function foldPost(claims: Claims<PostClaim>): Facts<PostRow> {
  const labels = foldNames(claims, ({ labels }) => labels);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    label: shownName(labels),
    labels,
    labelTerms: nameTerms(labels.map(({ value }) => value)),
    organisation: firstStated(claims, ({ organisation }) => organisation),
    sendingState: firstStated(claims, ({ sendingState }) => sendingState),
    // An envoy may be accredited to several states, and each article names the one it is about.
    receivingStates: unite(
      claims,
      ({ receivingStates }) => receivingStates,
      (code) => code,
      ([code]) => code,
    ),
    servesPost: firstStated(claims, ({ servesPost }) => servesPost),
    founded: narrowestDate(claims, ({ founded }) => founded),
    abolished: narrowestDate(claims, ({ abolished }) => abolished),
    evidence: firstEvidence(claims),
    ...foldExternal(claims),
    ...disagreementsOf(saidBy(claims), {
      LABEL: { by: 'NAME', of: ({ labels }) => labels },
      ORGANISATION: { by: 'FIRST', of: ({ organisation }) => organisation },
      SENDING_STATE: { by: 'FIRST', of: ({ sendingState }) => sendingState },
      SERVES_POST: { by: 'FIRST', of: ({ servesPost }) => servesPost },
      FOUNDED: { by: 'NARROWEST', of: ({ founded }) => founded },
      ABOLISHED: { by: 'NARROWEST', of: ({ abolished }) => abolished },
    }),
  };
}
