const ON_DAY = String.raw`(?:\s+(?:on\s+)?\p{Lu}\p{Ll}+day|\s+today|\s+yesterday|\s+last\s+week)?`;
/** Sending somebody somewhere: who is sent stands between it and whither. */
export const SENDS =
  /\b(?:(?<plan>(?:will|is\s+to|plans\s+to|(?:is|are)\s+expected\s+to)\s+(?:send|dispatch|despatch)|(?:is|are|will\s+be)\s+(?:sending|dispatching|despatching))|sent|dispatched|despatched|sends|dispatches)\s+(?:back\s+)?(?:his|her|its|their|the|a|an)?/gu;
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
