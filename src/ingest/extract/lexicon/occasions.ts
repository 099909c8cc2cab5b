import type { MeetingKind } from '../../../store/meeting';

/** Nouns for what many come to, with the kind of meeting that they tell. */
export const OCCASIONS: readonly { source: string; kind: MeetingKind }[] = [
  {
    source: String.raw`summit|(?<!(?:press|news|video)\s)conference(?!\s+calls?\b)|forum|symposium|congress|seminar|workshop|webinar|round\s+table|roundtable|round-table`,
    kind: 'CONFERENCE',
  },
  {
    source: String.raw`reception|exhibition|concert|gala|festival`,
    kind: 'OTHER',
  },
  {
    source: String.raw`(?<!signing\s)ceremony|celebrations?|commemorations?|festivities|(?:military\s+|victory\s+)?parade|(?:state\s+)?funeral(?:\s+(?:service|mass))?|(?:memorial|requiem)\s+(?:services?|mass)|inauguration|coronation|enthronement`,
    kind: 'CEREMONY',
  },
];

const NOUNS = OCCASIONS.map(({ source }) => source).join('|');

/** "A reception … was held", "The forum … will take place": the occasion is told as held or planned. */
export const OCCASION_HELD = new RegExp(
  String.raw`\b(?<noun>${NOUNS})\b(?<gap>[^.;]{0,160}?)\b(?<cue>(?:(?:is|are|was|were)\s+(?:also\s+)?(?:held|organi[sz]ed|hosted|opened|arranged)|(?:will|would)\s+(?:be\s+)?(?:held|take\s+place|organi[sz]ed|hosted)|took\s+place|kicked\s+off|opened))\b`,
  'giu',
);

/** "hosted a gala reception", "organised an exhibition": who does it stands right before. */
export const OCCASION_HOSTED = new RegExp(
  String.raw`\b(?<cue>will\s+(?:host|organi[sz]e|hold)|hosted|organi[sz]ed|held|arranged|hosts|gave|opened)\s+(?:an?|the|its|their)\s+(?:[\p{L}\d-]+\s+){0,6}?(?<noun>${NOUNS})\b(?!\s+(?:for|with)\b)`,
  'giu',
);

/** Bodies named after these words hold the occasion. */
export const ORGANISED_BY =
  /\b(?:organi[sz]ed|hosted|held|arranged|initiated|prepared)\s+(?:jointly\s+)?by\s+(?:the\s+)?$/iu;

/** Between a body or person and that they hold the occasion. */
export const HOST_GAP =
  /^(?:\s+in\s+(?:the\s+)?\p{Lu}[\p{L}.\s-]{2,30}?)?(?:\s*,[^,;]{2,80},)?\s*(?:(?:jointly|also|today|yesterday)\s+)*$/u;

/** Who is named before these words spoke before others: "delivered welcoming remarks". */
export const SPOKE =
  /\b(?:delivered|made|gave|presented|read)\s+(?:[\p{L}-]+\s+){0,6}?(?:speech(?:es)?|remarks|address(?:es)?|reports?|presentations?|lectures?)\b|\b(?:also\s+)?(?:spoke(?!\s+(?:to|with|by\s+(?:tele)?phone|on\s+the\s+(?:tele)?phone)\b)|addressed\s+the\s+(?:participants|guests|audience|attendees|gathering|event|forum|conference|session|meeting|ceremony|reception)|told\s+the\s+(?:(?:opening|closing|plenary|main)\s+)?(?:session|audience|gathering|forum|conference|summit|participants)|took\s+the\s+floor|(?:officially\s+|solemnly\s+)?opened\s+the\s+(?:event|forum|conference|session|summit|gathering|meeting|ceremony|reception|exhibition)|moderated)\b|\bin\s+(?:his|her|their)\s+(?:[\p{L}-]+\s+)?(?:speech|speeches|remarks|address|report|presentation)\b|\b(?:was|were)\s+(?:among\s+the\s+(?:guests|speakers|participants)|the\s+guests?\s+of\s+honou?r)\b/u;

/** Who is named after these words spoke before others. */
export const SPOKEN_BY =
  /\b(?:speech(?:es)?|remarks|reports?|presentations?|addresses)\s+(?:[\p{L}-]+\s+){0,6}?(?:was|were)\s+(?:also\s+)?(?:delivered|made|given|presented|heard)\s+(?:by|from)\b|\bfloor\s+was\s+given\s+to\b|\b(?:speakers|panell?ists|moderators?|guests|keynote\s+speakers?)\s+(?:included|were|was)\b/iu;

/** Who is named before these words was at a summit that was told of: they signed there, or spoke on one of its days. */
export const DID_AT_SUMMIT =
  /\b(?:(?:added|put|affixed)\s+(?:his|her|their)\s+(?:own\s+)?(?:names?|signatures?)|signed\s+(?:(?:it|the\s+(?:\p{Ll}+\s+){0,2}?(?:agreement|declaration|communiqu[eé]|accord|document|statement|text|treaty|deal|pact))\s+(?:first|last|next|too|as\s+well|on\s+behalf)|(?:for\s+(?:the\s+)?[\p{L}-]+|on\s+(?:his|her|their|its)?\s*behalf)(?=[\s.,]))|read\s+out\s+the\s+(?:final\s+|joint\s+|closing\s+)?(?:communiqu[eé]|declaration|statement))|,\s+(?:speaking|who\s+spoke)\s+(?:on|at|during)\s+the\s+(?:first|second|third|final|last|opening|closing)\s+(?:day|session)\b/u;
/** Behind those words: who did so next. */
export const FOLLOWED_BY = /,\s+followed\s+by\s+(?:the\s+|\p{Lu}[\p{L}-]*['’]s?\s+)?$/u;
