import type { SpeechAct } from '../../../store/statement';

/** Words between a verb and what is expressed: "expressed | the United States’ grave | concern". */
export const MANY = String.raw`(?:(?!(?:that|for|by|with|of|about|over|to)\b)[\p{L}’'.-]+\s+){0,5}?`;

/** What somebody gave, for which one is thankful: "appreciated | Latvia's help". */
const HELP = String.raw`\s+(?:(?:the|his|her|their|its)\s+)?(?:[\p{L}-]+[’']?s?\s+){0,4}?(?:efforts|support|assistance|help|aid|hospitality|generosity|contributions?)\b`;
/** What somebody tells of without judging it: "described | his talks in Riga", but not "his talks as open". */
const DOINGS = String.raw`\s+(?:his|her|their|its|the|an?)\s+(?:\p{Ll}+\s+){0,2}?(?:meetings?|talks|visits?|trips?|missions?|conversations?|steps|plans?|measures|work|efforts|contacts)\b(?![^.;]{0,80}\sas\s)`;

/** What somebody did well: "applauded | Latvia's record". */
const DEEDS = String.raw`\s+(?:(?:the|his|her|their|its)\s+)?(?:[\p{L}-]+[’']?s?\s+){0,3}?(?:record|work|role|efforts|leadership|courage|performance|achievements)\b`;

/**
 * What a sentence's verb tells of what its subject did by speaking. Sources of regular expressions;
 * of several that fit at one place the first in this list is taken.
 */
export const SPEECH_VERBS: readonly (readonly [source: string, act: SpeechAct])[] = [
  [
    String.raw`(?:(?:voic|not|emphasi[sz]|stress|underscor|underlin|highlight|flag(?:g)?|affirm|reaffirm|express|rais|reiterat|shar|convey|manifest|register|relay|articulat|communicat|stat|repeat)(?:ed|ing)|spoke\s+(?:about|of))\s+${MANY}(?:concerns?|alarm|dismay|misgivings|unease|fears?|anxiety|apprehensions?|worry|worries)|(?:was|were|is|are|remain(?:s|ed))\s+(?:\p{L}+ly\s+)?(?:concerned|alarmed|worried|troubled|dismayed)\s+(?:about|by|over|at|that)|(?:not|observ|acknowledg)(?:ed|ing)\s+with\s+(?:\p{L}+\s+){0,2}?(?:concern|alarm|dismay|unease|worry)|t(?:ook|aking)\s+note\s+with\s+(?:\p{L}+\s+){0,2}?(?:concern|alarm|dismay)|sounded\s+the\s+alarm`,
    'EXPRESSED_CONCERN',
  ],
  [
    String.raw`(?:express|reiterat|extend|convey|not|voic|offer|relay|shar|pass)(?:ed|ing)\s+(?:on\s+)?${MANY}(?:words\s+of\s+)?(?:appreciation|gratitude|gratefulness|thanks)|(?:not|acknowledg|recall)(?:ed|ing)\s+with\s+(?:\p{L}+\s+)?(?:appreciation|gratitude|thanks)|gave\s+thanks|(?:was|were|is|are)\s+(?:\p{L}+ly\s+)?grateful\s+(?:to|for)`,
    'THANKED',
  ],
  [
    'gave\\s+(?:(?:a|an|high|positive|negative|highly)\\s+)*(?:assessments?|evaluation)',
    'ASSESSED',
  ],
  [
    '(?:provided|set forth|set out|outlined|shared|gave|offered)\\s+(?:[a-z\\s,-]{0,40}\\s)?assessments?',
    'ASSESSED',
  ],
  [
    String.raw`congratulat(?:ed|ing)|wish(?:ed|ing)(?!\s+(?:each\s+other|one\s+another))(?=[^.;]{0,60}\b(?:Merry|Happy)\b)|(?:extended|conveyed|sent|expressed|offered|delivered|relayed|voiced|passed\s+on)\s+${MANY}congratulations|sent\s+(?:an?|his|her|their)\s+(?:\p{L}+\s+){0,2}?(?:(?:message|letter|telegram|note)\s+of\s+congratulations?|congratulatory\s+(?:message|letter|telegram|note))|extended\s+${MANY}(?:warm|warmest|best)\s+wishes`,
    'CONGRATULATED',
  ],
  ['(?:thank(?:ed|ing))', 'THANKED'],
  [`(?<!highly\\s)appreciat(?:ed|ing)(?=${HELP})`, 'THANKED'],
  [`describ(?:ed|ing)(?=${DOINGS})`, 'INFORMED'],
  [`applaud(?:ed|ing)(?=${DEEDS})|critici[sz](?:ed|ing)(?=[^.,;"“]{3,60}\\sas\\s)`, 'ASSESSED'],
  ['impressed\\s+(?:up)?on(?=\\s)', 'NOTED'],
  [
    '(?:welcom(?:ed|ing)(?![^;]{0,200}\\sto\\s[\\p{L} ]{2,30}\\sfor\\s+(?:the|an?)\\s)(?!\\s+\\p{Lu}[^;]{0,100}\\sto\\s+(?:the\\s+)?[\\p{L} ]{2,30}\\sto\\s+(?:discuss|talk|review|hold)\\s)|applaud(?:ed|ing)|celebrat(?:ed|ing)(?=\\s+(?:the\\s+)?(?:sign|launch|open|success|progress|achiev|agreement|recent|adoption|conclu|complet|creat|establish|expan|growth|strength)))',
    'WELCOMED',
  ],
  [
    "(?:condemn(?:ed|ing)|(?:reiterat|reaffirm|repeat|renew)(?:ed|ing)\\s+(?:(?:his|her|their|its|the|strong|firm|unequivocal)\\s+){0,3}condemnation|censured|protest(?:ed|ing)(?=\\s+(?:against|over|at)\\b)|lodged\\s+an?\\s+(?:\\p{L}+\\s+)?protest|took\\s+issue\\s+with|denounc(?:ed|ing)|deplor(?:ed|ing)|slammed|criticized|criticised|criticizing|criticising|decr(?:ied|ying)|rebuk(?:ed|ing)|blasted|lambast(?:ed|ing)|castigat(?:ed|ing)|berated|chided|scolded|reprimanded|ridiculed|mocked|(?:lash|hit)(?:ed)?\\s+out\\s+at|railed\\s+against|took\\s+aim\\s+at|blam(?:ed|ing)(?=\\s+\\p{L})|(?:was|were)\\s+(?:\\p{L}+ly\\s+)?critical\\s+of|(?:express|voic)(?:ed|ing)\\s+(?:(?:his|her|their|strong|firm)\\s+){0,2}(?:condemnation|outrage|indignation)|attack(?:ed|ing)(?=\\s+(?:(?:the|his|her|their|its|this|that|what)\\s+)?(?:\\p{L}+[’']?s?\\s+){0,2}(?:decision|plan|plans|proposals?|polic(?:y|ies)|proclamation|statement|remarks|move|law|bill|deal|idea|record|reports?|critics|media|press|opposition|rhetoric|comments|measures?|ruling|verdict)\\b))",
    'CONDEMNED',
  ],
  [
    '(?:prais(?:ed|ing)|hail(?:ed|ing)|laud(?:ed|ing)|commend(?:ed|ing)|describ(?:ed|ing)(?!\\s+[\\d,.]+\\s)|compared(?=[^.;]{2,90}\\s(?:to|with)\\s)(?!\\s+notes\\b)|judged|assess(?:ed|ing)|appreciat(?:ed|ing)|highly appreciated|(?:highly|greatly)\\s+valu(?:ed|ing)|termed(?=\\s+(?:the|this|it)\\b)|paid\\s+homage\\s+to|evaluated|(?:paid|paying)\\s+tribute\\s+to|extolled|sp(?:oke|eaking)\\s+(?:very\\s+)?(?:highly|positively|warmly|approvingly)\\s+(?:of|about)|characteri[sz](?:ed|ing)|liken(?:ed|ing)|portray(?:ed|ing)|brand(?:ed|ing)|label(?:l)?(?:ed|ing)|dubbed|credited(?=[^.;]{3,60}\\s(?:for|with)\\b)|referr(?:ed|ing)\\s+to(?=[^.,;]{3,80}\\sas\\s(?:an?|the)\\b))',
    'ASSESSED',
  ],
  [
    '(?:(?:reiterat|reaffirm|renew|repeat|echo)(?:ed|ing)\\s+(?:(?:the|his|her|their|its|our|an?|earlier|\\p{L}+[’\']s?)\\s+){0,2}(?:calls?|appeals?|demands?|requests?|invitations?)(?=\\s+(?:for|on|upon|to|that)\\b)|tasked(?=\\s)|petitioned|counsel(?:l)?ed(?=\\s)|(?:sought|solicited)(?=\\s+(?:help|support|assistance|aid|cooperation|clarification)\\b)|call(?:ed|ing)\\s+(?:(?:again|also|once\\s+again|jointly|repeatedly|instead)\\s+)?(?:for|(?:on|upon)(?=(?:(?!\\swho\\s)[^;]){2,160}\\s(?:to|for)\\s)(?![^;.,]{2,90}\\sto\\s+(?:discuss|exchange|brief|bid|pay(?=\\s+(?:(?:an?|his|her|their|its)\\s+(?:\\p{L}+\\s+)?(?:visit|call|respects|homage|tribute)|tribute|homage|respects)\\b)|present|congratulate|introduce|deliver|review)\\b)(?![^;]{2,120}\\s(?:on\\s+(?:\\d|\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+\\s+\\d)|today|yesterday)))|(?:renew|issu|repeat|mak|made|join)(?:ed|ing)?\\s+(?:(?:an?|the|his|her|their|its|urgent|joint|fresh|new|strong)\\s+){0,3}(?:appeals?\\s+(?:for|to)|calls?\\s+for|requests?\\s+(?:for|that)|demands?\\s+(?:for|that))|implor(?:ed|ing)|plead(?:ed|ing)|beg(?:ged|ging)(?=\\s)|exhort(?:ed|ing)|push(?:ed|ing)\\s+for|lobb(?:ied|ying)|urg(?:ed|ing)|request(?:ed|ing)|demand(?:ed|ing)|appeal(?:ed|ing)|asked(?!(?:\\s+[^.;“”"]{0,40})?[,:]?\\s*[“"])(?<![?!][”"]\\s[^.;“”"]{0,60})|invit(?:ed|ing)|joined\\s+the\\s+calls|encourag(?:ed|ing)|ordered(?![^.;]{3,80}\\s(?:out\\s+of|expelled|closed)\\b)|instruct(?:ed|ing)|(?:gave|giving|issu(?:ed|ing))\\s+(?:(?:his|her|the|an?|detailed|relevant|clear|direct|corresponding)\\s+){0,2}(?:instructions?|orders?|directions?|directives?)(?=\\s+(?:to\\s+(?!the\\b|an?\\b)|that\\b))|advocated\\s+for|press(?:ed|ing)\\s+(?:[^.,;]{3,60}?\\s)?(?:for|on|to)(?=\\s)|(?:extended|conveyed|issued|delivered|sent|passed\\s+on)\\s+(?:an|his|her|their|the)\\s+(?:\\p{L}+[’\']?s?\\s+)?invitation|wrote\\s+to\\s+[^.]{0,60}?asking)',
    'REQUESTED',
  ],
  [
    '(?:advocated(?!\\s+for)|propos(?:ed|ing)|suggest(?:ed|ing)|recommend(?:s|ed|ing)|put\\s+forward|(?:made|submitted|introduced|came\\s+up\\s+with|advanced|tabled)\\s+(?:an?|the|his|her|their|several|specific|concrete)\\s+(?:\\p{L}+\\s+)?(?:proposals?|initiatives?)|floated\\s+(?:the|an?)\\s+(?:idea|proposal|possibility)|advis(?:es|ed|ing)(?!\\s+[^.;]{0,60}?\\b(?:of|that)\\b))',
    'PROPOSED',
  ],
  [
    '(?:contest(?:s|ed)|den(?:ied|ying)|reject(?:ed|ing)|refut(?:ed|ing)|rebut(?:ted|ting)|repudiat(?:ed|ing)|disavow(?:ed|ing)|turned\\s+down(?=\\s)|declined(?=\\s+(?:the|an?|his|her|their)\\s+(?:\\p{L}+\\s+)?(?:offer|invitation|request|proposal)\\b)|disput(?:ed|ing)(?=\\s))',
    'DENIED',
  ],
  [
    "(?:(?:re)?assur(?:ed|ing)|reaffirm(?:ed|ing)|re-affirmed|affirm(?:ed|ing)|reiterat(?:ed|ing)|restat(?:ed|ing)|(?:re-?)?confirm(?:ed|ing)|admitted|conceded|attested|rededicated|(?:gave|offered|provided)\\s+(?:an?\\s+|his\\s+|her\\s+|their\\s+)?(?:\\p{L}+\\s+)?assurances?|reassert(?:ed|ing)|renew(?:ed|ing)\\s+(?:(?:his|her|their|its|the)\\s+){0,1}(?:\\p{L}+[’']?s?\\s+){0,2}commitments?|recommitted|(?:renew|repeat)(?:ed|ing)(?=\\s+(?:the|an?|his|her|their|its)\\s+(?:[\\p{L}-]+[’']?s?\\s+){0,3}?(?:offers?|pledges?|promises?|support|readiness|willingness)\\b)|reinforced\\s+(?:(?:the|our|their|his|her)\\s+)?(?:\\p{L}+[’']?s?\\s+){0,2}(?:support|commitment))",
    'CONFIRMED',
  ],
  [
    'told(?=[^."“]{0,60}[,:]\\s*["“])|(?<=["”],?\\s[^"“”]{0,80})told|(?:told|telling)(?=\\s+(?:reporters|journalists|dpa|ddp|(?:the\\s+)?(?:\\p{L}+\\s+)?(?:broadcaster|newspaper|daily|weekly|magazine|channel)|news(?:men|papers)|lawmakers|parliament|Parliament|Reuters|AFP|AP|UPI|CNN|CBS|NBC|ABC|CBC|BBC|RIA|TASS|Interfax|Xinhua|Kyodo|Yonhap|Bloomberg|Al\\s+Jazeera|Agence|Haaretz|Sky\\s+News|Fox\\s+News|Voice\\s+of|Wikinews|Der\\s+Spiegel|Le\\s+\\p{Lu}|[^.;,"“]{0,40}\\b(?:television|radio|TV|News|Times|Post|Guardian|Telegraph|Journal|Press|Today)\\b|(?:the|an?)\\s+(?:press|media|newspaper|interviewer|BBC|(?:\\p{L}+\\s+)?(?:news\\s+)?(?:agency|conference))))',
    'SAID',
  ],
  [
    "(?:inform(?:ed|ing)|announc(?:ed|ing)|notif(?:ied|ying)|apprised|acquainted|explain(?:ed|ing)(?=\\s+(?:that|how|why|what|(?:the|his|her|their|its)\\s))|(?:gave|provided|offered)\\s+[^.;]{0,40}?\\b(?:explanations?|insights?|account|overview)\\b|advised(?=\\s+[^.;]{0,60}?\\b(?:of|that)\\b)|referred\\s+to|(?<!\\b(?:they|we|We|two|leaders|ministers|presidents|sides|parties|Minister|Secretary)\\s+(?:also\\s+)?)(?<!\\bwhom\\s+(?:\\p{L}+\\s+){1,3})spoke\\s+(?:about|of)|brief(?:ed|ing)|updated|(?:gave|shared)\\s+(?:an?\\s+)?(?:(?:detailed|brief)\\s+)?(?:update|briefing|information)|disclos(?:ed|ing)|debriefed|familiari[sz](?:ed|ing)|elaborated\\s+(?:up)?on|dwel(?:t|led)\\s+(?:up)?on|made\\s+known|(?:had|have|has)\\s+given\\s+[^.;,]{2,60}?\\s(?:details|information|assurances)\\b|(?:gave|provided|offered|shared)\\s+(?:(?:further|more|some|additional|detailed)\\s+)?(?:details|information)|(?:detailed|unveiled|(?:laid|set)\\s+out)(?=\\s+(?:the|his|her|their|its|our|an?|new|several|\\p{L}+[’']s)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:plans?|vision|steps?|priorities|positions?|approach(?:es)?|strategy|polic(?:y|ies)|conditions|goals?|agenda|measures|proposals?|ideas|principles|roadmap|efforts|initiatives?|package|program(?:me)?)\\b)|reveal(?:ed|ing)(?=\\s+(?:that|the|his|her|their|plans|details|an?)\\b)|report(?:ed|ing)(?=\\s+(?:that|on|there|having)\\b)|provided\\s+[^.;]{0,60}?\\b(?:overview|update|briefing)|conveyed(?=[^.;]{0,60}\\b(?:information|details)\\b|\\s+(?:the|his|her|their)\\s+(?:decision|news|outcome|results?|position)\\b|\\s+to\\s+[^.;,]{3,60}\\s(?:what|that|how)\\s)|told|mentioned|spoke\\s+in\\s+detail\\s+about|presented(?![^.;]{0,80}\\b(?:Order|Letters?|credentials|award|medal|gift|certificate)\\b)|outlined(?!\\s+(?:joint|common|plans|how))|put\\s+forth|shared(?!\\s+(?:(?:his|her|their)\\s+(?:desire|hope|determination|readiness|(?:view|opinion|belief|conviction)(?=\\s+that))|views|perspectives|the\\s+(?:sense|views?|opinion|belief|conviction|assessment)|a\\s+(?:common|similar)|concerns?)))",
    'INFORMED',
  ],
  [
    '(?:(?:made\\s+a\\s+point\\s+of\\s+)?not(?:ed|ing)|reinforced(?=\\s+the\\s+(?:\\p{L}+\\s+){0,2}?(?:importance|need|necessity|value)\\b)|underscor(?:ed|ing)|underlin(?:ed|ing)|emphasi[sz](?:ed|ing)|stress(?:ed|ing)|highlight(?:ed|ing)|point(?:ed|ing)\\s+out|recall(?:ed|ing)|recogni[sz](?:ed|ing)|acknowledg(?:ed|ing)|remind(?:ed|ing)|drew\\s+(?:(?:the|his|her|their|special|particular|\\p{L}+[’\']s?)\\s+){0,2}attention(?:\\s+of\\s+[^.,;]{3,60}?)?\\s+to|t(?:ook|aking)\\s+(?:\\p{L}+\\s+)?note(?:\\s+with(?:\\s+\\p{L}+){1,2})?\\s+(?:of|that)|made\\s+(?:special\\s+)?note\\s+of|made\\s+the\\s+point\\s+that|brought\\s+up|referenced|accentuat(?:ed|ing)|spotlight(?:ed|ing)|drew\\s+attention|draw(?:ing)?\\s+attention|call(?:ed|ing)\\s+(?:\\p{L}+\\s+)?attention\\s+to|(?:plac|put|lay|laid)(?:ed|ing)?\\s+(?:(?:special|particular|great|much|a|an|the)\\s+){0,2}(?:emphasis|stress|accent)\\s+on|observed(?=,?\\s+(?:that\\b|["“]))|singl(?:ed|ing)\\s+out|alluded\\s+to|identified|cit(?:ed|ing)(?!\\s+(?:(?:the|its|an?)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:press\\s+service|press\\s+office|agency|sources?|reports?|media|newspaper|officials?|website|statement)\\b)|point(?:ed|ing)\\s+to)',
    'NOTED',
  ],
  [
    "(?:agree(?:d|ing)|(?:express|voic)(?:ed|ing)\\s+(?:(?:his|her|their|full)\\s+)?agreement|concurr(?:ed|ing)|second(?:ed|ing)(?=\\s)|(?:echo|assent|consent)(?:ed|ing)|(?:shared\\s+(?:the|a)\\s+(?:(?:common|same|similar)\\s+)?|expressed\\s+(?:the|a)\\s+(?:common|same|similar)\\s+)(?:view|opinion|belief|conviction|understanding|assessment)(?=\\s+(?:that|on)\\b)|(?:was|were)\\s+(?:in\\s+(?:full\\s+)?agreement|of\\s+one\\s+mind|unanimous\\s+in)|accept(?:ed|ing)(?=(?:\\s+with\\s+(?:\\p{L}+\\s+)?(?:pleasure|gratitude|thanks|satisfaction|joy)|\\s+\\p{L}+ly)?\\s+(?:the|his|her|an|this|that|their)\\s+(?:\\p{L}+[’']?s?\\s+){0,3}(?:invitation|offer|proposals?|request|apology|conditions|terms)\\b)|endors(?:ed|ing)(?=\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+){0,2}(?:statement|declaration|communiqu[eé]|roadmap|(?:action|work)\\s+plan)\\b))",
    'AGREED',
  ],
  [
    '(?:(?:made|delivered|gave|offered)\\s+(?:[a-z]+\\s+){0,2}(?:remarks|speech|address|lecture)\\s+(?:on|about)|shared\\s+(?:his|her|their)\\s+(?:desire|hope|determination|readiness|(?:view|opinion|belief|conviction)(?=\\s+that))|proclaimed|bemoaned|inquired|doubted(?=\\s+that)|(?:is|was|are|were)\\s+(?:also\\s+)?(?:(?:firmly\\s+|fully\\s+)?(?:convinced|confident)|of\\s+the\\s+(?:view|opinion))(?=\\s+that)|took\\s+the\\s+view|wrote(?=\\s+(?:on\\s+[\\p{L}.]+\\s+)?that\\b)|posted(?=\\s+on\\s+[\\p{L}.]+\\s+that\\b)|(?:replied|responded|answered)(?=\\s+that\\b)|said|says|saying|stated|stating|insist(?:ed|ing)|accus(?:ed|es|ing)|threaten(?:ed|ing)|hop(?:es|ed)(?=\\s+that)|apologi[sz](?:ed|ing)|regrett?(?:ed|ing)|repeated|dismissed|tweet(?:ed|ing)|posted(?=[^.;]{0,60}["“«:])|alleg(?:ed|ing)|disagreed|object(?:ed|ing)\\s+to|complain(?:ed|ing)(?=\\s+(?:that|of|about)\\b)|jok(?:ed|ing)(?=\\s+(?:that|about)\\b)|sp(?:oke|eaking)\\s+(?:out\\s+)?against|(?:rul(?:ed|ing))\\s+out|went\\s+on\\s+to\\s+(?:say|state|add|explain|note)|defend(?:ed|ing)(?=\\s+(?:(?:the|his|her|their|its)\\s+)?(?:\\p{L}+[’\']?s?\\s+){0,2}(?:decision|move|plans?|polic(?:y|ies)|actions?|record|law|bill|deal|government|choice|use|right|rights|remarks|comments|stance|role|agreement|handling|strikes?|appointment)\\b)|back(?:ed|ing)(?=\\s+(?:the|his|her|their|its|a|calls|this)\\s)|endors(?:ed|ing)|challeng(?:ed|ing)(?=\\s+the\\s)|resolved\\s+to|undertook\\s+to|swore\\s+to|asked|speculat(?:ed|ing)(?=\\s+that)|quipped|lashed|celebrated(?=\\s+(?:the|their|our|his|her|its|\\p{Lu}|\\d))|(?:offer|extend|send|sent|shar|convey|pass|deliver|relay|giv|gave)(?:ed|ing)?\\s+(?:on\\s+)?(?:(?!(?:that|for|by|with|of|about|over|to)\\b)[\\p{L}’\'.-]+\\s+){0,5}?(?:condolences|sympath(?:y|ies)|greetings|regards|solidarity|apolog(?:y|ies)|regrets?|best\\s+wishes|hopes?|confidence|readiness|willingness|determination|satisfaction)|countered|felt(?=\\s+that)|passed\\s+(?:on\\s+)?(?:his|her|their)\\s+(?:words|wishes|condolences)|supported(?=\\s+the\\b)|added|adding|declared(?!\\s+(?:(?:its|their)\\s+)?(?:independence|war|martial|a\\s+(?:state|ceasefire|holiday|truce)))|recount(?:ed|ing)|oppos(?:ed|ing)(?=\\s+(?:the|any|all|an?|efforts|attempts)\\b)|contend(?:s|ed)|maintain(?:s|ed)(?=\\s+that)|testified|lamented|predicted|charged(?=\\s)|questioned|argues|insists|claims(?!\\s+\\d)|accus(?:es)|(?<!\\bthat\\s[^,.;]{0,40})made\\s+(?:it\\s+)?clear(?=\\s+that)|claimed|claiming|continued(?=,?:?\\s*["“«])|(?:wrote|summ(?:ari[sz]ed|ed\\s+up)|responded|replied|answered|quipped|remarked|exclaimed|shouted|retorted)(?=[^."“«]{0,60}["“«])|(?<=[,.?!][”"]\\s[^.;“”"]{0,60})(?:wrote|replied|responded|answered|exclaimed|shouted|retorted|recalled|observed|tweeted|posted|complained|joked|quipped|concluded|summed\\s+up)|believ(?:es|ed)(?=\\s+that)|committ(?:ed|ing)\\s+to|conveyed(?!\\s+(?:to\\s+(?:\\p{L}+\\s+){1,3})?(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:letter|note|copy|document|gift)\\b)|vow(?:ed|ing)|promis(?:ed|ing(?=\\s+(?:to|that|["“])))|wish(?:ed|ing)(?!\\s+(?:each\\s+other|one\\s+another))|extended\\s+(?:his|her|their)\\s+(?:\\p{L}+\\s+){0,2}(?:condolences|sympath(?:y|ies))|offer(?:ed|ing)(?=\\s+(?:to\\s+\\p{Ll}|(?:(?!\\band\\b)[^.;]){0,50}\\b(?:assistance|help|support|mediation|services)\\b|[^.;,]{3,60}\\sas\\s(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:seat|venue|host|site|place)\\b))|assert(?:ed|ing)|explained|remarked|commented|argued|warn(?:ed|ing)|caution(?:ed|ing)(?=\\s)|indicat(?:ed|ing)(?=\\s+(?:that|his|her|its|their|to|the|an?)\\b)|signal(?:l)?(?:ed|ing)(?=\\s+(?:that|his|her|its|their|a)\\b)|hint(?:ed|ing)(?=\\s+(?:that|at)\\b)|opined|mused|clarified(?=\\s+(?:that|(?:the|his|her|its|their)\\s+(?:\\p{L}+[’\']?s?\\s+){0,2}(?:positions?|stance|views?|remarks|comments|statements?|words)\\b))|reasoned(?=\\s+that)|boast(?:ed|ing)(?=\\s+(?:that|of|about)\\b)|estimat(?:ed|es|ing)(?=\\s+that)|(?:was|is|were)\\s+(?:also\\s+)?quoted\\s+(?:\\p{L}+\\s+){0,6}as\\s+saying|(?:issu|releas)(?:ed|ing)\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+){0,2}(?:statement|communiqu[eé])(?:\\s+saying|(?=\\s+(?:that|in\\s+which)))|express(?:ed|ing)|spoke\\s+with\\s+understanding|called(?=\\s+[^.;,"“]{0,40}["“]|\\s+(?:it|this|that|the|his|her|their|its|him|them|an?|all|such|what)\\b|\\s+[“\"])|voiced|raised(?!\\s+(?:the|his|her|their|an?)\\s+(?:\\p{L}+\\s+)?(?:flags?|glass(?:es)?|hands?|banners?|toast|rates?|prices?|tax(?:es)?|wages?|curtain)\\b)|pledg(?:ed|ing)|concluded(?!\\s+(?:(?:today|yesterday|here|(?:on|this|last)\\s+\\p{L}+|\\p{L}+ly)\\s+)?(?:an?|his|her|their|its|the|with)\\b)|deemed|mad(?:e)\\s+(?:the|a)\\s+case\\s+for|(?:was|were)\\s+supportive\\s+of|spoke\\s+(?:out\\s+)?in\\s+favou?r\\s+of|(?:reads?|read)(?=[,:])|sent\\s+(?:(?:his|her|their)\\s+(?:[a-z]+\\s+)?|an?\\s+(?:message|letter|telegram|note)\\s+of\\s+)(?:condolences?|greetings?|sympathy|support|thanks))',
    'SAID',
  ],
];

/** Verbs of a meeting's telling that are no statements. */
export const OTHER_VERBS =
  '(?:discuss(?:ed|ing)|met|spoke|called(?!\\s+(?:on|for|upon)\\b)|(?:tele)?phoned|wrote|used|seized|hosted|received|visited|exchang(?:ed|ing)|attended|participated|convened|gathered|paid|took|held|had|led|traveled|travelled|signed|shared\\s+views|focused|talked|advanced|considered|left|returned|joined|opened|began|started|touched|reviewed|covered|addressed|look(?:s|ed|ing)?\\s+forward|intends?|plans|agrees|remains|stands|supports)';
