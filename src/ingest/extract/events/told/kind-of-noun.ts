import type { MeetingKind } from '../../../../store/meeting';

/** What kind of event a noun names; `other` where it may name several. */
export function kindOfNoun(noun: string, other: MeetingKind): MeetingKind {
  if (/^(?:consultations|dialogue)$/iu.test(noun)) return 'CONSULTATIONS';
  if (/^inauguration$/iu.test(noun)) return 'CEREMONY';
  if (/^(?:meeting|session)$/iu.test(noun)) return 'MEETING';
  return /^(?:summit|conference|forum|ministerial|assembly|congress|symposium|week)$/iu.test(noun)
    ? 'CONFERENCE'
    : other;
}
