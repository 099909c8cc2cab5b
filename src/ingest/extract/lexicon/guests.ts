/** Right after a guest: "who arrived on an official visit", "who had come to | Riga on a state visit". */
export const ON_VISIT_HERE =
  /^(?:\s+(?:up)?on\s+(?:his|her)\s+arrival\s+(?:in|at)\s+(?:the\s+)?(?<at>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})|\s+at\s+(?:the\s+)?(?<gate>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}?)(?:[’']s)?\s+(?:[Ii]nternational\s+)?[Aa]irport\b|,?\s+who\s+(?:(?:(?:has|had)\s+)?(?:arrived|come|came|flown\s+in|flew\s+in)|(?:is|was)(?:\s+(?:currently|now))?)\s+(?:(?:here|there|today|yesterday|earlier|on\s+\p{Lu}\p{Ll}+day)\s+){0,2}(?:(?:to|in)\s+(?:the\s+)?(?<to>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})\s+)?(?:on|for|with)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,5}?(?:visit|trip)\b(?!\s+(?:to|in|of)\s))/u;
/** Before a guest who comes: "met | A at Riga airport". */
export const MEETS_GUEST = /\b(?:met|meets|(?:welcom|greet|receiv)(?:ed?|es|s|ing))\s[^.;]{0,80}$/u;
/** Right before a guest: "held talks with | visiting". */
export const VISITING =
  /(?:\b(?:with|met|received|hosted|welcomed|greeted|between|and)\s+(?:the\s+)?v|^(?:The\s+v|V))isiting\s+$/u;
/** Right after a guest whom a state or a town receives: "Latvia hosts A | for a state visit". */
export const FOR_A_VISIT =
  /^\s+(?:(?:on|for|during)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}?visit\b(?!\s+(?:to|in|of)\s)|for\s+(?:\p{Ll}+\s+)?talks\b)|^(?=\s+on\s+(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s+\d|\d\d?\s+\p{Lu}))/u;
/** Opens a sentence, between who hosts, by the name of the place alone, and the guest. */
export const PLACE_HOSTS =
  /^\s+(?:(?:is|was|will\s+be)\s+(?:hosting|receiving|welcoming)|(?<plan>will|is\s+(?:set|due|expected)\s+to)\s+(?:host|receive|welcome)|(?:hosts|hosted|receives|received|welcomes|welcomed))\s+(?:[^,.;]{2,80}\s)?$/u;
/** Right after a guest: "who is on a working visit to our country", "who arrived in our country to take part". */
export const VISITS_US =
  /^(?:,?\s+who)?\s+(?:(?:(?<=who\s+)(?:is|was)\s+(?:(?:currently|now)\s+)?(?:(?:here|today)\s+)?|(?:has\s+|had\s+)?(?:arrived|came|come)\s+(?:(?:today|yesterday|here)\s+)?)(?:(?:on|for)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}?visit\s+to|(?<=is\s+|was\s+)visiting)\s+(?:our|the)\s+country\b|(?:(?<=who\s+)(?:is|was)\s+(?:(?:currently|now)\s+)?|(?:has\s+|had\s+)?(?:arrived|came|come)\s+(?:(?:today|yesterday)\s+)?)(?:in|to)\s+our\s+country\s+(?:(?:today|yesterday|again|on\s+\p{Lu}\p{Ll}+)\s+)?(?:on|for|to|with|at|as)\b)/u;

/** Behind a place, with who came there: "in Riga, | where he arrived on Monday". */
export const WHERE_ARRIVED =
  /^,\s+where\s+(?:(?<who>s?he|they)|the\s+(?:\p{L}+\s+){1,4}?)\s*(?:(?:has|had)\s+)?(?:(?:also|just|earlier)\s+)?(?:arrived|flew|flown|landed|came|come|travel{1,2}ed|touched\s+down|disembarked)\b/u;
