import type { MeetingKind } from '../../../store/meeting';
import { BEFORE_DIALOGUE, DIALOGUE_NAME } from './dialogues';
import { TOWN_NOUN } from './town-nouns';

/** Words that tell of a meeting without its sides: who took part is told before them, or after. */
export interface MeetingCue {
  source: string;
  kind: MeetingKind;
  /** Capitals tell. */
  isCased?: boolean;
}

const MANNER = String.raw`(?:(?:a\s+(?:number|series)\s+of|several|a|an|the|his|her|their|brief|lengthy|short|working|official|bilateral|trilateral|regular|separate|virtual|online|joint|first|second|annual|productive|extensive|detailed|fruitful|wide-ranging|high-level|narrow|expanded|and)\s+)*`;

/** What is to come: "is set to", "will", "plans to". "Would" is "will" as reported. */
export const WILL = String.raw`(?:will|['’]ll|would|shall|(?:am|['’]m|is|are|['’]re|was|were)\s+(?:(?:also|then|next|now|later)\s+)?(?:(?:set|scheduled|due|expected|slated|planning|preparing|poised|about)\s+)?to|(?:is|are)\s+(?:now\s+|currently\s+|already\s+)?(?:arranging|making\s+(?:arrangements|preparations|plans))\s+to|(?:plans?|intends?|prepares?)\s+to)`;
const MEETING_NOUN = String.raw`(?:meetings?|talks|negotiations?|sessions?|consultations)`;

export const MEETING_CUES: readonly MeetingCue[] = [
  {
    source: String.raw`(?:held|holds)\s+its\s+(?:[\p{L}\d-]+\s+){0,3}(?:meeting|session)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`(?<=^)(?:they|the\s+(?:two|pair|sides|parties|ministers|leaders|presidents))\s+(?:\p{L}+\s+)?met(?!\s+with)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`(?:hosted|held|chaired|co-chaired|convened)\s+[^;]{0,60}?(?:consultations|political\s+consultation)\b`,
    kind: 'CONSULTATIONS',
  },
  {
    source: String.raw`(?:(?:co-)?hosted|held|hold|convened?|conducted|concluded|launched|inaugurated|opened|completed|(?:participated|took\s+part)\s+in|met\s+(?:[^.;,]{2,60}?\s+)?for)\s+${BEFORE_DIALOGUE}${DIALOGUE_NAME}`,
    kind: 'CONSULTATIONS',
    isCased: true,
  },
  {
    source: String.raw`(?:(?:co-)?leads?|(?:co-)?led|(?:co-)?chair(?:s|ed)?|hosts?)\s+${BEFORE_DIALOGUE}${DIALOGUE_NAME}`,
    kind: 'CONSULTATIONS',
    isCased: true,
  },
  // "will discuss trade under the framework of the Riga Strategic Dialogue".
  {
    source: String.raw`(?:will\s+discuss|discussed|reviewed)\s+[^.;]{2,160}?\s(?:under|within|in)\s+the\s+framework\s+of\s+${BEFORE_DIALOGUE}${DIALOGUE_NAME}`,
    kind: 'CONSULTATIONS',
    isCased: true,
  },
  {
    source: String.raw`${DIALOGUE_NAME}[^.;]{0,80}?\b(?:(?:was|were|has\s+been|will\s+be|is\s+to\s+be)\s+(?:held|hosted|convened|concluded|launched)|took\s+place|will\s+(?:take\s+place|convene|begin|open)|convened|concluded)`,
    kind: 'CONSULTATIONS',
    isCased: true,
  },
  {
    source: String.raw`consultations\s+(?:\([^)]*\)\s+)?(?:(?:were|was)\s+held|concluded|took\s+place)`,
    kind: 'CONSULTATIONS',
  },
  {
    source: String.raw`gathered(?!\s+(?:\p{Ll}+\s+)?(?:evidence|information|data|intelligence|material|facts|support|signatures|proof|around|by\s+\p{Lu}|speed|momentum|pace|dust)\b)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`(?:hosted|chaired|co-chaired|convened)\s+${MANNER}(?:[\p{L}-]+\s+)?(?:meeting|talks|session)(?!\s+with\b)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`(?:ministers|presidents|leaders|envoys|heads\s+of\s+(?:state|government|delegations?))\b[^.;]{0,120}?\b(?:have\s+)?met`,
    kind: 'MEETING',
  },
  {
    source: String.raw`${MEETING_NOUN}\b[^.;]{0,220}?\b(?:was|were|has\s+been|will\s+be|(?:is|are)\s+being)\s+(?:also\s+)?(?:held|headed|chaired|co-chaired|attended)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`${MEETING_NOUN}\s+between\b[^.;]{0,120}?\b(?:started|began|opened|concluded|kicked\s+off)`,
    kind: 'MEETING',
  },
  // "the third round of talks begun on Monday".
  {
    source: String.raw`round\s+of\s+(?:[\p{L}-]+\s+){0,3}${MEETING_NOUN}\s+(?:that\s+)?(?:begun|began|held|opened|started)(?=\s+(?:on\s+)?\p{Lu})`,
    kind: 'MEETING',
  },
  {
    source: String.raw`${MEETING_NOUN}\s+of\s+[^.;]{0,200}?\b(?:began|opened|started|kicked\s+off|concluded)`,
    kind: 'MEETING',
  },
  {
    source: String.raw`${MEETING_NOUN}\b[^.;]{0,220}?\b(?:took|will\s+take|(?:is|are)\s+taking)\s+place`,
    kind: 'MEETING',
  },
];

/** Words that make a call of what a sentence, or the one before, tells of. */
export const BY_PHONE =
  /\b(?:by|via|(?:over|on)(?:\s+the)?)\s+(?:tele)?phone\b|\b(?:in|during|held|had)\s+(?:an?\s+(?:[\p{L}\d-]+\s+){0,2}|(?:separate|two|three|several|a\s+(?:series|number)\s+of)\s+)(?:tele)?phone\s+(?:call|conversation|talk)|\b(?:in|during)\s+an?\s+(?:[\p{L}\d-]+\s+){0,2}call(?=\s+(?:ahead|before|prior|following|after|late|early|earlier|yesterday|today|on|with)\b)|\b(?:tele)?phone\s+(?:call|conversation)s?\b(?:[^.;]|\.(?=\s\d)){0,40}?\b(?:in|during)\s+which\b|\b(?:conversation|spoke|spoken|speak|talked|talk)\b[^.;]{0,120}?\s(?:via|by|over|through)\s+(?:an?\s+)?(?:secure\s+)?video/iu;
/** "hosted A for the annual Strategic Dialogue", "travels to Riga for consultations". */
export const FOR_CONSULTATIONS = new RegExp(
  String.raw`^(?:[^.;:]|(?<=\p{Lu})\.){0,200}?\b(?:for|(?:session|round)\s+of)\s+(?:(?:an?|the)\s+)?(?:[^.;:,]|(?<=\p{Lu})\.){0,90}?(?:\b[Cc]onsultations|${DIALOGUE_NAME})`,
  'u',
);
/** "to meet A and B for the annual Leaders’ Summit": the summit is what is held; "to prepare for the summit": it is not. */
export const FOR_SUMMIT =
  /^(?:(?!,\s+who\s)[^.;:]){0,200}?(?<!\b(?:prepar\p{L}{1,7}|plans|agenda|arrangements|groundwork|ready|priorities|expectations|proposals|ideas|hopes|support|programme|program)\s)\bfor\s+(?:an?|the|their)\s+(?:(?:[\p{Lu}\d][\p{L}\d.’'-]*|annual|first|second|third|inaugural|of)\s+){0,7}?[Ss]ummit\b/u;
/** "gathered in Riga for the funeral of A". */
export const FOR_CEREMONY =
  /^[^.;:]{0,120}?\b(?:for|at|to\s+attend)\s+(?:an?|the|his|her|their|\p{L}+['’]s)\s+(?:[\p{L}-]+\s+){0,4}?(?:funeral|inauguration|coronation|enthronement|ceremony|memorial\s+service|requiem|burial)\b/u;
export const OF_CALL =
  /^(?:[\p{L}\s]{0,20}\s)?(?:[Dd]uring|[Ii]n(?:\s+the\s+course\s+of)?|[Tt]hroughout|[Aa]t\s+the\s+end\s+of)\s+(?:the|their|this)\s+(?!courtesy|farewell|introductory|protocol)(?:[\p{L}-]+\s+)?(?:(?:tele)?phone\s+(?:call|conversation|talks?)|call)\b|^The\s+(?:call|phone\s+call|telephone\s+conversation)\b/u;

/** Who is named after these words takes no part by that. */
export const NO_PARTY =
  /\b(?:on\s+(?:the\s+)?(?:behalf|instructions?|orders?|initiative)\s+of|at\s+the\s+(?:invitation|initiative|request)\s+of|according\s+to|(?:message|letter|greetings|regards|invitation|wishes)\s+(?:of|from|to)|press\s+(?:service|secretary|office)\s+of|(?:visits?|election|appointment|birthday|inauguration|death)\s+(?:of|by)|initiated\s+by|instructed\s+by|as\s+well\s+as\s+to|congratulated|thanked)\s+(?:the\s+)?$/iu;

/** Parties before these words join what was told of last. */
export const JOINS =
  /\b(?:(?:(?:joined|took\s+part\s+in|participated\s+in)\s+(?:part\s+of\s+)?|told\s+)the\s+(?:talks|meeting|discussions?)|that(?<=\b(?:led|headed|leads?|heads?|represent(?:s|ed)?)\s[^.;]{3,120}?\b(?:and|while)\s[^.;]{3,120}?that)\s+of\s+(?:the\s+)?(?=\p{Lu})|(?:le(?:d|ads)|head(?:ed|s)|represent(?:ed|s))\s+(?:(?:the|his|her|their)\s+|\p{Lu}[\p{L}-]+[’']s\s+)?(?:[\p{L}.’'-]+\s+){0,5}(?:delegations?|side|sides|team|teams)\b|(?:led|chaired|co-chaired|co-led|headed|opened|convened)\s+the\s+(?:[\p{L}.]+\s+){0,2}(?:consultations|talks|meeting|session|negotiations|[Dd]ialogue|discussions?)|will\s+(?:co-)?(?:lead|head|represent)\s+(?:(?:the|his|her|their)\s+)?(?:[\p{L}.’'-]+\s+){0,3}(?:delegations|sides|teams)\b|will(?<=\b(?:while|whereas)\s[^.;]{3,120}?will)\s+(?:lead|head)\s+(?:(?:the|his|her)\s+)?(?:[\p{L}.’'-]+\s+){0,3}(?:delegation|side|team)\b|will\s+co-(?:chair|lead|host)\s+the\s+(?:[\p{L}.]+\s+){0,2}(?:consultations|talks|meeting|session|[Dd]ialogue)\b|is\s+heading\s+the\s+(?:[\p{L}.]+\s+){0,4}(?:side|delegation)|(?:(?:is|are|was|were)\s+representing|represented)\s+(?:the\s+)?\p{Lu}\p{L}+\s+(?:side|part|party|delegation)|co-(?:chaired|led|hosted)\s+with|also\s+(?:attended|took\s+part|participated)|will\s+(?:also\s+)?(?:participate|take\s+part|be\s+present|be\s+in\s+attendance)(?=\s*[.;]?\s*$)|will\s+(?:also\s+)?(?:participate\s+in|take\s+part\s+in|attend|join)\s+(?:the|these|those|both)\s+(?:[\p{L}.]+\s+){0,2}(?:consultations|talks|meetings?|sessions?|negotiations|[Dd]ialogue|discussions?)(?=\s*[.;]?\s*$)|ha(?:s|ve)\s+(?:also\s+)?confirmed\s+(?:his|her|their)\s+(?:attendance|participation|presence)(?=\s*[.;]?\s*$)|(?:was|were)\s+also\s+present(?=\s*[.,;]?\s*$)|(?:is|are|was|were)\s+(?:also\s+)?in\s+attendance|attended\s+the\s+(?:meeting|talks)|(?:took\s+part|participated)(?=\s*[.;]?\s*$))\b/gu;

/** Parties after these words join what was told of last: who chaired it, led a side, or was there. */
export const JOINED_BY =
  /\b(?:meetings?|talks|sessions?|negotiations?|consultations|[Dd]ialogue|summit|conference|forum|commission|event|ceremony|delegation|(?:United\s+States|\p{Lu}\p{Ll}+)\s+(?:side|team)|(?:U\.S\.|American)\s+side)\b[^.;]{0,60}?\b(?:was|were|is|are)\s+(?:also\s+|being\s+)?(?:(?:co-?)?chaired|co-led|headed|led|attended|presided\s+over|hosted|accompanied)\s+by\b|\b(?:was|were)\s+(?:also\s+)?attended\s+by\b|\bunder\s+the\s+(?:joint\s+)?(?:[Cc]o-)?[Cc]hairmanship\s+of\b|\b[Ii]n\s+attendance\s+(?:at\s+(?:the\s+)?[\p{L}\s]{3,30}?\s+)?(?:was|were)\b|\b[Aa]lso\s+(?:present|participating|attending|taking\s+part|in\s+attendance|joining)\b[^.;]{0,40}?\b(?:was|were)\b|\bco-(?:chaired|led|hosted)\s+with\b|\b[Tt]hey\s+included\b|^Others\s+(?:are|were|include|included)\b|\b[Aa]ttending\s+the\s+(?:meeting|talks|event|ceremony|session|[Cc]onference)\s+(?:was|were)\b|\b(?:[Pp]articipants|[Aa]ttendees|envoys|ambassadors|diplomats|guests|officials|(?<!\b(?:[Ww]orking|[Cc]ontact|[Ee]xpert|[Cc]ore|[Aa]dvisory)\s)group(?!\s+(?:on|for)\s)|team|side|delegation|delegations|those\s+present)\b[^.;]{0,60}?\b(?:(?:were|was)(?!\s+(?:(?:also|then|later)\s+)?(?!(?:led|headed|represented|composed|accompanied|joined|attended)\b)(?:\p{Ll}+ed|met|told|sent|seen|given|shown|taken|brought)\b)|included|includes?|comprised)\b/u;

/** A meeting that is only recalled; its day may stand within, its place and day after. */
export const THEIR_MEETING =
  /(?<=\b(?:on|since|from|after|following|recalled|recalling|to|at)\s+)their\s+(?:(?!next|upcoming|forthcoming|planned)[\p{L}\d,-]+\s+){0,4}meeting\b|(?<=\b(?:(?:[Bb]uild|[Ff]ollow)\p{Ll}*\s+(?:up\s+)?(?:up)?on|since|recall(?:ed|ing)|continuing|resuming)\s+)their\s+(?:(?!next|upcoming|forthcoming|planned)[\p{L}\d,-]+\s+){0,4}(?:talks|discussions?|conversations?)(?=\s+(?:held\s+)?in\s+\p{Lu})|(?<=\b(?:(?:[Bb]uild|[Ff]ollow)\p{Ll}*\s+(?:up\s+)?(?:up)?on|since|from|after|following|recalled|recalling)\s+)their\s+(?:(?!next|upcoming|forthcoming|planned)[\p{L}\d,-]+\s+){0,4}(?<call>calls?|(?:tele)?phone\s+conversation)(?![\p{L}-])/u;
/** The same, by one of those who met: "recalled her talks with | A". */
export const HER_MEETING =
  /(?<own>(?<=\b(?:recall(?:ed|s|ing)|remember(?:ed|s)?|referr(?:ed|ing)\s+to|mention(?:ed|ing))\s+)(?:his|her)\s+(?:(?!next|upcoming|forthcoming|planned)[\p{L}\d,-]+\s+){0,3}(?:meeting|talks)\s+with\s+)/u;

/** In what tells of a call: the meeting whose outcome, or what was agreed at it, they go by. */
export const WHERE_AGREED =
  /(?<=\b(?:of|at|in|during|by)\s+)(?<!\b(?:agenda|preparations?|plans?)\s+(?:of|for|at)\s+)their\s+(?:(?!next|upcoming|forthcoming|planned)[\p{L}\d,-]+\s+){0,4}(?:meetings?|talks|negotiations)\b/u;

/** "their first meeting since | May", but not "since the war began": they met then. */
export const FIRST_SINCE =
  /\b(?:their|the)\s+first\s+(?:[\p{Ll}-]+\s+){0,3}(?:meeting|talks|encounter)\s+(?:(?:of|between)\s+the\s+(?:two|three|four)\s+(?:\p{Ll}+\s+){0,2})?since(?=\s+(?:(?:early|late|mid-?)\s+)?(?:last\s+(?:year|month|week|spring|summer|autumn|fall|winter|\p{Lu}\p{L}+)|\p{Lu}\p{Ll}+(?:\s+\d[\d,\s]*)?|\d[\d\s]*(?:\p{Lu}\p{Ll}+)?(?:\s+\d{4})?)\s*(?:[.;]|$|,\s+(?!(?:when|after|since)\s+(?!they\b|the\s+(?:two|three|pair)\b))))/u;

/** Several meetings of those whom it is about, before: the places follow, one each. */
export const EARLIER_MEETINGS =
  /\b(?:the|their|our|these)\s+(?:(?:two|three|\p{Ll}+)\s+)?(?:previous|earlier|last|recent|past|prior)\s+(?:\p{Ll}+\s+){0,2}(?:meetings?|talks|conversations)\s+(?:held\s+)?in\s+(?:the\s+)?(?=\p{Lu})|\btheir\s+(?:\p{Ll}+\s+){0,2}meetings\s+(?:held\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;

/** A line that says who tells what follows. */
export const ATTRIBUTION =
  /^The\s+(?:below|following)\s+(?:\p{L}+\s+)?is\s+attribut(?:able|ed)\s+to\b/u;

/** Words for one who is not named here: the head of a delegation, or who was spoken of last. */
export const DELEGATION =
  /\b(?:the\s+)?(?:[\p{L}.]+\s+){0,3}?delegation\b|\bThe\s+(?:mission|guests|visitors)\b/u;
export const LED_BY =
  /\b(?:delegation|mission)\b[^.;]{0,100}?\b(?:led|headed)\s+by\s+(?:(?:the|its|their)\s+)?(?:former\s+|ex-)?$/u;
export const LEADS_DELEGATION =
  /^[^.;]{0,90}?\b(?:lead|leads|led|leading|join|joined|joins|joining)\s+(?:an?|the|his|her)\s+(?:[\p{L}.-]+\s+){0,6}delegation\b/u;
export const AND_DELEGATION = /^[^.;]{0,80}?\band\s+(?:his|her)\s+(?:[\p{L}-]+\s+)?delegation\b/u;
export const SPOKEN_OF =
  /\b(?:[Hh]e|[Ss]he|[Tt]he\s+visiting\s+(?:dignitary|official|leader|(?:(?:[Pp]rime|[Ff]oreign)\s+)?(?:[Pp]resident|[Mm]inister|premier|[Ss]peaker)(?=\s+(?:was|is|will|were)\b))|[Tt]he\s+(?:(?:distinguished|hono(?:u)?red|esteemed|high|high-ranking|foreign)\s+)?(?:guest|visitor|dignitary))\b/u;

/** "The Kazakh diplomat", "the visiting Latvian leader": one who holds an office of a state. */
export const OF_STATE =
  /\b(?:[Tt]he\s+(?:(?:visiting|top|senior)\s+|head\s+of\s+)?|(?=\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?['’]s?\s+(?:top|chief|senior)\s+\p{Ll}+\b(?!,?\s+(?:[Mm]r|[Mm]s|\p{Lu}))))(?<people>U\.S\.|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:(?:['’]s?)?\s+(?:(?:top|chief|senior)\s+)?(?<noun>[Dd]iplomat|diplomacy|official|leader|envoy|minister|ambassador|president|premier|monarch|dignitary|guest)\b|(?<=\b[Tt]he\s+head\s+of\s+\p{Lu}[\p{L}\s]{2,40})(?![\p{L}'’]|\s+\p{Lu}|,\s+\p{Lu}))/u;

/** What follows a meeting's noun and says that it is to come. */
export const PLANNED_AFTER =
  /^(?:[^.;]|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Prof|Sen|Rep|Amb|H\.E|\p{Lu}))\.){0,160}?\b(?:(?:is|are)\s+(?:also\s+)?(?:being\s+(?:planned|arranged|prepared|organi[sz]ed|set\s+up)|(?:in|under)\s+preparation|in\s+the\s+pipeline|envisaged|planned|scheduled|expected|foreseen|due|set|slated|lined\s+up|pencilled\s+in|in\s+the\s+works|(?:on|part\s+of)\s+(?:the|his|her|their|today’s|today's|the\s+minister['’]s)\s+(?:\p{Ll}+\s+)?(?:agenda|programme|program|schedule|itinerary|cards))|will\s+(?:also\s+|now\s+|instead\s+)?(?:be\s+held|take\s+place))\b/u;

/** Conferences: the noun, and the words that say that one was or is to be. */
export const CONFERENCE =
  /\b(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Rr]ound(?:\s|-)?table)\b(?<gap>[^.;]{0,130}?)\b(?<cue>(?:(?:is\s+|was\s+)?to|will|would)\s+be\s+held|(?:is\s+)?scheduled\s+to\s+(?:take\s+place|be\s+held)|(?:will|would)\s+take\s+place|(?:was\s+|were\s+)?held|(?:took|is\s+taking)\s+place|concluded|ended|opened|(?:officially\s+)?(?:began|started)|kicked\s+off|got\s+under\s*way|wrapped\s+up)\b/gu;
export const CONFERENCE_ATTENDED =
  /\b(?:attend(?:ed|ing)?|took\s+part|participat(?:ed|ing)|addressed|chaired|presided|hosted|opened|welcomed)\b/u;

/** A row of named conferences that were held; a day follows. */
const EVENT_NAME = String.raw`(?:\p{Lu}[\p{L}-]*\s+){1,6}(?:Forum|Summit|Conference|Congress)`;
export const NAMED_HELD = new RegExp(
  String.raw`(?<names>${EVENT_NAME}(?:(?:,|,?\s+and)\s+(?:the\s+)?${EVENT_NAME})*)\s+(?:was|were)\s+held\b(?=\s+(?:in|on)\b)`,
  'u',
);
export const NEXT_NAME = /(?<=Forum|Summit|Conference|Congress)(?:,|,?\s+and)\s+(?:the\s+)?/u;

/** Visits that a noun tells of: by whom and whither are named around these words. */
export const VISITS: readonly RegExp[] = [
  /\b(?<lead>(?:upcoming|planned|forthcoming|future)\s+)?visits?\s+(?:by|of)\s+(?<who>(?:[^,.;]|,\s(?=\p{Lu})|\.(?=\s?\p{Lu})){2,90}?)\s+to\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  /(?<who>\p{Lu}[^,.;]{2,80}?)['’]s\s+(?:(?!(?:about|on|of|for|before|after|during|from|the|to|in|and|that|at|with|ahead|by|is|was|has|had|said|says)\s)[\p{L}\d-]+\s+){0,4}?(?:(?:visits?|trips?)\s+to|tours?\s+of|arrivals?\s+(?:in|at))\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  /\barrivals?\s+of\s+(?:(?:(?:an?|the)\s+|[^,.;]{2,40}?['’]s?\s+)(?:[^,.;]{2,80}?\s)?delegation,?\s+(?:led|headed)\s+by\s+)?(?<who>(?:[^,.;]|,\s(?=\p{Lu})|\.(?=\s?\p{Lu})){2,90}?),?\s+(?:in|at)\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  /\b(?:his|her|[Mm]y)\s+(?<lead>(?:[a-z-]+\s+){0,3})(?:visits?|trips?)\s+to\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  // "following the Secretary's travel to Riga": what is over, and no travel that is told of as to come.
  /(?<=\b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|from)\s+)(?:(?<who>(?:the\s+)?\p{Lu}[^,.;]{2,80}?)['’]s|h(?:is|er)|my)\s+(?:[a-z]+\s+){0,2}(?:travels?|journeys?|tours?|stops?|stopovers?)\s+(?:to|in|of)\s+(?:the\s+)?(?<where>\p{Lu})/gu,
];

const A_VISIT = String.raw`(?:an?|his|her|their|my)\s+(?:[\p{L}-]+\s+){0,3}visit`;
/** Visits that a verb tells of: the visitor is named before it, or, of one welcomed, after it. */
export const VISIT_VERBS: readonly RegExp[] = [
  `(?:(?:visit|tour)(?:s|ed)?|(?:be|been|am|is|are|was|were)\\s+(?:(?:also|currently|now)\\s+)?(?:visiting|touring)|(?<=,\\s(?:currently|now|presently)\\s)visiting)\\s+`,
  `(?:pay|pays|paid|paying|make|makes|made|making|begin|begins|began|conclude[sd]?|complete[sd]?)\\s+${A_VISIT}\\s+to\\s+`,
  `(?:am|is|are|was|were)\\s+on\\s+${A_VISIT}\\s+to\\s+`,
  `(?:arrive|arrives|arrived)\\s+in\\s+(?=[^.;]{2,60}\\bvisit\\b)`,
  `(?:embark(?:s|ed)?|set\\s+(?:off|out))\\s+on\\s+(?:an?|his|her|their)\\s+[^.;]{2,80}?\\b(?:visits|stops|trips)\\s+(?:to|in)\\s+`,
  `welcomed\\s+(?<guest>(?:(?!\\s(?:and|while|but)\\s+(?:also\\s+)?\\p{Ll}+(?:ed|ing)\\s)[^.;]){0,60}?)\\s*(?<!\\b(?:visits?|trips?|journeys?|missions?|travel|accession|contributions?|commitment|return|support|aid|assistance)\\s)to\\s+(?![^.;,]{2,60}?\\sfor\\s+(?:the|an?)\\s+[^;,]{0,90}?\\b(?:Dialogue|[Cc]onsultations)\\b)`,
].map(
  (source) =>
    new RegExp(
      `\\b(?<plan>${WILL}\\s+(?:(?:also|then|first|next|later|subsequently|again)\\s+){0,2}(?<unable>not\\s+be\\s+able\\s+to\\s+)?)?${source}(?:the\\s+)?(?:${TOWN_NOUN}|(?:states?|provinces?|regions?)\\s+of\\s+)?(?<where>\\p{Lu})`,
      'gu',
    ),
);

/** "welcomed A to | Riga": not what one is welcomed to do there. */
export const WELCOMED =
  /\bwelcom(?:ed|es)\s+(?:(?!\s(?:and|while|but)\s+(?:also\s+)?\p{Ll}+(?:ed|ing)\s)[^.;]|(?<=\p{Lu})\.){2,90}?\s+to\s+(?:the\s+)?(?=\p{Lu})/gu;

export const PLANNED_CUES = new RegExp(
  String.raw`\b(?:upcoming|forthcoming|planned|scheduled|(?:am|is|are|be)\s+(?:planning|preparing|arranging)|(?:am|are)\s+expecting|(?:agenda|programme|program|schedule)\s+includes|will\s+be\s+(?:followed|preceded)\s+by|${WILL}\s+(?:also\s+)?(?:meet|visit|host|travel|hold|lead|co-lead|chair|co-chair|join|discuss|convene|see|(?:remain|stay|be)\s+(?:on\s+)?in\s+(?:the\s+)?\p{Lu}\p{L}*|(?:begin|start|open|end|close|conclude|finish)\s+(?:his|her|their|the)))\b`,
  'u',
);
