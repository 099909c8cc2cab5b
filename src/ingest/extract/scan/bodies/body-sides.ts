import type { BodyPhrase, BodyReader } from './body-phrase';
import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import type { Token } from '../tokens';

/** Bodies of two sides, whose names go on with both. */
const OF_SIDES =
  /^(?:commission|committee|group|council|union|sub-commission|subcommission|department|office|directorate|agency|bureau|service)$/;
const COOPERATION =
  /^(?:cooperation|co-operation|contacts|relations|dialogue|friendship|ties|partnership)$/;

/** Those abroad whom a body deals with: "Foreign | States", "the | Diaspora". */
const ABROAD =
  /^(?:States|Countries|Diaspora|Compatriots|Parliaments|Nations|Partners|Organi[sz]ations|Regions)$/;

/** "the Commission on Cooperation | between the Senate of Latvia and the Sejm of Poland". */
export function withSides(tokens: Token[], body: BodyPhrase, parseBody: BodyReader): BodyPhrase {
  const words = tokens.slice(body.from, body.to);
  if (body.ground !== 'HEAD' || !words.some(({ lower }) => OF_SIDES.test(lower))) return body;
  let at = body.to;
  if (/^(?:on|for)$/.test(tokens[at]?.lower ?? ''))
    while (at < body.to + 5 && !COOPERATION.test(tokens[at]?.lower ?? '')) at++;
  if (COOPERATION.test(tokens[at]?.lower ?? '')) at++;
  else if (at > body.to) return body;
  const lead = tokens[at]?.lower ?? '';
  if (!/^(?:between|with)$/.test(lead) || !COOPERATION.test(tokens[at - 1]?.lower ?? ''))
    return body;
  const first = sideAt(tokens, at + 1, parseBody);
  if (first === null) return body;
  if (lead === 'with') return { ...body, to: first.to, sides: first.bodies };
  const second = tokens[first.to]?.lower === 'and' ? sideAt(tokens, first.to + 1, parseBody) : null;
  return second === null
    ? body
    : { ...body, to: second.to, sides: [...first.bodies, ...second.bodies] };
}

/** The index after a body, a chamber by its name alone, or a state; null for none. */
function sideAt(
  tokens: Token[],
  from: number,
  parseBody: BodyReader,
): { to: number; bodies: BodyPhrase[] } | null {
  const at = from + (tokens[from]?.lower === 'the' ? 1 : 0);
  const inner = parseBody(tokens, at);
  if (inner && inner.ground !== 'SHORT_FORM') return { to: inner.to, bodies: [inner] };
  const noun = tokens[at];
  if (noun?.isCapital && BODY_HEADS[noun.lower]) return { to: at + 1, bodies: [] };
  const known = knownAt(tokens, at);
  if (known) return { to: known.to, bodies: [] };
  const abroad = noun?.isCapital && ABROAD.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
  const to = ABROAD.test(noun?.text ?? '') ? at + 1 : abroad;
  return to > at ? { to, bodies: [] } : null;
}
