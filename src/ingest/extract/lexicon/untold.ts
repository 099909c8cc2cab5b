import { anyOf, MONTH_NAMES } from '../../time/pattern';

/** Adjectives and articles between a verb and its noun: "refused | a new direct | meeting". */
const WITH = String.raw`(?:(?:an?|any|the|his|her|their|its|my|your|our|all|new|another|direct|urgent|bilateral|trilateral|further|more|personal|face-to-face|one-on-one|fresh|private|secret|confidential|clandestine|informal|immediate|emergency|possible|separate|joint|planned|scheduled|upcoming|forthcoming|second|next|official|state|working|phone|telephone|video|return|short|brief|maiden|first|[\p{Ll}\d]+-(?:day|week|month|nation|country|long|awaited|leg|stop))\s+){0,4}`;
/** Verbs that lead to a noun for what is held, or for a journey, also behind "go to Riga to". */
const GO_TO = String.raw`(?:(?:go|travel|fly|come|return)\s+to\s+(?:\p{Lu}[\p{L}-]*\s+){1,3}to\s+)?`;
const HOLDING = String.raw`${GO_TO}(?:(?:attend|hold|have|join|conduct|enter(?:\s+into)?|take\s+part\s+in|participate\s+in|come\s+to|go\s+(?:to|on)|travel\s+to|sit\s+down\s+(?:for|to)|engage\s+in|agree\s+to|pay|make|undertake|begin|be\s+on|embark\s+on|host|organi[sz]e)\s+${WITH})?`;
/** Adverbs before a verb. */
const ADVERBS = String.raw`(?:(?:\p{Ll}+ly|ever|even|so\s+far|again|in\s+fact|also|then|later|soon|still|well|perhaps|yet|instead)\s+){0,2}`;
/** What may stand between "not" and the verb or noun; "not only met", "did not agree when they met": they did. */
const NEAR = String.raw`(?:(?!(?:only|just|merely|simply|and|but|or|when|after|before|as|while|until|though|although|at|during|in|on|with|about|of)\b)\p{Ll}+\s+){0,4}`;
/** "June", as it stands in a text. */
const MONTH = `(?:${MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
/** Verbs of calling off, that tell of it as done, and as yet to be done or being done. */
const OFF = String.raw`(?:cancell?ed|called\s+off|postponed|suspended(?!\s+(?:after|following|at|for\s+(?:the\s+(?:day|night|weekend)|lunch|consultations)|until)\b)|delayed|axed|put\s+off|scrapped|shelved|abandoned|deferred|(?:moved|rescheduled|(?:pushed|put)\s+(?:back|off))\s+(?:to|until|till|for)\s+(?=(?:next|later|early|late|mid|the\s+(?:autumn|fall|spring|summer|winter|end|beginning|second|first)|another|a\s+later|an\s+(?:un|as)\p{Ll}+)|${MONTH})|(?:pulled|backed)\s+out\s+of|withdrew\s+from|(?:dropped|struck|taken|removed)\s+(?:from|off)\s+(?:the|his|her|their)\s+(?:\p{Ll}+\s+)?(?:calendar|programme|program|agenda|schedule|itinerary)|adjourned\s+indefinitely)`;
const TO_OFF = String.raw`(?:cancel|drop|call\s+off|postpone|suspend|delay|put\s+off|scrap|shelve|abandon|defer)`;
const OFF_ING = String.raw`(?:cancell?ing|calling\s+off|postponing|suspending|delaying|putting\s+off|scrapping|shelving|abandoning|deferring)`;

const compile = (all: readonly string[]): RegExp[] => all.map((each) => new RegExp(each, 'u'));

/** Right before what tells of something: it was not done, or need not have been. */
export const NOT_DONE: readonly RegExp[] = compile([
  String.raw`(?:\b(?:not|never|cannot)|n['’]t)\s+${NEAR}${GO_TO}$`,
  String.raw`\b(?:(?:refus|declin|fail|threaten)(?:ed|es|ing|e|s)?\s+to|un(?:able|likely)\s+to|(?:was|were)\s+to\s+have)\s+${ADVERBS}${HOLDING}$`,
  String.raw`\b[Nn]o\s+(?:(?:plans?|intention|desire|wish|reason)\s+(?:to|of|for)\s+)?${WITH}$`,
  String.raw`\b(?:could|can|might|may|should|must|allegedly)\s+${ADVERBS}${HOLDING}$`,
  String.raw`\baccus(?:ed|es|ing)\b[^.;]*\bof\s+(?:having\s+)?${ADVERBS}$`,
  String.raw`\b[Nn]either\b[^.;]{2,120}\bnor\b[^,.;]{2,80}$`,
  // "should have met", "was due to have met".
  String.raw`\b(?:would|should|could|might|(?:due|supposed|scheduled|expected|set|meant)\s+to)\s+have\s+(?:been\s+)?${ADVERBS}(?:held\s+${WITH}|had\s+${WITH})?$`,
  // "hopes to meet", "was asked to see", "has no plans to go": it is wished for.
  String.raw`\b(?:would\s+be\s+(?:\p{Ll}+\s+)?(?:glad|happy|pleased|delighted|honou?red)|hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|would\s+like|asked|(?<!\balso\s)invited|urged|encouraged|advised|tempted|forbidden|seeks?|sought|offer(?:s|ed)?|ready|willing|prepared|eager|keen|reluctant|unwilling|no\s+(?:plans?|intention|desire|wish|need))\s+to\s+${ADVERBS}(?:meet\s+(?:with\s+)?|${HOLDING})$`,
  String.raw`\b(?:(?:asked|called|pushed|pressed|appealed|hop(?:es?|ed))\s+for|sought|requested|demanded|proposed|suggested|offered|seek(?:s|ing)?|rul(?:ed?|es|ing)\s+out|rejected|refused|declined|turned\s+down|skip(?:s|ped|ping)?|missed|will\s+miss|boycott(?:s|ed|ing)?|snubbed|avoided)\s+${WITH}(?:idea\s+of\s+)?${WITH}(?:\p{Lu}[\p{L}-]*\s+){0,4}$`,
  // "invited A to visit", "an invitation to attend": it is for them to say.
  String.raw`\b(?:(?:(?:invit|ask|urg|encourag|want|press|allow|permit|advis|request)(?:ed|es|s|e|ing)?|(?<!\b(?:phone|telephone|video|an?|the|their|his|her|of)\s)(?:call(?:ed|s|ing)?|prevail(?:ed|s|ing)?)\s+(?:up)?on(?!\s+(?:\d|\p{Lu}\p{Ll}+\s+\d|\p{Lu}\p{Ll}+day))|appeal(?:ed|s|ing)?\s+to)\s+(?:[^.;,]|(?<=\p{Lu})\.|(?<=\b(?:Mr|Mrs|Ms|Dr|St))\.){2,140}?|(?<!\baccept(?:ed|s|ing)?\s+(?:the|an|his|her|this)\s+)invitations?\s+(?:(?:for|from)\s+[^.;,]{2,60}?\s+)?)\s*\bto\s+${ADVERBS}${HOLDING}$`,
  // "spoke in favour of holding a summit", "discussed the possibility of convening a meeting".
  String.raw`\b(?:in\s+favou?r\s+of|advocated|called\s+for|(?:idea|possibility|prospect|option|feasibility|need|importance)s?\s+(?:of|for)|readiness\s+(?:to|for)|proposed|suggested)\s+(?:holding|hold|convening|convene|hosting|host|organi[sz](?:ing|e)|arrang(?:ing|e))\s+(?:[\p{L}-]+\s+){0,6}$`,
  // "was supposed to meet", "has yet to meet", "nearly met".
  String.raw`\b(?:(?:(?:was|were|had\s+been)\s+(?:supposed|meant)|(?:has|have|had|is|are)\s+yet)\s+to\s+${ADVERBS}${HOLDING}|(?:nearly|almost|all\s+but)\s+)$`,
  // "wants a meeting", "is open to talks", "no agreement on a call", "trying to set up a meeting".
  String.raw`\b(?:(?:(?:agreements?|accord|talks|negotiations|discussions)\s+(?:on|about)|wants?|wanted|needs?|insist(?:s|ed|ing)?\s+on|(?:hoping|waiting|plead(?:s|ed|ing)?|begg(?:ed|ing)|appeal(?:s|ed|ing)?\s+to\s+[^.;,]{2,60}?)\s+for|awaits?|dream(?:s|ed|ing)?\s+of)\s+(?=an?\s|another\s|new\s)|(?:open|amenable|receptive)\s+to\s+|(?:no|little)\s+(?:point|sense|use|interest|hurry)\s+in\s+|(?:trying|tried|attempts?|attempting|attempted|struggling)\s+to\s+(?:set\s+up|secure|arrange|organi[sz]e|get|obtain|broker)\s+|to\s+(?:propose|suggest|request|demand|seek)\s+)${WITH}$`,
  // "recalled its ambassador for consultations".
  String.raw`\b(?:recall(?:s|ed|ing)?|withdrew|withdrawn|withdrawing|called\s+(?:home|back)|summon(?:s|ed|ing)?)\s[^.;]{2,90}?\s(?:home\s+|back\s+)?for\s+(?:\p{Ll}+\s+)?$`,
  // "a request for a meeting", "offered a venue for talks", "too early to speak of a visit", "a possible meeting".
  String.raw`\b(?:(?:requests?|appeals?|proposals?|offers?|demands?|venues?|conditions|chances?|pretext|bid|push|need)\s+(?:(?:by|from|of)\s+(?:[\p{L}.’'-]+\s+){1,8}?)?(?:for|of|to)|(?:possibility|prospects?|idea|likelihood|feasibility|option)\s+of|(?:too\s+(?:early|soon)|premature)\s+to\s+(?:speak|talk|think|discuss)(?:\s+(?:of|about))?|(?:unaware|not\s+aware|knew\s+nothing|know\s+nothing|news)\s+of|[Ww]ithout|(?:of|about|for|before)\s+any)\s+(?:(?:holding|organi[sz]ing|arranging|convening|hosting|hold|organi[sz]e|arrange|convene|host)\s+)?${WITH}$`,
  String.raw`\b(?:possible|potential|proposed|hypothetical|eventual|mooted|rumou?red)\s+${WITH}$`,
  // "denied going", "considered going", "instead of going".
  String.raw`\b(?:(?:den(?:ied|y|ies|ying)|(?:consider|contemplat|mull|ponder|avoid|oppos|resist|propos|suggest|envisag|recommend|discuss|debat|regrett)(?:ed|es|ing|s)|rul(?:ed|es|ing)\s+out|weigh(?:ed|s|ing)|miss(?:ed|es)|(?:barr|bann|prevent|block|stopp|dissuad|exclud|discourag)ed\s+from|idea\s+of|possibility\s+of|option\s+of|hopes?\s+of)\s+(?:ever\s+)?|(?:instead\s+of|without|rather\s+than|short\s+of|against)\s+(?:ever\s+|even\s+)?(?:having\s+)?${ADVERBS}(?=$))${ADVERBS}(?:the\s+(?:idea|possibility|option)\s+of\s+)?${ADVERBS}$`,
  // "cancelled plans to go", "turned down an invitation to visit".
  String.raw`\b(?:${OFF}|dropped|gave\s+up|(?:refus|declin|reject)ed|turned\s+down|spurned)\s+${WITH}(?:plans?|invitations?|offers?)\s+(?:to|for|of)\s+${ADVERBS}${WITH}${HOLDING}$`,
  // "threatened to cancel a visit": whether it is held is open.
  String.raw`\b(?:${TO_OFF}|${OFF_ING})\s+${WITH}$`,
]);

/** Up to a comma, or the end of what is told. */
const CLAUSE = String.raw`(?:(?!,?\s+but\b)[^,.;])*$`;
/** Farther before it: what one denies, doubts or makes depend on something. */
export const NOT_SO: readonly RegExp[] = compile([
  String.raw`\b(?:denied|den(?:y|ies|ying)|rul(?:ed?|es|ing)\s+out|(?:refut|dismiss|disput)(?:ed|es|ing))\s+(?:that|having|meeting|holding)\b(?:(?!,?\s+but\b)[^.;])*$`,
  String.raw`\b(?:(?:denied|den(?:y|ies|ying)|(?:refut|dismiss|reject)(?:ed|es|s))\s+(?:as\s+\p{Ll}+\s+)?${WITH}(?:\p{Ll}+\s+)?|(?:[Ff]alse|[Ff]ake|[Uu]ntrue|[Bb]aseless|[Uu]nfounded)\s+)(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|news)\s+(?:that|of|about|on)\b(?:(?!,?\s+but\b)[^.;])*$`,
  String.raw`\b(?:whether|(?<!\b(?:as|even)\s)(?:[Ii]f|[Uu]nless))\s+[^,.;]*$`,
  String.raw`\b(?:not\s+(?:true|clear|certain|known|confirmed|correct|(?:been\s+)?proven|the\s+case)|untrue|false|unclear|uncertain|(?:un|not\s+)likely|doubtful|(?<!\b(?:no|little)\s)doubt(?:ed|s)?|alleg(?:ed|es|ing)|insinuated|unknown|impossible|no\s+(?:evidence|truth|proof|indication|sign|question|confirmation))\s+(?:that|of)\b${CLAUSE}`,
  String.raw`\b(?:rumou?rs?|speculation|allegations?|suspicions?|hoax|myth|[Tt]here\s+(?:were|are|have\s+been)\s+reports)\s+(?:\p{Ll}+\s+)?that\b${CLAUSE}`,
  // "proposed that A and B meet", "hoped that A would visit": it is wished for.
  String.raw`\b(?:(?:propos|suggest|demand|request|recommend|urg|hop|wish)(?:ed|es|ing|s|e)?|desire|proposal)\s+that\b${CLAUSE}`,
  String.raw`\b(?:[Uu]nconfirmed|[Uu]nverified)\s+(?:\p{Ll}+\s+)?(?:reports?|claims?|rumou?rs?|information)\b[^.;]*$`,
  String.raw`\b(?:declined|refused)\s+to\s+(?:confirm|say)\s+that\b${CLAUSE}`,
  // "did not say when she would go".
  String.raw`\b(?:not|never|n['’]t|declined\s+to|refused\s+to)\s+(?:yet\s+)?(?:sa(?:y|id)|specif(?:y|ied)|disclosed?|revealed?|mention(?:ed)?|confirm(?:ed)?|know|known)\s+(?:exactly\s+)?(?:when|where|if)\b${CLAUSE}`,
  String.raw`^Had\s+[^,.;]*$`,
  // "refused to let A go there", "prevented A from meeting B".
  String.raw`\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing))\s+to\s+(?:let|allow|permit)\s(?:(?!,?\s+(?:but|and|who|which)\b)[^.;])*$`,
  String.raw`\b(?:prevent(?:ed|s|ing)?|barr(?:ed|ing)|bann(?:ed|ing)|block(?:ed|s|ing)|stopp(?:ed|ing)|kept|discouraged|dissuaded)\s[^.;]{2,120}?\sfrom\s+$`,
]);

/** "hoped that A | would visit": a wish, and no plan. */
export const HOPED_THAT = new RegExp(
  String.raw`\b(?:hop(?:es?|ed|ing)|wish(?:es|ed|ing)?)\s+(?:(?:was|were)\s+expressed\s+)?(?:that\s+)?(?=\S)${CLAUSE}`,
  'u',
);
export const WOULD_OR_WILL = /\b(?:would|will|could)\s+(?:(?:\p{Ll}+ly|soon|also|one\s+day)\s+)?$/u;

/** "would meet A if": it depends on what follows. */
export const WOULD = /\bwould\s+(?:\p{Ll}+ly\s+)?$/u;
export const IF =
  /^(?:(?!\b(?:said|says|adding|added|told|asked|asks)\b)[^;.])*?\b(?:if|unless|provided)\b/u;

/** What depends on it: "If A came, he | will meet B". */
export const WILL_IF = /\b(?:would|will|could|can|may|might)\s+(?:\p{Ll}+ly\s+)?$/u;
export const AFTER_IF =
  /\b(?:[Ii]f|[Uu]nless|Had|(?<=,\s)had(?=\s+(?:he|she|it|they|the)\b))\s[^.;]*,\s+[^,.;]*$/u;
export const WOULD_AT = /^[^,.;]{0,60}?\b(?:would|could|might|may|will|can)\b/u;

/** "was due to go, but fell ill": what had been planned. */
const WAS_PLANNED = String.raw`(?:(?:was|were|had\s+been)\s+(?:also\s+|originally\s+|initially\s+)?(?:(?:expected|due|scheduled|set|supposed|slated|meant|planned|hoping|planning)\s+)?to\s+${ADVERBS}|had\s+(?:also\s+|originally\s+)?(?:planned|hoped|intended|wanted|meant)\s+to\s+${ADVERBS})`;
export const WAS_TO = new RegExp(String.raw`\b${WAS_PLANNED}${HOLDING}$`, 'u');
export const WAS_TO_AT = new RegExp(
  String.raw`^(?:${WAS_PLANNED}|(?:was|were|had\s+been)\s+(?:expected|due|awaited)\s+in\s)`,
  'u',
);
export const BUT = /^[^.;]*?,?\s+but\b/u;
/** "was to go, but called it off"; "who was expected in Riga, cancelled his visit". */
export const BUT_OFF = new RegExp(
  String.raw`^(?:[^.;]*?,?\s+but\s+[^.;]*?\b${OFF}\b|[^.;]{2,120}?,\s+(?:(?:has|have|had|later|then|since)\s+){0,2}(?:${OFF})\s+(?:his|her|their|the)\s+(?:[\p{Ll}-]+\s+){0,2}(?:visit|trip|journey|travels?|participation|attendance)\b)`,
  'u',
);
/** When it was to be, and not when it was called off. */
export const ON_PLAN =
  /\b(?:scheduled|planned|due|set|slated|announced|expected|foreseen|meant|intended|pencilled\s+in)\s+(?:for|on|in|to)\b|\b(?:was|were)\s+to\s|\bhad\s+(?:been\s+)?(?:planned|intended|hoped|meant)\s+to\s|\bplans\s+to\s/u;

/** "Reports that A met B are false". */
export const REPORTED =
  /\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Aa]llegations?|[Ss]peculation|[Ss]uggestions?|[Nn]ews)\s+(?:that\s|of\s|about\s)[^.;]*$/u;
export const IS_FALSE =
  /(?<!\b(?:they|it|this|that|which)\s)\b(?:is|are|was|were|as)\s+(?:\p{Ll}+ly\s+)?(?:false|untrue|baseless|unfounded|groundless|incorrect|inaccurate|not\s+true|fake|wrong|denied|invented|fabricated|without\s+foundation)\b/u;

const NOUN = anyOf(
  `meetings? talks summit call conversation consultations negotiations session sitting rounds? encounter dialogue dinner lunch conference forum visits? trips? travels? stops? stopovers? tour journey mission gatherings? ceremony signing appointment election`
    .split(' ')
    .map((noun) => `[${(noun[0] ?? '').toUpperCase()}${noun[0]}]${noun.slice(1)}`),
);
/** An event by its noun, with whose it is and all that is said of it up to its verb. */
const OF_IT = String.raw`^(?:\p{Lu}[^,;]{1,60}?['’]s?\s+|(?:His|Her|Their|Its|My|Our|The|An?)\s+)?${WITH}(?:\p{Lu}[\p{L}-]*\s+){0,2}${NOUN}\b(?:,\s+(?:where|which|that|(?:on|during|at)\s+which)\s[^,.;]{2,120},|\b(?:that|which)\s+(?:had|was|were|has)(?:\s+been)?\b|\bto\s+have\s+been\b|\bthe\s+(?:two|three)\s+(?:sides|parties|governments)\s+had\s+(?:hoped|planned|meant|intended)\b|(?!\b(?:was|were|is|are|has|have|had|did|does|do|will|would|could|may|might|can|should|must|cannot|after|because|since|although|while|but|when)\b)[^;.]|(?<=\b\p{Lu})\.)*?\s`;
/** Where "held the postponed talks" tells of talks that were held. */
export const OF_HELD = /\b(?:[Tt]he|[Aa]n?|held|previously|once|long)\s+$/u;
/** "cancelled his meeting with", "A's meeting with B has been called off", from where it is told of or just before. */
export const CALLS_OFF = new RegExp(
  String.raw`(?<=(?:^|\s))(?:${OFF}|(?:(?:had|has|have|decided|chosen?|agreed|opted|(?:forced|obliged|compelled|prompted|led|caused)(?:\s+[^.;,]{2,60})?)\s+to|will|is\s+to)\s+${TO_OFF}|(?:cancellation|postponement|deferral)\s+of)\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+|(?:of|for|and|the)\s+){0,7}\p{Lu}[\p{L}.’'-]*['’]s?\s+)?${WITH}$`,
  'u',
);
export const CALLED_OFF = new RegExp(
  String.raw`${OF_IT}(?:(?:was|were|is|are|(?:has|have|had)\s+(?:(?:now|since|again|also|therefore|nevertheless|nonetheless|however|then|later|\p{Ll}+ly)\s+)?been|(?:has|have|had)\s+(?:\p{Ll}+\s+)?to\s+be|will\s+be)\s+(?:(?:\p{Ll}+ly|later|since|then|again|also|now)\s+)?(?:${OFF}|dropped|off)|could\s+(?:therefore\s+|then\s+|eventually\s+)?not\s+(?:take\s+place|be\s+held|go\s+ahead)|(?:has\s+|have\s+|had\s+)?(?:fell|fallen)\s+(?:through|apart)|(?:was|were)\s+broken\s+off\s+before|collapsed\s+before|came\s+to\s+nothing|(?:failed|fails)\s+to\s+(?:materiali[sz]e|take\s+place|come\s+(?:about|off))|(?:had\s+)?never\s+(?:took\s+place|taken\s+place|came\s+(?:about|off)|happened|materiali[sz]ed))\b`,
  'u',
);
/** "Her visit to Riga will not take place", of what had been planned, as its words or whose it is tell. */
export const WILL_NOT_BE = new RegExp(
  String.raw`${OF_IT}(?:will|would|is\s+to)\s+(?:\p{Ll}+\s+)?not\s+(?:\p{Ll}+\s+)?(?:take\s+place|be\s+held|go\s+ahead|happen)\b`,
  'u',
);
export const HAD_BEEN_PLANNED =
  /(?:[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir))\s+(?:[\p{Ll}-]+\s+){0,3}$|\b(?:planned|scheduled|announced|expected)\s+(?:[\p{Ll}-]+\s+){0,3}$/u;
export const PLANNED_AT =
  /^(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he\s+(?:planned|scheduled))\s|(?:planned|scheduled|announced)\s|\p{Lu}[^,;]{1,60}?['’]s?\s)|,\s+(?:planned|scheduled|announced)\s[^,.;]{2,60},/u;
/** "a lunch was scrapped, as was | his meeting with": what was called off with something else. */
export const AS_WAS = new RegExp(
  String.raw`\b(?:${OFF})\b[^.;]{0,60}?,\s+as\s+(?:was|were|had)\s+(?:\p{Lu}[^,;.]{1,60}?['’]s?\s+)?${WITH}$`,
  'u',
);
/** "called off a trip to Riga, where he was to | meet": what was to be done on a journey that was called off. */
export const ON_TRIP_OFF = new RegExp(
  String.raw`\b(?:${OFF})\s+${WITH}(?:visit|trip|tour|journey|stop|travels?)\b[^.;]{0,120}?\b(?:where|during\s+which|on\s+which)\s[^.;]{0,80}$`,
  'u',
);
const IS_OFF = String.raw`(?:was|were|is|are|has\s+been|have\s+been|had\s+to\s+be|will\s+be)\s+(?:\p{Ll}+ly\s+|later\s+|now\s+)?(?:${OFF})\b`;
/** "the trip to Riga, where he was to | meet A, has been called off". */
export const TRIP_TO =
  /\b(?:visit|trip|tour|journey|stop|travels?)\s+(?:to|in|of)\s[^.;]{2,60},\s+(?:where|during\s+which)\s[^.,;]*$/u;
export const IS_OFF_AT = new RegExp(String.raw`^[^.;,]{2,120},\s+${IS_OFF}`, 'u');
/** "the programme included a meeting with A, but it has been put off"; talks that were suspended began. */
export const BUT_IT_IS_OFF =
  /^(?:[^.;]{0,160}?,?\s+but\s+(?:it|this|that|they|these|(?:the|this|that)\s+(?:\p{Ll}+\s+)?\p{Ll}+)|[^.;]{0,120}?\b(?:scheduled|planned|slated|set|due|foreseen)\s+(?:for|on|in|at)\s[^.;]{2,60}?,?\s+but)\s+(?:later\s+|then\s+)?(?:was|were|has\s+been|have\s+been|had\s+to\s+be)\s+(?:\p{Ll}+ly\s+|later\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|axed|deferred)\b/u;
/** "was to have | met A": it was meant, and did not come about. */
export const WAS_TO_HAVE =
  /\b(?:was|were|had\s+been)\s+(?:also\s+|originally\s+|initially\s+)?(?:(?:due|scheduled|supposed|set|expected|meant|slated)\s+)?to\s+have\s+(?:been\s+)?(?:also\s+|then\s+)?(?:(?:held|had|paid|made)\s+(?:an?\s+)?(?:\p{Ll}+\s+){0,2})?$/u;
/** "had been due to | meet", "were originally to | meet", "had planned to | meet": they did not, or not then. */
const HAD_PLANNED = String.raw`(?:had\s+been\s+(?:also\s+|originally\s+|initially\s+)?(?:due|scheduled|supposed|set|meant|slated|planning)|(?:was|were)\s+(?:originally|initially|at\s+first)(?:\s+(?:due|scheduled|supposed|set|expected|meant|slated|planning))?|had\s+(?:also\s+|originally\s+|initially\s+)?(?:planned|intended|arranged|meant))\s+to\s+`;
export const WAS_PLANNED_TO = new RegExp(String.raw`\b${HAD_PLANNED}${ADVERBS}${HOLDING}$`, 'u');
export const WAS_PLANNED_AT = new RegExp(
  String.raw`^(?:${HAD_PLANNED}|had\s+been\s+(?:due|expected|awaited)\s+in\s)`,
  'u',
);
/** "will no longer | travel to": given up; as is what one "will not" do "as planned". */
export const NO_LONGER =
  /\b(?:will|would|does|is|are|was|were|is\s+to)\s+(?:now\s+)?no\s+longer\s+(?:be\s+)?$/u;
export const WILL_NOT =
  /\b(?:will|would|is|are|was|did)\s+(?:now\s+)?not\s+(?:be\s+)?$|\bwon['’]t\s+$/u;
export const AS_PLANNED =
  /^[^.;]{0,120}?\bas\s+(?:(?:originally|initially|previously|earlier)\s+)?(?:planned|scheduled|expected|announced|intended)\b/u;

/** "A meeting between A and B did not take place", "is possible". */
export const MAY_BE = new RegExp(
  String.raw`${OF_IT}(?:(?:did|does|do|has|have|had|is|are|was|were|will|would)\s+(?:not|never)\s+(?:yet\s+)?(?:take|taken?|held|be|been|happen(?:ed)?|occur(?:red)?|materiali[sz]ed?|planned|scheduled|come|came)|(?:could|may|might|can)\s+(?:only\s+)?(?:take|be|happen|come)|(?:is|are|was|were|remains?|has\s+been|have\s+been)\s+(?:(?:still|currently|also|now|not)\s+)?(?:possible|likely|unlikely|impossible|unclear|uncertain|premature|in\s+doubt|ruled\s+out|proposed|mooted|requested|out\s+of\s+the\s+question|o(?:n|ff)\s+the\s+(?:table|agenda)(?!\s+(?:for|on|in)\s+(?:\p{Lu}|tomorrow|later|next))|being\s+(?:discussed|considered|weighed|mooted|mulled|explored|floated|contemplated|studied)|under\s+(?:consideration|discussion|study))|would\s+(?:\p{Ll}+ly\s+)?(?:be\s+(?:\p{Ll}+ly\s+|very\s+|more\s+)?(?:useful|premature|welcome|helpful|important|pointless|inappropriate|possible|difficult|desirable|beneficial|meaningless|counterproductive|an?\s+(?:good|great|mistake|step|chance|opportunity|\p{Ll}+\s+step))|help|benefit|serve|make\s+sense|require|depend))\b`,
  'u',
);
/** "A planned | meeting between A and B did not take place". */
export const PLANNED_BEFORE = new RegExp(
  String.raw`\b(?:planned|scheduled|expected|announced)\s+${WITH}$`,
  'u',
);
export const NEVER_HELD = new RegExp(
  String.raw`^${NOUN}\b[^.;]{2,240}?\b(?:did|has|have|had)\s+not\s+(?:take\s+place|taken\s+place|happen(?:ed)?|materiali[sz]ed?|come\s+(?:about|off)|been\s+held|go\s+ahead)\b`,
  'u',
);
/** "A meeting between A and B that was scheduled for Monday did not take place": it was planned, and not held. */
export const NOT_HELD = new RegExp(
  String.raw`^(?:(?:His|Her|Their|The|An?)\s+)?${WITH}${NOUN}\b[^.;]{0,120}?\b(?:scheduled|planned|due|slated|set|expected|announced|pencilled|hoped|intended|to\s+have\s+been)\s[^.;]{2,90}?\b(?:(?:did|has|have|had|will|would)\s+(?:now\s+)?not\s+(?:now\s+)?(?:take\s+place|taken\s+place|happen(?:ed)?|occur(?:red)?|come\s+(?:about|off)|materiali[sz]ed?|be(?:en)?\s+held|go\s+ahead)|(?:is|are)\s+not\s+going\s+ahead|collapsed|broke\s+down|fell\s+apart)\b`,
  'u',
);
export const OFF_AT = new RegExp(String.raw`^${OFF}\s+${WITH}${NOUN}\b`, 'u');
/** Verbs that tell of an event that did not come about, or that one would have. */
export const SHUNS = new RegExp(
  String.raw`^(?:rul(?:ed|es|ing)\s+out|(?:skipp|boycott|snubb|refus|reject|declin|miss|avoid|shunn|demand|request|propos|suggest|offer)(?:ed|es|s|ing)|turned\s+down|sought|seeks)\s+${WITH}${NOUN}\b`,
  'u',
);

/** "called | a meeting with A premature": it was not held. */
export const TOO_EARLY = new RegExp(
  String.raw`^${WITH}${NOUN}\s(?:between|with|of|by)\s[^.;]{2,120}?\s(?:premature|inappropriate|pointless|inexpedient|out\s+of\s+the\s+question)\b`,
  'u',
);

/** "would have gone": it did not come about. */
export const WOULD_HAVE = /^(?:would|should|could|might|(?:was|were)\s+to)\s+have\s/u;

const DUE = String.raw`(?:is|are)\s+(?:also\s+|now\s+|currently\s+|said\s+to\s+be\s+|reported\s+to\s+be\s+|reportedly\s+)?(?:expected|due|scheduled|slated|set|planned|supposed|to)\b`;
/** Right before a noun for what is held, or the verb that holds it: it is yet to come. */
export const YET_TO_COME = new RegExp(
  String.raw`\b(?:for\s+the\s+(?:start|beginning|opening|resumption)\s+of|(?:is|are)\s+(?:sending|dispatching)\s+(?:an?|its|his|her|their|the)\s+(?:[\p{L}-]+\s+){0,3}delegation\b[^.;]{0,160}?\s(?:for|to))\s+(?:[\p{L}-]+\s+){0,6}$|\b(?:(?:is|are|be)\s+(?:also\s+|currently\s+|now\s+|reportedly\s+)?(?:planning|arranging|organi[sz]ing|preparing(?:\s+for)?|getting\s+ready\s+for)\s+(?:to\s+hold\s+)?|\b[Pp]repar(?:ations?|ing)\s+(?:(?:are|is|were)\s+)?(?:(?:also|now|already)\s+)?(?:under\s+way\s+|underway\s+|being\s+made\s+|in\s+progress\s+|going\s+on\s+)?for\s+|\b(?:under\s+way|underway|working|work|efforts|trying|arrangements)\s+(?:to|on)\s+(?:organi[sz](?:e|ing)|arrang(?:e|ing)|prepar(?:e|ing))\s+(?:for\s+)?|(?<!\b(?:the|an?|his|her|their|its|these|of|no|with)\s)plans\s+(?:to\s+hold\s+)?)${WITH}$|\b${DUE}\s+(?:to\s+)?be\s+$`,
  'u',
);
/** "The programme includes talks with": what is planned for a visit. */
const PROGRAMME = String.raw`(?:itinerary|program(?:me)?|agenda|schedule)\b[^.;]{0,60}?\s(?:includes?|features?|calls?\s+for|provides?\s+for|envisages?)\s+(?:[\p{L}-]+\s+){0,6}(?:talks|meetings?|consultations|negotiations|ceremony|dinner|lunch|reception|round[\s-]?tables?|sessions?|visits?|summit|forum|conference)\b`;
export const PROGRAMME_HAS = new RegExp(String.raw`\b${PROGRAMME}`, 'u');
/** The same, right behind whose it is: "her | programme includes". */
export const PROGRAMME_OF = new RegExp(
  String.raw`^(?:['’]s?)?\s+(?:[\p{Ll}-]+\s+){0,2}${PROGRAMME}`,
  'u',
);
/** Opens a clause with a time to come, right before who does something then. */
export const OPENS_AHEAD =
  /(?:^|,\s+|\band\s+|\bthat\s+)(?:[Tt]omorrow|[Ll]ater\s+(?:today|this\s+(?:week|month))|[Nn]ext\s+(?:week|month))(?:\s+(?:morning|afternoon|evening|night))?,?\s+[^,.;]{0,80}$/u;
export const IN_PRESENT =
  /^(?:meets|holds|receives|hosts|attends|opens|has|travels|visits|joins|chairs|speaks|takes|greets|welcomes)\b/u;
/** "A meeting with A is expected to be held", "their talks will cover trade". */
export const TO_COME_AT = new RegExp(
  `${OF_IT}(?:${DUE}|(?:is|are|was|were)\\s+being\\s+(?:prepared|planned|organi[sz]ed|arranged|worked\\s+on)|will\\s+(?:also\\s+|then\\s+|now\\s+)?(?:be\\s+held|take\\s+place|include|cover|focus|address|deal|follow|come|touch|resume|continue|start|open|begin|commence|convene|go\\s+ahead|proceed|kick\\s+off|run|last)|(?:has|have)\\s+been\\s+(?:moved|relocated|transferred))\\b`,
  'u',
);

/** What is done again and again, of which no one time is told: "hold regular consultations". */
export const OF_HABIT =
  /^holds?\s+(?:regular|periodic|frequent)\s(?![^.;]*\s(?:today|yesterday|(?:in|on)\s+\p{Lu}|\p{L}*\d))/u;

const WAS_MEANT = String.raw`(?:(?:(?:was|were)\s+(?:originally|initially|(?:at\s+)?first)|had\s+(?:originally|initially|(?:at\s+)?first)\s+been)\s+(?:to\s+have\s+(?:been\s+held|taken\s+place)|to\s+(?:be\s+held|take\s+place)|(?:due|set|supposed|meant)\s+to\s+(?:be\s+held|take\s+place)|(?:scheduled|planned|slated|set|due|foreseen|announced)\s+(?:for|in|on)(?=\s))|(?:was|were)\s+to\s+have\s+(?:been\s+held|taken\s+place)|,\s+(?:originally|initially)\s+(?:due\s+to\s+(?:be\s+held|take\s+place)|scheduled|planned|set))`;
/** "The talks between A and B were originally to have been held in Riga": they were not, or not there or then. */
export const WAS_MEANT_AT = new RegExp(
  String.raw`^(?:(?:The|Their|His|Her)\s+)?${WITH}${NOUN}\s(?:(?!\b(?:was|were|had|which|that|who)\b)[^;.,]){0,120}?${WAS_MEANT}`,
  'u',
);
/** Opens a sentence on when those who met had been to meet: "The talks were originally planned for". */
export const MEANT_BEFORE = new RegExp(
  String.raw`^(?:The|Their|This|His|Her)\s+(?:[\p{L}\d-]+\s+){0,2}?(?:meeting|talks|call|conversation|consultations|session|summit|negotiations|encounter|(?<visit>visit|trip|journey))(?:\s+(?=\p{L})|(?=,))${WAS_MEANT}`,
  'u',
);

/** Right before what those did who are spoken to: "I know that you | met A". */
export const YOU_DO =
  /\b[Yy]ou\s+(?:(?:have|had|will|would|are|were|can|could|may|might|should|did|to|be|going|also|both|recently|just|already|yesterday|today|then)\s+){0,4}$/u;
