import { FIELDS, HEADS, PORTFOLIO_WORDS } from './lexicon/titles';
import { type Token, tokenise } from './tokens';

const FIELD_WORDS = FIELDS.map((field) =>
  tokenise(field, 0, field.length).map(({ text }) => text),
).sort((a, b) => b.length - a.length);
const JOINTS = [',', 'and', '&'];

/** The index after fields of office in a row ("Democracy, Human Rights, and Labor"); `at` when none. */
export function fieldsFrom(tokens: Token[], at: number): number {
  let to = oneField(tokens, at);
  if (to === at) return at;
  for (;;) {
    let next = to;
    while (JOINTS.includes(tokens[next]?.lower ?? '')) next++;
    const end = next > to ? laterField(tokens, next) : next;
    // "the Minister of Defense, Finance Minister X": another office begins.
    if (end === next || HEADS.has(tokens[end]?.lower ?? '')) return to;
    to = end;
  }
}

function oneField(tokens: Token[], at: number): number {
  const field = FIELD_WORDS.find((words) =>
    words.every((word, k) => tokens[at + k]?.text === word),
  );
  let to = at;
  while (tokens[to]?.isCapital && PORTFOLIO_WORDS.has(tokens[to]?.lower ?? '')) to++;
  return Math.max(at + (field?.length ?? 0), to);
}

/** A field after another may go on in lower case: "Culture and information policy of Ukraine". */
function laterField(tokens: Token[], at: number): number {
  const to = oneField(tokens, at);
  if (to > at) return to;
  let end = at;
  while (PORTFOLIO_WORDS.has(tokens[end]?.lower ?? '')) end++;
  const after = tokens[end];
  return !after || /^[,.]$/.test(after.text) || after.lower === 'of' || after.isCapital ? end : at;
}
