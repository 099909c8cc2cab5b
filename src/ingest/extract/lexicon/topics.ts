/** What people hold when they talk. */
const TALKS = String.raw`(?:discussions?|talks|conversations?|meetings?|consultations|dialogues?|negotiations|exchanges?|sessions?|deliberations|round\s?tables?|debates?|visits?|briefings?|calls?|interactions?|engagements?)`;
/** What is exchanged in talks. */
const VIEWS = String.raw`(?:views|opinions|perspectives|ideas|assessments|thoughts|impressions|information|notes|experiences?|positions)`;
const ABOUT = String.raw`(?:on|about|regarding|concerning|over)`;
/** A day, a place or an errand after "on" is no topic: "on July 4", "on the sidelines", "on behalf of". */
const NO_DAY = String.raw`(?!\s+(?:\p{Lu}\p{L}+\.?\s+\d|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the\s+)?(?:sidelines|margins|fringes|phone|telephone|initiative|invitation|occasion|eve|basis|same|following|next|second|last|\d)|behalf|board|Twitter|camera|arrival|instructions))`;
/** Those who are spoken to: "addressed the General Assembly". */
const NO_HALL = String.raw`(?!\s+(?:the\s+|a\s+)?(?:[\p{L}.-]+\s+){0,2}?(?:conference|parliament|press|media|reporters|journalists|participants|audience|crowd|rally|gathering|session|forum|summit|nation|people|assembly|council|congress|committee|guests|students|troops))`;
const WITH = String.raw`(?:with\s+(?:[^.;]|(?<=\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|St))\.){3,160}?\s+)?`;
/** Those of whom the verb tells that they talked with each other. */
const THEY = String.raw`(?:they|we|We|two|three|four|both|leaders|ministers|presidents|sides|parties|delegations?|officials|partners|participants|interlocutors|governments|countries|representatives|co-chairs|envoys|state|government)`;
const ALSO = String.raw`(?:also\s+|then\s+|jointly\s+|later\s+)?`;
const MATTERS = String.raw`(?:topics?|subjects?|issues|matters|themes|items|questions|points|priorities)`;
/** What makes of matters those of a talk: "topics of discussion", "issues to be discussed". */
const OF_TALK = String.raw`(?:(?:of|for|under)\s+(?:the\s+|their\s+)?(?:\p{L}+\s+){0,2}?(?:discussions?|talks|conversations?|meetings?|consultations|negotiations|agenda)|on\s+(?:the|their)\s+(?:\p{L}+\s+)?agenda|(?:to\s+be\s+|that\s+were\s+|they\s+|which\s+were\s+)?(?:discussed|raised|covered|addressed|considered|touched\s+upon))`;
const IS = String.raw`(?:was|were|is|are|will\s+be)(?!\s+(?:also\s+)?(?:discussed|raised|considered|reviewed|covered|addressed|touched|examined|debated|exchanged)\b)`;

/** Where they discussed it, before what they discussed: "discussed | at their meeting in Riga | the dam". */
const AT_TALKS = String.raw`(?:at|during|in)\s+(?:the|their)\s+(?:[\p{L}-]+\s+){0,2}?${TALKS}(?:\s+in\s+[\p{L}]+)?(?:\s+today)?`;
/** What is added to talks, before what they did. */
const OF_WHOM = String.raw`(?:\s+(?:there|in\s+(?:[\p{L}-]+\s+)?[\p{L}-]+|(?:with|between|among)\s+[^.;,]{3,80}?))?`;
/** That talks were held; what they were about stands before. */
const WAS_HELD = String.raw`(?:took\s+place|(?:was|were|is|are|will\s+be|has\s+been|have\s+been|being)\s+(?:also\s+)?(?:held|conducted|organi[sz]ed|convened|hosted|scheduled|planned))\b`;
/** What is reviewed in talks, and not as troops are. */
const REVIEWED = String.raw`(?=\s+(?:(?:the|their|our|joint|recent)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:progress|efforts|implementation|state|status|situation|cooperation|relations|relationship|partnership|developments|issues|results|plans|steps|preparations|agenda|range|areas|options|work|priorities|challenges|opportunities|prospects)\b)`;
/** How attention is qualified. */
const MUCH = String.raw`(?:(?:special|particular|close|much|considerable|great|significant|serious|main|primary|their|the|an?)\s+){0,3}`;

/** Words that stand behind others. These are looked for only where the words stand: else at each place of a text. */
const after = (others: string, words: string): string => `(?=${words})(?<=${others})${words}`;

/** Words by which a text tells what the parties talked about; the topic follows. */
export const TOPIC_CUES: readonly string[] = [
  String.raw`discuss(?:ed|ing)?(?:,\s+(?:among\s+other\s+(?:things|topics|issues|matters|subjects)|inter\s+alia|in\s+particular),)?(?:\s+such\s+(?:issues|topics|matters|questions|subjects)\s+as)?(?:\s+${AT_TALKS}(?=\s+(?:the|ways|issues|how|current|bilateral|their|efforts|prospects|cooperation|regional|international|matters|topical)\s))?(?:\s+(?:in\s+(?:detail|depth)|at\s+length|extensively|thoroughly|(?:over|by|via)\s+(?:the\s+)?(?:tele)?phone|(?:primarily|mainly|chiefly|mostly)|and\s+(?:exchange(?!\s+(?:views|opinions|ideas|perspectives))|assess|consider|explore|examine|debate|review|evaluate|advance|coordinate)))?`,
  String.raw`${TALKS}\s+${ALSO}(?:\p{L}+ly\s+)?(?:(?:focus|cent(?:er|re)|concentrat|touch)(?:e?d)\s+(?:up)?(?:on|around)|revolved\s+around|turned\s+to|dealt\s+with|ranged\s+(?:over|from)|dwelt\s+(?:up)?on|concerned|involved(?!\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:ministers?|presidents?|secretary|officials|representatives|delegations|experts|leaders|members|parties|countries|states)\b)|encompassed|spanned)`,
  String.raw`(?:${TALKS}|conference|forum|summit|seminar|panel|workshop|agenda)${OF_WHOM}\s+(?:will|would|are\s+expected\s+to|is\s+expected\s+to)\s+(?:also\s+)?(?:address|discuss|consider|review|feature|be\s+(?:devoted|dedicated)\s+to|concentrate\s+on|revolve\s+around|cover|focus\s+on|cent(?:er|re)\s+on|touch\s+(?:up)?on|deal\s+with|explore|examine|turn\s+to|concern)${NO_HALL}`,
  String.raw`(?:${TALKS}|conference|forum|summit|seminar|panel|workshop)${OF_WHOM}\s+(?:was|were|is|are|has\s+been|have\s+been)\s+(?:also\s+)?(?:\p{L}+ly\s+)?(?:devoted\s+to|dedicated\s+to|about(?!\s+to\b)|cent(?:er|re)d\s+(?:on|around)|focused\s+on)(?!\s+(?:the\s+)?memory\b)`,
  after(
    String.raw`\b(?:${TALKS}|conference|forum|summit|seminar|event|lunch|dinner|breakfast)\s[^.;,]{0,80}?`,
    String.raw`(?<!\b(?:was|were|is|are|be|been)\s+)(?:devoted|dedicated)\s+to(?!\s+(?:the\s+)?memory\b)`,
  ),
  after(
    String.raw`\b${TALKS}(?:,?\s+(?:that|which))?,?\s+`,
    String.raw`(?:covering|encompassing|spanning|touching\s+(?:up)?on|centering\s+on)`,
  ),
  String.raw`(?:talks|negotiations|consultations|discussions?|meetings?|exchange\s+of\s+${VIEWS})\s+(?:was|were|has\s+been|have\s+been|are\s+being)\s+(?:also\s+)?(?:held|conducted|under\s+way)\s+(?:on(?!\s+an?\s)|about|regarding|concerning)${NO_DAY}`,
  // "Talks on the dam were held".
  String.raw`(?:talks|negotiations|consultations|meetings?)\s+(?:on|about|regarding)${NO_DAY}(?=[^.;]{3,200}?\s${WAS_HELD})`,
  after(
    String.raw`\b${TALKS}\b(?<!\b(?:discuss|exchang|review|consider|focus|sign|agree)\p{L}*\s[^.;]*)[^.;]{0,200}?`,
    String.raw`with\s+(?:a|an)\s+(?:(?:particular|special|strong|key)\s+)?(?:focus|emphasis)\s+on`,
  ),
  String.raw`(?:also\s+)?focus(?:ed|ing)\s+on`,
  after(String.raw`\b(?:will|would|and)\s+(?:also\s+)?`, String.raw`focus\s+on`),
  String.raw`exchang(?:e|ed|ing)\s+(?:(?:their|detailed|in-depth|wide-ranging)\s+){0,2}${VIEWS}\s+${ABOUT}`,
  String.raw`(?:exchanges?|exchanged|discussions?)\s+(?:of\s+${VIEWS}\s+)?${ABOUT}${NO_DAY}`,
  String.raw`exchange\s+of\s+${VIEWS}\s+(?:took\s+place|was\s+held)\s+${ABOUT}`,
  String.raw`${VIEWS}\s+were\s+(?:also\s+)?exchanged\s+${ABOUT}`,
  String.raw`shar(?:ed|ing)\s+(?:their\s+)?(?:views|perspectives|thoughts|ideas|opinions)\s+(?:on|about|regarding)|shared\s+their\s+assessments\s+(?:of|on)`,
  after(
    String.raw`\b(?:will|would|to)\s+(?:also\s+)?`,
    String.raw`(?:share\s+(?:their\s+)?(?:views|perspectives|thoughts|ideas)\s+(?:on|about)|talk\s+about|touch\s+(?:up)?on|raise(?=\s+(?:the\s+)?(?:issues?|matters?|questions?|topics?|problems?|situation)\b))`,
  ),
  String.raw`(?<!\b(?:issues|matters|questions|topics)\s+)touch(?:ed|ing)\s+(?:up)?on`,
  String.raw`considered(?!\s+(?:an?|it|to|as)\b)`,
  String.raw`covered(?!\s+(?:up\b|by\b|with\b|in\b|(?:the\s+|all\s+|his\s+|her\s+|their\s+)?(?:costs?|expenses?|distance|\d)\b))`,
  after(String.raw`\b(?:which|that)\s`, String.raw`cover`),
  'previewed',
  'explored',
  after(
    String.raw`\b${THEY}\s+(?:also\s+)?`,
    String.raw`(?:consulted|conferred|deliberated)\s+(?:\p{L}+ly\s+)?${ABOUT}`,
  ),
  after(String.raw`\b(?:${THEY}|${TALKS})\s+${ALSO}`, String.raw`reviewed`),
  after(
    String.raw`^(?:They|The\s+two|Both)\s[^.;]{3,200}\band\s+(?:also\s+)?`,
    String.raw`reviewed`,
  ),
  String.raw`reviewed${REVIEWED}`,
  // By whom, `isOfTalkers` tells.
  String.raw`(?:addressed${NO_HALL}|debated|examined|analy[sz]ed|negotiated|took\s+up(?!\s+(?:arms|residence|office|posts?|duties|(?:the|his|her|their|an?)\s+(?:posts?|positions?|duties|offer|job))\b)|(?:spoke|talked|conversed)\s+(?:at\s+length\s+|in\s+depth\s+|in\s+detail\s+)?about|spoke\s+of|delved\s+into|dwel(?:t|led)\s+(?:up)?on|looked\s+into|worked\s+through|(?:zeroed\s+in|concentrated(?:\s+their\s+attention)?|engaged|coordinated(?:\s+(?:their|joint))?(?:\s+(?:positions|approaches|efforts|plans))?)\s+on${NO_DAY}|(?:gave|devoted|dedicated)\s+${MUCH}(?:attention|time|priority)\s+to|(?:placed|put|laid)\s+${MUCH}(?:emphasis|accent|focus)\s+on)`,
  after(String.raw`\b(?:to|and)\s+`, String.raw`review${REVIEWED}`),
  after(
    String.raw`\b(?:convened|gathered|assembled|brought\s+together)\b[^.;]{0,200}\bto\s+`,
    String.raw`address`,
  ),
  after(
    String.raw`\b${THEY}\s+(?:will|would)\s+(?:also\s+)?`,
    String.raw`(?:address|consider|examine|review|explore|cover|debate)(?:,\s+among\s+other\s+things,)?${NO_HALL}`,
  ),
  after(
    String.raw`\b(?:will|would|to)\s+(?:also\s+)?`,
    String.raw`consider(?:,\s+among\s+other\s+things,)?(?!\s+(?:an?|it|to|as)\b)`,
  ),
  after(
    String.raw`\blet\s+(?:us|me)\s+(?:now\s+)?`,
    String.raw`(?:get\s+down|turn|move(?:\s+on)?)\s+to`,
  ),
  String.raw`(?:convened|hosted|chaired|held|had|attended|led|joined|(?:participat|tak)(?:e|ed|es|ing)\s+(?:part\s+)?in|took\s+part\s+in|spoke\s+at)\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:meeting|round\s?table|session|discussion|dialogue|conference|briefing|event|debate|conversation|call)\s+(?:with\s+[^,.;]{3,100}?\s+)?(?:on(?!\s+(?:his|her)\b)|about|regarding|concerning)${NO_DAY}`,
  after(
    String.raw`\b(?:dialogue|discussions?|talks|consultations|meetings?|conversation|agenda)\s+(?:also\s+)?`,
    String.raw`(?:addressed|featured|includ(?:ed|es?)(?:\s+(?:an?\s+)?(?:discussions?|exchanges?|conversations?)\s+(?:with\s+[^,.;]{3,80}?\s+)?(?:of|on|about))?)`,
  ),
  String.raw`(?:took\s+stock\s+of|went\s+over|compared\s+notes\s+on|conferred\s+on|dealt\s+with(?=\s+(?:the\s+)?(?:issues|matters|situation|prospects)))`,
  String.raw`(?:attention|emphasis|focus|priority)\s+(?:was|will\s+be)\s+(?:also\s+)?(?:paid\s+to|given\s+to|placed\s+on|devoted\s+to|on)`,
  String.raw`(?:main|key|central|primary|principal|major)\s+(?:topic|subject|theme|focus|item)s?\s+(?:(?:of|on)\s+[^,.;]{3,60}?\s+)?${IS}(?:\s+on)?`,
  String.raw`(?:focus|subject|topic|theme)s?\s+(?:of|for)\s+(?:the|their|today[’']s)\s+(?:[\p{L}-]+\s+){0,2}?${TALKS}\s+${IS}(?:\s+on)?`,
  String.raw`(?:agenda|topics?(?:\s+(?:of|for|under)\s+discussion)?|under\s+discussion|issues\s+discussed|topics\s+discussed):`,
  String.raw`(?:^|(?<=[,;]\s))(?:Also\s+)?(?:discussed|under\s+discussion|(?:[Hh]igh\s+)?on\s+the\s+(?:\p{L}+\s+)?agenda)\s+(?:also\s+)?${IS}`,
  String.raw`Among\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?${MATTERS}\s+(?:${OF_TALK}\s+)?(?:${IS}|were\s+also)`,
  String.raw`(?<!\b(?:these|those)\s+)${MATTERS}\s+(?:${OF_TALK}\s+)?(?:also\s+|will\s+)?includ(?:e|es|ed)`,
  String.raw`${MATTERS}\s+${OF_TALK}\s+(?:also\s+)?${IS}`,
  String.raw`had\s+(?:an?\s+)?(?:[\p{L}-]+,?\s+(?:and\s+)?){0,3}?(?:discussions?\s+of|(?:discussions?|exchanges?|conversations?|talks|consultations)\s+(?:with\s+[^,.;]{3,80}?\s+)?${ABOUT}${NO_DAY})`,
  String.raw`(?:detailed|substantive|thorough|in-depth|comprehensive|extensive|lengthy|frank|wide-ranging)\s+(?:discussions?\s+of|(?:discussions?|exchanges?|conversations?)\s+${ABOUT}${NO_DAY})`,
  after(
    String.raw`\b(?:to|will|would)\s+(?:also\s+)?`,
    String.raw`(?:consult|confer|compare\s+notes|coordinate|strategi[sz]e|engage)\s+${WITH}(?:on|about)${NO_DAY}`,
  ),
  after(
    String.raw`\b(?:to|will|would)\s+(?:also\s+)?(?:continue|advance|deepen|further)\s+`,
    String.raw`(?:(?:our|the|their)\s+)?(?:(?:close|ongoing|bilateral)\s+)?(?:coordination|consultations?|conversations?)\s+${WITH}(?:on|about)${NO_DAY}`,
  ),
  String.raw`reflected\s+on`,
  String.raw`(?:paid|pay(?:ing)?)\s+(?:(?:special|particular|close|much)\s+)?attention\s+to`,
  String.raw`regarding(?=\s+(?:the\s+)?(?:values|issues|cooperation|prospects))`,
  after(
    String.raw`\b(?:met|spoke|talked|meeting|call|conversation|discussions?|talks)\b[^.;]{0,120}?\s`,
    String.raw`(?:regarding|concerning)`,
  ),
  String.raw`advanced(?=\s+(?:ongoing|joint|efforts)\b)`,
  String.raw`(?:the|an?|their|our|there\s+(?:was|were))\s+(?:[\p{L}-]+\s+){0,2}?discussions?\s+of(?!\s+${VIEWS}\b)`,
  String.raw`(?:held|holds?|holding|resumed?|began|continued?|conducted|opened|launched|had|hav(?:e|ing)|engag(?:ed?|ing)\s+in)\s+(?:[\p{L}-]+\s+){0,3}?(?:talks|consultations|discussions|negotiations|meetings|conversations)\s+${WITH}${ABOUT}${NO_DAY}`,
  after(
    String.raw`^Within\s+the\s+framework\s+of\s+`,
    String.raw`cooperation\s+in\s+the\s+fields?\s+of`,
  ),
  String.raw`spoke\s+in\s+detail\s+about`,
  after(String.raw`\bto\s+`, String.raw`talk\s+about`),
  after(
    String.raw`\b(?:spoke|speak|talked|met|meet|consulted|conferred)\s+(?!with\s+understanding\b)(?:[^;]{0,60}?\s)?(?:with|(?<=\b(?:spoke|talked|speak)\s+)to)\s(?!(?:the\s+|a\s+)?(?:[\p{L}-]+\s+)?(?:reporters|journalists|press|media|newspapers?|audience|crowd)\b)(?:(?!\bto\s+\p{Ll}{3,})[^;]){3,250}?\s`,
    String.raw`(?:about|on(?=\s+(?:(?:their|our)\s+\p{Ll}+|the\s+(?:situation|war|crisis|conflict|status|state|future|implementation|need)|how|ways|efforts|issues|bilateral|regional|global)\b))`,
  ),
  String.raw`(?:hears?|heard|hearing)\s+(?:directly\s+)?from\s+[^,.;]{3,100}?\s+(?:on|about|regarding)${NO_DAY}`,
  after(
    String.raw`\b(?:contacted|phoned|telephoned|approached)\s+[^.;]{3,80}?\s`,
    String.raw`(?:over|about|regarding|concerning)`,
  ),
  after(String.raw`\b(?:will|would|to)\s+(?:also\s+)?`, String.raw`follow\s+up\s+on`),
  after(
    String.raw`\b(?:and|to|will)\s+(?:also\s+)?`,
    String.raw`(?:address|take\s+up)(?=\s+(?:an?\s+(?:[\p{L}-]+\s+)?(?:range|number|variety|series)\s+of|(?:regional|global|bilateral|pressing|common|mutual|current|key)\s+(?:\p{L}+\s+){0,3}?(?:issues|matters|challenges|concerns|priorities|topics)\b))`,
  ),
  after(
    String.raw`[;—–]\s*`,
    String.raw`(?:these|they|among\s+(?:these|them))\s+(?:includ(?:e|ed)|were)`,
  ),
  String.raw`continu(?:ed|ing)\s+(?:(?:the|their|our)\s+)?discussions?\s+(?:from\s+[^,.;]{3,80}?\s+)?(?:on|of|about)`,
  String.raw`for\s+(?:\p{L}+\s+){0,2}?(?:consultations|discussions|talks|meetings)\s+${WITH}(?:on|about|regarding)${NO_DAY}`,
  String.raw`engage\s+(?:with\s+)?[^,.;]{3,80}?\s+on${NO_DAY}`,
  String.raw`agenda\s+(?:also\s+)?(?:will\s+)?includ(?:ed?|es)`,
  String.raw`(?:(?:which|that)\s+)?(?:was|were)\s+devoted\s+to`,
  String.raw`topics?\s+of\s+[^,.;]{3,60}?\s+(?:was|were)`,
  String.raw`(?:issues|topics|matters)\s+were\s+(?:also\s+)?discussed,\s+including`,
  String.raw`(?:meeting|conference|talks)\s+on(?=\s+the\s+(?:\p{L}+\s+)?(?:situation|war|crisis|conflict|dispute|future)\b)`,
  String.raw`item\s+on\s+[^,.;]{3,40}?agenda\s+(?:${IS}|concerned|involved)`,
];

/** Words that end a topic: what follows tells of time, means or company, or begins another clause. */
export const TOPIC_ENDS: readonly string[] = [
  String.raw`,\s+(?:to|with|in|of|on|for)\s+(?:which|whom)\b`,
  String.raw`,\s+to\s+\p{Ll}`,
  String.raw`,\s+(?:the\s+)?[\p{L}’ ]{2,40}\s(?:said|reported|reports)\b`,
  String.raw`,\s+\p{Lu}\p{L}+(?:\.\p{L}+)?\s+(?:has|have|reports?|cites?|said|learn)\b`,
  // A point that ends no abbreviation and parts no number.
  String.raw`[;:»"]|”(?!\))|(?<!(?<!\p{L})(?:\p{Lu}|Mr|Ms|Mrs|Dr|St))\.(?!\d)`,
  String.raw`,\s+among\s+(?:other|others)\b`,
  String.raw`\s+(?:continues|continue(?=\s+(?:today|tomorrow|at|in|this|next))|resumes?|took\s+place|(?:gets?|got)\s+under\s+way)\b`,
  String.raw`\s+(?:during|at)\s+(?:the|their|a)\s+(?:meeting|talks|conversation|briefing)`,
  String.raw`\s+reached\s+by\b|\s+as\s+well(?!\s+as\b)\b`,
  String.raw`,\s+(?:which|where|who|while|(?:not|emphasi[sz]|reaffirm|affirm|underscor|underlin|stress|highlight|express|reiterat|welcom|condemn|agree|urg|thank|prais|acknowledg|recogni[sz])ing\b|initiated|in\s+part\b|but\b|shared\s+(?:views|perspectives)|and\s+(?:also|the\s+\w+\s+\w+ed|how)|including\s+the\s+implementation|with\s+due)`,
  String.raw`,\s+(?:noted|stressed|emphasi[sz]ed|reaffirmed|underscored|highlighted|welcomed|thanked|condemned|praised|urged|agreed|expressed|reiterated|pledged)\b`,
  String.raw`(?<!\b(?:have|has|had)\s+\p{L}+),?\s+and\s+will\b`,
  String.raw`,\s+and\s+(?:he|she|they)\s`,
  String.raw`,?\s+based\s+(?:up)?on\b|\s+(?:due|owing|thanks)\s+to\b|\s+because\s+of\b`,
  String.raw`\s+(?:and|but)\s+(?:also\s+)?(?:the\s+two|the\s+parties|the\s+Secretary|(?!(?:un(?!der(?:scor|lin))\p{L}+|forced|increased|improved|enhanced|continued|shared|related|integrated|sustained|expanded)\b)\p{L}+ed\b|on\s+issues|another)\b`,
  String.raw`,?\s+and\s+(?:the\s+|our\s+)?(?:\p{Lu}\p{L}*\s+){1,4}(?:also\s+)?\p{L}+ed\b|,\s+I\b`,
  String.raw`(?:,\s+(?:and\s+)?|\s+and\s+)(?:also\s+)?(?:re)?(?:iterate|affirm|highlight|underscore|underline|emphasi[sz]e|stress|express|convey|urge|thank|forge|continue|exchange|meet|visit|hold|sign|promote(?!\s+\S+\s+and\b)|attend|participate|review${REVIEWED})\b`,
  String.raw`,?\s+as\s+well\s+as\s+(?:\p{L}+ing|have|hold|meet|visit|in|(?:\p{L}+\s+){0,2}(?:counterparts|colleagues|officials|representatives))\b`,
  String.raw`\s+(?:in\s+support\s+of|through\s+a|through\s+the\s+principles|carried\s+out\s+in|initiated\s+by|ahead\s+of|following|in\s+response\s+to|in\s+accordance\s+with|in\s+the\s+interests\s+of|under\s+the\s+framework\s+of|put\s+forth)\b`,
  // When and by what means: of a thing that was talked about no day is told so.
  String.raw`\s+(?:on\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}|\d{1,2}\s+\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|yesterday|tonight|(?:earlier\s+)?today|this\s+(?:morning|afternoon|evening))(?=\s*(?:[.,;]|$)|\s+(?:in|at|during|with|by|via)\s)`,
  String.raw`\s+(?:(?:by|via|over)\s+(?:the\s+)?(?:tele)?phone|(?:by|via)\s+(?:secure\s+)?(?:video|tele)[\p{L}-]*|over\s+(?:an?\s+)?(?:[\p{L}-]+\s+)?(?:lunch|dinner|breakfast|coffee|tea)|(?:in|during|at|on)\s+(?:an?|their|his|her|today[’']s|yesterday[’']s|this)\s+(?:[\p{L}-]+\s+){0,2}?(?:(?:phone|telephone|video)\s+)?(?:call|conversation|lunch|dinner|breakfast|meeting|reception)|during\s+(?:the|their|his|her|an?)\s+(?:[\p{L}-]+\s+){0,3}?(?:visit|trip|stay|lunch|dinner|breakfast|call|summit|forum|session|consultations))\b`,
  String.raw`,?\s+${WAS_HELD}|\s+(?:was|were|has\s+been|have\s+been)\s+(?:cancel?led|postponed|put\s+off)\b|,\s+(?:lasted|took\s+place)\b`,
  // Why, when and within what they talked about it.
  String.raw`,?\s+(?:in\s+order\s+to|in\s+(?:the\s+)?(?:broader\s+|wider\s+)?context\s+of|in\s+(?:the\s+)?light\s+of|in\s+the\s+wake\s+of|in\s+the\s+run-up\s+to|with\s+(?:a|the)\s+(?:view|aim)\s+(?:to|of)|within\s+the\s+framework\s+of|at\s+a\s+time\s+when|on\s+the\s+(?:sidelines|margins|fringes)\s+of)\b`,
  String.raw`,?\s+with\s+(?:(?:a|an|the|special|particular|some)\s+){0,2}(?:\p{L}+\s+)?(?:focus|emphasis|accent|stress)\s+on\b`,
  String.raw`,?\s+as\s+(?:they|we|he|she)\s|,\s+as\s+I\s|,\s+some\s+of\s+(?:which|whom)\b|,\s+at\s+(?:a|the)\s+\p{L}+\s+that\b`,
  String.raw`,\s+\p{Lu}\p{L}+\s+\p{L}+ing\b`,
  String.raw`\s+by\s+\p{L}+ing\b`,
  String.raw`(?<!\b(?:ties|relations|relationships?|cooperation|cooperate|partnerships?|dialogue|engagement|conflict|negotiations|talks|agreements?|contacts|work|working|interaction|coordination|consultations|along|together)\s*)\s+with\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:ambassadors|officials|leaders|ministers|representatives|experts|lawmakers|members\s+of)\b`,
  String.raw`\s+with\s+(?:his|her|their|our)\s+(?:\p{L}+\s+){0,2}(?:counterparts?|colleagues?|interlocutors?|hosts?)\b`,
  String.raw`\s+with\s+(?:the\s+)?(?:\p{Lu}\p{L}*\s+){1,4}\p{L}+ing\b`,
  String.raw`\s+where\s+(?:he|she|they)\b|\s+that\s+(?:is|was|has|had|sparked|(?:President|Secretary)\s+\p{Lu}\p{L}+|he|she)\b|\s+in\s+an?\s+[\p{L} -]{3,40}\s+atmosphere\b`,
];

/** Verbs that tell what was talked about after it is named: "Issues of trade were discussed". */
export const DISCUSSED = String.raw`(?:was|were|has\s+been|have\s+been|(?:will|would)\s+(?:also\s+)?be|(?:is|are|was|were)\s+(?:(?:expected|due|set|scheduled|planned)\s+)?to\s+be|(?:is|are|was|were)\s+being)\s+(?:also\s+)?(?:\p{L}+ly\s+)?(?:discussed|considered(?!\s+(?:an?|as|to|by|the\s+most)\b)|reviewed|raised|touched\s+(?:up)?on|covered|addressed(?!\s+to\b)|examined|debated|analy[sz]ed|under\s+discussion)`;

const RANK = String.raw`(?:among\s+|one\s+of\s+)?(?:the\s+)?(?:(?:main|key|central|major|primary|principal|chief|other|priority)\s+)?`;
/** The same the other way round: "Ports were the main subjects on the agenda", "Ports topped the agenda". */
export const WERE_TOPICS = String.raw`(?:(?:was|were)\s+(?:also\s+)?(?:among\s+)?(?:the\s+)?(?:main|key|central|major|primary|principal|chief|other)\s+(?:subjects?|topics?|themes?|items?|issues)\b|(?:was|were|became)\s+(?:also\s+)?${RANK}(?:subjects?|topics?|themes?|items?|issues|focus|matters?)\s+(?:of|for|on|at|in)\s+(?:the\s+|their\s+)?(?:\p{L}+\s+){0,2}?(?:discussions?|talks|conversations?|meetings?|consultations|negotiations|agenda)\b|(?:was|were|is|are)\s+(?:also\s+)?(?:(?:high|low)\s+)?on\s+the\s+agenda\b|(?:was|were)\s+(?:also\s+)?(?:in\s+(?:the\s+)?focus|at\s+the\s+(?:heart|cent(?:re|er)|top)\s+of\s+(?:the\s+)?(?:agenda|talks|discussions?|meeting|conversation))\b|(?:topped|dominated|featured\s+(?:\p{L}+ly\s+)?(?:on|in)|figured\s+(?:\p{L}+ly\s+)?(?:on|in))\s+(?:the|their)\s+(?:agenda|talks|discussions?|meeting|conversation)\b|(?:(?:was|were)\s+(?:also\s+)?(?:given|paid|devoted)|(?:also\s+)?received)\s+(?:special|particular|much|close|considerable)\s+attention\b|(?:was|were|is|are)\s+(?:also\s+)?(?:among|one\s+of)\s+the\s+(?:\p{L}+\s+){0,2}?${MATTERS}\s+(?:discussed|raised|covered|considered|addressed|on\s+the\s+agenda|(?:for|of|under)\s+(?:discussion|the\s+talks))|(?:also\s+)?(?:came\s+up|arose)\s+(?:during|in|at)\s+(?:the|their)\s+(?:\p{L}+\s+){0,2}?${TALKS})`;

/** Words that say only that there is something to talk about. */
export const SAYS_NOTHING =
  /^(?:(?:all|various|many|other|current|these|those|a\s+(?:(?:wide|broad|whole|large)\s+)?(?:variety|number|series)\s+of)\s+)?(?:the\s+)?(?:issues|matters|topics|questions|events|problems|things|problem)(?:\s+(?:we\s+have\s+on\s+(?:the|our)\s+agenda|discussed|raised|you\s+raised|of\s+(?:mutual|common)\s+(?:interest|concern)))?$|^(?:the\s+|all\s+)?areas\s+of\s+(?:\p{L}+\s+)?(?:cooperation|interest|concern)$/iu;

/** What leads to a list that names each topic: "four priorities: (1) ports; (2) rails". */
export const LISTED =
  /^(?:the\s+|its\s+|their\s+|our\s+)?(?:\p{L}+\s+){0,4}?(?:areas|pillars|priorities|topics|issues|themes|subjects|points|tracks|goals|questions)\b[^.;:]{0,60}:\s+/u;
