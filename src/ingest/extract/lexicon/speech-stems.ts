import type { SpeechAct } from '../../../store/statement';
import { MANY } from './speech';

/**
 * Verbs of speech without an ending, sources of regular expressions: as infinitives they tell what
 * somebody came together with others to say ("met to reaffirm"), with "s" what a state says now.
 */
export const SPEECH_STEMS: readonly (readonly [source: string, act: SpeechAct])[] = [
  [`(?:express|reiterate|raise|voice|convey)(?:e?s)?\\s+${MANY}concerns?`, 'EXPRESSED_CONCERN'],
  [
    `(?:express|reiterate|convey|extend)(?:e?s)?\\s+${MANY}(?:appreciation|gratitude|thanks)`,
    'THANKED',
  ],
  ['thanks?(?!\\s+to\\b)', 'THANKED'],
  ['congratulates?', 'CONGRATULATED'],
  ['(?:welcome|applaud)s?', 'WELCOMED'],
  ['(?:condemn|denounce|deplore)s?', 'CONDEMNED'],
  ['(?:commend|praise|laud)s?', 'ASSESSED'],
  ['(?:urge|encourage)s?|calls?\\s+(?:for|on|upon)', 'REQUESTED'],
  ['(?:reaffirm|affirm|reiterate|reassure)s?', 'CONFIRMED'],
  [
    '(?:note|recall|stress|underscore|underline|emphasi[sz]e|highlight|recogni[sz]e|acknowledge)(?:e?s)?',
    'NOTED',
  ],
  ['rejects|denies(?=\\s)', 'DENIED'],
  ['proposes(?=\\s)', 'PROPOSED'],
  [
    '(?:commits|pledges)\\s+to|(?:regrets|warns)(?=\\s+(?:that|the|of|against)\\b)|apologi[sz]es(?=\\s)',
    'SAID',
  ],
  ['express(?:es)?(?=\\s+\\p{L})', 'SAID'],
];
