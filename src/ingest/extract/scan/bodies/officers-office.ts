import { bodyPhrase, type BodyPhrase } from './body-phrase';
import type { TitleReader } from '../offices/title-phrase';
import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { HEADS, MODIFIERS } from '../../lexicon/titles';
import { parseName } from '../names/person-name';
import type { Token } from '../tokens';

const STAFF = /^(?:Office|Secretariat|Administration|Chancellery)$/;

/** "the Latvian Prime Minister's | Office": those who work for an officer, by the office's name. */
export function officersOfficeAt(
  tokens: Token[],
  from: number,
  parseTitle: TitleReader,
): BodyPhrase | null {
  if (!tokens[from]?.isCapital || !tokens.some((_, i) => i > from && isStaffAt(tokens, i)))
    return null;
  const title = parseTitle(tokens, from);
  if (!title?.isCapital || !isStaffAt(tokens, title.to)) return null;
  // "the OSCE Project Co-ordinator's Office | in Latvia".
  const seat =
    title.body && tokens[title.to + 1]?.lower === 'in' ? knownAt(tokens, title.to + 2) : null;
  const office = bodyPhrase(title.from, seat?.to ?? title.to + 1, 'DEPARTMENT', title.country);
  return { ...office, parent: title.body };
}

function isStaffAt(tokens: Token[], i: number): boolean {
  return (
    tokens[i - 1]?.isPossessive === true &&
    STAFF.test(tokens[i]?.text ?? '') &&
    (!tokens[i + 1]?.isCapital || isHolderAt(tokens, i + 1))
  );
}

/** "Head of the President's Office | Anna Lee": the name of who is told of, and no officer of it. */
function isHolderAt(tokens: Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (MODIFIERS.has(lower) || HEADS.has(lower) || BODY_HEADS[lower]) return false;
  const name = parseName(tokens, at, true);
  return name !== null && name.to - name.from > 1 && !tokens[name.to]?.isCapital;
}
