import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { parseTitle } from '../offices/parse-title';
import type { Token } from '../tokens';

const STAFF = /^(?:Office|Secretariat|Administration|Chancellery)$/;

/** "the Latvian Prime Minister's | Office": those who work for an officer, by the office's name. */
export function officersOfficeAt(tokens: Token[], from: number): BodyPhrase | null {
  if (!tokens[from]?.isCapital) return null;
  const title = parseTitle(tokens, from);
  if (!title?.isCapital || !tokens[title.to - 1]?.isPossessive) return null;
  const staff = tokens[title.to];
  const isStaff = STAFF.test(staff?.text ?? '') && !tokens[title.to + 1]?.isCapital;
  return isStaff ? bodyPhrase(title.from, title.to + 1, 'DEPARTMENT', title.country) : null;
}
