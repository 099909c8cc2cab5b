const ON_DAY = String.raw`(?:\s+(?:on\s+)?\p{Lu}\p{Ll}+day|\s+today|\s+yesterday|\s+last\s+week)?`;
/** Sending somebody somewhere: who is sent stands between it and whither. */
export const SENDS =
  /\b(?:(?<plan>(?:will|would|is\s+to|plans\s+to|intends\s+to|decided\s+to|agreed\s+to|(?:decision|intention|plans?)\s+to|(?:is|are)\s+expected\s+to)\s+(?:send|dispatch|despatch)|(?:is|are|will\s+be)\s+(?:sending|dispatching|despatching))|sent|dispatched|despatched|sends|dispatches)\s+(?:back\s+)?(?:his|her|its|their|the|a|an)?/gu;
/** Between who is sent and whither. */
export const SENT_TO = new RegExp(String.raw`^,?${ON_DAY}\s+to\s+(?:the\s+)?$`, 'u');
/** Who is sent is told before: "was dispatched to | Riga". */
export const IS_SENT = new RegExp(
  String.raw`\b(?:(?:was|were|has\s+been|have\s+been|had\s+been)|(?<plan>is\s+being|will\s+be|is\s+to\s+be))\s+(?:also\s+|urgently\s+)?(?:sent|dispatched|despatched)${ON_DAY}\s+to\s+(?:the\s+)?(?=\p{Lu})`,
  'gu',
);
/** Right after whither: to stay there, for an office or as punished, and not on a visit. */
export const TO_STAY =
  /^[^.;]{0,20}?\bas\s+(?:(?:an?|the|its|his|her)\s+)?(?:\p{Ll}+\s+)?(?:[Aa]mbassador|[Cc]onsul|[Hh]igh\s+[Cc]ommissioner|prisoner)|^\s+(?:to\s+(?:study|serve|live|work|stand\s+trial)|for\s+(?:trial|treatment|studies|burial))\b/u;

const SENDING = String.raw`(?<plan>(?:will|(?:is|are)\s+to|plans?\s+to)\s+(?:send|dispatch)|(?:is|are|will\s+be)\s+(?:sending|dispatching)|announce[sd]?\s+(?:today\s+)?(?:the\s+designation\s+of\s+)?(?=an?\s+Presidential\s))|sent|dispatched|(?:has|have)\s+(?:sent|dispatched)`;
/** A delegation that is sent: whither, or to what there, follows. */
export const SENDS_DELEGATION = new RegExp(
  String.raw`\b(?:${SENDING})\s*(?:an?|its|his|her|the)\s+(?:[\p{L}.-]+\s+){0,5}?[Dd]elegation(?:,?\s+(?:led|headed)\s+by\s+[^.;]{2,120}?,?)?\s+to\s+(?:the\s+)?(?=\p{Lu}|\p{Ll})`,
  'u',
);
/** Between it and whither: "the Water Forum in | Riga". */
export const TO_WHERE =
  /^(?:(?:(?:Republic|Kingdom|State|Commonwealth)\s+of\s+(?:the\s+)?)?|(?:[^.;]|(?<=\p{Lu})\.){2,160}?\s(?:in|at)\s+(?:the\s+)?)$/u;
/** Before who leads it. */
export const IS_LED_BY = /\b(?:led|headed|chaired)\s+by\s+(?:the\s+)?$/u;
/** Behind who leads it, in a sentence of its own. */
export const LEADS_IT =
  /^(?:,[^.;]{2,160},)?\s+(?:will\s+(?:lead|head)|(?:is\s+)?(?:leads?|led|leading|heads?|headed|heading))\s+(?:(?:the|this|that|its)\s+)?(?:(?:U\.S\.|[Pp]residential|[Ii]nteragency|[Oo]fficial)\s+)*(?:[Dd]elegation\b(?!\s+(?:to|at|in|of|for|from)\b)|participation\b)/u;
