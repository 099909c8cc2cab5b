import { SYMBOLS, type SymbolName } from '../lexicon/clause-words';
import { COLLECTIVES_MET, MANY_MET } from '../lexicon/groups';
import { MONTH_NAMES, WEEKDAY } from '../../time/pattern';
import type { Token } from '../scan/tokens';
import { type Chunk, symbolsOf } from './chunk';
import { phraseAt } from './phrase-list';

/** Nouns or adjectives by themselves; verbs after "will". */
export const AFTER_WILL: Readonly<Partial<Record<string, SymbolName>>> = {
  lead: 'JOIN',
  'co-lead': 'JOIN',
  chair: 'JOIN',
  'co-chair': 'JOIN',
  join: 'JOIN',
  represent: 'JOIN',
  head: 'JOIN',
  moderate: 'JOIN',
  address: 'JOIN',
  open: 'LIGHT',
  launch: 'LIGHT',
  resume: 'LIGHT',
  organise: 'LIGHT',
  organize: 'LIGHT',
  consult: 'VERB',
  engage: 'VERB',
  interact: 'VERB',
  phone: 'PHONE',
  telephone: 'PHONE',
  give: 'VERB',
  gather: 'MEET',
};

/** "a call with", "her call today with": a conversation, whatever stands before it; "will call with" is none. */
export function isCallWith(tokens: readonly Token[], i: number): boolean {
  if (!/^calls?$/.test(tokens[i]?.lower ?? '')) return false;
  let next = i + 1;
  while (next < i + 6 && A_TIME.test(tokens[next]?.lower ?? '')) next++;
  return (
    /^(?:with|between)$/.test(tokens[next]?.lower ?? '') &&
    !/^(?:to|will|would|must|should)$/.test(tokens[i - 1]?.lower ?? '')
  );
}

/** "held a call on Monday", "separate calls on 3 May": when, and not on whom one calls. */
export function isCallOnDay(tokens: readonly Token[], i: number): boolean {
  if (!/^calls?$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'on') return false;
  const [first, second] = tokens.slice(i + 2, i + 4);
  const day = first?.lower === 'the' ? second : first;
  return day !== undefined && (/^\d/.test(day.text) || (day.isCapital && A_DAY.test(day.lower)));
}

/** A word of when, between what is held and with whom: "today", "late on Monday". */
const A_TIME = new RegExp(
  `^(?:today|yesterday|tomorrow|tonight|earlier|later?|early|on|this|last|the|morning|afternoon|evening|night|week|weekend|${WEEKDAY}|${MONTH_NAMES.join('|')}|\\d+(?:st|nd|rd|th)?)$`,
  'u',
);

const A_DAY = new RegExp(`^(?:${MONTH_NAMES.join('|')}|${WEEKDAY})$`, 'u');

/** "on every forum", "at any international conference": wherever it may be, and none that was held. */
export function isAnyForum(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:forum|conference|summit|congress|seminar)$/.test(tokens[i]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
  const from = before.findLastIndex((word) => /^(?:every|any|whichever|whatever)$/.test(word));
  return from >= 0 && before.slice(from + 1).every((word) => /^\p{Ll}[\p{Ll}-]*$/u.test(word));
}

/** "held a bilateral with A", "had a dialogue with A": the meeting itself, told by one word. */
export function isShortNoun(tokens: readonly Token[], i: number): boolean {
  const isHeld =
    tokens[i]?.lower === 'dialogue' &&
    tokens[i + 1]?.lower === 'with' &&
    tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => /^(?:held|had|conducted)$/.test(lower));
  if (isHeld || isChairedDialogue(tokens, i)) return true;
  return (
    /^(?:bi|tri|quadri)laterals?$/.test(tokens[i]?.lower ?? '') &&
    /^(?:with|between|on|in|at|[.,;]|)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "co-chaired the political dialogue": a round of it, by whatever word it is told. */
function isChairedDialogue(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'dialogue') return false;
  const before = tokens.slice(Math.max(0, i - 20), i).map(({ lower }) => lower);
  const article = before.findLastIndex((word) => /^(?:the|a|an|their|another)$/.test(word));
  const verb = before.findLastIndex((word) => /^(?:co-)?(?:chair|host)(?:ed|s)?$/.test(word));
  // "hosted a meeting of the Dialogue": a meeting.
  const isOf = before[article - 1] === 'of';
  return verb >= 0 && article > verb && article >= before.length - 6 && !isOf;
}

/** "for the | host government", "its host country", "and the host, A": who is host, and no verb. */
export const isOfHost = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'host' &&
  ((tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.text === ',') ||
    (/^(?:the|a|its|our|their|his|her|as)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:government|country|nation|state|city|side|delegation|minister|president|leader|party|region|community)s?$/.test(
        tokens[i + 1]?.lower ?? '',
      )));

/** "Meeting with A in Riga, B said", "when meeting A", "before meeting his counterpart": what one does, and no noun. */
export function isMeetingWhom(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'meeting') return false;
  const next = tokens[i + 1];
  const isLed =
    i === 0 || /^(?:while|when|after|before|following|upon)$/.test(tokens[i - 1]?.lower ?? '');
  // "visited Riga, meeting President A", "meeting in Riga with A".
  const isIn = /^(?:in|with)$/.test(next?.lower ?? '') && tokens[i + 2]?.isCapital === true;
  const isBeside = tokens[i - 1]?.text === ',' && (next?.isCapital === true || isIn);
  if (isBeside) return true;
  return isLed && (next?.isCapital === true || /^(?:with|his|her|the)$/.test(next?.lower ?? ''));
}

/** "would meet the interests of both", "to meet all the requirements": what is fulfilled, and nobody is met. */
export function isFulfilling(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:meets?|met|meeting)$/.test(tokens[i]?.lower ?? '')) return false;
  for (const { lower, isCapital, isWord } of tokens.slice(i + 1, i + 6)) {
    if (NEEDS.test(lower)) return true;
    if (!isWord || isCapital || /^(?:with|and|or|to|in|on|at|for|about|by)$/.test(lower))
      return false;
  }
  return false;
}

const NEEDS =
  /^(?:interests?|needs?|requirements?|demands?|criteri(?:a|on)|conditions|expectations?|challenges?|goals?|targets?|objectives?|obligations?|standards?|deadlines?|commitments?|aspirations?|threats?|quotas?|wishes)$/;

/** "met with abductee families": whom one met, by a noun that elsewhere may be any other thing. */
export function isWhomOneMet(
  tokens: readonly Token[],
  i: number,
  before: readonly Chunk[],
): boolean {
  const { lower = '', isPossessive = false } = tokens[i] ?? {};
  return (
    !isPossessive &&
    (MANY_MET.has(lower) || COLLECTIVES_MET.has(lower)) &&
    MET.test(symbolsOf(before.slice(-8)))
  );
}

/** From the verb to the first of those whom one met. */
const MET = new RegExp(
  `${SYMBOLS.MEET}${SYMBOLS.WITH}?[${SYMBOLS.WORD}${SYMBOLS.OWNER}${SYMBOLS.OF}]{0,6}$`,
);

/** "received | her on Monday", "held talks with | her": she, and nothing that is hers. */
export function isHerAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.lower === 'her' && (next?.isWord !== true || AFTER_HER.test(next.lower));
}

const AFTER_HER =
  /^(?:in|on|at|for|to|with|after|before|during|and|as|that|upon|from|about|of|later|yesterday|today|tomorrow)$/;

/** "key African partners": of what part of the world they are, and not who. */
export const OF_CONTINENT =
  /^(?:(?:Pan-|East|West|North|South|Central|Sub-Saharan|Latin|Southeast|South-East|Eastern|Western|Northern|Southern)[\s-]?)*(?:African|European|Asian|Arab|Arabian|American|Caribbean|Nordic|Baltic|Balkan|Gulf|Pacific|Islamic|Muslim|Christian|Jewish|Catholic|Orthodox|Scandinavian|Transatlantic|Western|Iberian|Levantine|Sahelian)$/u;

/** "her first official trip", "official talks": the word says how, and not who. */
export function isAdjective(tokens: readonly Token[], i: number): boolean {
  const next = phraseAt(tokens, i + 1)?.symbol ?? '';
  return (
    tokens[i]?.lower === 'official' &&
    [SYMBOLS.NOUN, SYMBOLS.TRIP, SYMBOLS.CALL, SYMBOLS.EVENT, SYMBOLS.GROUP].some((s) => s === next)
  );
}
