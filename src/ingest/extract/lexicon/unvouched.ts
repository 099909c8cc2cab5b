/** Nouns for what somebody says without its being so, or for what is only hoped for. */
const SAID = String.raw`(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|assertions?|speculation|news|accusations?|stories|story|information|theor(?:y|ies))`;
const DENIES = String.raw`(?:denie[ds]|deny|denying|(?:refut|dismiss|disput|retract|rebuff|debunk|contradict)(?:ed|es|s|ing)|rejected|rejects|withdrew|shot\s+down)`;
/** "as untrue", "its own earlier", between the verb and what is denied. */
const ITS = String.raw`(?:(?:as\s+\p{Ll}+|the|an?|all|any|its|his|her|their|own|earlier|media|press|news|recent|repeated|false|online|foreign|Western|Russian)\s+){0,4}`;
const HOLDS_NOT = String.raw`(?:not\s+(?:(?:immediately|yet|entirely|at\s+all)\s+)?(?:true|correct|(?:the|a)\s+(?:case|fact)|clear|certain|known|confirmed|(?:been\s+)?proven|evident)|untrue|false|a\s+lie|a\s+myth|a\s+fabrication|nonsense|unclear|uncertain|unknown|unlikely|doubtful|inconceivable|impossible|unthinkable|an?\s+open\s+question)`;
const FICTION = String.raw`(?:novel|film|movie|series|play|sketch|comedy|thriller|cartoon|sitcom|satire|musical|opera|short\s+story|video\s+game|television\s+drama|TV\s+drama|drama|fantasy|parody|simulation|war\s+game)`;

/** Right before a clause of which all is denied, doubted, made up or only supposed, up to where another begins. */
export const BEFORE_CLAUSE: readonly RegExp[] = [
  String.raw`\b${DENIES}\s+${ITS}${SAID}\s+(?:that|of|about)\s+`,
  String.raw`\b(?:denied|denies|deny|denying|disputed|disputes)\s+that\s+`,
  String.raw`\b(?:[Nn]o|[Ll]ittle|without)\s+(?:(?:official|independent|clear|immediate|hard|firm|any)\s+){0,2}(?:evidence|proof|confirmation|indication|sign|word|truth|suggestion)\s+(?:in\s+(?:the\s+)?(?:claims?|reports?|rumou?rs?)\s+)?(?:that|whether|on\s+whether|if)\s+`,
  String.raw`\b(?:[Ii]t|[Tt]hat)\s+(?:is|was|remains|remained|seems|seemed)\s+(?:(?:simply|also|still|of\s+course|highly|very|therefore)\s+)?${HOLDS_NOT}\s+(?:that|whether|if)\s+`,
  String.raw`\b(?:call(?:ed|s|ing)?|term(?:ed|s)|label(?:led|ed|s))\s+it\s+(?:an?\s+)?(?:(?:pure|complete|total|outright|blatant)\s+)?(?:lie|nonsense|fiction|fabrication|fake|hoax|untrue|false|absurd)\s+that\s+`,
  String.raw`\b[RrLlHhMmSsFf](?:umou?rs?|oax(?:es)?|ies?|yths?|peculation|egends?|abrications?|airy\s+tales?)\s+(?:that|(?:had|has|have)\s+it\s+that)\s+`,
  String.raw`\b[FfUu](?:ake\s+news|alse\s+(?:reports?|claims?)|nconfirmed\s+(?:reports?|claims?|information))\s+(?:that|(?:had|has|have)\s+it\s+that)\s+`,
  String.raw`\b(?:falsely|wrongly|mistakenly|erroneously|untruthfully)\s+(?:claim|report|stat|suggest|alleg|assert|announc|sa[iy])(?:ed|es|s|ing|d|e)?\s+(?:that\s+)?`,
  String.raw`\b(?:(?:could|can|did|does|would|will|has|have|had)\s+(?:neither|not)\s+(?:independently\s+)?|cannot\s+|n['’]t\s+|declined\s+to\s+|refused\s+to\s+|unable\s+to\s+)(?:confirm(?:ed)?|verif(?:y|ied)|sa(?:y|id))\s+(?:or\s+deny\s+)?(?:${SAID}\s+)?(?:that|whether|if)\s+`,
  String.raw`\b(?:[Nn]obody|[Nn]o\s+one|[Ff]ew|[Nn]one)\s+(?:\p{Ll}+\s+){0,2}?(?:believes?|expects?|knows?|thinks?|can\s+say)\s+(?:that|whether|if)\s+`,
  String.raw`\b(?:[Aa]sked|[Ww]onder(?:s|ed|ing)?)\s+(?:by\s+[^,;]{2,50}?\s+)?(?:whether|if)\s+`,
  String.raw`\b(?:readiness|willingness|eagerness)\s+to\s+(?:host|hold|meet|receive|visit|organi[sz]e|mediate|facilitate|arrange)\s+`,
  String.raw`^["“]?(?:[Ss]uppose|[Ii]magine|[Aa]ssume|[Ll]et\s+us\s+(?:suppose|imagine|assume)|[Pp]icture)\s+(?:that\s+)?`,
  String.raw`^["“]?(?:(?:And|But|So)\s+)?(?:[Ww]hat|[Hh]ow|[Ww]ho|[Ww]hich)\s[^?]{0,40}?\bif\s(?=[^?]*\?)`,
  String.raw`^["“]?(?:(?:But|And)\s+)?(?:[Ee]ven\s+)?[Ii]f\s+(?!(?:you|I|we|it|needed|need|necessary|possible|there|that|asked)\b)(?=\S)`,
  String.raw`^["“]?(?:(?:And|But|So)\s+)?[Ii]s\s+it\s+(?:\p{Ll}+\s+)?(?:true|possible|likely|correct|a\s+fact)\s+that\s`,
  String.raw`\b[Ii]n\s+(?:the|a|an|his|her|their|this|one)\s+(?:[\p{L}\d-]+\s+){0,3}?${FICTION}(?:\s+[“"‘'][^”"’]{2,60}[”"’'])?(?:\s+(?:by|of)\s+[^,]{2,40})?,\s+`,
  String.raw`\b(?:${FICTION})\s+(?:(?:\p{Ll}+ly|also|then)\s+)?(?:depict|imagin|portray|invent|show|tell|describ|feature|stag)(?:s|ed|es|ing)?\s+(?:of\s+|how\s+)?`,
].map((source) => new RegExp(source, 'u'));

/** An event by its noun: "a secret meeting", "talks". */
const EVENT = String.raw`(?:(?:an?|any|the|his|her|their|all|such|new|another)\s+)?(?:[\p{L}\d-]+\s+){0,4}?(?:meetings?|talks|visits?|trips?|calls?(?=\s+(?:between|with)\s)|conversations?|contacts?|summits?|negotiations|consultations|encounters?|dinner|lunch)(?:\s+(?:between|of|with|by|to|in|among|on)\s|[,.])`;

/** Right before an event that is told of so, and not as held. */
export const BEFORE_EVENT: readonly RegExp[] = [
  String.raw`\b(?:[Rr]umou?rs?|[Ss]peculation|[Gg]ossip|[Ww]hispers|[Tt]alk|[Gg]uesswork|[Ss]uspicions?)\s+(?:of|about|over|around|on)\s+(?=${EVENT})`,
  String.raw`\b(?:${DENIES})\s+(?:(?:that\s+there\s+had\s+been|having\s+had)\s+)?(?=${EVENT})`,
  String.raw`\b(?:[Nn]othing|[Ll]ittle)\s+(?:(?:is|was|has\s+been)\s+(?:\p{Ll}+\s+)?(?:known|said|heard|revealed)|came|has\s+come)\s+(?:about|of)\s+(?=${EVENT})`,
  String.raw`\b(?:invent|fabricat|conjur)(?:ed|es|ing)\s+(?:up\s+)?(?=${EVENT})`,
  String.raw`\b(?:fail(?:ed|s|ing)?\s+to\s+agree|could\s+not\s+agree|did\s+not\s+agree|disagreed)\s+(?:on|about|to)\s+(?=${EVENT})`,
  String.raw`\b[Nn]o\s+(?:date|day|time|venue|place|agreement)\s+(?:(?:has|had)\s+(?:yet\s+)?been|was|is)\s+(?:yet\s+)?(?:set|fixed|agreed|named|found|chosen|reached)\s+(?:for|on)\s+(?=${EVENT})`,
  String.raw`\b(?:[Pp]rospects?|[Cc]hances?|[Hh]opes?|[Ll]ikelihood|[Pp]ossibility|[Ii]dea)\s+(?:for|of)\s+(?=${EVENT})`,
  String.raw`\b(?:prevent|thwart|hinder|torpedo|derail|scuttl|block|obstruct|preclud)(?:ed|es|s|ing)\s+(?=${EVENT})`,
  String.raw`\b(?:[Ii]n\s+the\s+absence|[Ff]or\s+(?:lack|want)|[Ii]nstead)\s+of\s+(?=${EVENT})`,
  String.raw`\b(?:[Nn]obody|[Nn]o\s+one|[Ff]ew)\s+(?:\p{Ll}+\s+)?(?:expects?|believes?\s+in|wants?|foresees?)\s+(?=${EVENT})`,
].map((source) => new RegExp(source, 'u'));

/** What one is sent, given or told: "received | a letter from A". */
const THING = String.raw`(?:letters?|messages?|congratulations|condolences|telegrams?|notes?|invitations?|reports?|drafts?|proposals?|replies|reply|answers?|responses?|assurances?|guarantees?|requests?|complaints?|applications?|documents?|copies|copy|information|news|word|praise|criticism|support|backing|thanks|greetings|gifts?|presents?|donations?|funds|funding|aid|loans?|grants?|treatment|votes|threats|orders?|instructions?|permission|approval|confirmation|notification|intelligence|briefing\s+(?:notes|papers?)|petitions?|signatures|visas?|passports?|money|weapons|submissions?|recommendations?|comments|questions|wounds|injuries|applause|attention)(?![\p{L}-])(?!\s+of\s+(?:(?:the|his|her|their)\s+)?(?:credence|credentials|recall|letters))`;
const SOME = String.raw`(?:(?:an?|the|his|her|their|its|several|many|some|any|no|more|further|numerous|two|three|four|five|\d+)\s+)?(?:[\p{Ll}-]+\s+){0,3}?`;

/** Words that are read as those of a meeting elsewhere, and tell of none: "met with resistance", "received a letter". */
export const NO_MEETING: readonly RegExp[] = [
  String.raw`\b(?:receiv(?:ed|es?|ing)|got|gets)\s+${SOME}${THING}`,
  String.raw`\bmet\s+(?:with\s+)?(?:(?:the|an?|some|no|little|much|strong|stiff|fierce|wide|broad|general|mixed|harsh|sharp|public|immediate)\s+){0,3}(?:resistance|approval|criticism|opposition|support|success|failure|disapproval|scepticism|skepticism|outrage|silence|rejection|indifference|acclaim|hostility|anger|enthusiasm|protests?|refusal|condemnation|applause|understanding|sympathy|reservations|objections|obstacles|difficulties|disbelief|derision|caution|interest)(?![\p{L}-])`,
  String.raw`\b(?:meet|meets|met|meeting(?=\s+(?:all|the|its|his|her|their|these|those|our)\s))\s+(?:(?:all|the|its|his|her|their|these|those|our|both|most|some|certain|any|every|strict|key|basic)\s+){0,3}(?:[\p{Ll}-]+\s+){0,2}?(?:targets?|goals?|demands?|conditions?|criteria|criterion|commitments?|obligations?|deadlines?|requirements?|needs|standards?|expectations|benchmarks?|costs|promises|challenges?|quotas?|terms|objectives?)(?![\p{L}-])`,
  // "A, accused by C of weakness, met B", "A, not C, met B": C is only named beside.
  String.raw`(?<=\p{L}),\s+(?:(?:whose\s[^,;]{2,60}?\s(?:was|were|is)\s+)?(?:appointed|accused|critici[sz]ed|named|nominated|elected|sacked|dismissed|replaced|succeeded|preceded|praised|attacked|backed|defended|endorsed|described|quoted|promoted|chosen|picked|ousted|defeated|challenged|mocked|insulted|blamed)\s[^,;]{0,30}?by|despite|unlike|like|not|as\s+well\s+known\s+as|an?\s+(?:day|week|month|year)\s+(?:after|before)|(?:days|weeks|months|years)\s+(?:after|before))\s(?:(?!\b(?:talks|meeting|met|visit\p{Ll}*|call|summit)\b)[^,;]){2,90},(?=\s+\p{Ll})`,
].map((source) => new RegExp(source, 'gu'));
/** "asked A | for a meeting", "mentioned A | in a speech": both ends are not read. */
export const NO_MEETING_APART: readonly RegExp[] = [
  String.raw`(?<head>\b(?:asked|asks|begged|pressed|petitioned|pestered))\s(?:(?!\bfor\s|\band\s)[^;,]){2,90}?(?<tail>\sfor\s+(?:an?|another|urgent|direct)\s+(?:(?!and\s)[\p{L}-]+\s+){0,3}?(?:meeting|talks|call|conversation|audience|summit|visit)(?![\p{L}-]))`,
  String.raw`(?<head>\b(?:mention|critici[sz]|prais|attack|accus|defend|thank|quot|condemn|denounc|congratulat|invok|ridicul|mock|insult|laud|hail)(?:ed|es|s|ing))\s[^;,]{2,90}?(?<tail>\sin\s+(?:an?|his|her|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:speech|interview|statement|address|article|tweet|post|lecture|sermon|podcast)(?![\p{L}-]))`,
].map((source) => new RegExp(source, 'gu'));

/** "Reports that A met B | were false": of all that stands before it. */
export const REPORTS_OPEN =
  /^(?:(?:[Aa]ll|[Aa]ny|[Tt]he|[Tt]hese|[Tt]hose|[Mm]edia|[Pp]ress|[Oo]nline|[Ee]arlier|[Rr]ecent)\s+){0,3}(?:[Rr]eports?|[Cc]laims?|[Aa]llegations?|[Ss]uggestions?|[Aa]ssertions?|[Nn]ews|[Ii]nformation)\s+(?:that|of|about)\s/u;
export const ARE_FALSE =
  /\s(?:is|are|was|were|has\s+been|have\s+been|proved|turned\s+out\s+to\s+be)\s+(?:(?:\p{Ll}+ly|also|later|quickly|entirely)\s+)?(?:(?:dismiss|den|reject|describ|brand|call|refut|retract|debunk|disput)(?:ed|ied)|false|untrue|baseless|unfounded|groundless|incorrect|inaccurate|not\s+true|fake|wrong|invented|fabricated|without\s+foundation|nonsense|a\s+(?:lie|hoax|fabrication|fiction))\b/u;

/** Where another clause begins, which is vouched for by itself. */
export const NEXT_CLAUSE =
  /[;”"]|(?<!\b(?:part|participat\p{Ll}+|engag\p{Ll}+|enter\p{Ll}*|join\p{Ll}*|interest\p{Ll}*|point|sense|involve\p{Ll}*))\s(?:at|during|in|after)\s+(?:an?|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:meeting|talks|call|conversation)\s+with\s|,?\s+but\s|,\s+(?:while|although|though|saying|adding|noting|stressing|as|even\s+though|and\s+(?:said|added|noted|stressed|he|she|they|it|the\s+(?:ministry|spokes\p{Ll}+|two|sides|parties))|(?:the|an?|its)\s+(?:[\p{L}-]+\s+){0,3}?(?:said|says|told|declined|replied|answered|spokes\p{Ll}+)|(?:he|she|they)\s+(?:said|declined|replied|answered|told|confirmed|noted)|(?:\p{Lu}\p{L}+\s+){1,3}(?:said|replied|answered|declined|told))(?![\p{L}-])/u;

/** Verbs of meeting and going, after which all is told of what one does not do. */
const DEED = String.raw`(?=(?:(?:ever|even|again|also|personally|directly|publicly|\p{Ll}+ly)\s+)?(?:meet|hold|have\s+(?:an?\s+)?(?:\p{Ll}+\s+)?(?:meeting|talks|call)|speak|talk|travel|fly|go|come|visit|receive|attend|host|sit\s+down|sign|take\s+part|participate|call|phone|pay|join|make\s+an?|see|return|welcome|negotiate|engage|enter)\s)`;

/** Right before what somebody does not do, or is only said to be able or obliged to: "refused to | meet A". */
export const BEFORE_DEED: readonly RegExp[] = [
  String.raw`\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing)|pretend(?:ed|s|ing)|forgot|omitted|neglected|reluctant|unwilling|unable|too\s+(?:\p{Ll}+\s+)?\p{Ll}+|vow(?:ed|s|ing)\s+never|(?:expected|likely|chose|chosen|opted|decided|preferred|promised|vowed|swore|agreed|advised|told|warned|ordered|asked|urged)\s+not|ought|would\s+(?:like|love|prefer|hate)|(?:whether|how)|never\s+(?:managed|got|intended|agreed)|not\s+(?:ready|willing|prepared|able|inclined|allowed|obliged|in\s+a\s+(?:hurry|position)))\s+to\s+${DEED}`,
  String.raw`\b(?:in\s+no\s+(?:hurry|mood|position|rush)|(?:lack(?:ed|s|ing)|ha[ds]\s+no|have\s+no|without)\s+(?:the\s+|a\s+|any\s+)?(?:time|chance|opportunity|courage|plans?|intention|desire|reason|wish|mandate|authority|right)|no\s+(?:need|reason|point|plans?|obligation)(?:\s+for\s+[^,;]{2,80}?)?|short\s+of\s+(?:promising|agreeing|offering|threatening|asking)|(?:ha[ds]|have)\s+been\s+(?:urged|advised|pressed|called\s+upon)|had\s+hoped|claim(?:ed|s|ing)\s+(?:to\s+have\s+been\s+(?:asked|invited)))\s+to\s+${DEED}`,
  String.raw`\b[Ii]t\s+(?:(?:would|might|could)\s+(?:\p{Ll}+\s+)?be|is)\s+(?:(?:too|very|quite|\p{Ll}+ly)\s+)?(?:early|late|premature|wrong|better|best|pointless|dangerous|important|necessary|good|useful|useless|inappropriate|impossible|difficult|hard|time|absurd|unthinkable|desirable|an?\s+(?:\p{Ll}+\s+)?(?:mistake|error|idea))\s+(?:for\s+[^,;]{2,80}?\s+)?to\s+${DEED}`,
  String.raw`\b(?:cannot|could\s+not|might|may)\s+${DEED}`,
].map((source) => new RegExp(source, 'u'));

/** "dismissed claims of fraud | and met B": what is denied is a noun, and another thing is done. */
export const AND_DID =
  /\s+and\s+(?:(?:then|also|later|again|\p{Ll}+ly)\s+)?(?=(?:met|held|spoke|had|received|hosted|travell?ed|visited|arrived|called|signed|attended|flew|went|talked|discussed|welcomed|left|joined|took|opened|told|said|urged|will)\s)/u;
export const OF_NOUN = /\s(?:of|about)\s+$/u;

/** Opens what is told beside a sentence: "Despite rumours that", "After the ministry denied that", "A, who denied that". */
export const OPENS_ASIDE =
  /^(?:[Dd]espite|[Ii]n\s+spite\s+of|[Aa]fter|[Ww]hile|[Aa]lthough|[Tt]hough|[Aa]mid|[Ww]hen|[Aa]s|[Ss]ince|[Hh]ours\s+after|[Dd]ays\s+after|[Ff]ollowing|[Bb]efore)\s[^,]{0,80}$/u;
export const WHO_ASIDE = /,\s+who\s+(?:\p{Ll}+\s+){0,2}$/u;
/** Where what is told beside it ends. */
export const ENDS_ASIDE = /,\s+(?!(?:who|which|where|whose|whom|during|in|at|on)\s)/u;

/** "whether they discussed it at their meeting": that there was one is not in doubt. */
export const AT_ONE =
  /\b(?:discuss|rais|touch|agree|come\s+up|came\s+up|brought\s+up|address|reach|cover|resolv|decid|mention|settl|offer|promis|press|talk(?:ed)?\s+about|spoke(?:n)?\s+about)\p{Ll}*\b.{0,120}?\b(?:at|during|in|after|before|following|when|since)\s+(?:(?:the|their|his|her|its|a|an|this|that|they|he|she|the\s+two|the\s+ministers|\p{Lu}\p{L}+day['’]s)\s+)(?:[\p{Ll}-]+\s+){0,2}?(?:meetings?|talks|conversations?|calls?|consultations|negotiations|visit|trip|met|spoke|talked)(?!\p{L})/u;
