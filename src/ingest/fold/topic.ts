import type { Evidence } from '../../domain/evidence';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { Facts } from '../../store/row';
import type { TopicRow } from '../../store/topic';
import type { LocatedRecord } from '../record/locate';
import { tenureId, type TopicEntry } from '../record/record';
import { type Claims, unite, uniteEvidence } from './claim';
import { firstEvidence } from './evidence-kept';
import { foldNames, namesFrom, shownName } from './names';

export interface TopicClaim {
  names: Name[];
  initiators: TopicRow['initiators'];
  evidence: Evidence[];
}

export function claimTopic(entry: TopicEntry, { record, cite }: LocatedRecord): TopicClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    initiators: (entry.initiators ?? []).map(({ person, post, key, quote }) => ({
      person,
      tenure: post === undefined ? null : tenureId({ person, post, key }),
      evidence: cite(quote),
    })),
    evidence: cite(entry.quote),
  };
}

export function foldTopic(claims: Claims<TopicClaim>): Facts<TopicRow> {
  const names = foldNames(claims, ({ names }) => names);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name: shownName(names),
    names,
    nameTerms: nameTerms(names.map(({ value }) => value)),
    initiators: unite(
      claims,
      ({ initiators }) => initiators,
      ({ person }) => person,
      (same) => ({
        person: same[0].person,
        tenure: same.find(({ tenure }) => tenure !== null)?.tenure ?? null,
        evidence: uniteEvidence(same.map(({ evidence }) => evidence)),
      }),
    ),
    evidence: firstEvidence(claims),
  };
}
