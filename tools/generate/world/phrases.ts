import type { MeetingKind } from '../../../src/store/meeting';
import type { SpeechAct } from '../../../src/store/statement';

/** How an article says that its host met someone. */
export const MET: Record<MeetingKind, string> = {
  MEETING: 'met with',
  CALL: 'spoke by telephone with',
  VISIT: 'received on a visit',
  CONFERENCE: 'took part in a conference with',
  SIGNING: 'signed a joint statement with',
  CEREMONY: 'attended a ceremony with',
  CONSULTATIONS: 'held consultations with',
  OTHER: 'came together with',
};

/** What speakers say about a topic; the topic's name follows. */
export const SPOKE: readonly (readonly [act: SpeechAct, words: string])[] = [
  ['WELCOMED', 'welcomed the progress made in'],
  ['ASSESSED', 'gave a positive assessment of the work on'],
  ['INFORMED', 'informed the other side of plans concerning'],
  ['NOTED', 'noted the growing importance of'],
  ['AGREED', 'agreed with the approach to'],
  ['THANKED', 'thanked the partners for their support of'],
  ['PROPOSED', 'proposed a new round of talks on'],
  ['REQUESTED', 'asked for a joint report on'],
  ['CONDEMNED', 'condemned attempts to hinder'],
  ['EXPRESSED_CONCERN', 'expressed concern over delays in'],
  ['CONFIRMED', 'confirmed the readiness to fund'],
  ['DENIED', 'denied any disagreement over'],
  ['CONGRATULATED', 'congratulated the colleagues on the results of'],
  ['SAID', 'said that much remained to be done about'],
];

/** What talks lead to; the topic's name follows. */
export const AGREED = [
  'agreed to continue the dialogue on',
  'outlined joint plans for',
  'decided to set up a joint commission for',
  'signed a roadmap for',
] as const;
