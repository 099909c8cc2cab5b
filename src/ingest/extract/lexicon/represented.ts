/** Who stands for a body or a state, without a name: "senior officials from the". */
const REPRESENTATIVES = String.raw`(?:representatives?|officials?|delegates?|delegations?|experts?|diplomats?|envoys?|leaders|participants|principals|staff|personnel|teams|observers|negotiators)\s+(?:of|from)\s+(?:the\s+)?(?:(?:governments?|peoples?)\s+of\s+(?:the\s+)?)?`;

/** Right before the first of a row that was represented, by somebody or as it is: "participants included | the OSCE". */
export const FOR_BODY = new RegExp(
  String.raw`(?<!\p{L})(?:${REPRESENTATIVES}|(?:included|comprised|consisted\s+of|represented|(?:attended|joined)\s+by|brought\s+together|gathered|convened)\s+(?:the\s+)?)$`,
  'iu',
);

/** The talks that a sentence before told of, and no event of another name. */
const IT = String.raw`(?:(?:in|at|to)\s+)?(?:the|this|these|their)\s+(?:[\p{L}-]+\s+){0,2}(?:meetings?|talks|consultations|dialogues?|discussions?|negotiations|conversations?|sessions?|event|round)`;
const TOOK_PART = String.raw`(?:took\s+part|participated|(?:were|was)\s+(?:also\s+)?(?:present|represented|in\s+attendance))(?:\s+in)?(?:\s+${IT})?\s*(?:[.,;]|$)|(?:attended|joined)(?:\s+(?:them|${IT}))?(?:\s+as\s+(?:an?\s+)?observers?)?\s*(?:[.,;]|$)|(?:co-)?(?:chaired|led)\s+(?:${IT}\s+)?(?:for|on\s+behalf\s+of)\s`;

/** Right behind a row of bodies: they came themselves, whoever for them. */
export const BODIES_CAME = new RegExp(
  String.raw`^,?\s+(?:also\s+|both\s+|all\s+)*(?:${TOOK_PART})`,
  'u',
);

/** Right behind a row of bodies: they are to come to what was told of before. */
export const BODIES_TO_COME = new RegExp(
  String.raw`^,?\s+(?:will|(?:is|are)\s+(?:(?:due|set|scheduled|expected)\s+)?to|plans?\s+to|intends?\s+to)\s+(?:also\s+|both\s+|all\s+)*(?:take\s+part|participate|attend|be\s+(?:present|represented|in\s+attendance))(?:\s+in)?(?:\s+(?:it|${IT}))?\s*(?:[.,;]|$)`,
  'u',
);

/** The same, of what the sentence itself tells of. */
export const CAME_HERE =
  /(?<!\p{L})(?:took\s+part\s+in|participated\s+in|attended)\s+(?:an?|the)\s/u;

/** Without one of these `CAME` matches nothing, which looks far back from every word. */
export const MAY_HAVE_COME =
  /\b(?:took\s+part|taking\s+part|participa|present\b|represented|attend|joined|accompanied|gathered|convened|brought\s+together|includ|compris|consist|alongside|together\s+with|along\s+with|chaired|led\b|delegations?|teams?\b|sides?\b|representatives|officials|agencies|ministries)/iu;

/** Words that say of those who are named to have come. */
export const CAME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${TOOK_PART})`,
    String.raw`(?<!\p{L})(?:attended|joined|accompanied)\s+(?:also\s+)?by\s`,
    String.raw`^(?:It|(?:The|This)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:meeting|forum|event|conference|session|summit|workshop|round\s?table|dialogue))\s+(?:also\s+)?(?:brought\s+together|gathered|convened)\s`,
    String.raw`(?:[Pp]articipants?|[Aa]ttendees|[Dd]elegations?|[Tt]eams?|[Ss]ides?|present|attendance|participating|attending|taking\s+part)(?:\s+${IT})?(?:,\s+[^,]{2,80},)?\s+(?:also\s+|further\s+)?(?:included|comprised|represented|consisted\s+of|(?:were|was)\s+(?:also\s+|made\s+up\s+of\s+|composed\s+of\s+)?)\s?`,
    // "A led the Latvian delegation, alongside representatives from the World Bank".
    String.raw`(?<=\b(?:led|headed|attended|participated|took\s+part|spoke|co-?chaired|chaired|hosted)\b[^;]{2,240}?)\s(?:alongside|together\s+with|along\s+with|joined\s+by)\s+(?:senior\s+)?(?:representatives|officials|delegates|observers)\s`,
    // "Representatives from the Government of Latvia included the Ministry of Trade".
    String.raw`^(?:[Oo]ther\s+)?(?:[Rr]epresentatives|[Oo]fficials|[Aa]gencies|[Mm]inistries)\s+(?:of|from|for|on)\s+[^.;,]{2,60}?\s(?:also\s+)?(?:included|were)\s`,
  ].join('|'),
  'u',
);

/** What makes of coming something that was not done, or not yet. */
export const CAME_NOT =
  /(?<!\p{L})(?:not|never|neither|nor|without|will|would|could|should|may|might|if|unless|refused|declined|invited|expected|planned?|due|were\s+to|was\s+to)(?!\p{L})/iu;

/** Who came along on a journey, and not to talks alone. */
export const OF_DELEGATION = /\bdelegation\s+(?:also\s+)?(?:included|comprised|consisted)\b/u;

/** What may stand between two bodies of a row: signs, small words, and names that nobody knows for bodies. */
export const IN_ROW =
  /^(?:[\s,;–-]|\([^()]{1,40}\)|(?:and|as|well|also|the|by|with|of|from|for|other|senior|representatives?|officials?|delegates?|experts?|diplomats?|staff|personnel|leaders|participants)(?!\p{L})|\p{Lu}[\p{L}\p{M}.’'&-]*)*$/u;
