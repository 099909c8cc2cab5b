import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { countryAt, knownAt } from '../gazetteer';
import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import { type Token, tokenise } from '../tokens';

/** First halves that stand for states before a hyphen: "Indo-US", "Franco-Latvian". */
const COMBINING =
  /^(?:Indo|Sino|Franco|Anglo|Russo|Austro|Italo|Greco|Graeco|Luso|Hispano|Turco|Turko|Germano|Euro)$/;
const MODIFIERS =
  /^(?:joint|mixed|working|bilateral|permanent|standing|inter-?parliamentary|inter-?governmental|inter-?ministerial|parliamentary|governmental|friendship|strategic|high-level|co-?operation|economic|trade|consular|business)$/;
const NOUNS =
  /^(?:group|commission|committee|council|subcommittee|sub-committee|centre|center|chamber|university)$/;
const JOINTS = new Set([',', 'and', '&']);
const FIELD_LAST =
  /^(?:co-?operation|affairs|issues|relations|trade|matters|security|energy|policy|development|investment)$/;
const LONGEST = 9;

/**
 * A body of two states whose nouns stand in lower case: "the Indo-US joint working group on nuclear
 * energy cooperation", "the Franco-Latvian joint commission". Null where nothing but the states tells
 * which ("the Indo-US group").
 */
export function jointBodyAt(tokens: Token[], from: number): BodyPhrase | null {
  // "the | Joint | Latvian-Estonian centre".
  const states = /^(?:Joint|Mixed)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (!isOfTwo(tokens[states])) return null;
  let noun = states + 1;
  while (MODIFIERS.test(tokens[noun]?.text ?? '')) noun++;
  if (!NOUNS.test(tokens[noun]?.text ?? '')) return null;
  const to = tokens[noun]?.isPossessive ? noun + 1 : afterField(tokens, noun + 1);
  return to === from + 2 ? null : bodyPhrase(from, to, 'AGENCY');
}

/** "Indo-US", "Mongolia-EU": two states, or a state and a body, in one word. */
function isOfTwo(token: Token | undefined): boolean {
  const parts = token?.isCapital ? token.text.split(/[-‑–]/u) : [];
  return parts.length === 2 && parts.every((part, i) => isState(part, i === 0));
}

function isState(part: string, isFirst: boolean): boolean {
  if (isFirst && COMBINING.test(part)) return true;
  const tokens = tokenise(part, 0, part.length);
  const isBody = knownAt(tokens, 0)?.known.kind === 'BODY';
  return tokens.length === 1 && (countryAt(tokens, 0) !== null || isBody);
}

/** The index after "on civil nuclear energy cooperation"; `at` where no field is told. */
function afterField(tokens: Token[], at: number): number {
  if (!/^(?:on|for)$/.test(tokens[at]?.text ?? '')) return at;
  let to = at;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (!token || !(isField(token) || JOINTS.has(token.lower))) break;
    if (FIELD_LAST.test(token.lower)) to = i + 1;
    if (token.isPossessive) break;
  }
  return to;
}

function isField({ text, lower }: Token): boolean {
  return (
    MODIFIERS.test(text) ||
    PORTFOLIO_WORDS.has(lower) ||
    FIELD_LAST.test(lower) ||
    /^(?:civil|cultural|scientific|technical|humanitarian|commercial|technological)$/.test(lower)
  );
}
