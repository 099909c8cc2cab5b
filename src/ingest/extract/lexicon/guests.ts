/** Right after a guest: "who arrived on an official visit", "who had come to | Riga on a state visit". */
export const ON_VISIT_HERE =
  /^,?\s+who\s+(?:(?:(?:has|had)\s+)?(?:arrived|come|came|flown\s+in|flew\s+in)|(?:is|was)(?:\s+(?:currently|now))?)\s+(?:(?:here|there|today|yesterday|earlier|on\s+\p{Lu}\p{Ll}+day)\s+){0,2}(?:(?:to|in)\s+(?:the\s+)?(?<to>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})\s+)?(?:on|for|with)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,5}?(?:visit|trip)\b(?!\s+(?:to|in|of)\s)/u;
/** Right before a guest: "held talks with | visiting". */
export const VISITING =
  /(?:\b(?:with|met|received|hosted|welcomed|greeted|between|and)\s+(?:the\s+)?v|^(?:The\s+v|V))isiting\s+$/u;
