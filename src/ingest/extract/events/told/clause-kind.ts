import type { MeetingKind } from '../../../../store/meeting';
import { GATHERING, kindOfGathering } from '../../lexicon/gatherings';
import { BY_PHONE, FOR_CONSULTATIONS, FOR_SUMMIT } from '../../lexicon/meeting-cues';

/** "will visit the plant to | speak with A", "flew to Riga, where she | spoke with A": they meet there. */
const TO_SPEAK =
  /\b(?:visit|travel|fl(?:y|ew|ies)|go(?:es)?\b|went\b|c[oa]me\b|arrive)\p{Ll}*\s[^.;]{2,90}?(?:\sto|,\s+where\s+(?:s?he|they))\s+(?:also\s+|will\s+)?$/u;

/** "A ceremony was held in Riga, | with the participation of A": it is the ceremony. */
const IN_COMPANY = /^(?:with\s+the\s+participation\s+of|in\s+the\s+presence\s+of)\b/u;
const WAS_HELD = new RegExp(
  String.raw`^[^.;]*?(?<![\p{L}])(?<noun>${GATHERING})\b[^.;]{0,160}?\s(?:(?:was|were)\s+(?:held|organi[sz]ed|opened)|took\s+place)\b`,
  'iu',
);

/** Right before what is to be held. */
const AGREED_TO = /\bagreed\b[^.;]{0,60}?\sto\s+$/u;

/**
 * What kind of meeting a clause tells of, by its own words and those around it.
 * @param told the kind by its own words
 * @param words those of its sentence that are its own; `before` and `after` all that stand around it
 * @param isMet whether its verb says that they met
 * @param isMatter whether it is only spoken of
 */
export function kindOfClause(
  told: MeetingKind,
  { words, before, after }: { words: string; before: string; after: string },
  { isMet, isMatter }: { isMet: boolean; isMatter: boolean },
): MeetingKind {
  const isThere = told === 'CALL' && TO_SPEAK.test(before) && !BY_PHONE.test(words);
  const said = isThere ? 'MEETING' : told;
  // "agreed by phone to meet": they will meet.
  const own = AGREED_TO.test(before) ? after : words;
  if (said !== 'MEETING') return said;
  const held = IN_COMPANY.test(words.slice(before.length)) ? WAS_HELD.exec(before) : null;
  if (held) return kindOfGathering(held.groups?.['noun'] ?? '') ?? said;
  if (BY_PHONE.test(own) && !isMatter) return 'CALL';
  if (FOR_CONSULTATIONS.test(after)) return 'CONSULTATIONS';
  return isMet && FOR_SUMMIT.test(after) ? 'CONFERENCE' : 'MEETING';
}
