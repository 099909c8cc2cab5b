import { fitOf } from '../extract/people/office-fit';
import { parseTitle } from '../extract/scan/offices/parse-title';
import type { TitlePhrase } from '../extract/scan/offices/title-phrase';
import { tokenise } from '../extract/scan/tokens';
import type { RecordDocument } from '../record/record';

/** An office's label as read, with its state where the label leaves that to the body it is in. */
export function officeOf(label: string, country: string | null): TitlePhrase | null {
  const title = parseTitle(tokenise(label, 0, label.length), 0);
  return title && { ...title, country: title.country ?? country };
}

/**
 * Whether two labels may name one office: "President" and "President of Kazakhstan", of no other state. A text that
 * speaks of the Vice President may say "the President"; of another text that is another.
 */
export function mayBeOneOffice(said: TitlePhrase | null, known: TitlePhrase | null): boolean {
  return (
    said !== null && known !== null && rankOf(said) === rankOf(known) && fitOf(said, known) > 0
  );
}

const RANK = /^(?:deputy|vice|first|assistant|under|associate|prime)$/;
const rankOf = ({ words }: TitlePhrase): string =>
  words.filter((word) => RANK.test(word)).join(' ');

/** Who presides over a house or an assembly is called so by one text and so by another. */
const CHAIR = /^(?:chair(?:man|woman|person)?|president|speaker)$/;

/** Whether two offices of one body are its chair's, of the same rank: "Vice-Chairman" and "Vice President". */
export function mayBeOneChair(said: TitlePhrase | null, known: TitlePhrase): boolean {
  const chair = said && chairOf(said);
  return chair !== null && chair === chairOf(known);
}

/** The rank of a chair ("vice chair"); null for an office that is none. */
function chairOf({ words }: TitlePhrase): string | null {
  const parts = words.flatMap((word) => word.split('-'));
  if (!CHAIR.test(parts.at(-1) ?? '')) return null;
  const rank = parts.slice(0, -1).map((word) => (word === 'deputy' ? 'vice' : word));
  return [...rank, 'chair'].join(' ');
}

/** An office as read, of the post with that id. */
export interface OfficeOfPost {
  id: string;
  office: TitlePhrase;
  /** The body that the post is in; null where none is stated. */
  organisation: string | null;
}

/** The offices that a record gives a person, each with its state where the record tells it. */
export function officesOf(
  { tenures = [], posts = {}, organisations = {} }: RecordDocument,
  person: string,
): OfficeOfPost[] {
  return tenures.flatMap((tenure) => {
    const post = tenure.person === person ? posts[tenure.post] : undefined;
    if (!post?.label) return [];
    const label = typeof post.label === 'string' ? post.label : post.label.value;
    const country = organisations[post.organisation ?? '']?.country ?? post.sendingState ?? null;
    const office = officeOf(label, country);
    return office ? [{ id: tenure.post, office, organisation: post.organisation ?? null }] : [];
  });
}
