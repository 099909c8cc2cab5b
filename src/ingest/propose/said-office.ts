import { fitOf } from '../extract/people/office-fit';
import { parseTitle } from '../extract/scan/offices/parse-title';
import type { TitlePhrase } from '../extract/scan/offices/title-phrase';
import { tokenise } from '../extract/scan/tokens';

/** An office's label as read, with its state where the label leaves that to the body it is in. */
export function officeOf(label: string, country: string | null): TitlePhrase | null {
  const title = parseTitle(tokenise(label, 0, label.length), 0);
  return title && { ...title, country: title.country ?? country };
}

/** Whether two labels may name one office: "President" and "President of Kazakhstan", of no other state. */
export function mayBeOneOffice(said: TitlePhrase | null, known: TitlePhrase | null): boolean {
  return said !== null && known !== null && fitOf(said, known) > 0;
}
