/** Who stands for a body, without a name: "senior officials from the". */
const REPRESENTATIVES = String.raw`(?:representatives?|officials?|delegates?|delegations?|experts?|diplomats?|envoys?|leaders|participants|principals|staff|personnel|teams)\s+(?:of|from)\s+(?:the\s+)?`;

/** Right before the first body of a row that was represented. */
export const FOR_BODY = new RegExp(String.raw`(?<!\p{L})${REPRESENTATIVES}$`, 'iu');

/** The talks that a sentence before told of, and no event of another name. */
const IT = String.raw`(?:(?:in|at|to)\s+)?(?:the|this|these|their)\s+(?:[\p{L}-]+\s+){0,2}(?:meetings?|talks|consultations|dialogues?|discussions?|negotiations|conversations?|sessions?|event|round)`;

/** Words that say of those who are named to have come. */
export const CAME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:took\s+part|participated|(?:were|was)\s+(?:also\s+)?(?:present|in\s+attendance))(?:\s+in)?(?:\s+${IT})?\s*(?:[.,;]|$)`,
    String.raw`(?<!\p{L})(?:attended|joined)(?:\s+(?:them|${IT}))?\s*(?:[.,;]|$)`,
    String.raw`(?<!\p{L})(?:attended|joined|accompanied)\s+(?:also\s+)?by\s`,
    String.raw`(?:[Pp]articipants?|[Aa]ttendees|[Dd]elegations?|[Tt]eams?|[Ss]ides?|present|attendance|participating|attending|taking\s+part)(?:\s+${IT})?(?:,\s+[^,]{2,80},)?\s+(?:also\s+|further\s+)?(?:included|comprised|consisted\s+of|(?:were|was)\s+(?:also\s+|made\s+up\s+of\s+|composed\s+of\s+)?)\s?`,
  ].join('|'),
  'u',
);

/** What makes of coming something that was not done, or not yet. */
export const CAME_NOT =
  /(?<!\p{L})(?:not|never|neither|nor|without|will|would|could|should|may|might|if|unless|refused|declined|invited|expected|planned?|due|were\s+to|was\s+to)(?!\p{L})/iu;

/** What may stand between two bodies of a row: signs, small words, and names that nobody knows for bodies. */
export const IN_ROW =
  /^(?:[\s,;–-]|(?:and|as|well|also|the|by|with|of|from|for|other|senior|representatives?|officials?|delegates?|experts?|diplomats?|staff|personnel|leaders|participants)(?!\p{L})|\p{Lu}[\p{L}\p{M}.’'&-]*)*$/u;
