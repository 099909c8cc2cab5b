import { FIELDS, HEADS, PORTFOLIO_HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { countryAt } from '../gazetteer';
import { isGivenName } from '../names/person-name';
import { rankBeginsAt } from './rank-begins';
import { type Token, tokenise } from '../tokens';

const FIELD_WORDS = FIELDS.map((field) =>
  tokenise(field, 0, field.length).map(({ text }) => text),
).sort((a, b) => b.length - a.length);
const JOINTS = [',', 'and', '&', '/'];

/** The index after fields of office in a row ("Democracy, Human Rights, and Labor"); `at` when none. */
export function fieldsFrom(tokens: Token[], at: number, isBeforeHead = false): number {
  let to = oneField(tokens, at);
  if (to === at) return at;
  for (let count = 1; ; count++) {
    let next = to;
    while (JOINTS.includes(tokens[next]?.lower ?? '')) next++;
    const end = next > to ? laterField(tokens, next, count > 1) : next;
    // "the Minister of Defense, Finance Minister X": another office begins.
    const isOther = !isBeforeHead && HEADS.has(tokens[end]?.lower ?? '');
    if (end === next || isOther) return to;
    to = end;
  }
}

/** Most words of fields that agencies write in lower case before an office: "trade, industry and religious affairs". */
const PLAIN_FIELDS = 6;

/** The index after fields in lower case before their officer: "the | fisheries | minister"; `at` when none. */
export function plainFieldsFrom(tokens: Token[], at: number): number {
  let to = at;
  while (to < at + PLAIN_FIELDS) {
    const token = tokens[to];
    const isJoint = to > at && JOINTS.includes(token?.lower ?? '');
    if (token?.isCapital !== false || token.isPossessive) break;
    if (!isJoint && !PORTFOLIO_WORDS.has(token.lower)) break;
    to++;
  }
  const head = tokens[to];
  const isOfOfficer = head?.isCapital === false && PORTFOLIO_HEADS.has(head.lower);
  return isOfOfficer && !JOINTS.includes(tokens[to - 1]?.lower ?? '') ? to : at;
}

function oneField(tokens: Token[], at: number): number {
  const field = FIELD_WORDS.find((words) =>
    words.every((word, k) => tokens[at + k]?.text === word),
  );
  let to = regionalAffairs(tokens, at);
  // "the Department of Commerce's | International Trade Administration".
  while (
    tokens[to]?.isCapital &&
    PORTFOLIO_WORDS.has(tokens[to]?.lower ?? '') &&
    !(to > at && (tokens[to - 1]?.isPossessive || rankBeginsAt(tokens, to)))
  )
    to++;
  return Math.max(at + (field?.length ?? 0), to, at + ownAbroad(tokens, at));
}

/** "Foreign Affairs and | Latvians Abroad", "and | Latvian Expatriates": the state's own people; how many words. */
function ownAbroad(tokens: Token[], at: number): number {
  const [own, where, further] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!own?.isCapital || !where?.isCapital || own.isPossessive) return 0;
  if (/^(?:Living|Residing)$/.test(where.text) && further?.text === 'Abroad') return 3;
  return /^(?:Abroad|Overseas|Expatriates)$/.test(where.text) && own.isWord ? 2 : 0;
}

/** "South and Central Asian Affairs", "Western Hemisphere Affairs": capitals up to "Affairs". */
function regionalAffairs(tokens: Token[], at: number): number {
  if (!tokens[at]?.isCapital) return at;
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i];
    // "Foreign, Commonwealth & Development Affairs".
    if (!token || !(token.isCapital || JOINTS.includes(token.lower))) return at;
    // "Foreign | Minister Ole Berg and External Affairs Minister Anna Lee": two offices.
    if (HEADS.has(token.lower) || isOfAState(tokens, at, i)) return at;
    if (token.lower === 'affairs' && i > at) return isAfterName(tokens, at, i + 1) ? at : i + 1;
  }
  return at;
}

/** "On Monday, | Indian External Affairs", "With | Indian External Affairs": a state's officer begins within the words. */
const isOfAState = (tokens: Token[], at: number, i: number): boolean =>
  i > at && !BEFORE_OTHERS.has(tokens[i - 1]?.lower ?? '') && countryAt(tokens, i) !== null;

/** Before an adjective of states that goes on with a field: "Russian and Ukrainian Affairs", "Latin American Affairs". */
const BEFORE_OTHERS = new Set(
  ['and', '&', '/', 'latin', 'central', 'north', 'south', 'east', 'west'].concat([
    'northern',
    'southern',
    'eastern',
    'western',
    'inter',
    'pan',
    'of',
    'the',
  ]),
);

/** "Minister | Ole Berg and External Affairs | Minister Anna Lee": what seems a field begins with a name of two or more. */
function isAfterName(tokens: Token[], at: number, to: number): boolean {
  const joint = tokens.findIndex(({ lower }, i) => i > at && i < to && lower === 'and');
  const before = tokens.slice(at, joint);
  if (joint < 0 || before.length < 2 || !HEADS.has(tokens[to]?.lower ?? '')) return false;
  const isField = (from: number) =>
    FIELD_WORDS.some(
      (words) =>
        words.length === to - from && words.every((word, k) => tokens[from + k]?.text === word),
    );
  return (
    before.every(({ lower }) => !PORTFOLIO_WORDS.has(lower) && !JOINTS.includes(lower)) &&
    (isGivenName(before[0]?.text ?? '') || isField(joint + 1) || isField(joint + 2))
  );
}

const THOSE_THERE =
  /^(?:business|media|youth|women|labou?r|civil|political|religious|military|public)$/;

/** A field after another may go on in lower case: "Culture and information policy of Ukraine". */
function laterField(tokens: Token[], at: number, isInRow: boolean): number {
  const to = oneField(tokens, at);
  if (to > at) return to;
  // "Foreign Affairs, International Trade and Worship | of": the last of a row is any one word.
  const isLast =
    tokens[at - 1]?.lower === 'and' && tokens[at]?.isCapital && !HEADS.has(tokens[at]?.lower ?? '');
  if (isInRow && isLast && tokens[at + 1]?.lower === 'of') return at + 1;
  // After "&" stands one word more, before a name of two: "Highways & Ports Nitin Gadkari".
  const isName = [1, 2].every((k) => tokens[at + k]?.isCapital && tokens[at + k]?.isWord);
  if (tokens[at - 1]?.text === '&' && tokens[at]?.isCapital && isName) return at + 1;
  // "Defense, Ecology and Transport | Anna Lee": the last of a row, before a name of two.
  const isNamed = isName && !PORTFOLIO_WORDS.has(tokens[at + 1]?.lower ?? '');
  if (isInRow && isLast && isNamed && PORTFOLIO_WORDS.has(tokens[at]?.lower ?? '')) return at + 1;
  // "of Trade, business, and civil society": those who were there too.
  if (tokens[at - 1]?.text === ',' && THOSE_THERE.test(tokens[at]?.text ?? '')) return at;
  let end = at;
  while (PORTFOLIO_WORDS.has(tokens[end]?.lower ?? '')) end++;
  const after = tokens[end];
  return !after || /^[,.]$/.test(after.text) || after.lower === 'of' || after.isCapital ? end : at;
}
