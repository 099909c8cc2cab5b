import { statementTerms } from '../../store/event-terms';
import type { EntityRef, Facts } from '../../store/row';
import type { StatementRow } from '../../store/statement';
import type { LocatedRecord } from '../record/locate';
import type { RefEntry, StatementEntry } from '../record/record';
import { type Claims, distinct } from './claim';
import { partyOf, quotedText } from './meeting';

export type StatementClaim = Pick<
  StatementRow,
  'speaker' | 'act' | 'about' | 'text' | 'meeting' | 'evidence'
>;

export function claimStatement(entry: StatementEntry, { cite }: LocatedRecord): StatementClaim {
  const evidence = cite(entry.quote);
  return {
    speaker: partyOf(entry.speaker),
    act: entry.act,
    about: (entry.about ?? []).map(refOf),
    text: entry.text ?? quotedText(evidence),
    meeting: entry.meeting ?? null,
    evidence,
  };
}

const KINDS = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  post: 'POST',
  tenure: 'TENURE',
  meeting: 'MEETING',
  topic: 'TOPIC',
  place: 'PLACE',
} as const satisfies Record<keyof RefEntry, EntityRef['kind']>;

function refOf(entry: RefEntry): EntityRef {
  const [[sort, id] = []] = Object.entries(entry) as [keyof RefEntry, string][];
  if (sort === undefined || id === undefined) throw new Error('unchecked record: empty reference');
  return { kind: KINDS[sort], id };
}

/** A statement is one article's own: its id says so, and it has one claim. */
export function foldStatement(
  claims: Claims<StatementClaim>,
  languageOf: (article: string) => string,
): Facts<StatementRow> {
  const [{ entity, article, publishedAt, value }] = claims;
  const offset = String(value.evidence[0]?.start ?? 0).padStart(8, '0');
  return {
    id: entity,
    ...value,
    topicIds: distinct(value.about.map(({ kind, id }) => (kind === 'TOPIC' ? id : null))),
    articles: [article],
    terms: statementTerms(value, languageOf(article)),
    order: `${publishedAt} ${article} ${offset}`,
  };
}
