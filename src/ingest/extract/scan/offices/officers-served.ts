import type { Token } from '../tokens';
import type { Complement, NamedAt } from './complement-at';
import { isRankAt } from './rank-beside';
import { isSpokesman, spokenForAt } from './spokesman';
import { isOfStaff, isTowards } from './stands-towards';
import type { TitlePhrase } from './title-phrase';

/** "Special Representative of the UN Secretary-General": the officer who is served, and not the body; else null. */
export function servedAt(named: NamedAt): TitlePhrase | null {
  const { tokens, at, title, preposition, parseTitle } = named;
  const isServing =
    isVoice(named) ||
    (isTowards(title) && /^(?:of|to)$/.test(preposition)) ||
    (isOfStaff(title) && preposition === 'for');
  const served = isServing ? parseTitle(tokens, at) : null;
  // "of the UN Secretary-General | for Central Asia": said of the one who represents.
  if (served) served.to = beforeTask(tokens, served);
  return served;
}

/** The index before what one represents another for: "the UN Secretary-General | for Central Asia". */
function beforeTask(tokens: Token[], { from, to }: TitlePhrase): number {
  const cut = tokens.slice(from, to).findIndex(({ lower }) => lower === 'for');
  return cut > 0 ? from + cut : to;
}

/** "spokesman for the UN envoy": of the officer too. */
const isVoice = ({ title, preposition }: NamedAt): boolean =>
  isSpokesman(title) && /^(?:of|for|to)$/.test(preposition);

/** "of the Ministry of Foreign Affairs | Ambassador Anna Lee": what ends in a rank is not served. */
const endsInRank = ({ tokens }: NamedAt, served: TitlePhrase | null): boolean =>
  served !== null && served.to - served.from > 1 && isRankAt(tokens, served.to - 1);

/** The officer who is served, where their office is longer than the body's name that begins it. */
export function officerAfter(named: NamedAt, served: TitlePhrase | null): Complement | null {
  const { tokens, at, body } = named;
  const spokenFor = isVoice(named) ? spokenForAt(tokens, at, served, body) : null;
  if (spokenFor) return spokenFor;
  if (!served || endsInRank(named, served)) return null;
  return body && served.isCapital && served.from === at && served.to > body.to
    ? { to: served.to, serves: served }
    : null;
}

/** The officer towards whom an office stands, whatever its preposition: "adviser | for the President". */
export function officerTowards(named: NamedAt, served: TitlePhrase | null): Complement | null {
  const { tokens, at, title, preposition, parseTitle } = named;
  if (!isTowards(title)) return null;
  const serves = parseTitle(tokens, at);
  // No Secretary-General is one "for Latvia": their envoy is.
  const task = serves?.head === 'secretary-general' ? beforeTask(tokens, serves) : 0;
  if (serves && task > 0 && task < serves.to) {
    const body = serves.body && serves.body.from < task ? serves.body : null;
    Object.assign(serves, { to: task, body, country: body?.country ?? null });
  }
  // "Special Envoy for Latvia | Ambassador Anna Lee": nobody is an envoy for an ambassador.
  const isBeside =
    (preposition === 'for' && serves?.head === 'ambassador') || endsInRank(named, served);
  return !isBeside && serves?.isCapital && serves.from === at ? { to: serves.to, serves } : null;
}
