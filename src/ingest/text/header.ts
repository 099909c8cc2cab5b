import { isDay } from '../../domain/day';
import { dayTold } from '../read/day-told';
import { parseLabelledHeader } from './labelled-header';
import type { ParsedHeader, Header, Piece } from './parsed-header';

const DATE = /^\s*(?:date\b\s*:?\s*)(?<day>\d{4}-\d{2}-\d{2})(?![\d-])\s*/iu;
const BARE_DATE = /^\s*(?<day>\d{4}-\d{2}-\d{2})(?![\d-])\s+/u;
/** A date in another form, which is one all the same: `date 16.07.2021`. */
const OTHER_DATE = /^\s*date\b\s*:?\s*\d/iu;
/** `MOSCOW, July 16`: it belongs to neither place nor agency. */
const PRINTED_DAY = String.raw`(?:,\s+(?<printed>(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+)(?:,?\s+\d{4})?)|,\s+\d{1,2}\.\d{1,2}\.\d{4})?`;
/** Upper case throughout, so that no first sentence passes for a dateline. */
const WORD = String.raw`(?:(?:\p{Lu}\.){2,}|ST\.|\p{Lu}[\p{Lu}\p{M}'’\-/]*)`;
const PLACE = String.raw`(?<place>${WORD}(?:,?\s+${WORD}){0,5})`;
const AGENCY = String.raw`(?<agency>\p{Lu}[\p{L}\p{M}\d&-]*(?:\s[\p{L}\p{M}\d&-]+){0,3})`;
const DASH = String.raw`\s*[-‐-―−]+\s+`;
/** A place in ordinary letters, where the agency's signs leave no doubt. */
const MIXED_PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3})`;
const DATELINES = [
  // Of two places, where the writer is and where it happened, the first.
  String.raw`${PLACE}\s+[-–—]\s+${WORD}\.\s+${AGENCY}${DASH}`,
  String.raw`${PLACE}${PRINTED_DAY},\s+(?<agency>\p{Lu}{4,})\.\s+(?=\p{Lu})`,
  String.raw`${PLACE}${PRINTED_DAY}(?:\.|(?<=\.))\s+${AGENCY}${DASH}`,
  String.raw`${PLACE}${PRINTED_DAY}\.?\s+\(${AGENCY}\)${DASH}`,
  String.raw`(?:${PLACE}|${MIXED_PLACE.replace('place', 'mixed')})${PRINTED_DAY}\.?\s*/${AGENCY}/\.?\s*[-‐-―−]*\s+`,
  String.raw`${MIXED_PLACE}${PRINTED_DAY}\s+\(${AGENCY}\)${DASH}`,
  String.raw`${MIXED_PLACE},\s+(?<agency>\p{Lu}{3,})${DASH}`,
  String.raw`${PLACE}${PRINTED_DAY}${DASH}${AGENCY}\.\s+`,
  // The dash is left out at times: an agency in capitals, then a word that is not.
  String.raw`${PLACE}\.\s+(?<agency>\p{Lu}{4,})\s+(?=[«“"]?\p{Lu}(?:\p{Ll}|\s+\p{Ll}))`,
].map((pattern) => new RegExp(`^${pattern}`, 'du'));
/** Why a text that does not say when it was published is refused. */
export const NO_DAY =
  'no day of publication: expected it in the metadata of the page or document, as "published: YYYY-MM-DD" in the header, as "date YYYY-MM-DD" before the text, or as --published';
/** A headline may stand between the date and the dateline, on a line of its own. */
const HEADLINE = /^[^\n]{1,300}\n\s*/u;

/**
 * Reads the header of an article in the crawler's form, ` date YYYY-MM-DD DATELINE. AGENCY - text`,
 * and in the forms that other agencies print (`PLACE (AGENCY) -`, `PLACE, July 16. /AGENCY/.`); a headline
 * may stand between the two. The date or the dateline may be missing, not both; a dateline may print the date
 * (`ASTANA, 12 May 2024`). The body may be in any language. Headers of labelled lines are read too (see
 * `parseLabelledHeader`).
 */
export function parseHeader(text: string): ParsedHeader {
  const labelled = parseLabelledHeader(text);
  if (!labelled?.ok) return labelled ?? parseCrawled(text, 0);
  const { header } = labelled;
  if (header.publishedAt) return { ok: true, header: withDateline(text, header) };
  // What a page or a record says of a text may leave out the day that the text itself opens with.
  const crawled = parseCrawled(text, header.bodyStart);
  if (crawled.ok && crawled.header.publishedAt)
    return { ok: true, header: { ...crawled.header, headline: header.headline, url: header.url } };
  return { ok: false, reason: NO_DAY, isWrong: false, header: withDateline(text, header) };
}

/** The header in the crawler's form, which begins at an offset. */
function parseCrawled(text: string, from: number): ParsedHeader {
  const opening = text.slice(from);
  const date = DATE.exec(opening) ?? BARE_DATE.exec(opening);
  const afterDate = from + (date?.[0].length ?? /^\s*/u.exec(opening)?.[0].length ?? 0);
  const publishedAt = date && piece(text, date.groups?.['day'] ?? '', from);
  if (publishedAt && !isDay(publishedAt.value))
    return wrong(`date "${publishedAt.value}" at ${publishedAt.start} is no day of the calendar`);

  const headline = publishedAt ? (HEADLINE.exec(text.slice(afterDate))?.[0].length ?? 0) : 0;
  const dateline = readDateline(text, afterDate) ?? readDateline(text, afterDate + headline);
  if (!publishedAt && !dateline) {
    const found = opening.trimStart().slice(0, 40).replace(/\s+/gu, ' ');
    const reason = `expected "date YYYY-MM-DD PLACE. AGENCY - text", found "${found}"`;
    return { ok: false, reason, isWrong: OTHER_DATE.test(opening) };
  }
  const bodyStart = dateline?.bodyStart ?? afterDate;
  if (text.slice(bodyStart).trim() === '') return wrong('the header is followed by no text');
  return {
    ok: true,
    header: {
      publishedAt: publishedAt ?? dateline?.day ?? null,
      headline: null,
      url: null,
      dateline: dateline?.place ?? null,
      agency: dateline?.agency ?? null,
      bodyStart,
    },
  };
}

/** A text that a collection gave labels may still open with its agency's dateline. */
function withDateline(text: string, header: Header): Header {
  const dateline = readDateline(text, header.bodyStart);
  if (!dateline || text.slice(dateline.bodyStart).trim() === '') return header;
  const { place, agency, bodyStart } = dateline;
  return { ...header, dateline: place, agency, bodyStart };
}

function readDateline(
  text: string,
  from: number,
): { place: Piece; agency: Piece; day: Piece | null; bodyStart: number } | null {
  const rest = text.slice(from, from + 300);
  for (const pattern of DATELINES) {
    const match = pattern.exec(rest);
    const { mixed, place = mixed, agency, printed } = match?.indices?.groups ?? {};
    if (!match || !place || !agency) continue;
    const at = ([start, end]: [number, number]): Piece => ({
      value: rest.slice(start, end),
      start: from + start,
      end: from + end,
    });
    return {
      place: at(place),
      agency: at(agency),
      day: printed ? dayIn(at(printed)) : null,
      bodyStart: from + match[0].length,
    };
  }
  return null;
}

/** The day that a dateline prints; null where it leaves out the year. */
function dayIn(printed: Piece): Piece | null {
  const value = dayTold(printed.value);
  return value === null ? null : { ...printed, value };
}

function piece(text: string, value: string, from: number): Piece {
  const start = text.indexOf(value, from);
  return { value, start, end: start + value.length };
}

function wrong(reason: string): ParsedHeader {
  return { ok: false, reason, isWrong: true };
}
