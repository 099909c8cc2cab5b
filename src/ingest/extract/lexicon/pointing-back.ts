/** What was held, or who held it, as told before: "During the talks", "led the Latvian delegation". */
export const POINTS_BACK = new RegExp(
  [
    String.raw`\b(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Tt]heir|[Bb]oth)\s+(?:(?!next|following|upcoming|forthcoming|last|previous|earlier|first|annual|regular|\p{Ll}+th\s)[\p{L}-]+\s+){0,3}?(?:meetings?|talks|sessions?|conversations?|discussions?|negotiations|consultations|dialogue|calls?|gathering|reception|luncheon|lunch|dinner|ceremony|summit|conference|forum|event|sides?|parties|pair|two|duo|trio|exchange|roundtable|audience)\b(?!\s+(?:held|that|which|between|of|with|in\s+(?:the\s+)?\p{Lu}))`,
    String.raw`\b(?:led|leads|heads|headed|represents|represented|included|includes|comprised)\s+(?:by\s+)?(?:the\s+)?(?:[\p{L}.-]+\s+){0,3}(?:delegation|side|party|team)\b`,
    String.raw`\bdelegation,?\s+(?:which\s+)?(?:was\s+)?(?:led|headed|included|includes|including|comprised)\b`,
    String.raw`\b(?:sat|seated|sit|gathered)\s+(?:down\s+)?(?:at|around|round)\s+the\s+(?:\p{Ll}+\s+)?table\b`,
    String.raw`\b(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance|joined|accompanied)\b`,
    String.raw`\b(?:also|together|jointly)\s+(?:attended|present|participated|took\s+part|joined|briefed)\b`,
    String.raw`\b(?:[Jj]oin(?:ed|ing)|[Aa]ttending|[Tt]aking\s+part|[Pp]articipating|[Pp]resent)\s+(?:were|was|from|on|them|him|her)\b`,
  ].join('|'),
  'u',
);

/** Right before who is named: they are named as whose another thing is, or for whom it is done. */
export const FOR_ANOTHER =
  /\b(?:(?:at\s+the|an?)\s+(?:invitation|request|suggestion|initiative)\s+of|(?:under|with)\s+the\s+(?:patronage|auspices|aegis|blessing)\s+of|on\s+behalf\s+of|(?:agreed|signed|initiated|proposed|approved|adopted|concluded|reached|launched|inaugurated|unveiled|laid|ratified)(?:\s+(?:up)?on)?(?:,?\s+(?:in|at|on)\s[^.;]{2,60}?)?,?\s+by|(?:service|ceremony|memorial|tribute|funeral|vigil|wreath)\s+(?:for|to)|(?:burial(?:\s+site)?|funerals?|funeral\s+(?:service|mass)|memorial\s+service|ceremony|coffin|grave|tomb|mausoleum|memory|death|passing|legacy|assassination|murder|election|inauguration|re-election|appointment|government|administration)\s+of|(?:envoy|representative|adviser|advisor|aide|assistant|emissary|message|letter|greetings|condolences|cable|telegram|invitation)\s+(?:of|to|from))\s+(?:(?:the|former|late|then|his|her|slain|assassinated|H\.E\.)\s+)*$/iu;

/**
 * The same of what is nobody's presence: "the wife of jailed activist |", "the release of |", "who succeeded |", of one
 * or of the last of several.
 */
export const OF_THEIRS =
  /(?:\b(?:wife|husband|widow|son|daughter|brother|sister|mother|father|parents|family|relatives|friends?|supporters?|followers?|lawyers?|attorney|successor|predecessor|heir|release|case|extradition|arrest|detention|jailing|imprisonment|killing|trial|conviction|health|fate|sentencing|expulsion|sacking|dismissal|resignation|proposals?|plan|consensus|instructions?|directives?|decree|orders?|vision|nomination|candidacy|birth|portrait)\s+(?:of|to|by)|\b(?:reports?|exhibition|film|book|play|documentary|proposals?|charges|allegations|sanctions|verdict|lawsuit)\s+(?:about|on|against|of|by)|(?<!\bto\s)\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|defeat(?:ed|s|ing)|oust(?:ed|s|ing)|overthrew|beat|dismiss(?:ed|es)|sack(?:ed|s)|arrest(?:ed|s)|jail(?:ed|s)|served\s+under|worked\s+(?:for|under)|known\s+as|report(?:s|ed|ing)\s+to|(?:sent|picked|chosen|nominated|dispatched|backed|endorsed|commissioned|tasked|authori[sz]ed|groomed)\s+by))\s+(?:the\s+)?(?:(?!and\b)\p{Ll}[\p{L}-]*\s+){0,3}(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,6}and\s+)?$/u;

/** Right after who is named: another acts for them. */
export const WHOSE_ENVOY =
  /^['’]s?\s+(?:(?:special|personal|top|chief|senior|new|former|own|foreign|policy|security|national|economic|presidential)\s+){0,3}(?:envoy|representative|emissary|negotiator|adviser|advisor|aide|assistant|spokes(?:man|woman|person)|office|chief\s+of\s+staff|lawyer)s?\b/iu;

/** Right before who is thanked, and right after, for what: to have made it possible is not to have been there. */
export const IS_THANKED =
  /\b(?:thank(?:ed|s|ing)?|(?:grateful|gratitude|thanks|appreciation)\s+to)\s+(?:(?:the|his|her|H\.E\.)\s+)*$/u;
export const FOR_HELP =
  /^(?:,[^,;]{2,80},)?\s+for\s+(?:(?:the|his|her|their|all|such|an?|this|that)\s+)*(?:opportunity|chance|invitation|help|assistance|support|offer|readiness|willingness|proposal|initiative|efforts?|role|mediation|mediating|facilitat(?:ing|ion)|arranging|helping|offering|providing|proposing|suggesting|agreeing)\b/u;

/** Right before who is told of talks, and right after: they hear of what others held. */
export const IS_TOLD =
  /\b(?:briefed|informed|updated|debriefed|told|notified|apprised|acquainted|(?:report(?:ed|s|ing)|(?:gave|gives|giving)\s+an?\s+\p{Ll}+)\s+to|will\s+(?:brief|inform|update|tell))\s+(?:(?:the|his|her|(?:\p{Lu}[\p{L}-]+\s+)?counterpart,?)\s+)*$/u;
export const OF_TALKS =
  /^(?:,[^,;]{2,80},)?(?:\s+(?:during|in|at|over|by)\s+(?:(?:an?|the|their)\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:conversation|call|phone|meeting|talks))?\s+(?:on|about|of|regarding|with)\s+(?:(?:the|his|her|their|this|that|recent|latest|last|outcomes?|results?|progress|course|of|tele|telephone|phone|video|own|bilateral|separate|yesterday[’']s|today[’']s|last\s+week[’']s)\s+)*(?:meetings?|talks|calls?|conversations?|consultations|negotiations|discussions|visits?|trips?|summit)\b/u;

/** Right after who speaks, up to what two others held: "stressed the importance of | the meeting between A and B". */
export const SPEAKS_OF =
  /^(?:,[^,;]{2,80},)?(?:,?\s+and\s+(?:\p{Lu}[^\s,;.]*\s+){0,5}\p{Lu}[^\s,;.]*)?\s+(?:(?:also|later|afterwards?|then|meanwhile|has|have|had)\s+)*(?:said|says|told|noted?|notes|stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|highlight(?:ed|s)|point(?:ed|s)\s+(?:out|to)|recall(?:ed|s)|mention(?:ed|s)|stated|added|believe[ds]|thought|explained|expressed|voiced|commented|welcom(?:ed|es)|hailed|praised|described|called|assessed|drew\s+attention|congratulated|announced|confirmed|reported|argued|claimed|hoped|wrote)\b/u;
/** What two others held, by its noun. */
export const HELD_BY_TWO =
  /^(?:[\p{L}-]+\s+){0,3}?(?:meetings?|talks|calls?|conversations?|consultations|negotiations|discussions|summit)\s(?:[^.;]|(?<=\p{Lu})\.){0,90}?(?:between|of|with)\s/u;

/** Right after who thanks a host for what another was at: "Secretary Lee | thanked A for receiving Deputy Secretary B". */
export const FOR_RECEIVING =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:also|has|had)\s+)*(?:thanked|praised|commended|thanks|critici[sz]ed|slammed|blamed|rebuked|attacked|mocked|condemned|denounced)\s[^.;]{2,90}?\sfor\s+(?:having\s+)?(?:receiv|host|welcom|meet|invit|visit|speak|talk|negotiat)(?:ing|ed)\s+(?:with\s+|to\s+)?(?<whom>(?:the\s+)?\p{Lu}[^.;]{0,80})/u;

/** Right after who judges what others held. */
export const JUDGES =
  /^(?:,[^,;]{2,80},)?(?:,?\s+and\s+(?:\p{Lu}[^\s,;.]*\s+){0,5}\p{Lu}[^\s,;.]*)?\s+(?:(?:also|later|afterwards?|then|meanwhile|has|have)\s+)*(?:(?:welcomed|hailed|praised|lauded|applauded|criticised|criticized|condemned|denounced|dismissed|slammed|mocked|blasted)\s+(?:(?:the|this|that|their|its|outcomes?|results?|news|fact|of)\s+)+(?:[\p{Ll}-]+\s+)?(?:meetings?|talks|summit|negotiations|conversations?|calls?|consultations|visit)\b|(?:called|described|commented\s+on|reacted\s+to|characteri[sz]ed)\s+(?:(?:the|this|that|their|outcomes?|results?|of)\s+)+(?:[\p{Ll}-]+\s+)?(?:meetings?|talks|summit|negotiations|conversations?|calls?|consultations|visit)\b|said\s+(?:afterwards?|later)\s+(?:that\s+)?(?:the|their|this)\s+(?:[\p{Ll}-]+\s+)?(?:meeting|talks|summit|negotiations|call)\b|told\s+(?:reporters|journalists|parliament|lawmakers|(?:an?|the)\s+(?:daily\s+|regular\s+|weekly\s+)?(?:(?:press|news)\s+(?:conference|briefing)|briefing)|the\s+press|the\s+media)\s+(?:on\s+\p{Lu}\p{Ll}+day\s+)?that\s+(?:(?!(?:he|she|they|we)\s)[^.;]){2,90}?\b(?:that|this|those|the)\s+(?:meetings?|talks|summit|negotiations|call)\b)/u;

/** Right after who is named: they led what was told of before, or gave it a roof. */
export const LEADS_IT =
  /^(?:,[^,;]{2,80},)?\s*(?:(?:also|then|will|personally)\s+)*(?:host|chair|co-chair|mediat|moderat|open|facilitat|conven|broker|attend)(?:s|ed?|es|d)?\s+(?:the|these|those|this)\s+(?:[\p{Ll}-]+\s+){0,2}(?:meetings?|talks|negotiations|sessions?|discussions|gathering|summit)\b(?!\s+(?:of|between|with)\b)/u;

/** Right before who is named: what was done with them only tells when another thing was: "a day after hosting |". */
export const OF_BESIDE =
  /\b(?:days?|weeks?|months?|hours?|years?)\s+(?:after|before)\s+(?:hosting|receiving|meeting(?:\s+with)?|welcoming|visiting|(?:speaking|talking)\s+(?:to|with)|(?:holding\s+)?talks\s+with)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,4}$/u;

/** Right before one of whom something was said at an event: he need not have been at it. */
export const SAID_AT =
  /\b(?:said|says|told|stated|noted|announced|recalled)\s[^.;]{0,60}?\bat\s+(?:the|an?|this|that)\s[^.;]{2,80}?\sthat\s+(?:the\s+)?$/u;
/** Right before who did something at a place, and right after, where they met there: "the building where |". */
export const THERE_ONCE = /\bwhere\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u;
export const MET_THERE =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:had|has|also|will|would|then|later|is|was|were|are)\s+)*(?:met|meets?|meeting|host|receiv|welcom|greet|held|holds?|spoke|talk|attend|join|chair|co-chair|open|address|took\s+part|present)/u;

/** Opens a sentence that tells when an event was by another: "The call came a day after A met B". */
export const CAME_AS =
  /^(?:The|This|That|Their|His|Her)\s+(?:[\p{L}-]+\s+){0,2}?(?<noun>calls?|conversation|meetings?|talks|visit|trip|summit|session|consultations)\s+(?:came|comes?|followed|follows|took\s+place|takes?\s+place|was\s+held|were\s+held|preceded|precedes)\s(?:[^.;,]{0,60}?\s)?(?:as|after|before|when|while|since|amid|ahead\s+of|following)\s/u;

/** Right before what others hold, by its noun, which only tells when something else was: "spoke ahead of | talks between". */
export const WHEN_OTHERS =
  /\b(?:[Aa]head\s+of|[Pp]rior\s+to|[Bb]efore|[Aa]fter|[Ff]ollowing|[Ss]ince|about|regarding|of|on)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u;

/** Who is welcomed to an office or among others need not be there: "welcome A to the role", "welcomed A as the new Envoy". */
export const WELCOMED_INTO =
  /\b[Ww]elcom(?:e|es|ed|ing)\s+(?:[^.;]|(?<=\p{Lu})\.){2,120}?\s(?:as\s+(?:(?:the|an?|our|its|his|her)\s+)?(?:(?:new|next|incoming|first|acting|newly\s+\p{Ll}+ed)\s+)?(?:\p{Lu}|ambassador|envoy|representative|minister|director|secretary|head|chair)|(?:to|into)\s+(?:the|this|that|his|her|their|our|its)\s+(?:(?:new|important|critical|key)\s+)?(?:role|team|post|position|office|job|family|ranks|fold|Department|administration|board|cabinet))/u;

/** Right before who makes known what others did: "This was announced by | A after the talks". */
export const TOLD_BY =
  /^(?:This|That|It|The\s+(?:news|decision|information))\s+(?:was|has\s+been)\s+(?:stated|said|announced|reported|confirmed|disclosed|revealed|told)\s(?:[^.;]{0,80}?\s)?by\s+(?:the\s+)?$/u;

/** Right after who tells of what others held: "A said that | a session of the Council was held". */
export const SAYS_OTHERS_MET =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:also|has|had|then|earlier|later)\s+)*(?:said|says|told\s+[^.;,]{2,40}|noted|announced|recalled|stated|added|reported|informed\s+[^.;,]{2,40}|stressed|confirmed)\s+(?:on\s+\p{Lu}\p{L}+\s+)?that\s+(?:it\s+was\s+(?:at|in|during)\s+)?(?:an?|the)\s+(?:[\p{L}\d-]+\s+){0,3}(?:meeting|session|summit|sitting|round|gathering|conference)\s+of\s+(?!the\s+(?:two|three|four|sides|parties|presidents|ministers|leaders)\b)(?:the\s+)?/u;

const EVENT = String.raw`(?:summit|conference|forum|congress|ministerial|assembly)`;
/** Before who is named: the event only tells when they spoke. */
export const BEFORE_OR_AS = new RegExp(
  String.raw`^(?:As|Before|Ahead\s+of|Prior\s+to|On\s+the\s+eve\s+of|In\s+advance\s+of)\s+(?:an?|the|this|that|[\p{L}.]+[’']s)\s+[^.;]{0,60}?\b${EVENT}\b[^.;]*$`,
  'iu',
);
/** Right after who is named: they ask something of those who may be there. */
export const CALLS_OUT =
  /^,?\s+(?:has\s+|had\s+|also\s+)?(?:called\s+(?:on|upon|for)|urged|appealed|demanded|pleaded|warned|accused|criticised|criticized|condemned|vowed|threatened)\b/u;
/** Right after who is named: what they think of an event, at which they may have been or not. */
export const THINKS_OF_EVENT = new RegExp(
  String.raw`^,?\s+(?:has\s+|had\s+|also\s+)?(?:felt|thought|believed|considered|deemed|dismissed|derided|denounced|slammed|mocked|hailed|lauded)\s+(?:that\s+)?(?:the|this|that)\s+(?:[\p{L}-]+\s+){0,3}${EVENT}\b`,
  'iu',
);

/** Right before one who led what those who met are glad of: "They welcomed the mission led by | A". */
export const GLAD_OF_LED =
  /(?:^|[,;]\s+)(?:they|both|(?:the|both|all)\s+(?:(?:two|three|foreign|prime)\s+)*(?:sides|parties|leaders|ministers|presidents|officials|speakers|premiers))\s+(?:also\s+)?welcomed\s(?:[^.;]|(?<=\p{Lu})\.){2,90}\b(?:led|headed)\s+by\s+$/iu;

/**
 * Right before who did something of the same kind in another year (group `year`): "last met in | 2022, when it was
 * chaired by A", "the second session took place in | 2021 under the chairmanship of A".
 */
export const BACK_THEN =
  /\b(?:in|on|since|of|until)\s+(?:[\p{L}\d]+,?\s+){0,3}?(?<year>(?:19|20)\d\d),?\s+(?:(?:and\s+)?(?:was\s+|were\s+)?(?:co-?)?(?:chaired|led|headed|hosted|opened|attended|initiated|launched)\s+(?:in\s[^.;,]{2,30}\s)?by|when|where|which|under|during|at\s+which)\s(?:[^.;]|(?<=\p{Lu})\.)*$/u;
