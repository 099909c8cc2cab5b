/** Each of those told of was met by himself. */
export const SEPARATE =
  /\b(?:[Ss]eparate|[Bb]ilateral|[Ii]ndividual|one-on-one|(?:series|number)\s+of)\s+(?:[\p{L}-]+\s+){0,2}(?:meetings|talks|conversations|consultations|negotiations)(?:\s+of\s+(?:the\s+)?[^.;,:]{3,60}?(?=\s+with\b))?\s*(?:[,:–-]\s*(?:(?:in\s+particular|notably|namely|including|specifically),?\s+)?)?\s?(?:(?:were|are|will\s+be|have\s+been)\s+(?:also\s+)?(?:held|planned|scheduled|arranged)\s+)?with\b|\b(?:held|hold|holds|had|have|continued)\s+(?:also\s+)?(?:several|brief|short|two|three|four|five|six|seven)\s+(?:meetings|conversations)\s+with\b|\b[Ss]eparate\s+(?:bilateral\s+)?(?:meetings|talks)\s+(?:of|between)\s|^Conversations\s+with\b|(?:^|,\s+)(?:[Mm]eetings|[Tt]alks|[Cc]onversations)\s+(?:were|are|will\s+be|have\s+been)\s+(?:also\s+)?(?:held|planned|scheduled|arranged)\s+with\b|\b(?:me(?:e)?ts?|met)\s+(?:bilaterally|individually|one-on-one)\b|\bbilaterally\s+(?:with|meet|met)\b|\bround\s+of\s+(?:\p{L}+\s+)?meetings\s+with\b|\bseparate\s+(?:[\p{L}-]+\s+){0,2}(?:meetings|talks|conversations|calls|discussions)\b|\bseparately\b|\bpa(?:id|ys?|ying)\s+(?:(?:courtesy|farewell|introductory|protocol)\s+)?calls\s+(?:on|upon|to)\b|\b(?:phone\s+|telephone\s+|video\s+)?calls\s+(?:[\p{L}\d]+\s+){0,3}(?:with|to)\b|\b(?:phone|telephone)\s+conversations\s+(?:[\p{L}\d]+\s+){0,3}with\b|\b(?:[Dd]uring|[Ii]n)\s+(?:(?:the|his|her)\s+)?(?:\p{L}+\s+)?(?:meetings|calls|conversations)\s+with\b/u;

/** Whoever held them is told of nowhere, or before: "Bilateral meetings were also held with A and B". */
export const HELD_WITH =
  /\b(?:[Mm]eetings|talks)\s+(?:were|are|will\s+be|have\s+been)\s+(?:also\s+)?(?:held|planned|scheduled|arranged)\s+with\b|\b(?:conversation|call|meeting)\s+(?:(?:was|is|will\s+be)\s+(?:also\s+)?(?:held|planned|scheduled|arranged)|(?:also\s+)?took\s+place)\s+with\b/u;

/** It is none of those told of before, though the same met. */
export const APART =
  /\bseparately\s+(?:\p{Ll}+\s+)?(?:met|meets?|received?|hosted?|held?|hold|spoke|conferred)\b|\bmet\s+separately\b|^Separately,|^(?:Prior\s+to|Before|After|Following|Ahead\s+of)\s+(?:this|the|that|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:[Mm]eeting|[Ss]ession|[Mm]inisterial|[Ss]ummit|[Dd]ialogue|ceremony),\s+[^.;]{2,120}?\s(?:(?:also\s+)?held|holds|met|received|hosted|had)\s(?!(?:an?\s+)?(?:joint\s+)?(?:press|news|media)\s)|^(?:Before|Prior\s+to)\s+(?:that|this),|\b(?:recalled|recalling|remembered)\s+that\s[^.;]{2,80}?\bhad\s+met\b|\b[Tt]he(?:ir)?\s+(?:previous|last|latest|most\s+recent|earlier)\s+(?:\p{Ll}+\s+){0,2}(?:meeting|talks|call|conversation|summit)\s+(?:between|of)\b|\b(?:in|held|had|for)\s+a\s+(?:separate|second|further)\s+(?:\p{Ll}+\s+)?(?:meeting|conversation|talk|discussion)\b|^(?:After|Following|Before)\s+the\s+(?:\p{Ll}+\s+)?(?:ceremony|reception|summit|forum|conference|session|parade)\s*,|\b(?:was|were|is|are|will\s+be)\s+(?:preceded|followed)\s+(?:[\p{L}]+\s+){0,3}by\s+(?:an?|the)\s|\b(?:then|later|subsequently|afterwards|(?:After|Following)\s+(?:this|the|their)\s+(?:[Mm]eeting|talks),[^,;.]{2,40}?)\s+(?:had|held|attended)\s+a\s+working\s+(?:lunch|dinner|breakfast)\b|\blast\s+(?:met|saw|held|spoke|sat\s+down|talked)\b/u;

/** "Before the session, | he will have separate meetings with A and B": beside what they are all at. */
export const BESIDE_MAIN =
  /^(?:Before|After|Following|Ahead\s+of|On\s+the\s+(?:sidelines|margins)\s+of)\s/u;

/** Tells of what was held before, after or beside an event of many: "Prior to the summit, A met B". */
export const BESIDE_EVENT =
  /^(?:(?:Shortly|Right|Immediately|Just)\s+)?(?:Prior\s+to|[Bb]efore|[Aa]head\s+of|On\s+the\s+eve\s+of|[Aa]fter|[Ff]ollowing|At\s+the\s+end\s+of|Upon\s+(?:the\s+)?(?:completion|conclusion)\s+of|On\s+the\s+(?:sidelines|margins|fringes)\s+of|(?:During|In)\s+(?:a|the)\s+breaks?\s+(?:in|of|between))\s+(?:the\s+(?:start|beginning|opening|end|close|conclusion|work)\s+of\s+)?(?:the|this|that|their)\s+(?:[\p{L}-]+\s+){0,4}?(?:[Ss]ummit|[Mm]eeting|[Ss]essions?|[Ff]orum|[Ee]vent|[Cc]onference|[Cc]eremony|[Cc]ongress|[Aa]ssembly|[Mm]inisterial|[Dd]ialogue|[Tt]rilateral|[Qq]uadrilateral|[Tt]alks|[Cc]onsultations)\b[^,]{0,60},|\bmet\s+(?:\p{Ll}+\s+)?bilaterally\b/u;

/** Of three and more, each by himself: "held meetings with A, B and C". */
export const MEETINGS_WITH =
  /\b(?:held|hold|holds|had|have|continued)\s+(?:also\s+|working\s+)?meetings\s*(?:[:–]\s*)?\s?with\b/u;

/** Before talks of others that one tells of: "informed them about the latest round of". */
export const OF_ROUND =
  /\b(?:informed|told|briefed|updated)\s[^.;]{2,80}?\s(?:about|on|of)\s+(?:the\s+)?(?:(?:latest|last|recent|previous|first|second|third|next|new)\s+)?(?:[\p{L}-]+\s+)?(?:rounds?\s+of\s+)?(?:[\p{Lu}][\p{L}-]+\s+)?$/u;
/** Before one's own talks, beside what one came for: "arrived for the meeting after his". */
export const AFTER_HIS =
  /\b(?:arrived|came|comes|flew|went)\s[^.;]{2,120}?\s(?:after|following)\s+(?:his|her)\b[^.;,]{0,40}$/u;
