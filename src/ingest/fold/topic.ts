import type { Facts } from '../../store/row';
import type { TopicRow } from '../../store/topic';
import type { LocatedRecord } from '../record/locate';
import { tenureId, type TopicEntry } from '../record/record';
import { type Claims, unite, uniteEvidence } from './claim';
import { EVIDENCE_KEPT } from './evidence-kept';
import { foldNamed, type NamedClaim } from './named';
import { namesFrom } from './names';

export interface TopicClaim extends NamedClaim {
  initiators: TopicRow['initiators'];
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
  return {
    ...foldNamed(claims),
    initiators: unite(
      claims,
      ({ initiators }) => initiators,
      ({ person }) => person,
      (same) => ({
        person: same[0].person,
        tenure: same.find(({ tenure }) => tenure !== null)?.tenure ?? null,
        evidence: uniteEvidence(same.map(({ evidence }) => evidence)).slice(0, EVIDENCE_KEPT),
      }),
    ),
  };
}
