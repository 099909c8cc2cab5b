import { textSketch } from '../../domain/text-sketch';
import { textTerms } from '../../domain/text-terms';
import type { ArticleRow, MentionValue } from '../../store/article';
import type { Facts } from '../../store/row';
import { evidenceAt } from '../record/article-text';
import type { LocatedRecord } from '../record/locate';
import { mentionsIn } from '../record/mentions';
import { type Claims, distinct } from './claim';

export type ArticleClaim = Omit<
  Facts<ArticleRow>,
  'id' | 'slug' | 'terms' | 'sketch' | 'people' | 'organisations' | 'places'
>;

export function claimArticle(located: LocatedRecord): ArticleClaim {
  const { record, text, article, publishedAt, cite } = located;
  const { publisher, origin, dateline, language } = record.article;
  const { header } = text;
  const citePiece = (piece: { start: number; end: number } | null) =>
    piece === null ? [] : [evidenceAt(article, text, piece)];
  const cited = (name: 'headline' | 'url') => {
    const piece = header[name];
    return piece && { [name]: { value: piece.value, evidence: citePiece(piece) } };
  };
  return {
    publisher: publisher.organisation,
    publisherEvidence:
      publisher.quote === undefined ? citePiece(header.agency) : cite(publisher.quote),
    origin: origin?.organisation ?? null,
    originEvidence: origin ? cite(origin.quote) : [],
    ...cited('headline'),
    ...cited('url'),
    dateline: header.dateline?.value ?? null,
    datelineEvidence: citePiece(header.dateline),
    datelinePlace: dateline ?? null,
    language,
    publishedAt,
    publishedAtEvidence: citePiece(header.publishedAt),
    text: text.text,
    textHash: text.textHash,
    sentences: text.sentences,
    mentions: mentionsIn(located),
  };
}

/** An article is its own record's alone: it has one claim. */
export function foldArticle(claims: Claims<ArticleClaim>): Facts<ArticleRow> {
  const [{ entity, value }] = claims;
  const named = (kind: MentionValue['entity']['kind']) =>
    distinct(
      value.mentions.map((mention) => (mention.entity.kind === kind ? mention.entity.id : null)),
    );
  return {
    id: entity,
    slug: entity,
    ...value,
    people: named('PERSON'),
    organisations: named('ORGANISATION'),
    places: named('PLACE'),
    // The header is sentence 0, where there is one: copies differ in it.
    sketch: textSketch(value.text.slice(value.sentences[0]?.end)),
    terms: textTerms(value.text, value.language),
  };
}
