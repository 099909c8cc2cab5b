import { knownAt } from '../gazetteer';
import { PORTFOLIO_HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isLikelyPerson, parseName } from '../names/person-name';
import type { Complement, ComplementAt, NamedAt } from './complement-at';
import { isSentFor } from './stands-towards';
import { AIMS, taskFrom } from './task';
import type { Token } from '../tokens';

/** A field whose last word might begin a name: "for African Affairs | Anna Lee and Security Council Director Omar Khan". */
export function fieldBeforeName(named: NamedAt): Complement | null {
  const { tokens, at, field, body } = named;
  const name = body && field > at && body.to > field ? parseName(tokens, field) : null;
  const isJoined = name && tokens[name.to]?.lower === 'and' && name.to - name.from > 1;
  return name && isJoined && isLikelyPerson(tokens, name) ? withField(named, field) : null;
}

/** The fields of an office, where no state's name is longer: "Minister | for Trade | and the Pacific". */
export function fieldAfter(named: NamedAt): Complement | null {
  const { tokens, at, preposition, field, land } = named;
  const plain = plainFieldTo(named);
  if (plain > at) return withField(named, plain);
  if (field <= Math.max(at, land?.to ?? 0) || preposition === 'from') return null;
  // "Minister for Trade | and the Pacific".
  const the = tokens[field + 1]?.lower === 'the' ? field + 2 : field + 1;
  const region =
    preposition === 'for' && tokens[field]?.lower === 'and' ? knownAt(tokens, the) : null;
  const isRegion = region?.known.kind === 'REGION' && region.to > the;
  return { ...withField(named, field), ...(isRegion ? { to: region.to } : {}) };
}

const ADVISES = /^(?:advis[eo]r|aide|assistant|representative|envoy|consultant)$/;
const MATTER =
  /^(?:affairs|policy|policies|issues|matters|relations|security|cooperation|defen[cs]e|trade|economy|energy)$/;

/** "Adviser to the President | on international affairs | Anna Lee": matters in small letters. */
export function matterAfter(lead: ComplementAt): Complement | null {
  const { tokens, at, title, preposition } = lead;
  if (!/^(?:on|for)$/.test(preposition) || !ADVISES.test(title.head)) return null;
  let to = at;
  while (to < at + LONGEST && tokens[to]?.isWord && !tokens[to]?.isCapital) {
    const word = tokens[to++]?.lower ?? '';
    const next = tokens[to];
    if (MATTER.test(word) && (!next?.isWord || next.isCapital)) return withField(lead, to);
  }
  return null;
}

const LONGEST = 7;

/** "minister | for regional integration|, Anna Lee": a field in small letters, where its holder is named behind it. */
function plainFieldTo({ tokens, at, title, preposition }: NamedAt): number {
  if (title.isCapital || !/^(?:for|of)$/.test(preposition)) return at;
  if (!PORTFOLIO_HEADS.has(title.head)) return at;
  let to = at;
  while (to < at + LONGEST && isPlainField(tokens, to, to > at)) to++;
  if (to === at || !tokens[to - 1]?.isWord || tokens[to - 1]?.lower === 'and') return at;
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  const name = parseName(tokens, to + comma, true);
  return name && (name.hasHonorific || isLikelyPerson(tokens, name) || comma === 0) ? to : at;
}

function isPlainField(tokens: Token[], at: number, isWithin: boolean): boolean {
  const token = tokens[at];
  if (!token || token.isCapital || token.isPossessive) return false;
  const isJoint = isWithin && (token.lower === 'and' || token.text === ',');
  return (
    PORTFOLIO_WORDS.has(token.lower) ||
    (isJoint && PORTFOLIO_WORDS.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** What one is charged with who is sent for a task: "Ambassador-at-Large | for Global Criminal Justice". */
export function taskAfter(named: NamedAt): Complement | null {
  const { tokens, at, title, preposition } = named;
  const mayBeSent = preposition === 'for' || AIMS.test(tokens[at]?.text ?? '');
  if (!mayBeSent || !title.isCapital || !isSentFor(title)) return null;
  const task = taskFrom(tokens, at);
  return task > at ? withField(named, task) : null;
}

/** The words up to an index as a field of the office. */
function withField({ tokens, at, title }: ComplementAt, to: number): Complement {
  const words = tokens.slice(at, to).map(({ lower }) => lower);
  return { to, fields: [...title.fields, ...words] };
}
