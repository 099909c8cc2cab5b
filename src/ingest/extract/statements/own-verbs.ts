import type { SpeechAct } from '../../../store/statement';
import { SPEECH_STEMS } from '../lexicon/speech-stems';
import type { Verb } from './speech-verbs';

/** What stands between "I" and what one says by saying so: "I would like to | thank", "I am pleased to | announce". */
const LEAD = String.raw`(?:(?:also|again|today|once\s+again|therefore|\p{L}+ly)\s+){0,2}`;
const WISH = String.raw`(?:(?:would(?:\s+(?:also|particularly))?\s+like\s+to|want\s+to|wish\s+to|wanted\s+to|(?:am|was)\s+(?:also\s+|\p{L}+ly\s+)?(?:pleased|delighted|happy|glad|proud|honou?red|able)\s+to|take\s+(?:this|the)\s+opportunity\s+to|would|can|must|do)\s+${LEAD})?`;
const MORE: readonly (readonly [source: string, act: SpeechAct])[] = [
  ['(?:announce|inform|report)', 'INFORMED'],
  ['(?:confirm|reinforce)(?=\\s+(?:that|the|our|my|Australia|New|\\p{Lu}))', 'CONFIRMED'],
  ['(?:appeal|ask|request)(?=\\s)', 'REQUESTED'],
  ['(?:point\\s+out|draw\\s+(?:your\\s+)?attention\\s+to)(?=\\s)', 'NOTED'],
  ['propose(?=\\s)', 'PROPOSED'],
  ['reject(?=\\s)', 'DENIED'],
  ['deeply\\s+regret(?=\\s)', 'SAID'],
  ['pay\\s+(?:warm\\s+)?tribute(?=\\s)', 'ASSESSED'],
];
const BY_SAYING = [...SPEECH_STEMS, ...MORE].map(([source, act]) => ({
  act,
  first: new RegExp(`(?<=\\b(?:I|[Ww]e)\\s+${LEAD})(?:${WISH}(?:${source}))(?![\\p{L}-])`, 'gu'),
  // "I welcome the plan and | call on both sides".
  next: new RegExp(
    `(?<=(?:,|\\band)\\s+(?:also\\s+)?)(?:${source})(?=\\s+(?:the|that|all|both|my|our|his|her|its|their|to|on|for|upon|once|\\p{Lu}))`,
    'gu',
  ),
}));
const STATES: readonly (readonly [sign: RegExp, act: SpeechAct])[] = [
  [
    /(?<=\b(?:I|[Ww]e)\s+)(?:am|are|remain)\s+(?:\p{L}+ly\s+)?(?:concerned|alarmed|worried|troubled|dismayed)\s+(?:about|by|over|at|that)/gu,
    'EXPRESSED_CONCERN',
  ],
  [
    /(?<=\b(?:I|[Ww]e)\s+)(?:am|are)\s+(?:\p{L}+ly\s+)?(?:grateful|thankful)\s+(?:to|for)/gu,
    'THANKED',
  ],
];

/** Verbs by which those who write say what they tell of: "I welcome", "I am pleased to announce", "We condemn". */
export function ownVerbs(words: string, offset: number, verbs: readonly Verb[]): Verb[] {
  if (!/\b(?:I|[Ww]e)\s/u.test(words)) return [];
  const found: Verb[] = [];
  const add = (sign: RegExp, act: SpeechAct, after = -1) => {
    for (const { index, 0: match } of words.matchAll(sign)) {
      const [start, end] = [offset + index, offset + index + match.length];
      const isTaken = [...verbs, ...found].some((verb) => start < verb.end && verb.start < end);
      if (!isTaken && index > after) found.push({ act, start, end, isPresent: true });
    }
  };
  for (const [sign, act] of STATES) add(sign, act);
  for (const { act, first } of BY_SAYING) add(first, act);
  const begin = Math.min(...found.map(({ start }) => start - offset));
  if (found.length > 0) for (const { act, next } of BY_SAYING) add(next, act, begin);
  return found;
}
