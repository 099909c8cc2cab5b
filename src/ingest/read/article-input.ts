import { dayTold } from './day-told';

/** One text as it arrived, or why a part of a source is none. */
export type ArticleInput =
  | {
      source: string;
      text: string;
      /** The language that the source says it is in, as it spells that; absent where it says none. */
      language?: string;
    }
  | { source: string; problem: string };

/** What a source tells of an article besides its words. */
export interface Metadata {
  /** Where the article stands on the web. */
  address: string | null;
  /** Day of publication, as `dayTold` reads it: a day or an instant. */
  published: string | null;
  title: string | null;
  /** Who published it, by name. */
  publisher?: string | null;
}

/**
 * A text with what its source tells of it as a header of labelled lines, the form in which collections
 * of texts carry it, so that date, address and publisher are read from the text like all else.
 */
export function withHeader(
  body: string,
  { address, published, title, publisher = null }: Metadata,
): string {
  const day = published === null ? null : dayTold(published);
  const lines = [
    ...(address === null ? [] : [`url: ${oneLine(address)}`]),
    ...(day !== null ? [`published: ${day}`] : []),
    ...(publisher === null || publisher.trim() === '' ? [] : [`publisher: ${oneLine(publisher)}`]),
    ...(title === null || title.trim() === '' ? [] : [`title: ${oneLine(title)}`]),
  ];
  return lines.length === 0 ? body : `${lines.join('\n')}\n\n${body.trim()}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
