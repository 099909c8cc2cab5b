import { type FileClaim } from './claims-of-object';
import { SourceArticle, type SourceFile } from './source-article';

/** The article that stands for the file, and the body that publishes it, known by the file's name alone. */
export function headClaims(source: SourceFile): FileClaim[] {
  const head = new SourceArticle(source, null, []);
  const publisher = {
    names: [{ value: source.name, lang: null, script: 'Zyyy', kind: 'PREFERRED' as const }],
    kind: 'OTHER' as const,
    parent: null,
    country: null,
    founded: null,
    abolished: null,
    evidence: head.citeName(),
  };
  const common = { article: head.id, publishedAt: source.publishedAt, origin: null };
  return [
    articleClaim(source, head),
    {
      collection: 'organisations',
      claim: { ...common, entity: publisherOf(source), value: publisher },
    },
  ];
}

/** An article of the file as a claim of its own. */
export function articleClaim(source: SourceFile, article: SourceArticle): FileClaim {
  return {
    collection: 'articles',
    claim: {
      article: article.id,
      publishedAt: source.publishedAt,
      origin: null,
      entity: article.id,
      value: article.claim(publisherOf(source)),
    },
  };
}

/** No body of the news bears such a slug. */
function publisherOf({ stem }: SourceFile): string {
  return `source-${stem}`;
}
