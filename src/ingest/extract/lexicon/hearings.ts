const TALK = String.raw`(?:address|briefing|report|statement|speech|presentation|update|remarks)`;

/** A body listens to one: "heard | A", "will hear a briefing by | A", "was briefed on Monday by | A". */
export const HEARS = new RegExp(
  String.raw`\b(?:(?<plan>will\s+(?:also\s+)?)?(?:hear|heard|hears)\s+(?:(?:(?:an?|the)\s+)?(?:[\p{Ll}-]+\s+){0,3}${TALK}s?\s+(?:on\s+[^.;,]{2,60}?\s)?(?:by|from)\s+)?|(?:was|were|(?<plan2>will\s+be))\s+(?:also\s+)?(?:briefed|addressed)\s+(?:(?:on|about|this|today|yesterday)\s[^.;,]{0,50}?)?by\s+)(?:the\s+)?(?:(?:[\p{L}’'-]+\s+){0,8}\p{L}+,\s+)?$`,
  'u',
);

/** Between a body and what it listens to. */
export const ITS_VERB =
  /^(?:,)?\s+(?:(?:this|late|earlier|on|today|yesterday|also|then|later)(?:\s+(?:morning|afternoon|evening|\p{Lu}\p{L}+day))?\s+)*$/u;

/** A body that was named before, by its kind: "the Committee". */
export const THE_BODY =
  /\b[Tt]he\s+(?<head>Council|Committee|Commission|Assembly|Parliament|Senate|Board|Bureau)\s+(?:(?:this|today|yesterday|also|then|later)(?:\s+(?:morning|afternoon|evening))?\s+)*$/u;

/** Behind one whom it heard: with whom it talked besides. */
export const AND_TALKED =
  /^,?\s+and\s+(?:then\s+|also\s+)?(?:held|had|will\s+hold)\s+(?:an?|the)\s+(?:[\p{Ll}-]+\s+){0,2}(?:dialogue|exchange(?:\s+of\s+views)?|discussion|debate)\s+with\s+(?:the\s+)?(?:(?:[\p{L}’'-]+\s+){0,9}\p{L}+,\s+)?$/u;

/** Behind one of whom it only heard that they did something. */
export const HEARD_DO =
  /^\s+(?:say|speak|tell|explain|describe|has|had|is|was|would|will)\b|^['’]s?\s/u;
