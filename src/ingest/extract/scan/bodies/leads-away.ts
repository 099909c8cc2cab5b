import type { BodyPhrase } from './body-phrase';
import { MONTH_NAMES } from '../../../time/pattern';
import { WEEKDAYS } from '../../../time/words';
import { knownAt } from '../gazetteer';
import { MODIFIERS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import type { Token } from '../tokens';

/** Bodies that a part of the world may be the field of. */
const DEPARTED =
  /^(?:department|committee|subcommittee|office|bureau|directorate|division|institute|cent(?:er|re)|council|commission|fund|bank|court|tribunal|panel)$/;
/** Those who stand together about a place: "the Core Group on Haiti". */
export const CIRCLE = /^(?:group|team|caucus|conference|troika|quartet|quad)$/;
const DAYS: ReadonlySet<string> = new Set([
  ...Object.keys(WEEKDAYS),
  ...MONTH_NAMES,
  'christmas',
  'easter',
]);

/**
 * Whether "of", "for", "on", "in" or "to" after a body's name leads to what is told of it, and to no part
 * of the name: "the Ministry of Trade | on Monday", "| for Baltic unity", "| of Foreign Minister Lee".
 * @param at what the preposition and an article lead to.
 * @param base the name before its first preposition.
 * @param isFirst whether this is that preposition.
 */
export function leadsAway(
  tokens: Token[],
  preposition: string,
  at: number,
  base: BodyPhrase,
  isFirst: boolean,
): boolean {
  const first = tokens[at];
  if (first?.isCapital && DAYS.has(first.lower)) return true;
  const noun = tokens[base.to - 1]?.lower ?? '';
  if (preposition === 'of') return (!isFirst || LED.test(noun)) && isOfficeOfOne(tokens, at);
  const known = knownAt(tokens, at)?.known.kind ?? null;
  if (known === null) return !isFirst && isWordBeforeNoun(tokens, at);
  if (known === 'BODY') return false;
  // "for Baltic | unity": an adjective of what no name tells.
  const end = knownAt(tokens, at)?.to ?? at;
  const next = tokens[end];
  const isAdjective = known === 'DEMONYM' && next?.isWord && !next.isCapital;
  if (isAdjective && !JOINTS.test(next.lower)) return true;
  if (preposition !== 'for' && preposition !== 'on') return false;
  // "for | Ukraine's | sake".
  if (tokens[end - 1]?.isPossessive) return true;
  if (CIRCLE.test(noun)) return false;
  // "the Baltic Union Mission | for Latvia": sent by a body of many states.
  if (noun === 'mission' && preposition === 'for' && base.parent?.ground === 'KNOWN') return false;
  // "the Bank of Estonia | for Ukraine", "the Foreign Affairs Committee | on Latvia": it has a field.
  const hasField = tokens
    .slice(base.from, base.to - 1)
    .some(({ lower }) => PORTFOLIO_WORDS.has(lower) && !/^(?:national|international)$/.test(lower));
  const isOwn = isFirst && !(preposition === 'on' && hasField) && DEPARTED.test(noun);
  // "the Assembly | for Central Asia", "the Secretariat | on US media".
  return !isOwn && !(preposition === 'for' && known === 'DEMONYM');
}

/** "Rimland | unity": a word of which the lists tell nothing, with what it is said of. */
function isWordBeforeNoun(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isPlain = word?.isCapital === true && !PORTFOLIO_WORDS.has(word.lower);
  return isPlain && next?.isWord === true && !next.isCapital && !JOINTS.test(next.lower);
}

/**
 * Whether a preposition among the capitals of a name ends it: "the Council of Ministers | on Monday", "| on
 * Latvia", "| of Prime Minister Lee".
 */
export function endsNameAt(tokens: Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!next?.isCapital || !/^(?:on|of|to)$/.test(lower)) return false;
  if (lower === 'of') return isOfficeOfOne(tokens, at + 1);
  const known = knownAt(tokens, at + 1)?.known.kind ?? 'BODY';
  return DAYS.has(next.lower) || (lower === 'on' && known !== 'BODY');
}

/** Those whom one leads, who is told after "of". */
const LED = /^(?:government|cabinet|administration|coalition|party|presidency|court)$/;
const JOINTS = /^(?:and|of|for|in|on|at|to|with|was|is|were|are|has|have|had|will|said|says|met)$/;

const LEADERS = /^(?:minister|president|premier|chancellor|king|queen|governor|mayor)$/;

/** "Foreign Minister Lee": an office of one, by whom a government is told apart. */
function isOfficeOfOne(tokens: Token[], at: number): boolean {
  let head = at;
  while (tokens[head]?.isCapital && MODIFIERS.has(tokens[head]?.lower ?? '')) head++;
  const isHead = tokens[head]?.isCapital === true && LEADERS.test(tokens[head]?.lower ?? '');
  return isHead && tokens[at - 1]?.lower === 'of' && tokens[head + 1]?.isCapital === true;
}
