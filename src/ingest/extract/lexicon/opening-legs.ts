const STAY = String.raw`(?:stay|visit|trip|tour|stop|stopover|layover|mission|journey|travels?)`;
const WHOSE = String.raw`(?:[\p{L}\d-]+\s+){0,5}?`;
/** Whither it leads follows. */
const TO_PLACE = String.raw`\s+(?:(?:this|last|next|earlier\s+this)\s+(?:week|month|year)\s+)?(?:to|in|of|through|across)\s+(?:the\s+)?(?=\p{Lu})`;
const ARRIVING = String.raw`(?:(?:[Uu]pon|[Oo]n|[Aa]fter|[Ff]ollowing|[Ss]hortly\s+after|[Ss]oon\s+after|[Ii]mmediately\s+after|[Hh]ours\s+after)\s+(?:(?:his|her|their)\s+)?(?:arriving|arrival|landing|touching\s+down)|Arriving|Landing|Touching\s+down)(?:\s+(?:late|early|on|today|yesterday|\p{Lu}\p{Ll}+day|morning|evening|afternoon|night)){0,4}\s+(?:in|at)\s+(?:the\s+)?(?=\p{Lu})`;
const SPEAKING = String.raw`(?:(?:Speaking|Talking)\s+(?:(?:to|with)\s+(?:\p{Ll}+\s+){0,3}(?:reporters|journalists|press|media)\s+|briefly\s+|earlier\s+)?)?`;

/**
 * Opens a sentence with a journey, before it says whose: "During a stay in | Riga", "Upon her arrival in | Riga",
 * "On her way back from | Riga", "While visiting | Riga". Not "On the visit to Riga": that may be what is spoken of.
 */
export const OPENS_ABROAD = new RegExp(
  String.raw`^(?:(?:Also|Later|Earlier|Then),?\s+)?${SPEAKING}(?:(?<ahead>(?:[Aa]head\s+of|[Bb]efore|[Pp]rior\s+to|[Oo]n\s+the\s+eve\s+of)\s+(?:an?|his|her|their)\s+${WHOSE}${STAY}${TO_PLACE})|(?:(?:[Dd]uring|[Ii]n\s+the\s+course\s+of|[Aa]t\s+the\s+(?:start|end|beginning|close|conclusion|outset)\s+of|[Oo]n\s+the\s+(?:first|second|third|fourth|last|final|opening|closing)\s+day\s+of|[Aa]s\s+(?:a\s+)?part\s+of)\s+(?:an?|his|her|their|the)|(?:[Oo]n|[Ww]ithin|[Ff]ollowing|[Aa]fter|[Ww]hile\s+on|(?:[Ff]resh|[Bb]ack|[Rr]eturning)\s+from|[Oo]n\s+(?:his|her|their|the)\s+(?:way\s+(?:back|home)|return)(?:\s+home)?\s+from)\s+(?:an?|his|her|their))\s+${WHOSE}${STAY}${TO_PLACE}|(?<back>(?:[Oo]n\s+(?:his|her|their|the)\s+(?:way\s+(?:back|home)|return)|[Rr]eturning|[Ff]resh|[Bb]ack)(?:\s+home)?\s+from\s+(?:the\s+)?(?=\p{Lu}))|(?:[Ww]hile|[Aa]fter|[Hh]aving)\s+(?:visiting|visited|touring|toured|travell?ing\s+(?:to|in|through))\s+(?:the\s+)?(?=\p{Lu})|${ARRIVING})`,
  'u',
);

/** Between where a journey leads and whose it is; times are left out. */
export const BEFORE_TRAVELLER =
  /^(?:\s+(?:on|in|from|to|earlier|late|early|for|at|(?:the\s+)?(?:invitation|head)\s+of\s+[^,.;]{2,60}|(?:talks|meetings|a\s+(?:summit|conference|meeting))\b[^,.;]{0,60}))*\s*(?:,\s*)+(?:the\s+|visiting\s+)?$/u;
/** The journey is told of as one to come. */
export const YET_TO_GO = /\b(?:upcoming|planned|forthcoming|future|next|scheduled)\b/u;
/** Right after whose it is: what follows is to come. */
export const IS_TO_DO =
  /^(?:,[^,;]{2,80},)?\s+(?:will|is\s+(?:(?:set|due|expected|scheduled)\s+)?to|plans\s+to)\s/u;
/** Right after who receives the one whose journey it is: "During her visit to Riga, A | received her". */
export const AS_HOST =
  /^(?:,[^,;]{2,80},)?\s+(?:will\s+)?(?:also\s+)?(?:receive|host|welcome|greet|entertain|invite|assure|thank)[sd]?\b|^(?:,[^,;]{2,80},)?\s+hosted\b|^['’]/u;
