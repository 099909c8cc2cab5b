/** Words by which a text tells what the parties talked about; the topic follows. */
export const TOPIC_CUES: readonly string[] = [
  String.raw`discuss(?:ed|ing)?(?:\s+(?:in\s+(?:detail|depth)|at\s+length))?`,
  String.raw`(?:discussions?|talks|conversations?|meetings?)\s+(?:also\s+)?(?:focused|centered|centred|touched)\s+(?:up)?on`,
  String.raw`(?:also\s+)?focus(?:ed|ing)\s+on`,
  String.raw`(?<=\b(?:will|would|and)\s+(?:also\s+)?)focus\s+on`,
  String.raw`exchang(?:e|ed|ing)\s+(?:their\s+)?(?:views|opinions)\s+on`,
  String.raw`(?:exchanges?|discussions?)\s+(?:of\s+(?:views|opinions)\s+)?(?:on|about)`,
  String.raw`exchange\s+of\s+(?:views|opinions)\s+took\s+place\s+on`,
  String.raw`views\s+were\s+(?:also\s+)?exchanged\s+on`,
  String.raw`shared\s+(?:views|perspectives)\s+on`,
  String.raw`touched\s+(?:up)?on`,
  String.raw`considered(?!\s+(?:an?|it|to|as)\b)`,
  'covered',
  String.raw`(?<=\b(?:which|that)\s)cover`,
  'previewed',
  'explored',
  String.raw`(?<=\b(?:countries|governments|sides|delegations|parties|officials)\s+(?:also\s+)?)consulted\s+(?:\p{L}+ly\s+)?on`,
  String.raw`(?<=\b(?:they|we|leaders|ministers|presidents|sides|delegations?|parties|officials|state|government|representatives|participants|partners|co-chairs|envoys)\s+(?:also\s+)?)reviewed`,
  String.raw`(?<=\b(?:to|and)\s+)review(?=\s+(?:(?:the|their|our|joint|recent)\s+)?(?:\p{L}+\s+)?(?:progress|efforts|implementation|state|status|situation|cooperation|relations|developments|issues|results|plans|steps)\b)`,
  String.raw`(?<=\b(?:convened|gathered|assembled|brought\s+together)\b[^.;]{0,200}\bto\s+)address`,
  String.raw`(?<=\b(?:dialogue|discussions?|talks|consultations|meetings?)\s+(?:also\s+)?)(?:addressed|included(?:\s+(?:a\s+)?discussions?\s+of)?)`,
  String.raw`(?:took\s+stock\s+of|went\s+over|compared\s+notes\s+on|conferred\s+on|dealt\s+with(?=\s+(?:the\s+)?(?:issues|matters|situation|prospects)))`,
  String.raw`(?:attention|emphasis|focus)\s+was\s+(?:also\s+)?(?:paid\s+to|given\s+to|placed\s+on|on)`,
  String.raw`(?:main|key|central|primary)\s+(?:topic|subject|theme|focus)s?\s+(?:of\s+[^,.;]{3,60}?\s+)?(?:was|were|is|are)`,
  String.raw`(?:detailed|substantive|thorough|in-depth)\s+discussions?\s+of`,
  String.raw`(?<=\b(?:to|will|would)\s+(?:also\s+)?)(?:consult|confer|compare\s+notes)\s+(?:with\s+[^,.;]{3,80}?\s+)?(?:on|about)(?!\s+\p{Lu}\p{L}+\s+\d)`,
  String.raw`reflected\s+on`,
  String.raw`(?:paid|pay(?:ing)?)\s+(?:(?:special|particular|close|much)\s+)?attention\s+to`,
  String.raw`regarding(?=\s+(?:the\s+)?(?:values|issues|cooperation|prospects))`,
  String.raw`advanced(?=\s+(?:ongoing|joint|efforts)\b)`,
  String.raw`the\s+discussion\s+of`,
  String.raw`held\s+talks\s+on`,
  String.raw`(?<=^Within\s+the\s+framework\s+of\s+)cooperation\s+in\s+the\s+fields?\s+of`,
  String.raw`spoke\s+in\s+detail\s+about`,
  String.raw`(?<=\b(?:they|we|We|two|three|four|leaders|ministers|presidents|sides|parties|delegations|officials)\s+(?:also\s+)?)(?:spoke|talked)\s+about`,
  String.raw`(?<=\bto\s+)talk\s+about`,
  String.raw`(?<=\b(?:spoke|talked|met)\s+(?!with\s+understanding\b)(?:[^;]{0,60}?\s)?with\s(?:(?!\bto\s+\p{Ll}{3,})[^;]){3,250}?\s)about`,
  String.raw`continu(?:ed|ing)\s+(?:the|their|our)\s+discussions?\s+(?:on|of|about)`,
  String.raw`for\s+(?:\p{L}+\s+)?(?:consultations|discussions|talks)\s+(?:with\s+[^,.;]{3,60}?\s+)?(?:on|about)`,
  String.raw`discussions\s+will\s+(?:also\s+)?(?:address|cover|focus\s+on)`,
  String.raw`engage\s+(?:with\s+)?[^,.;]{3,80}?\s+on(?!\s+(?:the\s+(?:margins|sidelines)|\p{Lu}\p{L}+\s+\d))`,
  String.raw`agenda\s+(?:also\s+)?included`,
  String.raw`(?:(?:which|that)\s+)?(?:was|were)\s+devoted\s+to`,
  String.raw`topics?\s+of\s+[^,.;]{3,60}?\s+(?:was|were)`,
  String.raw`(?:issues|topics|matters)\s+were\s+(?:also\s+)?discussed,\s+including`,
  String.raw`(?:meeting|conference|talks)\s+on(?=\s+the\s+(?:\p{L}+\s+)?(?:situation|war|crisis|conflict|dispute|future)\b)`,
  String.raw`item\s+on\s+[^,.;]{3,40}?agenda\s+(?:was|were|is)`,
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
  String.raw`,\s+(?:which|where|who|while|noting|emphasi|reaffirm|initiated|in\s+part\b|but\b|shared\s+(?:views|perspectives)|and\s+(?:also|the\s+\w+\s+\w+ed|how)|including\s+the\s+implementation|with\s+due)`,
  String.raw`,\s+(?:noted|stressed|emphasi[sz]ed|reaffirmed|underscored|highlighted|welcomed|thanked|condemned|praised|urged|agreed|expressed|reiterated|pledged)\b`,
  String.raw`,?\s+and\s+will\b`,
  String.raw`\s+(?:and|but)\s+(?:also\s+)?(?:the\s+two|the\s+parties|the\s+Secretary|(?!(?:forced|increased|improved|enhanced|continued|shared|related|integrated|sustained|expanded)\b)\p{L}+ed\b|on\s+issues|another)\b`,
  String.raw`,?\s+and\s+(?:the\s+|our\s+)?(?:\p{Lu}\p{L}*\s+){1,4}(?:also\s+)?\p{L}+ed\b|,\s+I\b`,
  String.raw`(?:,\s+(?:and\s+)?|\s+and\s+)(?:also\s+)?(?:re)?(?:iterate|affirm|highlight|underscore|underline|emphasi[sz]e|stress|express|convey|urge|thank|forge|continue|exchange|meet|visit|hold|sign|review(?=\s+(?:(?:the|their|our|joint|recent)\s+)?(?:\p{L}+\s+)?(?:progress|efforts|implementation|state|status|situation|cooperation|relations|developments|issues|results|plans|steps)\b))\b`,
  String.raw`,?\s+as\s+well\s+as\s+(?:\p{L}+ing|have|hold|meet|visit|in)\b`,
  String.raw`\s+(?:in\s+support\s+of|through\s+a|through\s+the\s+principles|carried\s+out\s+in|initiated\s+by|ahead\s+of|following|in\s+response\s+to|in\s+accordance\s+with|in\s+the\s+interests\s+of|under\s+the\s+framework\s+of|put\s+forth)\b`,
  String.raw`,\s+\p{Lu}\p{L}+\s+\p{L}+ing\b`,
  String.raw`\s+by\s+\p{L}+ing\b`,
  String.raw`\s+with\s+(?:his|her|their)\s+(?:\p{L}+\s+){0,2}(?:counterparts?|colleagues?)\b`,
  String.raw`\s+with\s+(?:the\s+)?(?:\p{Lu}\p{L}*\s+){1,4}\p{L}+ing\b`,
  String.raw`\s+where\s+(?:he|she|they)\b|\s+that\s+(?:is|was|has|had|sparked|(?:President|Secretary)\s+\p{Lu}\p{L}+|he|she)\b|\s+in\s+an?\s+[\p{L} -]{3,40}\s+atmosphere\b`,
];

/** Verbs that tell what was talked about after it is named: "Issues of trade were discussed". */
export const DISCUSSED = String.raw`(?:was|were)\s+(?:also\s+)?(?:discussed|considered|reviewed|raised|touched\s+up?on|covered)`;

/** The same the other way round: "Ports were the main subjects on the agenda", "Ports topped the agenda". */
export const WERE_TOPICS = String.raw`(?:(?:was|were)\s+(?:also\s+)?(?:among\s+)?(?:the\s+)?(?:main|key|central|major|primary|principal|chief|other)\s+(?:subjects?|topics?|themes?|items?|issues)\b|(?:was|were)\s+(?:also\s+)?(?:high\s+)?on\s+the\s+agenda\b|(?:topped|dominated)\s+the\s+(?:agenda|talks|discussions?|meeting|conversation)\b)`;

/** Words that say only that there is something to talk about. */
export const SAYS_NOTHING =
  /^(?:(?:all|various|many|other|current|these|those|a\s+(?:(?:wide|broad|whole|large)\s+)?(?:variety|number|series)\s+of)\s+)?(?:the\s+)?(?:issues|matters|topics|questions|events|problems|things|problem)(?:\s+(?:discussed|raised|of\s+(?:mutual|common)\s+(?:interest|concern)))?$/iu;

/** What leads to a list that names each topic: "four priorities: (1) ports; (2) rails". */
export const LISTED =
  /^(?:the\s+|its\s+|their\s+|our\s+)?(?:\p{L}+\s+){0,4}?(?:areas|pillars|priorities|topics|issues|themes|subjects|points|tracks|goals|questions)\b[^.;:]{0,60}:\s+/u;
