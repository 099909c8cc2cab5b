/** What is held by states and bodies, by its noun. */
export const HELD_NOUN =
  /(?<![\p{L}-])(?:(?<=\b(?:annual|spring|autumn)\s)meetings|meeting|session|sitting|round|talks|negotiations|consultations|dialogue|summit|conference|forum|ministerial|assembly)(?![\p{L}-])/giu;
/** Events that are of whom their name names, and no parts of a name: "press conference". */
export const NO_EVENT = /\b(?:press|news|video|telephone|opening|closing|training)\s+$/iu;

/** Right behind the noun, up to those whose event it is. */
export const OF_SIDES =
  /^(?:\s+(?:next|this|later\s+this|early\s+next)\s+(?:week|month|year))?\s+(?:(?:of|between|among|involving)\s+(?:representatives\s+of\s+|delegations\s+(?:of|from)\s+|the\s+governments\s+of\s+|(?:the\s+)?(?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Tt]rade|[Ff]inance|[Ii]nterior|[Ee]nergy|[Tt]ransport|[Aa]griculture|[Dd]eputy)\s+){0,2}(?:[Mm]inisters|[Pp]residents|[Ss]peakers|[Ll]eaders|[Hh]eads\s+of\s+(?:[Ss]tate|[Gg]overnment)(?:\s+(?:and|or)\s+(?:[Ss]tate|[Gg]overnment))?)\s+of\s+(?:the\s+)?)?)/u;
/** "the talks between the | Libyan parties": many of a state, by their own words. */
export const GROUP_OF_STATE =
  /^(?:the\s+)?(?<group>(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:(?:political|armed|rival|warring|rebel|opposition|military|ethnic)\s+)?(?:parties|factions|sides|groups|movements|negotiators))(?![\p{L}’'-])/u;
/** Between a body and the noun: "the Commission’s next | session", "the SCO | summit". */
export const BODY_TO_NOUN =
  /^(?:[’']s?)?\s+(?:(?:next|last|latest|annual|regular|informal|extraordinary|special|plenary|upcoming|forthcoming|ministerial|emergency|leaders[’']?|(?:foreign|defen[cs]e|finance|interior|trade)\s+ministers[’']?|first|second|third|\p{Ll}{3,9}th|\d{1,2}(?:st|nd|rd|th)|\d{4})\s+){0,3}$/u;
/** Before the modifiers of a noun: where the name of an event begins. */
export const DETERMINER =
  /(?:^|\s)(?:[Tt]he|[Aa]n?|[Nn]o|[Tt]his|[Tt]heir|[Ii]ts|[Aa]nother|[Aa]ny)\s+(?:(?!(?:of|for|to|in|at|on|and|with|by|about|the|an?|that|which)\s)[\p{L}\d.’'-]+\s+){0,5}$/u;

/** Before what is only wished for, thought of or asked for. */
export const NOT_SETTLED =
  /\b(?:possibility|possibilities|prospects?|idea|option|chances?|hopes?|need|proposals?|calls?|invitations?|requests?|offers?|bid|readiness|willingness|importance|likelihood|failure|refusal)\s+(?:of|for|to|about)\s+(?:(?:the|an?|host(?:ing)?|hold(?:ing)?|conven(?:e|ing)|organi[sz](?:e|ing)|arrang(?:e|ing))\s+){0,3}$|\b(?:propos|suggest|request|demand|urg|offer|seek|sought|call(?:s|ed)?\s+for|called\s+on|discuss(?:ed|ing)\s+(?:holding|hosting|convening)|consider)(?:ed|ing|e?s)?\s+(?:to\s+(?:host|hold|convene)\s+)?(?:the|an?)\s+$/iu;
/** Before "that": what is said behind it is hoped for, asked for or in doubt. */
export const HOPED_THAT =
  /\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|propos(?:es?|ed|al)|suggest(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|urg(?:es|ed)|doubt(?:s|ed)?|den(?:y|ied|ies)|reports?|rumou?rs?|claims?|possibility|speculation|if|whether)\b[^.;]{0,60}?\sthat\s+(?:the\s+|an?\s+)?$|\b(?:if|whether|unless|should|until|[Hh]ow|[Ww]hy)\s+(?:the\s+|an?\s+)?$/iu;
/** Where a clause may begin that tells what states and bodies do. */
export const CLAUSE_BEGINS =
  /(?:^|[,;:“"]\s*|\b(?:that|and|but|while|where|as|when)\s+)(?:(?:[Tt]he|[Aa]n?)\s+)?$/u;

const ADVERB = String.raw`(?:(?:also|again|then|next|jointly|now|first|both)\s+)?`;
const TO_BE = String.raw`(?:(?:will|shall)|(?:is|are)\s+(?:(?:set|due|scheduled|slated|expected|planning|preparing)\s+)?to|plans?\s+to|intends?\s+to)\s+${ADVERB}`;
/** Right behind the sides that host: that they will, or did. */
export const HOSTS_EVENT = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<ahead>${TO_BE})(?:(?:co-)?host|organi[sz]e|convene|(?:co-)?chair|(?:be|serve\s+as|act\s+as|play)\s+(?:the\s+)?hosts?\s+(?:to|of|for)|(?<holds>hold))|(?:is|are)\s+(?:currently\s+)?(?<now>hosting|co-hosting|organi[sz]ing)|(?:had\s+)?(?:(?:previously|last|earlier)\s+)?(?<past>(?:co-)?hosted))(?![\p{L}-])`,
  'gu',
);
/** "will host | the leaders": who come. */
export const HOSTED_ONES =
  /^\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.-]*|foreign|prime|other|regional|fellow)\s+){0,4}(?:leaders|ministers|presidents|premiers|heads\s+of\s+(?:state|government))(?![\p{L}-])(?:\s+(?:of|from)\s+(?:the\s+)?\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*){0,4})?/u;

/** Not behind it: whom or what one does it with. */
const ALONE = String.raw`(?![\p{L}-]|\s+(?:with|the|an?|its|their)\s)`;
const MEETS = String.raw`(?:meet|convene|reconvene|gather|sit|assemble)(?:\s+again)?${ALONE}`;
/** Right behind the sides that come together: that they will, do on a day to come, or did. */
export const SIDES_MEET = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<ahead>${TO_BE}|would\s+|(?<was>were\s+(?:(?:due|set|scheduled|supposed|expected)\s+)?to\s+))(?:${MEETS}|(?:hold|open|begin|resume|have)(?<held>)(?=\s+(?:the|an?|its|their|\p{Ll}+)\s)|(?:take\s+part\s+in|participate\s+in|attend)(?<joined>)(?=\s+(?:the|an?|its|their)\s))|(?:last\s+)?(?<past>met|convened|reconvened|gathered|sat)${ALONE}|(?:last\s+)?(?<did>held|convened|opened|concluded)(?=\s+(?:the|an?|its|their)\s)|(?<now>meets|convenes|sits|gathers)${ALONE}|(?<has>holds|opens|has)(?=\s+(?:the|an?|its|their)\s))(?![\p{L}-])`,
  'gu',
);
/** Behind a body: whose it is, and what of. */
export const BODY_GOES_ON =
  /^\s+(?:(?:of|between)\s+(?:the\s+)?two\s+(?:countries|states|sides|nations)|(?:on|for)\s+(?:\p{Lu}[\p{L}-]*(?:\s+and)?\s+){1,6}\p{Lu}?[\p{L}-]*)$/u;
/** Between a body and the verb: those of its states who come together for it: "NATO | defence ministers". */
export const OFFICERS_OF_BODY =
  /^\s+(?:(?:foreign|defen[cs]e|trade|finance|interior|energy|economy|economic|agriculture|health|justice|environment)\s+(?:and\s+\p{Ll}+\s+)?)?(?:ministers|leaders|ambassadors|heads\s+of\s+(?:state|government)|defen[cs]e\s+chiefs)$/u;
/** What a body of states or its officers did where they came together: "took up the question in Riga". */
export const OFFICERS_DID =
  /^(?:(?<ahead>(?:will|(?:is|are)\s+(?:(?:due|set|scheduled|expected)\s+)?to)\s+(?:discuss|debate|consider|take\s+up|decide|review|return\s+to|come\s+back\s+to|examine|adopt))|took\s+up|discussed|debated|considered|agreed|approved|adopted|backed|decided|failed\s+to\s+agree|signed\s+off|endorsed)\s(?:[^.;,]|(?<=\p{Lu})\.){0,90}?(?=\s(?:in|on)\s[\p{Lu}\d])/u;
/** The noun for what they did it at: "at a | summit". */
export const AT_EVENT =
  /\sat\s+(?:an?|the|their|its)\s+(?:[\p{L}\d-]+\s+){0,4}?(?<noun>summit|meeting|session|conference|ministerial)$/u;
/** Bodies that are no events themselves, and whose members come together. */
export const BODY_SITS =
  /\b(?:Commission|Committee|Council|Group|Board|Mechanism|Assembly|Task\s+Force|Cabinet|Panel|Presidium|Politburo|Parliament|Senate|Eight|Nine|Seven|Twenty|Triangle|Quartet|Troika|Bank|Fund|Organi[sz]ation|Association|Platform)\b|^(?:\p{Lu}{2,9}|\p{Lu}\d{1,2}(?:\+\d{1,2})?|Quad)$/u;
/** A body by a part of its name, or by what it is: "the Council", "the organization". */
export const BODY_SHORT =
  /^(?:[Tt]he\s+)?(?<noun>Council|Commission|Committee|Board|Group|Panel|Assembly|Forum|[Oo]rgani[sz]ation|[Aa]lliance|[Aa]ssociation|bloc|grouping|body)(?![\p{L}-]|\s+(?:of|for|on|to)\s+(?:the\s+)?\p{Lu}|\s+\p{Lu})/u;
/** Of such words: they may mean a body of any name. */
export const OF_ANY_BODY = /^(?:organi[sz]ation|association|bloc|grouping|body)$/u;
/** "at its sitting", "their informal meeting": whose it is stands before. */
export const OF_ITS_OWN =
  /(?:^|\s)(?:its|their)\s+(?:(?!(?:of|for|to|in|at|on|and|with|by)\s)[\p{L}\d-]+\s+){0,3}$/u;
/** Before what is still to come: "preparations for the | summit". */
export const LEADS_AHEAD =
  /\b(?:prepar(?:ations?|ing|ed?)\s+for|look(?:s|ed|ing)?\s+(?:ahead|forward)\s+to|[Aa]head\s+of|run-?up\s+to|agenda\s+(?:of|for)|expectations\s+for|(?:upcoming|forthcoming))\s+(?:(?:the|an?|its|their|\p{Lu}[\p{L}-]+[’']s?)\s+)?$/u;
/** "next week’s | meeting": its day, right before its name. */
export const DAY_OF_NAME = /[’']s\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u;
/** Before an event at which something else is told of: "on the margins of the | summit". */
export const AS_SETTING =
  /\b(?:margins?|sidelines|fringes|occasion)\s+of\s+(?:the|an?|this|their|its)\s+$/u;
const OF_GROUP = String.raw`(?:donors?[’']?|intergovernmental|inter-?(?:ministerial|parliamentary|agency)|joint|bilateral|trilateral|mixed|technical|working|expert|economic|trade|boundary|border|military|business|ministerial|parliamentary|legal|political|steering|coordination|coordinating|preparatory|drafting|negotiating|contact|core|security|consular|task)`;
const GROUP = String.raw`(?:commissions?|committees?|councils?|(?:sub)?groups?|teams?|task\s+forces?|boards?|panels?|experts|negotiators)`;
/** "an intergovernmental commission", "our technical teams", "a working group on trade, which": a body by no name. */
export const UNNAMED_BODY = new RegExp(
  String.raw`(?:(?<!\bof\s+)(?<=\b(?:the|an?|our|their|its|that)\s)|(?<=^|[,;“"]\s))(?<body>(?:${OF_GROUP}\s+){1,4}${GROUP}(?:\s+(?:on|for)\s+(?:[a-z-]+\s+){0,3}[a-z-]+)??)(?:\s+(?:of|from)\s+(?:the\s+(?:two|three)|both)\s+(?:countries|states|sides|nations))?(?:,?\s+which)?\s+$`,
  'iu',
);
/** Whose officers they are, and no sides: "the ministers of | Latvia and Norway". */
export const OFFICERS_OF =
  /\b(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads|[Ss]ecretaries|[Cc]hancellors|[Ss]peakers|[Aa]mbassadors|[Cc]hiefs|[Ee]nvoys|[Rr]epresentatives|[Oo]fficials|[Dd]elegations?|[Ee]xperts|[Mm]embers|[Cc]itizens|[Tt]roops|[Pp]eoples?|[Gg]enerals|[Ll]awmakers)\s+(?:of|from)\s+(?:the\s+)?$/u;

const TALKS = String.raw`(?:[\p{L}\d-]+\s+){0,4}?(?:round\s+of\s+(?:[\p{L}-]+\s+){0,2})?(?:talks|negotiations|consultations|meeting|session|dialogue)`;
/** Talks at which states did something: "during the third round of talks | in Riga", "at talks | in Oslo on Monday". */
export const AT_TALKS = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Dd]uring|[Aa]t|[Aa]fter|[Ff]ollowing)\s+(?:(?:the|an?|their)\s+)?(?<held>${TALKS})(?=\s+(?:held\s+)?(?:in|on|last|yesterday|today|earlier)\s)`,
  'u',
);
/** Those who act for states, before the states: "the delegations of | Latvia and Norway". */
export const ACT_FOR =
  /^(?:[Tt]he\s+)?(?:(?:[\p{Ll}-]+\s+){0,2}(?:delegations|negotiators|negotiating\s+teams|governments|representatives|officials|sides|envoys)\s+(?:of|from)\s+)?(?:the\s+)?/u;
/** What states do at talks, right behind their names. */
export const DID_AT_TALKS =
  /^\s+(?:(?:have|had|also|then|jointly|again|both|finally|only|partially)\s+){0,2}(?:agreed|clarified|discussed|reached|decided|reviewed|exchanged|resumed|considered|confirmed|settled|struck|failed|pledged|approved|adopted|signed|initialled|made\s+progress|undertook|committed|completed|coordinated)(?![\p{L}-])/u;
