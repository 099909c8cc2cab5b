import { MONTH_NAMES } from '../../time/pattern';
import { THEY } from './met-before';
import { WHEN } from './superordinate';

const MONTH = String.raw`(?:${MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})\b`;
const HAD = String.raw`(?:(?:had|have)\s+)?(?:(?:just|also|both)\s+)?`;
const BEFORE = String.raw`(?:(?:first|last|previously|most\s+recently|earlier)\s+)?`;
const A_TALK = String.raw`(?:(?:an?|the|their|another|several|two|three)\s+)?(?:(?!meeting|talks)[\p{Ll}-]+\s+){0,3}?(?:talks|meetings?|(?:phone\s+|telephone\s+|video\s+)?(?:calls?|conversations?)|discussions|negotiations|consultations|summit)`;
const MET = String.raw`met|gathered|spoke(?:n)?|talked|conferred|sat\s+down|saw\s+each\s+other|(?:held|had)\s+${A_TALK}`;
const MEET = String.raw`(?:(?:are\s+(?:due\s+|set\s+|scheduled\s+|expected\s+)?to|will|next|again|both)\s+){0,2}(?:meet|speak|talk|confer|sit\s+down|see\s+each\s+other|(?:hold|have)\s+${A_TALK})`;
const HOW = String.raw`(?:,?\s+(?:again|next|(?:last|earlier|later)(?=,?\s+(?:in|on|at)\s|[,.;])|briefly|privately|separately|virtually|previously|here|together|one-on-one|face[-\s]to[-\s]face|in\s+person|for\s+(?:talks|(?:the|a)\s+\p{Ll}+\s+time|(?:an?|two|three|several|more\s+than\s+\p{Ll}+)\s+(?:hours?|minutes))|(?:by|over|on|via)\s+(?:the\s+|a\s+)?(?:tele)?(?:phone|video)(?:\s*(?:conference|link|call))?(?:\s+call)?|on\s+the\s+(?:sidelines|margins|fringes)\s+of\s+[^.;]{3,90}?(?=\s+(?:in|on|last|earlier)\s+[\p{Lu}\p{Ll}\d]|[,.;]|$)|at\s+(?!the\s+(?:end|beginning)\b)(?:an?|the)\s+[^.,;]{3,80}?(?=\s+(?:in|on|last|earlier)\s+[\p{Lu}\p{Ll}\d]|[,.;]|$)))*`;

/**
 * A subordinate clause in which those who are named elsewhere met, spoke or will: "(the deal that A and B signed) when
 * they | met". Groups: `they`, and `held` or `ahead` for what they did or will do.
 */
export const WHEN_THEY_MET = new RegExp(
  String.raw`(?<![\p{L}-])(?<when>${WHEN})\s+(?<they>${THEY})\s+(?:(?<held>${HAD}${BEFORE}(?:${MET}))|(?<ahead>${MEET}))(?<how>${HOW})(?![\p{L}-])(?!(?:\s+(?:by|on|over)\s+(?:the\s+)?(?:tele)?phone)?\s+(?:with|to|was|were|is)\s)`,
  'gu',
);

const NOUN = String.raw`(?:(?!next|upcoming|forthcoming|planned|first|second|third|meeting|talks)[\p{Ll}\d-]+\s+){0,3}?(?:(?:(?:tele)?phone|video)\s+)?(?:calls?|conversations?|meetings?|talks|summit|negotiations|discussions)`;
const CALL = String.raw`(?:[\p{Ll}-]+\s+){0,3}?(?:(?:tele)?phone|video)\s+(?:call|conversation|talk)s?`;
const THE_TWO = String.raw`(?:the\s+(?:two|both)\s+(?:foreign\s+|prime\s+)?(?:leaders|presidents|ministers|sides|premiers|officials|heads\s+of\s+state)|the\s+(?:presidents|(?:foreign\s+|prime\s+)?ministers|leaders)(?!\s+of\s))`;

/**
 * The same by a noun, with its day or town right behind: "(the deal that A and B reached) during their | call on 3 May",
 * "(it was agreed) in | a telephone conversation on 3 May", "the meeting that the two presidents | held in Riga".
 */
export const AT_WHAT: readonly RegExp[] = [
  String.raw`(?<when>[Aa]t|[Ii]n|[Dd]uring|[Oo]f|[Ff]rom|[Ss]ince|[Aa]fter|[Ff]ollowing|[Bb]y|[Oo]n|about|regarding|discussed|recalled|recalling|reviewed|mentioned|noted)\s+(?<they>their)\s+(?<held>${NOUN})(?<how>${HOW})`,
  String.raw`(?<when>[Ii]n|[Dd]uring|[Bb]y|[Aa]fter|[Ff]ollowing)\s+(?:an?|the|this)\s+(?<call>(?<held>${CALL}))`,
  String.raw`(?<when>by|over|on)\s+(?:the\s+)?(?<call>(?<held>(?:tele)?phone))(?<=\b(?:agreed|decided|arranged|settled)\s(?:[\p{L}\d]+\s){0,5}(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone)`,
  String.raw`(?<when>[Aa]n?|[Tt]he|(?:[Tt]h(?:is|e\s+coming)|[Nn]ext|[Ll]ast)\s+(?:week|month|\p{Lu}\p{Ll}+day)['’]s|\p{Lu}\p{Ll}+day['’]s)\s+(?<held>${NOUN})\s+(?:of|between)\s+(?<they>${THE_TWO}|them)`,
  String.raw`(?<when>[Aa]n?|[Tt]he)\s+(?<held>${NOUN})\s+(?:(?:that|which)\s+)?(?<they>they|both|the\s+(?:two|pair)|${THE_TWO})\s+(?:had\s+)?(?:held|had)`,
].map(
  (source) =>
    new RegExp(
      String.raw`(?<![\p{L}-])${source}(?![\p{L}-])(?!\s+(?:with|between|of(?!\s+(?:\d|${MONTH}))|to|from)\s)`,
      'gu',
    ),
);

/** Who agreed to something in a call, where nobody is named. */
export const NOBODY_NAMED =
  /\b(?:[Tt]hey|[Bb]oth|[Tt]he\s+(?:two|pair|sides|leaders|presidents|(?:(?:foreign|prime)\s+)?ministers)|[Ii]t\s+was\s+(?:also\s+)?(?:agreed|decided|announced)|(?:was|were)\s+(?:agreed|decided|discussed|set|arranged))\b/u;

/** Of the conjunction and the verb: it is another than the one that the text is about. */
export const RECALLS =
  /^since\b|\b(?:had|last|first|previously|earlier|recently)\b|\blast\s+time\b/iu;
/** What is so each time, or goes on: "as they meet". */
export const OFTEN = /^(?:since|as|while|until)\b/iu;
/** Before it: what was to be done then. */
export const WOULD_THEN = /\b(?:would|will|could|might)\s/u;
/** Right behind it: where or when, set apart: "when they last met, | in Riga". */
export const ASIDE_AFTER = /^,\s+(?:in|on|at|back|last|earlier)\s/u;
