/** What came of a meeting: the words that follow tell it. */
export const RESULTS = String.raw`agreed(?:\s+(?:also\s+)?to|\s+on(?!\s+the\s+(?:importance|need|urgency|necessity|imperative|value|significance|centrality)\b)|\s+that\s+[^.;]{3,80}?\s(?:should|will)\b(?!\s+\p{Lu}))|pledged\s+to|(?:vow(?:ed)?|promised?)\s+(?:never\s+)?(?:again\s+)?to|(?<!\b(?:remains?|remained|is|are|was|were|be|been|\p{L}+ly)\s)committed\s+to|reached\s+(?:an\s+)?agreement|decided\s+to|resolved\s+to|decision\s+was\s+(?:made|taken)\s+to|express(?:ed|ing)\s+(?:their|his|her)\s+(?:\p{L}+\s+){0,2}(?:resolve|determination|intention|desire)\s+to|signed\s+(?:a|an|the)|outlined\s+(?:joint|further|specific)\s+plans`;

/** What merely comes about, and is no plan of anybody's: "will provide an opportunity", "will never". */
const NO_DEEDS = String.raw`also|then|first|next|not|never|always|only|likely|probably|certainly|soon|ever|allow|provide|help|remain|mark|contribute|have|require|see|endure|replace|include|reach|further|raise|leave|involve|recogni[sz]e|enable|ensure|result|need|depend|become|serve|know|mean|cost|benefit|bring|give|stand|come|open|push|prove|create|affect|lead\s+to(?!\s+\p{Lu})|take\s+(?:place|effect|years?|months?|time)|begin|start|end|last|happen|occur|improve|increase|strengthen|apply|pave|foster|generate|boost|ease|remember|do|go|get|feel|want|like|cover|expire|enter|fall|rise|grow|look|seem|run|fail|pass|win|face|suffer|die`;
/** What is done to what is planned. */
const DONE = String.raw`be\s+(?:joined|accompanied|held|returning|travel{1,2}ing|attended|announcing|focusing|suspended|taken|sent|hosted|signed|launched|deployed|rolled\s+back)`;
/** The same as reported: "would" may as well tell what is only thought of. */
const REPORTED = String.raw`meet|hold|host|visit|sign|continue|travel|return|use|discuss|be\s+(?:held|returning|travel(?:l)?ing|reserved)`;
const ALSO = String.raw`(?:(?:also|then|first|next|soon|jointly|again|later)\s+)*`;

const NO_PLAN = String.raw`(?<!\b(?:on|of|no|discussed|joint|their|its|the|his|her|U\.S\.|[\p{L}]+[’']s?)\s)`;
/** "is to", "are scheduled to": what somebody has laid down. */
const LAID_DOWN = String.raw`(?:is|are)\s+(?:also\s+|currently\s+)?(?:(?:set|supposed|scheduled|due|planned|slated|expected|planning|going)\s+)?to\s+(?:be\s+(?!noted\b|expected\b|hoped\b|feared\b|needed\b)(?:\p{Ll}+ed|held|given|sent|taken)|(?!be\b|have\b|blame\b|come\b)\p{Ll}{3,})|(?:intends|intend(?!\s+to\s+continue\b)|seeks|aims?|(?<!\b(?:was|were|been|be|is|are)\s+(?:\p{L}+ly\s+)?)planned|${NO_PLAN}plans?)\s+to|(?:is|are)\s+(?:(?:also|currently|now|fully)\s+)*(?:ready\s+to\s+(?!(?:be|have|see|hear|go|eat)\b)\p{Ll}{3,}|preparing\s+to|(?:considering|weighing|exploring)\s+(?:the\s+possibility\s+of\s+)?\p{Ll}+ing)|(?:its|his|her|their)\s+(?:intention|intent|plans)\s+to|(?:is|are)\s+(?:(?:also|currently|now)\s+)?(?:scheduled|planned|slated|set)\s+for\b`;
/** What is held or sent, and whose course is told by verbs that elsewhere tell no deed. */
const EVENT = String.raw`(?:meetings?|dialogues?|visits?|delegations?|talks|summits?|ceremon(?:y|ies)|discussions?|consultations|conferences?|forums?|events?|sessions?|agenda|trips?|travel|tour|team|exercises?|negotiations|elections?)`;
const OF_EVENT = String.raw`(?<=\b${EVENT}\b[^.;]{0,60}?\bwill\s+${ALSO})(?:include|cover|take\s+place|feature|start|begin|bring\s+together|mark|last|open)\b`;
/** What those who speak of themselves say that they will do: "we will stand with you". */
const OF_OURS = String.raw`(?<=\b(?:[Ww]e|I)\s+will\s+${ALSO})(?:(?<=[Ww]e\s+will\s+)never|stand|remain|help|provide|give|ensure|raise|bring|do|strengthen|increase|improve)\b`;
/** What is refused: "Latvia will not export grain". */
const REFUSED = String.raw`not\s+(?:allow|permit|accept|tolerate|recogni[sz]e|export|import|sell|supply|deploy|send|withdraw|attack|attend|take\s+part|participate|negotiate|sign|join|visit|host|support|use|test|produce|expel|return|close|impose|lift|extend|renew|seek|meet|hold|rest|abandon|give\s+up|yield|retreat|surrender)\b`;
/** What one does who acts as planned, after "will". */
const WILL_DO = String.raw`(?:${DONE}|${OF_EVENT}|${OF_OURS}|${REFUSED}|bring\s+together|(?:begin|start|conclude|end|open)\s+(?:his|her|their|its|the)\s+(?:\p{L}+\s+){0,2}(?:trip|visit|tour|travels?|journey|stay|pull-?out|withdrawal|negotiations|deployment|operations?|construction|preparations)\b|have\s+(?:\p{L}+\s+){0,2}(?:meetings?|talks|discussions|consultations|conversations)\b|have\s+the\s+opportunity|do\s+(?:everything|all)|contribute\s+to\s+the\s+(?:successful\s+)?work|(?!be\b)(?!(?:\p{L}+ly\s+)?(?:${NO_DEEDS})\b)\p{Ll}{3,})`;

/** What is intended. */
export const INTENTIONS = String.raw`look(?:s|ed)?\s+forward\s+to|will\s+${ALSO}${WILL_DO}|${LAID_DOWN}|would\s+${ALSO}(?:${REPORTED}|${WILL_DO})`;

/** Before "will" these words say that it is hoped for, asked or said of a thing. */
export const NO_INTENTION =
  /\b(?:hop(?:e[sd]?|ing)|confiden(?:t|ce)|believ(?:es?|ed|ing)|thinks?|expects?|doubts?|what|how|whether|if|unless|fears?|predict(?:s|ed)?|promised)\b(?:\s+[\p{L}’'-]+){0,9}\s*$/u;

/** What "would" tells of any other deed is intended where somebody said so, and no condition stands. */
export const WOULD_AT_ONCE = new RegExp(String.raw`^would\s+${ALSO}(?:${REPORTED})\b`, 'u');
export const SAID_SO =
  /\b(?:said|says|announc(?:ed|ing)|promis(?:ed|ing)|pledg(?:ed|ing)|vow(?:ed|ing)|declar(?:ed|ing)|explain(?:ed|ing)|add(?:ed|ing)|reiterat(?:ed|ing)|insist(?:ed|ing)|report(?:ed|ing)|confirm(?:ed|ing)|stat(?:ed|ing)|statement|assur(?:ed|ing)|told|decided)\b(?:\s+[^\s.;]+){0,10}\s*$/u;
export const CONDITION = /\b(?:if|unless|could|might|whether)\b/iu;
