const KIND = String.raw`(?:[Ww]orking\s+groups|[Ee]xpert\s+groups|[Gg]roups\s+of\s+experts|(?:sub-?)?commissions|(?:sub-?)?committees|(?:expert|technical|negotiating|survey)\s+teams|task\s+forces|(?:[Gg]overnment|governmental|expert|parliamentary|official)\s+delegations|[Nn]egotiators|topographers|border\s+(?:guards|commissioners))`;
const WHAT = String.raw`(?:(?!(?:the|of|and|by|in|on|at|with|for|from|to)\s)\p{Ll}[\p{L}-]*\s+){0,3}`;
const STATES = String.raw`(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}and\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;

/** Those whom two states have for one thing: "the topographic working groups of Latvia and Norway". */
export const GROUP_OF_STATES = new RegExp(
  String.raw`\b(?<group>${WHAT}${KIND}\s+(?:of|from)\s+${STATES})`,
  'u',
);

/** The same, told of before: "the groups", "our technical teams". */
export const GROUP_AGAIN = new RegExp(
  String.raw`(?:^|[\s“"])(?:[Tt]he|[Oo]ur|[Tt]heir|[Bb]oth|[Tt]hese)\s+(?<group>(?:(?:working|expert|technical|negotiating|survey|joint|two)\s+){0,2}(?:groups|teams|commissions|delegations|topographers|negotiators|experts|task\s+forces))(?=\s)`,
  'u',
);

/** Right before those who hold it: "The next meeting of the". */
export const SESSION_OF =
  /(?:^|[,–—-]\s+|\bthat\s+)(?:[Tt]he|[Aa]n?|[Aa]nother)\s+(?:[\p{L}\d-]+\s+){0,3}(?:meeting|session|round|sitting|talks|consultations|negotiations)\s+(?:of|between)\s+(?:the\s+)?$/u;

/** Right behind them, where that is told before: that it was held, or is to be. */
export const WAS_HELD =
  /^\s+(?:(?<plan>will\s+(?:be\s+held|take\s+place|convene|begin|start|open)|(?:is|are)\s+(?:to\s+be\s+held|(?:due|scheduled|set|expected|planned)(?:\s+to\s+(?:be\s+held|take\s+place|begin|start))?))|(?:was|were|has\s+been|have\s+been)\s+held|took\s+place|began|started|opened|concluded|ended)\b/u;

/** Right behind those who meet: "| last met in Riga", "| will meet again". */
export const THEY_MEET =
  /^\s+(?:(?:also|then|last|first|previously|most\s+recently|earlier)\s+)?(?:(?<plan>(?:will|are\s+(?:due|scheduled|set|expected|planning|to)(?:\s+to)?)\s+(?:also\s+|next\s+|again\s+)?(?:meet|convene|gather|hold\s+(?:[\p{Ll}-]+\s+){0,3}(?:meeting|talks|session|round|consultations|negotiations)))|(?:had\s+)?met|(?:had\s+)?convened|held\s+(?:[\p{Ll}-]+\s+){0,3}(?:meeting|talks|session|round|consultations|negotiations))(?=\s+(?:again|in|on|from|at|this|last|next|today|yesterday)\b|\s+\p{Lu}\p{Ll}+day\b)/u;
