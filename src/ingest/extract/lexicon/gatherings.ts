import type { MeetingKind } from '../../../store/meeting';

/** Nouns for that to which many come, by the kind of meeting that they tell. */
const CONFERENCES = String.raw`summits?|(?<!\b(?:press|news)\s)conferences?|forums?|congress|assembly|symposium|convention|ministerial\s+council`;
const CEREMONIES = String.raw`ceremony|ceremonies|funerals?|inauguration|coronation|enthronement|swearing-in|burial|(?:memorial|funeral|requiem)\s+(?:services?|mass)|parade|celebrations?|commemorations?|festivities`;
const OTHERS = String.raw`meetings?|gatherings?|events?|sessions?|talks|service|opening|closing|dinner|reception|debate|proceedings|round\s?table|occasion|ministerial|plenary|mass`;
export const GATHERING = String.raw`(?:${[CONFERENCES, CEREMONIES, OTHERS].join('|')})`;

const KINDS: readonly { kind: MeetingKind; noun: RegExp }[] = [
  { kind: 'CEREMONY', noun: new RegExp(String.raw`^(?:${CEREMONIES}|service)$`, 'iu') },
  { kind: 'CONFERENCE', noun: new RegExp(`^(?:${CONFERENCES})$`, 'iu') },
];

/** What kind of event a noun names; null where it may name any. */
export const kindOfGathering = (noun: string): MeetingKind | null =>
  KINDS.find((each) => each.noun.test(noun))?.kind ?? null;

/** "the two-day summit": what was told of before, and none by a name or a place of its own. */
export const IT = String.raw`(?:it\b|them\b|(?:the|this|that|these)\s+(?:(?!(?:next|last|previous|earlier|upcoming|annual|same|first|second)\s)\p{Ll}[\p{L}\d-]*\s+){0,2}?(?:${GATHERING}|(?:Summit|Forum|Conference|Meeting|Session|Ceremony)(?!\s+\p{Lu}))\b(?!\s+(?:(?:of|for|with|between|hall|venue|site)\b|on\s+(?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+\s+\d))))`;

/** Those before whom one speaks or whom one greets at it. */
export const THOSE_THERE = String.raw`(?:delegates|allies|delegations|participants|attendees|guests|mourners|worshippers|visitors|dignitaries|(?:the|fellow|visiting|world|African|European|Arab|foreign|gathered|assembled)\s+(?:[\p{L}-]+\s+)?(?:leaders|ministers|heads\s+of\s+state|council|group|assembly|audience|crowd|gathering|delegates|delegations|participants|attendees|guests|mourners|dignitaries)|heads\s+of\s+state)\b`;

/** From afar. */
export const FROM_AFAR = String.raw`(?:remotely|virtually|online|(?:by|via|over|through|on|in)\s+(?:an?\s+)?(?:live\s+|secure\s+)?(?:video(?![\p{L}\s-]{0,3}(?:message|address|statement))[\p{L}-]*(?:\s+(?:link|conference|call|connection))?|Zoom|(?:tele)?phone|teleconference|satellite)(?:\s+from\s+\p{Lu}[\p{L}.-]+)?)`;

/** A gathering by its name or kind: "the two-day Baltic summit", "the Heads of Government Meeting". */
const named = (nouns: string): string =>
  String.raw`(?:an?|the|this|that|his|her|its|their|next|last|\p{L}+['’]s)\s+(?:(?!(?:to|for|and|in|on|at|with|between|of(?!\s+(?:government|state|ministers)))\b)[\p{L}\d][\p{L}\d’'.+-]*\s+){0,8}?(?<noun>${nouns})(?![\p{L}-])`;
const ONE = named(`${CONFERENCES}|${CEREMONIES}`);

/** How a gathering is named by who was at it or was not. */
const COMES_TO = String.raw`(?:attend(?:ed|s|ing)?|gathered|assembled|converged|flocked|filled|packed|thronged|queued|arrived|came|flew\s+in|lined\s+up|take\s+part\s+in|took\s+part\s+in|participat(?:ed|ing|e)\s+in|skip(?:ped|s)?|boycott(?:ed|s)?|snub(?:bed|s)?|shun(?:ned|s)?|miss(?:ed|es)?|invitation\s+to|out\s+of|away\s+from|absent\s+from|withdrew\s+from|part\s+in|present\s+at|(?:held|holds|opened|began|convened|concluded|wrapped\s+up|kick(?:ed|s)\s+off)(?=\s+(?:its|their|an?)\s)|(?:marked|celebrated|commemorated)(?=\s[^.;,]{0,60}?\s(?:with|at)\s)|watched|inspected|reviewed(?=\s[^.;,]{2,40}?\sparade)|travel(?:l?ed)?\s+to|come\s+to|go(?:ing)?\s+to|invited\s+to|led\s+(?:mourners|tributes|prayers)\s+at)`;
/** "attended the state funeral", "gathered in Riga on Monday for the inauguration". */
const NAMES_ONE = new RegExp(
  String.raw`(?<!\p{L})${COMES_TO}\s+(?:(?:[^.;,]|(?<=\b(?:St|\p{Lu}))\.){0,70}?\b(?:for|to|at|with)\s+)?${ONE}`,
  'iu',
);
/** "missed the G20 foreign ministers' meeting". */
const NAMES_MEETING = new RegExp(
  String.raw`(?<!\p{L})${COMES_TO}\s+(?:[^.;,]{0,60}?\b(?:for|to|at)\s+)?(?:an?|the|this|that|next|last)\s+(?:\p{Ll}+\s+)?(?:[\p{Lu}\d][\p{L}\d’'.-]*\s+){1,5}(?:\p{Ll}[\p{L}’'-]*\s+){0,3}?(?<noun>meeting|session|talks)(?![\p{L}-])`,
  'u',
);
/** "The Contact Group met in Riga", "the General Assembly opened its debate". */
const BODY_MET =
  /(?<!\p{L})(?:[Gg]roup|[Cc]ouncil|[Cc]ommittee|[Cc]oalition|Quartet|Quad|G7|G20|G-7|G-20|Troika|Format|[Cc]ommission|Union|[Aa]lliance|(?<noun>[Aa]ssembly))\s+(?:[^.;,]{0,40}?\s)?(?:met|convened|gathered|opened(?=\s+(?:in|at|on)\b)|(?:was|were)\s+held|took\s+place|held\s+(?:its|an?|their|the)\s+(?:[\p{L}\d-]+\s+){0,3}(?:meeting|session|summit|conference)|(?<=[Aa]ssembly\s[^.;]{0,40})(?:opened|began|resumed)(?:\s+(?:its|the)\s+[^.;,]{2,40}?)?)(?=\s*[.,]|\s+(?:in|at|on|for|under|to|behind|virtually|again|amid|yesterday|today|this|last|earlier)\b)/u;
/** At which a sentence begins: "At the opening ceremony of the forum, | A said". */
const OPENS_AT = new RegExp(String.raw`^(?:At|During|Addressing|Opening)\s+${ONE}`, 'iu');
/** Beside which something else is told: "met A on the sidelines of | the forum in Riga". */
export const BESIDE_ONE = new RegExp(
  String.raw`\b(?:sidelines?|margins?|fringes?)\s+of\s+${ONE}`,
  'iu',
);
const WAS_AT = String.raw`(?:shook\s+hands|embraced|sat|stood|appeared|mingled|lined\s+up|walked|exchanged\s+(?!greetings|messages|congratulat|letters|telegrams|notes)\p{Ll}+|led\s+\p{Ll}+|paid\s+(?:their\s+|his\s+|her\s+)?(?:tribute|respects)|(?:was|were)\s+seen|laid\s+(?:an?\s+)?(?:wreaths?|flowers)|were\s+seated)\b[^.;,]{0,60}?\s(?:at|during)\s+${ONE}`;
/** "shook hands at | a memorial service", "opened the Heads of Government Meeting": what one did where many came. */
const DOES_AT: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:attended|opened|closed|addressed|(?:co-)?hosted|(?:co-)?chaired|joined|took\s+part\s+in|participated\s+in|spoke\s+at|presided\s+over|watched|inspected|reviewed(?=\s[^.;,]{2,40}?\sparade)|(?:is|are|was|were)\s+(?:attending|hosting|chairing))\s+${named(`${CONFERENCES}|${CEREMONIES}|meeting`)}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})${WAS_AT}`, 'iu'),
];
/** The same, right behind who did it. */
export const DID_THERE = new RegExp(
  DOES_AT.map(
    ({ source }) =>
      `^(?:(?:also|then|both|all|later)\\s+){0,2}(?:${source.replace('(?<noun>', '(?:')})`,
  ).join('|'),
  'iu',
);
/** "A's inauguration in Riga on Monday was attended by": the verb may stand far behind. */
const INSTALLED =
  /\b(?<noun>inauguration|coronation|enthronement|swearing-in)(?=\s[^.;]{0,90}?\b(?:was|were)\s+(?:also\s+)?attended\s+by\s)/iu;
/** "The summit in Riga on Monday brought together": who came may be told by no name there. */
const CAME_TOGETHER = new RegExp(
  String.raw`^(?:The|An?)\s+(?:[\p{L}\d][\p{L}\d’'.+-]*\s+){0,6}?(?<noun>${CONFERENCES}|${CEREMONIES})\s+(?:(?:on|for|of|about)\s[^.;,]{2,60}?\s)?in\s+(?=\p{Lu})[^.;,]{2,60}?\s(?:(?:was|were)\s+(?:also\s+)?attended\s+by|brought\s+together|gathered|drew|united)\s`,
  'u',
);
/** The ways to name one, the surest first. */
export const NAMINGS: readonly RegExp[] = [
  OPENS_AT,
  NAMES_ONE,
  BESIDE_ONE,
  NAMES_MEETING,
  ...DOES_AT,
  INSTALLED,
  CAME_TOGETHER,
  BODY_MET,
];
/** "the ceremony": named by nothing but what it is. */
export const BARE_ONE = new RegExp(
  String.raw`\s(?:the|this|that)\s+(?:\p{Ll}[\p{L}\d-]*\s+){0,2}(?:\p{Ll}+|Summit|Forum|Conference|Meeting|Session|Ceremony)$`,
  'u',
);
/** It is yet to be. */
export const TO_BE =
  /\b(?:will|would\s+(?:also\s+)?(?:attend|participate|take)|won['’]t|next\s+(?:week|month|year)|upcoming|forthcoming|is\s+to|is\s+not\s+(?:going|planning|expected)|tomorrow)\b/u;

/** One enters upon an office at what others come to. */
export const SWORN_IN =
  /^(?:(?:also|formally|officially|then|\p{Ll}+ly)\s+)?(?:(?:was|is|has\s+been|had\s+been)\s+(?:\p{Ll}+ly\s+)?(?:sworn\s+in|inaugurated|crowned|enthroned)|took\s+(?:(?:the|his|her)\s+(?:\p{Ll}+\s+)?oath|office(?=[^.;]*\bceremony\b)))(?!\p{L})/u;
/** Right before and right after one who does, by a noun for it. */
export const INSTALLATION_OF =
  /\b(?:inauguration|coronation|enthronement|swearing-in)(?:\s+ceremony)?\s+(?:of|for)\s+(?:the\s+)?$/iu;
export const OWN_INSTALLATION =
  /^['’]s?\s+(?:\p{Ll}+\s+)?(?:inauguration|coronation|enthronement|swearing-in)(?!\p{L})/u;
