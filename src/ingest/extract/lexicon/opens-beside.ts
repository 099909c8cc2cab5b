/** Words for how long or of what manner some conferred: "a two-hour | meeting", "the Minister's | talks". */
const MANNER = String.raw`(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?:[\p{Ll}\d-]+\s+){0,3}?`;
const CONFERRING = String.raw`(?:conversations?|talks|meetings?|negotiations|consultations|discussions|calls?|luncheon|lunch|dinner|breakfast|exchange|audience|visit|reception)`;
const WITH = String.raw`(?:(?:[io]n|at|by)\s+[\p{L}\d\s]{2,40}\s)?(?:with|by)`;

/** What opens a sentence and names one beside whom it tells of another: "After talks with A, B", "Meeting A, B". */
const BESIDE = [
  String.raw`(?:[Aa]ccompanied|[Jj]oined|[Ff]lanked|[Ii]nvited|[Hh]osted|[Rr]eceived|[Ww]elcomed|[Gg]reeted)\s+by`,
  String.raw`(?:[Tt]ogether|[Aa]long)\s+with`,
  String.raw`[Aa]longside`,
  String.raw`(?:(?:[Ii]mmediately|[Ss]hortly|[Rr]ight|[Ss]oon|[Jj]ust|[Mm]inutes|[Hh]ours|[Dd]ays|(?:[Aa]n\s+hour|[Aa]\s+day|[Aa]\s+week|[Oo]ne\s+day))\s+)?(?:[Aa]fter|[Ff]ollowing|[Bb]efore)`,
  String.raw`(?:[Aa]head\s+of|[Pp]rior\s+to|[Oo]n\s+the\s+eve\s+of)`,
  String.raw`[Hh]aving\s+(?:just\s+)?(?:met|received|hosted|spoken|held|talked|conferred)`,
  String.raw`(?:[Aa]t|[Oo]n|[Uu]pon)\s+the\s+(?:\p{Ll}+\s+)?(?:invitation|request|initiative|instructions?|orders?)\s+of`,
  String.raw`[Ii]n\s+the\s+presence\s+of`,
  String.raw`(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of)`,
  String.raw`(?:[Ss]peaking|[Tt]alking)\s+(?:(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone\s+)?(?:with|to)`,
  String.raw`(?:[Ss]peaking|[Tt]alking)(?:\s+to\s+[\p{Ll}\s]{3,30})?\s+(?:at|after|during|following|before|ahead\s+of|alongside|beside)`,
  String.raw`(?:[Mm]eeting|[Rr]eceiving|[Hh]osting|[Gg]reeting|[Ww]elcoming|[Aa]ddressing|[Bb]riefing)(?:\s+with)?`,
  String.raw`[Oo]n\s+behalf\s+of`,
  String.raw`(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]ver|[Tt]hroughout)\s+${MANNER}${CONFERRING}\s+${WITH}`,
].join('|');

/** When or where, before it: "On Monday, | in talks with A, B". */
const FRONT = String.raw`(?:(?:On|In|At|Early|Late|Earlier|Later|Last|This|Today|Yesterday)\b[^,]{0,30},\s+)?`;

/** From a sentence's beginning to the one named beside. */
export const OPENS_BESIDE = new RegExp(`^${FRONT}(?:${BESIDE})\\s[^,]*(?:,\\s+)?$`, 'u');

/** The whole of what opens it, up to the one of whom the sentence tells. */
export const BESIDE_OPENING = new RegExp(`^${FRONT}(?:${BESIDE})\\s[^,]*,\\s`, 'u');

/** Right behind who is named in such words alone: "At A | 's invitation". */
export const OWN_INVITATION =
  /^['’]s?\s+(?:[\p{Ll}-]+\s+)?(?:invitation|request|initiative|behalf)\b/u;
export const BY_OWN = /^(?:At|On|Upon)\s+(?:[\p{L}.-]+\s+){0,6}$/u;
