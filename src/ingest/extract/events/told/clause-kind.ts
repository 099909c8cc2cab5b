import type { MeetingKind } from '../../../../store/meeting';
import { GATHERING, kindOfGathering } from '../../lexicon/gatherings';
import { BY_PHONE, FOR_CONSULTATIONS, FOR_SUMMIT } from '../../lexicon/meeting-cues';

/** "will visit the plant to | speak with A", "flew to Riga, where she | spoke with A": they meet there. */
const TO_SPEAK =
  /\b(?:visit|travel|fl(?:y|ew|ies)|go(?:es)?\b|went\b|c[oa]me\b|arrive)\p{Ll}*\s[^.;]{2,90}?(?:\sto|,\s+where\s+(?:s?he|they))\s+(?:also\s+|will\s+)?$/u;

const OCCASION =
  '(?:plenary|session|meeting|summit|conference|forum|ceremony|reception|dinner|lunch|luncheon|breakfast|talks|event|opening|assembly|parade|funeral|commemorations?|celebrations?|visit|stay|tour)';
/** "In Riga I | spoke with A", "After the plenary he | spoke separately with A", "spoke with A on the margins of": face to face. */
const SPOKE_THERE = new RegExp(
  [
    String.raw`^(?:(?:Earlier|Later|Yesterday|Today|Last\s+\p{L}+),?\s+)?[Ii]n\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,?\s+(?:I|we|s?he)\s+(?:(?:also|then|later)\s+)?$`,
    String.raw`^(?:During|On\s+the\s+(?:sidelines?|margins?|fringes?)\s+of|At)\s+(?:\p{L}+\s+)?(?:[\p{L}\d’'-]+\s+){0,7}?${OCCASION}\b[^,;]{0,60},\s+[^,;]{1,60}$`,
  ].join('|'),
  'iu',
);
/** Behind the verb: apart from others, or beside what many are at. */
const SPOKE_ASIDE =
  /^(?:spoke|speaks?|spoken|talk(?:s|ed)?)\s+(?:(?:also|briefly|informally|privately|separately)\s+){0,2}(?:in\s+person|face\s+to\s+face|(?:to|with)\s(?:[^.;,]|(?<=\p{Lu})\.|,(?=\s\p{Lu})){2,120}?,?\s(?:(?:on|at|in)\s+the\s+(?:sidelines?|margins?|fringes?)|(?:at|during)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:reception|dinner|luncheon|lunch|banquet|ceremony|funeral|parade|summit|forum|gathering))\b)/u;
/** "spoke for two hours with A at | the Government Palace", "talked with A in his office". */
const SPOKE_WITHIN =
  /^(?:spoke|speaks?|spoken|talk(?:s|ed)?)\s(?:(?!\sand\s\p{Ll}+(?:ed|t)\s)[^.;,]){2,120}?,?\s(?:at|in|inside)\s+(?:(?:an?|the|his|her|their|its)\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:[Pp]alace|[Oo]ffice|[Rr]esidence|[Hh]otel|[Hh]eadquarters|[Mm]inistry|[Ee]mbassy|[Aa]irport|[Bb]uilding|[Hh]all|[Cc]astle|[Mm]ansion|[Vv]illa|[Mm]onastery|[Cc]hancellery|prison|hospital|House|home)(?=\s*(?:[.;,]|$|in\s|on\s|near\s|for\s|about\s|outside\s|yesterday|today|last\s))/u;
const SPOKE_APART =
  /^(?:spoke|speaks?)\s+(?:separately|briefly|privately|aside|one-on-one)\s+(?:to|with)\s/u;
const AFTER_IT = new RegExp(
  String.raw`^(?:After|Following|Before)\s+(?:the|this|that|their)\s+(?:[\p{L}-]+\s+){0,3}?${OCCASION},\s+[^,;]{1,60}$`,
  'u',
);

/** Whether those who spoke did so where they both were, and by no phone. */
const spokeThere = (words: string, before: string): boolean =>
  !BY_PHONE.test(words) &&
  (TO_SPEAK.test(before) ||
    SPOKE_THERE.test(before) ||
    SPOKE_ASIDE.test(words.slice(before.length)) ||
    SPOKE_WITHIN.test(words.slice(before.length)) ||
    (AFTER_IT.test(before) && SPOKE_APART.test(words.slice(before.length))));

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
  const isThere = told === 'CALL' && spokeThere(words, before);
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
