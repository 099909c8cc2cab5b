/** Verbs of going. */
const GOES = String.raw`flew|fly|flies|flying|travel(?:s|l?ed|l?ing)?|went|head(?:s|ed|ing)|le(?:ave|aves|ft|aving)|depart(?:s|ed|ing)?|return(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|visit(?:s|ed|ing)?|proceed(?:s|ed|ing)?|tour(?:ed|s|ing)|continued\s+(?:on\s+)?to|(?:paid|pays?|paying|made)\s+(?:an?|his|her|their)\s+(?:\p{Ll}+\s+)*visit|came|(?:ends?|ended|ending|conclud(?:es?|ed|ing)|wraps?\s+up|finish(?:es|ed|ing)?)\s+(?:the|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:trip|visit|tour|travels?|journey)|saw\s+\p{Ll}+\s+off|see\s+\p{Ll}+\s+off`;
/** Verbs of meeting and calling. */
const MEETS = String.raw`me(?:et|ets|t|eting)(?=\s+(?:with\s+)?(?:the\s+|his\s+|her\s+|their\s+)?(?:\p{Lu}|\p{Ll}+\s+\p{Lu}|counterparts?|officials))|(?:held|holds?|holding|had|have|having)\s+(?:(?:an?|separate|bilateral|further|more|phone|telephone|[\p{Ll}-]+)\s+){0,4}(?:talks|meetings?|consultations|negotiations|calls?|conversations?)|(?:spoke|speak|speaks|speaking|talked|talks?)\s+(?:by|on|over|with|to)|receiv(?:e|es|ed|ing)(?=\s+(?:the\s+)?(?:\p{Ll}+\s+)?\p{Lu}|\s+(?:him|them)\b)|host(?:s|ed|ing)|(?:tele)?phoned|called(?=\s+(?:\p{Ll}+\s+)?\p{Lu})|attend(?:s|ed|ing)?|addressed|open(?:ed)?(?=\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,4}(?:[Ff]orum|[Cc]onference|[Ss]ummit))|t(?:ook|ake|akes|aking)\s+part|participat(?:e|es|ed|ing)(?=\s+in\b)|(?:was|were|is|will\s+be)\s+(?:\p{Ll}+\s+)?(?:received|hosted|welcomed)\s+by`;
/** Verbs of saying, of which a day may be told. */
const SAYS = String.raw`said|says|told|announc(?:es|ed|ing)|add(?:ed|ing)|reported|stated|wrote|tweeted|condemned|congratulated|thanked|praised|agreed|urged|called\s+(?:for|on)|invited|pledged|promised|vowed|warned|noted|stressed|recalled|remember(?:s|ed)|welcomed`;
/** Turns of a life. */
const TURNS = String.raw`resign(?:s|ed|ing)|(?:was|were|been|being)\s+(?:re-?)?(?:elected|appointed|sworn\s+in|inaugurated|born|killed)|took\s+(?:office|over|up)|taking\s+(?:office|over|up)|died|assum(?:ed|ing)`;
const VERB = String.raw`(?:${GOES}|${MEETS}|${SAYS}|${TURNS})(?![\p{L}-])`;
/** What happens, by a noun: "after | the talks", "ahead of | the summit". */
const EVENT = String.raw`(?:[Tt]alks|[Mm]eetings?|[Ss]ummit|[Cc]onference|[Ff]orum|[Ss]ession|[Vv]isit|[Tt]rip|[Ss]top(?:over)?|[Ss]tay|[Aa]rrival|[Dd]eparture|[Tt]our|[Jj]ourney|[Cc]all|[Ee]lections?|referendum|attacks?|bombing|explosion|strikes?|coup|earthquake|inauguration|funeral|appointment|death|signing|ceremony|war|invasion|clashes)`;
/** Words of one clause: no comma and no other conjunction ends it. */
const SAME = String.raw`(?:(?!\s(?:and|but|or|who|which|whom|where|while)\s)[^,;.:]|(?<=\p{Lu})\.){0,90}?`;

/** What makes of a verb's word none that is done: "and Bahrain | to hold talks", "and B for | an official visit". */
const NO_VERB = String.raw`(?<!\s(?:to|for|of|in|on|at|with|from|during|before|after|prior\s+to)\s)(?!(?:visits?|tours?|calls?|returns?|travels?|talks?)(?![\p{L}-])(?<=\s(?:an?|the|his|her|its|their|this)\s(?:[\p{Ll}-]+\s){0,3}\p{Ll}+))`;

/** A day of its own and who does something on it: "| and on Thursday she will open". */
const OWN_DAY = String.raw`(?:on\s+(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}+)|tomorrow|yesterday|today|(?:(?:the|a)\s+)?(?:next|following|same)\s+(?:day|morning|evening|week))(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:he|she|they)\s`;

/** Where a second thing is told of that one does, or another does: "met A | and then flew to". */
export const NEXT_VERB = new RegExp(
  String.raw`(?:,?\s+(?:and|but|then)|;|,\s+(?:while|as)|\s+while)\s(?!to\s)(?:${SAME}\s)?${NO_VERB}${VERB}|(?:,?\s+(?:and|but|while)|;)\s(?:then\s+)?(?:${OWN_DAY}|(?:he|she)\s+(?:will|is\s+to|later|then|also|subsequently)\s)|,\s+(?:the\s+)?${SAME}\s(?:said|reported|announced)(?![\p{L}-])`,
  'gu',
);
/** What is told beside it of one who is named: "met A, | who arrived on Monday". */
export const ASIDE = new RegExp(
  String.raw`,\s+(?:(?:originally\s+|initially\s+|first\s+)?(?:postponed|cancelled|delayed|put\s+off|announced|planned|scheduled)\s(?=[^,;.]*,)|(?:(?:with|to|by|from)\s+)?who(?:m|se)?\s${SAME}${VERB}|(?:with|to)\s+whom\s(?:\p{L}+\s+){0,2}(?:has|have|had)\s|who\s+(?:has|had)\s+spoken\b|who\s+(?:was|were|had\s+been)\s+in\s+(?=\p{Lu})|where\s+(?:he|she|they)\s+(?:had|has|arrived|landed|came|flew)\s)[^,;.]*`,
  'gu',
);
/** By what was held before: "| Building on A's meeting with B in Riga, they discussed". */
const BUILT_ON = String.raw`(?:[Bb]uilding|[Ee]xpanding|[Dd]rawing)\s+(?:up)?on|[Ff]ollowing\s+up\s+on|[Ff]urther\s+to|[Ii]n\s+follow-?up\s+to|[Cc]ontinuing(?=\s+(?:the|their|[\p{L}\s.]{2,40}[’']s)\s)`;
/** Since others met, whom the words name by what they are: "progress | since our leaders met in Riga". */
const SINCE_MET = String.raw`[Ss]ince\s+(?:our|the|their|both|\p{Lu}\p{L}+)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:leaders|presidents|premiers|(?:foreign|prime)\s+ministers|delegations|teams|experts)\s+(?:last\s+|first\s+)?(?:met|gathered|convened|agreed|spoke)\b`;

/** When, by another thing that is done: "met A | after flying to", "ahead of the summit in". */
export const BESIDE = new RegExp(
  String.raw`(?<!\p{L})${SINCE_MET}|(?<!\p{L})(?:(?:(?:a|one|two|three|\d+)\s+(?:hours?|days?|weeks?|months?)\s+|shortly\s+|right\s+|soon\s+|immediately\s+|just\s+)?(?:[Aa]fter|[Bb]efore)|[Ff]ollowing|${BUILT_ON}|[Aa]head\s+of|[Pp]rior\s+to|[Uu]pon|[Hh]aving)\s+(?:(?:\p{Lu}|h(?:e|is|er)\b|she\b|the(?:y|ir)?\b|an?\b|this\b)${SAME}\s)?(?:${VERB}|(?:[\p{L}-]+\s+){0,3}?${EVENT}\b)`,
  'gu',
);

/** What has a day by itself: "his victory in | Sunday's elections", "last week's attack". */
export const OF_ITS_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:last|this)\s+\p{L}+|\p{Lu}\p{Ll}+\s+\d{1,2})['’]s?\s+(?:\([^)]{1,20}\)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:elections?|vote|voting|polls?|referendum|attacks?|bombings?|explosions?|strikes?|coup|earthquake|inauguration|invasion|clashes|incident|announcements?|decisions?|statements?|crash|killings?|arrests?|protests?|launch(?:es)?|tests?|shooting)\b`,
  'gu',
);

/** Days and towns of saying something, before what is said. */
const OF_SAYING = String.raw`(?:[^,.;:"“”]|(?<=\p{Lu})\.){0,80}?`;
/**
 * What is said, behind the verb: "said on Monday that | she had met A", "told reporters in Riga | he will go". The day
 * and the town of saying it are not those of what is told.
 */
export const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:said|says|told|announced|add(?:s|ed)|stated|reported|noted|confirmed|revealed|disclosed|wrote|declared|claimed|informed|stressed|emphasi[sz]ed|recalled)\s+(?:${OF_SAYING}\s)?(?:that\s+|(?=(?:he|she|they|it)\s+(?:has|have|had|will|would|is|are|was|were|plans?|intends?|met|spoke|held|travell?ed|discussed)\b))`,
  'gu',
);

/** Before what two talk about. */
const TALK = String.raw`(?:(?:(?:discuss|review|consider|assess|prais|welcom|rais|prepar)(?:e|ed|es|ing)?(?:\s+for)?|address(?:ed|es|ing)?(?!\s+(?:an?|the)\s+(?:(?!of\b)[\p{L}\d’'-]+\s+){0,6}?(?:[Cc]eremony|[Ss]ummit|[Cc]onference|[Ff]orum|[Ss]ession|[Mm]eeting|[Aa]ssembly|[Cc]ongress)\b))|touch(?:ed|ing)\s+(?:up)?on|(?:spoke|speak|speaking|talk(?:s|ed|ing)?|conversations?|views|opinions|discussions?|information|agreed|briefed\s+[^.;,]{2,60})\s+(?:(?!(?:at|in|during|to)\s)[\p{L}-]+\s+){0,4}?(?:about|of|on))`;
/** Where they talked, among the words of it: what follows is told of the talk itself. */
const AT_TALK = String.raw`\b(?:(?:at|during|in)\s+(?:an?|the|their|this|that|his|her)|during|at)\s+(?:[\p{L}-]+\s+){0,4}(?:meetings?|talks|calls?|conversations?|visit|sessions?|summit|conference|forum|consultations|negotiations|course)\b`;
/** What has a day and a place of its own, by a noun or by what was done of it. */
const MATTER_NOUN = String.raw`(?:[Tt]alks|[Mm]eetings?|[Ss]ummits?|[Cc]onference|[Ff]orum|[Ss]ession|[Vv]isits?|[Tt]rip|[Ee]lections?|[Rr]eferendum|attacks?|bombings?|explosions?|strikes?|coup|earthquake|inauguration|ceremony|opening|invasion|clashes|incident|negotiations|consultations|agreements?|decisions?|accords?|declaration|treaty|memorandum|ceasefire|truce|crash|killings?|arrests?|protests?)(?=\s+(?:in|at|on|of|for|to|that|they|from|last|next|earlier|which|between)\s)|(?<=\p{L}['’]s?\s(?:[\p{L}-]+\s){0,3})(?:[Tt]alks|[Mm]eetings?|[Dd]iscussions|[Nn]egotiations|[Cc]onsultations|[Ss]ummit|[Cc]onversations?|[Cc]alls?)(?=\s+with\s)`;
const MATTER_DONE = String.raw`(?:held|signed|reached|concluded|adopted|planned|scheduled|expected|due|launched|achieved|made|announced|approved|accepted|started|opened|created|established|agreed|to\s+(?:be\s+\p{L}+|take\s+place|open|begin))(?=\s+(?:in|at|on|for|to|last|next|earlier|this)\s)`;

/**
 * What two talked about, where it has a day and a place of its own: "discussed the outcome of the | meeting held in
 * Riga on Monday", "preparations for the | forum to be held in May", "the plan, | which he presented in Oslo". What is told by words behind those of talking
 * (groups `talk` and `talked`) may be that matter itself.
 */
export const MATTER = new RegExp(
  String.raw`(?<!\p{L})(?:${MATTER_NOUN}|${MATTER_DONE})(?<=(?<!\p{L})(?<talk>${TALK})\s(?:(?!${AT_TALK})[^.;]|(?<=\p{Lu})\.){0,240})(?:(?!\s${AT_TALK})[^,;])*(?:,\s+(?:to\s+be|which|(?:co-)?hosted|chaired|scheduled|planned|due|slated)\s(?:(?!\s${AT_TALK})[^,;])*)?|(?<=(?<!\p{L})(?<talked>(?:discuss|review|consider|assess|rais)(?:ed|es|ing)|touch(?:ed|ing)\s+(?:up)?on|(?:views|opinions)\s+on)\s(?:(?!${AT_TALK})[^.;]|(?<=\p{Lu})\.){0,160},\s)(?:which|whose)\s(?:(?!\s${AT_TALK})[^;])*`,
  'dgu',
);

/** What two talked about, up to the place where that is: "discussed the situation in | Kabul", "an embassy in | Riga". */
export const MATTER_IN = new RegExp(
  String.raw`(?<!\p{L})${TALK}\s(?:(?!${AT_TALK})[^.;])*?(?<!\p{L})(?:(?:the|an?|its|this|new|current|recent|latest|ongoing)\s+(?:[\p{L}-]+\s+){1,4}|(?:developments|progress|events|fighting|violence|unrest|clashes|protests|projects|efforts|conditions|citizens|stability|security|peace|calm|order|tensions|hostilities|war|conflict|crisis|reforms?|reconstruction|operations|elections?)\s+(?:\p{Ll}+\s+){0,2}|(?:efforts?|ways|how|steps|measures|need|plans?|attempts?|work|means|initiatives?|commitment)\s+to\s+(?:[\p{L}-]+\s+){1,6})in\s+(?:the\s+)?$|(?<!\p{L})${TALK}\s(?:(?!${AT_TALK})[^.;])*?\p{Ll}\s+at\s+the\s+(?:[\p{Ll}-]+\s+)?(?:port|airport|border|checkpoint|crossing|plant|base|station|terminal)\s+(?:of|in|at|near)\s+(?:the\s+)?$`,
  'u',
);

/** The same up to the name of a thing there: "discussed the inspection of trucks at the | Rafah | crossing". */
export const MATTER_AT = new RegExp(
  String.raw`(?<!\p{L})${TALK}\s(?:(?!${AT_TALK})[^.;])*?\s(?:at|in|near|around|of|through|across|along)\s+(?:the\s+)?$`,
  'u',
);
export const THING_THERE =
  /^(?:[’']s)?\s+(?:[Ii]nternational\s+|nuclear\s+|border\s+|sea\s+|power\s+|refugee\s+)?(?:crossings?|airports?|ports?|checkpoints?|border|plants?|(?:air\s?)?bases?|stations?|terminals?|corridors?|canal|straits?|dam|reactors?|prison|camps?|mines?|fields?|pipelines?|bridges?|highways?|roads?|railways?|harbou?r|regions?|provinces?|districts?|areas?|oblast|suburbs?|neighbou?rhoods?|hospitals?)\b/u;
