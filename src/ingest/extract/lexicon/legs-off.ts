/** "The trip was put off": what was told of in the sentence before, and nothing else. */
export const IT_IS_OFF =
  /^(?:However,\s+|But\s+)?(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir)\s+(?:planned\s+|scheduled\s+)?(?:(?<visit>visit|trip|journey|travel|tour|leg|stop(?:over)?|plan)|(?<call>call)|meeting|talks|summit|consultations|dialogue|conference|forum)\s+(?:was|were|has\s+been|have\s+been|had\s+to\s+be)\s+(?:later\s+|then\s+|subsequently\s+|however\s+|since\s+|\p{Ll}+ly\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|deferred|dropped|abandoned)\b/u;

/** One was to be at something elsewhere, up to where: "was to open a fair in | Riga, but called off the visit". */
export const DUE_THERE =
  /\b(?:(?:had\s+been|was|were)\s+(?:(?:also|originally|initially)\s+)?(?:(?:due|scheduled|set|expected|slated|supposed|meant)\s+)?to|(?:had\s+)?(?:planned|intended|hoped)\s+to|(?=had\s+been\s+expected\s+at\s))\s*(?<verb>attend|open|close|address|speak|take\s+part|participate|join|appear|preside|chair|meet|hold|inaugurate|deliver|had\s+been\s+expected)\s(?:[^.;,]|(?<=\p{Lu})\.){2,90}?\b(?:in|at)\s+(?:the\s+)?(?=\p{Lu}[^.;]{2,120}?,?\s+(?:but\s+)?(?:(?:has|had|have|then|later|since)\s+)*(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|dropped|deferred|abandoned|pulled\s+out\s+of)\s+(?:the|his|her|their|that)\s+(?:[\p{Ll}-]+\s+)?(?:trip|visit|journey|travels?)\b)/gu;

/** A journey by its noun, of which it may be said that it was called off: "A's stop in | Riga". */
export const JOURNEY_TO =
  /(?:(?<owner>[’']s?)\s+|\bwhose\s+|(?<![’']\s*)\b(?=(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Tt]he|[Aa]n?|planned|stops|visits|trips)\s))(?<told>(?:(?:An?|[HITM]\p{Ll}+|[\p{Ll}-]+)\s+){0,4}(?:travels?|stop(?:over|-over)?s?|trips?|visits?|journey|tour)\s+(?:to|in|of)\s+(?:the\s+)?)(?=\p{Lu})/gu;

/** It has been said that it was called off. */
export const OFF_SAID =
  /\b(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|deferred|abandoned|delayed|axed|(?:pushed|put)\s+back|rescheduled)\b/u;

const IS_OFF = String.raw`\s+(?:(?:is|was|were)\s+off(?=[,.;]|\s+(?:because|after|until|for|due))|(?:was|were|has\s+been|had\s+been|had\s+to\s+be|is)\s+(?:later\s+|then\s+|since\s+|also\s+|indefinitely\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|deferred|delayed|pushed\s+back|put\s+back|rescheduled|moved\s+to\s+(?=\p{Lu}\p{Ll}+(?:\s+\d|[,.]|\s+(?:because|after|at)\b)))|will\s+not\s+(?:take\s+place|go\s+ahead)|fell\s+through)(?!\p{L})`;
const AS_PLANNED = String.raw`(?:,?\s+(?:which\s+)?(?:(?:had\s+been|was)\s+)?(?:originally\s+|initially\s+|previously\s+)?(?:scheduled|planned|set|due|expected|announced)\s+(?:(?:for|on|in|to\s+begin\s+on)\s+|(?=(?:this|next|last)\s))(?<day>[^,;.]{2,40}),?)?`;
/** Right before and right behind one who was to come, no one says whither: "The visit of | A |, scheduled for May, was put off". */
export const VISIT_OF = /\b(?:visit|trip)\s+(?:of|by)\s+(?:[\p{L}.’']+\s+){0,4}$/u;
export const THAT_IS_OFF = new RegExp(`^${AS_PLANNED}${IS_OFF}`, 'u');
/** "A|'s visit, planned for May, has been put off". */
export const OWN_VISIT_OFF = new RegExp(
  String.raw`^[’']s?\s+(?:[\p{Ll}-]+\s+){0,2}(?:visit|trip|stay)${AS_PLANNED}${IS_OFF}`,
  'u',
);
