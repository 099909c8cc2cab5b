import type { SpeechAct } from '../../../store/statement';

/** Words between a verb and what is expressed: "expressed | the United States’ grave | concern". */
export const MANY = String.raw`(?:(?!(?:that|for|by|with|of|about|over|to)\b)[\p{L}’'.-]+\s+){0,5}?`;

/**
 * What a sentence's verb tells of what its subject did by speaking. Sources of regular expressions;
 * of several that fit at one place the first in this list is taken.
 */
export const SPEECH_VERBS: readonly (readonly [source: string, act: SpeechAct])[] = [
  [
    String.raw`(?:(?:voic|not|emphasi[sz]|stress|underscor|express|rais|reiterat|shar|convey|manifest|register)(?:ed|ing)|spoke\s+about)\s+${MANY}concerns?|warn(?:ed|ing)(?=\s+(?:(?:\p{Lu}[\p{L}’'-]*|on|the|his|her)\s+){0,4}(?:that|of|about|against)\b)`,
    'EXPRESSED_CONCERN',
  ],
  [
    String.raw`(?:express|reiterat|extend|convey|not|voic|offer)(?:ed|ing)\s+${MANY}(?:words\s+of\s+)?(?:appreciation|gratitude|thanks)`,
    'THANKED',
  ],
  [
    'gave\\s+(?:(?:a|an|high|positive|negative|highly)\\s+)*(?:assessments?|evaluation)',
    'ASSESSED',
  ],
  [
    '(?:provided|set forth|set out|outlined|shared|gave)\\s+(?:[a-z\\s,-]{0,40}\\s)?assessments?',
    'ASSESSED',
  ],
  [
    String.raw`congratulat(?:ed|ing)|wish(?:ed|ing)(?=[^.;]{0,60}\b(?:Merry|Happy)\b)|(?:extended|conveyed|sent|expressed|offered)\s+${MANY}congratulations|extended\s+${MANY}(?:warm|warmest|best)\s+wishes`,
    'CONGRATULATED',
  ],
  ['(?:thank(?:ed|ing))', 'THANKED'],
  [
    '(?:welcom(?:ed|ing)(?![^;]{0,200}\\sto\\s[\\p{L} ]{2,30}\\sfor\\s+(?:the|an?)\\s)(?!\\s+\\p{Lu}[^;]{0,100}\\sto\\s+(?:the\\s+)?[\\p{L} ]{2,30}\\sto\\s+(?:discuss|talk|review|hold)\\s)|hailed|applaud(?:ed|ing)|celebrat(?:ed|ing)(?=\\s+(?:the\\s+)?(?:sign|launch|open|success|progress|achiev|agreement|recent|adoption|conclu|complet|creat|establish|expan|growth|strength)))',
    'WELCOMED',
  ],
  [
    '(?:condemn(?:ed|ing)|denounc(?:ed|ing)|deplor(?:ed|ing)|slammed|criticized|criticised|criticizing|criticising|decried|rebuked|blasted)',
    'CONDEMNED',
  ],
  [
    '(?:prais(?:ed|ing)|laud(?:ed|ing)|commend(?:ed|ing)|describ(?:ed|ing)|compared|judged|called(?=\\s+(?:it|this|the\\s+\\p{L}+\\s+\\p{L}+\\s+and|[^.;,"“]{0,30}["“]))|assess(?:ed|ing)|appreciat(?:ed|ing)|highly appreciated|evaluated)',
    'ASSESSED',
  ],
  [
    '(?:call(?:ed|ing)\\s+(?:for|on|upon)|urg(?:ed|ing)|request(?:ed|ing)|demand(?:ed|ing)|appeal(?:ed|ing)|asked|invit(?:ed|ing)|joined\\s+the\\s+calls|encourag(?:ed|ing)|ordered|instruct(?:ed|ing)|advocated\\s+for|press(?:ed|ing)\\s+for|extended\\s+(?:an|his|her|the)\\s+invitation|wrote\\s+to\\s+[^.]{0,60}?asking)',
    'REQUESTED',
  ],
  [
    '(?:advocated(?!\\s+for)|propos(?:ed|ing)|suggest(?:ed|ing)|recommend(?:s|ed|ing)|put\\s+forward|advis(?:es|ed|ing)(?!\\s+[^.;]{0,60}?\\b(?:of|that)\\b)|offer(?:ed|ing)\\s+(?:to|(?:[^.;]{0,40}\\s)?(?:assistance|help|support)))',
    'PROPOSED',
  ],
  ['(?:contest(?:s|ed)|den(?:ied|ying)|reject(?:ed|ing)|refut(?:ed|ing))', 'DENIED'],
  [
    '(?:(?:re)?assur(?:ed|ing)|reaffirm(?:ed|ing)|re-affirmed|affirm(?:ed|ing)|reiterat(?:ed|ing)|restat(?:ed|ing)|confirm(?:ed|ing)|admitted)',
    'CONFIRMED',
  ],
  [
    'told(?=[^."“]{0,60}[,:]\\s*["“])|(?<=["”]\\s[^"“”]{0,80})told|(?:told|telling)(?=\\s+(?:reporters|journalists|news(?:men|papers)|lawmakers|parliament|Parliament|Reuters|AFP|AP|UPI|CNN|CBS|NBC|ABC|CBC|BBC|RIA|TASS|Interfax|Xinhua|Kyodo|Yonhap|Bloomberg|Al\\s+Jazeera|Agence|Haaretz|Sky\\s+News|Fox\\s+News|Voice\\s+of|Wikinews|Der\\s+Spiegel|Le\\s+\\p{Lu}|[^.;,"“]{0,40}\\b(?:television|radio|TV|News|Times|Post|Guardian|Telegraph|Journal|Press|Today)\\b|(?:the|an?)\\s+(?:press|media|newspaper|interviewer|BBC|(?:\\p{L}+\\s+)?(?:news\\s+)?(?:agency|conference))))',
    'SAID',
  ],
  [
    '(?:inform(?:ed|ing)|notif(?:ied|ying)|apprised|acquainted|explain(?:ed|ing)(?=\\s+(?:that|how|why|what|(?:the|his|her|their|its)\\s))|(?:gave|provided|offered)\\s+[^.;]{0,40}?\\b(?:explanations?|insights?|account|overview)\\b|advised(?=\\s+[^.;]{0,60}?\\b(?:of|that)\\b)|referred\\s+to|(?<!\\b(?:they|we|We|two|leaders|ministers|presidents|sides|parties|Minister|Secretary)\\s+(?:also\\s+)?)spoke\\s+about|brief(?:ed|ing)|updated|provided\\s+[^.;]{0,60}?\\b(?:overview|update|briefing)|conveyed(?=[^.;]{0,60}\\b(?:information|details)\\b)|told|mentioned|spoke\\s+in\\s+detail\\s+about|presented(?![^.;]{0,80}\\b(?:Order|Letters?|credentials|award|medal|gift|certificate)\\b)|outlined(?!\\s+(?:joint|common|plans|how))|put\\s+forth|shared(?!\\s+(?:(?:his|her|their)\\s+(?:desire|hope|determination|readiness)|views|perspectives|the\\s+sense)))',
    'INFORMED',
  ],
  [
    '(?:(?:made\\s+a\\s+point\\s+of\\s+)?not(?:ed|ing)|underscor(?:ed|ing)|underlin(?:ed|ing)|emphasi[sz](?:ed|ing)|stress(?:ed|ing)|highlight(?:ed|ing)|point(?:ed|ing)\\s+out|recall(?:ed|ing)|recogni[sz](?:ed|ing)|acknowledg(?:ed|ing)|remind(?:ed|ing)|drew\\s+attention|draw(?:ing)?\\s+attention|identified|cit(?:ed|ing)|point(?:ed|ing)\\s+to)',
    'NOTED',
  ],
  ['(?:agree(?:d|ing)|concurr(?:ed|ing))', 'AGREED'],
  [
    '(?:(?:made|delivered|gave|offered)\\s+(?:[a-z]+\\s+){0,2}(?:remarks|speech|address|lecture)\\s+(?:on|about)|shared\\s+(?:his|her|their)\\s+(?:desire|hope|determination|readiness)|said|says|saying|stated|stating|insist(?:ed|ing)|accus(?:ed|es|ing)|threaten(?:ed|ing)|hop(?:es(?=\\s+\\p{L})|ed(?=\\s+that))|apologi[sz](?:ed|ing)|regrett?(?:ed|ing)|repeated|dismissed|countered|felt(?=\\s+that)|passed\\s+(?:on\\s+)?(?:his|her|their)\\s+(?:words|wishes|condolences)|supported(?=\\s+the\\b)|added|adding|declared|recount(?:ed|ing)|oppos(?:ed|ing)(?=\\s+(?:the|any|all|an?|efforts|attempts)\\b)|contend(?:s|ed)|maintain(?:s|ed)(?=\\s+that)|testified|lamented|predicted|charged(?=\\s)|questioned|argues|insists|claims(?!\\s+\\d)|accus(?:es)|(?<!\\bthat\\s[^,.;]{0,40})made\\s+(?:it\\s+)?clear(?=\\s+that)|announc(?:ed|ing)|claimed|claiming|continued(?=,?:?\\s*["“«])|(?:wrote|summari[sz]ed|responded|replied|answered)(?=[^."“«]{0,60}["“«])|believ(?:es|ed)(?=\\s+that)|committ(?:ed|ing)\\s+to|conveyed|vow(?:ed|ing)|promis(?:ed|ing(?=\\s+(?:to|that|["“])))|wished|extended\\s+(?:his|her|their)\\s+(?:\\p{L}+\\s+){0,2}(?:condolences|sympath(?:y|ies))|assert(?:ed|ing)|explained|remarked|commented|argued|warned|express(?:ed|ing)|spoke\\s+with\\s+understanding|called|voiced|raised|pledg(?:ed|ing)|concluded(?!\\s+(?:an?|his|her|their|its|the|with)\\b)|deemed|(?:was|were)\\s+supportive\\s+of|spoke\\s+(?:out\\s+)?in\\s+favou?r\\s+of|(?:reads?|read)(?=[,:])|sent\\s+(?:his|her|their)\\s+(?:[a-z]+\\s+)?(?:condolences|greetings))',
    'SAID',
  ],
];

/** Verbs of a meeting's telling that are no statements. */
export const OTHER_VERBS =
  '(?:discuss(?:ed|ing)|met|spoke|hosted|received|visited|exchang(?:ed|ing)|attended|participated|convened|gathered|paid|took|held|had|led|traveled|travelled|signed|shared\\s+views|focused|talked|advanced|considered|left|returned|joined|opened|began|started|touched|reviewed|covered|addressed|look(?:s|ed|ing)?\\s+forward|intends?|plans|agrees|remains|stands|supports)';
