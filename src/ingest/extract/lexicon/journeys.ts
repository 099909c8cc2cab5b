import { WILL } from './meeting-cues';
import { TOWN_NOUN } from './town-nouns';

/** Whom one leads. */
const DELEGATION = String.raw`(?:(?:an?|the|his|her)\s+(?:[\p{L}.-]+\s+){0,4}(?:delegation|team)|an?\s+(?:[\p{L}.-]+\s+){0,4}mission)(?:\s+(?:from|of)\s+(?:[^.;]|(?<=\p{Lu})\.){2,160}?)??`;

/** Before these words no one is said to go: "his recent | travel to". */
const NO_VERB = String.raw`(?<!\b(?:from|of|his|her|their|the|during|after|following|official|upcoming|forthcoming|planned|future|next|recent|on|for|[’']s|[’'])\s+)`;
/** Names of days and months, by which a time is known. */
const DAY_NAME = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December`;
/** When, or how, between a verb of going and whither: "travel | April 2-9 | to Riga", "fly | together | to". */
const WHEN = String.raw`(?:(?:\s+(?:on|in(?=\s+(?:early|late|mid|${DAY_NAME}|\d{4}))|from|between|and|to|through|until|this|next|last|later|early|late|the|today|tomorrow|yesterday|tonight|morning|afternoon|evening|week(?:end)?|month|${DAY_NAME}|\d[\d–-]*(?:st|nd|rd|th)?,?)(?![\p{L}-])){1,9}?|\s+(?:together|again|onwards?|jointly|directly|virtually|separately|first|initially|next|later|afterwards)|(?:\s+by\s+(?:(?:night|overnight|special|military)\s+)?(?:train|rail|road|car|air|plane|helicopter|sea|ship|boat|bus|aircraft|land))?\s+from\s+(?:there|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)|\s+by\s+(?:(?:night|overnight|special|military)\s+)?(?:train|rail|road|car|air|plane|helicopter|sea|ship|boat|bus|aircraft|land)|\s+(?:together\s+)?with\s+(?:(?:his|her|the|an?)\s+)?(?:[\p{L}.’'-]+\s+){1,6}?[\p{L}.’'-]+)?`;
const GOES = String.raw`(?:travel(?:s|l?ed)?|(?<=\bno\s+longer\s+)(?:going|travel{1,2}ing|flying|coming)|(?<=\bto\s+have\s+)(?:gone|flown|come)(?:\s+on)?|(?:be\s+|(?:am|['’]m)\s+|is\s+|(?:are|['’]re)\s+)(?:now\s+|also\s+|next\s+)?(?:travel{1,2}ing|going(?=\s+(?:on\s+)?to\s+(?:the\s+)?\p{Lu})|en\s+route|headed|heading|bound|flying|on\s+(?:his|her|their|the)\s+way)|(?:fl(?:y|ies|ew)|jet(?:s|ted)?)(?:\s+(?:out|off|in|on|straight))?|head(?:s|ed)?|go(?:es)?|went|journey(?:s|ed)?|cross(?:ed|es)?\s+over|continue[sd]?(?:\s+on)?|proceed(?:s|ed)?)${WHEN}`;
/** "undertakes a three-day working visit to", "wrapped up a tour of". */
const ON_TRIP = String.raw`(?:lead(?:s|ing)?|led|sets?\s+(?:out|off)\s+on|embark(?:s|ed)?(?:${WHEN})\s+on|(?:went|go(?:es)?)\s+on|continue[sd]?|undert(?:akes?|ook)|t(?:akes?|ook)|kick(?:s|ed)?\s+off|complete[sd]?|conclude[sd]?|wrap(?:s|ped)?\s+up|w(?:ound|inds)\s+up|end(?:s|ed)|finish(?:es|ed)|cut(?:s)?\s+short|pa(?:ys?|id)|ma(?:kes?|de)|(?:be\s+|am\s+|is\s+|are\s+)(?:making|paying|on)|w(?:as|ere)\s+on|(?<=,\s+)(?:(?:currently|now|presently|already)\s+)?on|conduct(?:s|ed)?|beg(?:ins?|an)|start(?:s|ed)?)\s+(?:(?:today|yesterday|on\s+(?:${DAY_NAME}))\s+)?(?:an?|his|her|their|the)\s+(?:(?:series|number|round|string)\s+of\s+)?(?:(?!(?:of|on|for|to|from|in|at|by|into)\s)[\p{L}\d-]+\s+){0,5}?(?:(?:visits?|trips?|journey|mission)\s+(?:to|through|across)|tour\s+(?:of|through|across))|(?:pa(?:ys?|id)|ma(?:kes?|de)|(?:be|am|is|are)\s+(?:paying|making))\s+(?:(?!(?:of|on|for|to|from|in|at|by|into)\s)[\p{Ll}\d-]+\s+){0,4}?(?:visits|trips)\s+to`;
/** "began a regional tour in", "concluded the trip with a stop in". */
const BEGAN = String.raw`(?:began|begins|start(?:ed|s)|open(?:ed|s)|kick(?:ed|s)\s+off|launched|conclude[ds]|end(?:ed|s)|finish(?:ed|es)|wrap(?:ped|s)\s+up|complete[ds])\s+(?:an?|his|her|their|the)\s+(?:(?!(?:of|on|for|to|from|in|at|by|into)\s)[\p{L}\d-]+\s+){0,4}?(?:trip|travels?|journey|tour|mission)\s+(?:with\s+(?:an?\s+)?(?:[\p{L}-]+\s+){0,2}(?:stops?|visits?)\s+)?in`;
/** Between leaving and whither, when or whence: "set out | early on Monday | for", and not "set out plans for". */
const WHENCE = String.raw`(?:(?:(?:on|at|early|late|later|today|yesterday|tomorrow|tonight|this|next|last|from|with|by|again)\b|\p{Lu}|\d)[^.;,]{0,40}?\s+)?`;
/** Leaving somewhere for somewhere. */
const LEAVES = String.raw`(?:(?:be\s+|am\s+|is\s+|are\s+)(?:leaving|departing)|departs?|departed|le(?:aves?|ft))\s+(?:[^.;,]{2,40}?\s+)??(?:for|(?:for|on)\s+(?:an?\s+)?(?:[\p{L}\d-]+\s+){0,4}?(?:trip|visits?|tour|journey|mission)\s+(?:to|of|through|across))|(?:sets?|heads?|headed|be\s+setting|is\s+setting|are\s+setting)\s+(?:off|out)\s+${WHENCE}(?:to|for)|t(?:akes?|ook|aking)\s+off\s+${WHENCE}for|board(?:s|ed)?\s+(?:an?|his|her|the)\s+(?:[\p{L}-]+\s+){0,2}(?:plane|flight|train|jet|aircraft)\s+(?:bound\s+)?(?:to|for)`;
/** Whence one comes, or that one left there after a visit. */
const COMES_FROM = String.raw`returned\s+(?:[^.;,]{2,30}?\s+)?from(?:\s+(?:(?:an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,3}(?:travels?|trips?|visits?|tour|journey)\s+(?:to|in))?|returned\s+[^.;,]{0,50}?\bafter\s+(?:(?:[\p{L}\d-]+\s+){1,2}days?\s+in|an?\s+(?:[\p{L}\d-]+\s+){0,4}(?:visit|trip|tour|journey)\s+(?:to|in|of))|(?:left|departed)(?=\s+(?:the\s+)?\p{Lu}[^.;]{2,60}?\s(?:after(?:\s+(?:completing|concluding|ending))?|following|at\s+the\s+(?:end|conclusion)\s+of|on\s+completing|concluding|completing|ending|wrapping\s+up)\s+(?:an?|his|her|their|the)\s+(?:[\p{L}\d-]+\s+){0,4}(?:visit|trip|stay|tour)\b(?!\s+(?:to|in|of)\s))`;
/** Words behind a place that tell that one came there as a guest: "came to Riga | on Monday". */
const AS_GUEST = String.raw`(?=\s+(?:the\s+)?\p{Lu}(?:(?!\s(?:after|since|where|when|while|before|because)\s)[^.;]){2,60}?\s(?:on\s+(?:an?\s+(?:[\p{L}\d-]+\s+){0,4}(?:visit|trip|mission)|(?:${DAY_NAME}))|for\s+(?:an?|the|talks|meetings|consultations|negotiations|his|her|their)\s|to\s+(?:meet|attend|hold|participate|take\s+part|discuss|consult|negotiate|lead|chair|open|sign|mark|address|deliver|visit|pay|see|talk|join)\b|as\s+part\s+of|at\s+the\s+(?:invitation|head)|from\s+\p{Lu}|(?:an?|one|two|three|several|\d+)\s+(?:days?|hours?)\s+(?:early|earlier|late|later|ahead|before)\b|today|yesterday|last\s+(?:week|month)|this\s+(?:week|month)))`;
const TO = String.raw`(?:(?:${GOES}|(?<=\b(?:will|to|would)\s+(?:(?:also|then|next|first|soon|instead|now|himself|herself)\s+)?)come|(?<=\bwhen\s+s?he\s+)comes|go(?:es)?\s+on|went\s+on|(?:leads?|led|heads?|headed|(?:be|am|is|are)\s+(?:leading|heading))\s+${DELEGATION})(?:\s+on\s+an?\s+(?:[\p{L}\d-]+\s+){0,4}?(?:visit|trip|mission|tour))?\s+to(?!\s+(?:${DAY_NAME})\b)|(?:be|am|is|are)\s+(?:now\s+)?(?:headed|bound|heading)\s+for|(?:comes|came|(?:has|have|had)\s+(?:also\s+|now\s+)?come)\s+to${AS_GUEST}|(?<leaves>${LEAVES})|${ON_TRIP}|(?:made|makes|paid)\s+(?:an?\s+)?(?:[\p{Ll}-]+\s+)?stop(?:over|-over)?s?\s+in|stopped\s+(?:off\s+|over\s+)?in|${BEGAN}|spent(?!\s+in\b)(?:${WHEN}|\s+(?:[\p{L}\d-]+\s+){0,2}(?:days?|nights?))\s+in|(?:touched\s+down|landed|arrived)\s+at\s+(?:(?:the|an?)\s+)?(?:[\p{L}’'-]+\s+){0,5}?[Aa]ir(?:port|\s+[Bb]ase)(?:${WHEN}),?\s+(?:in|near|outside)|(?:touched\s+down|land(?:s|ed))(?:${WHEN})\s+(?:in|at)|(?:crossed|fl(?:ew|ies|own)|jetted)\s+into|set\s+foot\s+in|(?:was|were)\s+(?:\p{Ll}+ly\s+)?welcomed\s+to|(?:was|were)\s+(?:\p{Ll}+ly\s+)?(?:met|welcomed|greeted|received)\s+(?:on\s+arrival\s+)?at(?=\s+(?:the\s+)?\p{Lu}[\p{L}’'\s-]{2,40}?\b[Aa]irport\b)|(?:was|were)\s+(?:\p{Ll}+ly\s+)?(?:received|hosted|welcomed)\s+in(?=\s+(?:the\s+)?\p{Lu}[^.;]{2,120}?\s(?:on|for|during|at\s+the\s+(?:start|beginning|outset)\s+of|as\s+part\s+of)\s+(?:an?|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,4}?visit\b)|arriv(?:es?|ed)(?:${WHEN})\s+in|(?:has|have|had)\s+arrived\s+in|reach(?:ed|es)|(?:has|have|had)\s+gone\s+to|shuttl(?:es|ed)\s+between|return(?:s|ed)\s+to(?=\s+(?:the\s+)?\p{Lu}[^.;,]{2,60}?\s(?:for\s+(?:\p{Ll}+\s+){0,3}(?:talks|meetings|consultations|negotiations)\b|on\s+an?\s+(?:[\p{L}\d-]+\s+){0,4}?(?:visit|trip)\b))|(?<=\b(?:visit|trip|mission|journey|tour)\s+(?:that\s+|which\s+)?s?he\s+(?:had\s+)?)(?:undertook|undertaken|made|paid|took|taken)(?:${WHEN})\s+to|(?<home>${COMES_FROM}))`;
/** Only what is to come is told so. */
const AHEAD_ONLY = String.raw`be\s+(?:(?:here|back|with\s+(?:us|me))\s+)?in|spend(?:${WHEN}|\s+(?:(?:some|more|extra)\s+)?time|\s+(?:[\p{L}\d-]+\s+){0,2}(?:days?|nights?|weeks?))\s+in|(?:begin|start|open|end|conclude|finish)\s+(?:an?|his|her|their)\s+(?:(?!(?:of|on|for|to|from|in|at|by|into)\s)[\p{L}\d-]+\s+){0,4}?(?:trip|travels?|journey|tour|visit)\s+(?:with\s+(?:an?\s+)?(?:[\p{L}-]+\s+){0,2}(?:stops?|visits?|meetings|talks)\s+)?(?:in|to)|(?:make\s+)?(?:an?\s+)?(?:[\p{Ll}-]+\s+)?stop(?:over|-over|\s+over|\s+off)?s?\s+in|depart\s+(?:[^.;,]{2,30}?\s+)?(?:(?:on|for)\s+(?:an?\s+)?(?:official\s+)?(?:travel|trip)\s+to|for)`;

/** Where one is, said with what for: "is currently in Riga for talks", "was in Riga on 3 May, where she met". */
const IS_THERE = String.raw`(?:am|is|are|was|were|(?:has|have|had)\s+been)\s+(?:(?:currently|now|also|today|last)\s+)?in(?=\s+(?:the\s+)?\p{Lu}[\p{L}\s]{2,30}?(?:,\s+(?:and\s+)?\p{Lu}[\p{L}\s]{2,30}?){0,3}(?:,?\s+(?:today|yesterday|(?:earlier\s+|late\s+)?(?:this|last)\s+(?:week|month)|now|from\s+\d+\s+to\s+\d+\s+\p{Lu}\p{Ll}+|(?:(?:on|in|from|until|till|through)\s+)?(?:\p{Lu}\p{Ll}+|\d[\d–-]*)(?:\s+\d[\d–-]*(?:\s+to\s+\d+)?)?))?,?\s+(?:(?:since\s+\p{Lu}\p{Ll}+\s+)?for\s+(?:\p{Ll}+\s+){0,3}(?:talks|meetings|consultations|negotiations)\b|for\s+(?:an?|the)\s+(?:[\p{L}\d’'-]+\s+){0,6}?(?:meeting|session|summit|[Cc]onference|[Ff]orum|[Ss]ummit|[Mm]eeting|[Cc]ongress|Council|[Aa]ssembly|[Mm]inisterial|inauguration|funeral|ceremony|signing|opening)\b|as\s+(?:an?|the)\s+guest\s+of\b|on\s+the\s+(?:first|second|third|fourth|fifth|last|final|next|opening|latest)\s+(?:leg|stop|stage|day)\s+of\b|as\s+part\s+of\s+(?:an?|his|her|their|the)\s+(?:[\p{L}\d-]+\s+){0,4}(?:tour|trip|visit|mission|journey)\b|at\s+the\s+(?:invitation|head)\s+of\b|to\s+(?:meet|attend|hold|participate|take\s+part|discuss|consult|negotiate|lead|chair|co-chair|sign|open|mark|address|deliver|brief|join|represent|take|pay|celebrate|commemorate|launch|promote)\b|on\s+an?\s+(?:[\p{Ll}\d-]+\s+){0,4}(?:visit|trip|mission)\b|(?<=,\s)where\s+(?:he|she|they)\s+(?:(?:also|had|has)\s+)?(?:met|meets|held|holds|attend(?:ed|s)|took\s+part|t(?:ook|akes)\s+part|conferred|addressed|spoke|opened|signed|visited|toured|delivered|discussed|inspected|saw|paid|laid|received|inaugurated|co-chaired|chaired|led|briefed|joined|launched)\b))`;

/** How many places, before they are named: "three Gulf | countries". */
const SEVERAL_PLACES = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:[\p{L}-]+\s+){0,3}(?:countries|nations|states|capitals|cities)\b`;

/** "will then travel to", "leads a delegation to": whither someone goes follows. */
export const TRAVELS = new RegExp(
  String.raw`${NO_VERB}\b(?:(?<plan>${WILL}\s+(?:(?:also|then|next|first|subsequently|later|instead|now|himself|herself|personally|soon|shortly|reportedly)\s+)*)(?:${AHEAD_ONLY})|(?<plan2>(?:(?:confirmed|announced)\s+(?:his|her|their)\s+(?:intention|plans?|decision)\s+to|${WILL})\s+(?:(?:also|then|next|first|subsequently|later|instead|now|himself|herself|personally|soon|shortly|reportedly)\s+)*)?(?:${TO}|${IS_THERE}|(?:visit|tour)(?:s|ed)?|(?:be|is|are|was|were)\s+(?:visiting|touring)|(?<=,\s(?:currently|now|presently)\s)visiting)|(?<plan3>(?:is|are|was|were|had\s+been)\s+(?:(?:also|then|next)\s+)?(?:expected|due|awaited)\s+in))\s+(?:the\s+)?${TOWN_NOUN}?(?=\p{Lu}|(?:wider\s+)?region\b|continent\b|${SEVERAL_PLACES})`,
  'gu',
);

/** An aside right before a verb that says who comes along, or what went before: "A, after her call with B, will". */
export const WITH_OTHERS =
  /,\s+(?:(?:who\s+(?:is|was|will\s+be)\s+)?(?:accompanied|joined)\s+by|together\s+with|along\s+with|(?:following|after|before|ahead\s+of|prior\s+to|fresh\s+from)\s+(?:his|her|their|an?|the))\s(?:[^.;]|(?<=\p{Lu})\.)+,\s+$/u;

/** Right before a journey that had been planned, and which was called off: "had planned | to travel, but called it off". */
export const HAD_PLANNED =
  /\b(?:had|have|has|was|were|been)\s+(?:(?:also|originally|initially|earlier|first)\s+)?(?:planned|intended|due|scheduled|set|meant|hoped|expected|supposed|slated)\s+to\s+$/u;

/** Right before a journey that one had only wished for: "had hoped to | go on to". */
export const HAD_HOPED =
  /\b(?:(?:had|has|have)\s+(?:(?:also|originally|initially|earlier|first)\s+)?)?(?:hoped|wanted|planned|intended|meant|wished|aimed)\s+to\s+$|\b(?:had|have|has|was|were|been)\s+(?:(?:also|originally|initially|earlier|first)\s+)?(?:planned|intended|due|scheduled|set|meant|hoped|expected|supposed|slated)\s+to\s+$/u;

/** Right before a verb that nobody is said to have done: "agreed | to travel". */
export const NOT_TOLD = /\bto\s+(?:\p{Ll}+ly\s+)?$/u;

/** What ends the words between who goes and the verb; any other noun there is of another who goes. */
export const GOES_ON =
  /(?:^|[,)—–]|\b(?:and|or|then|also|later|now|next|first|both|again|today|tomorrow|yesterday|he|she|they|himself|herself|themselves|who|[Dd]elegation|team|party|group|officials|counterparts?|colleagues?|spouse|wife|husband|\p{Ll}+ly|and\s+(?:later\s+|early\s+|late\s+)?(?:on|in)))\s*$/u;

/** What stands between the places of a row, where no time does: "Riga, Latvia, on | and then". */
export const BETWEEN_PLACES =
  /^(?:[\s,;()]|\([^()]{0,12}\)|\b(?:and|then|finally|on|from|in|to|the|until|through)\b)*$/u;

/** Right after a region that one travels to: "(Africa) with stops in | Nairobi", "(the) region, visiting | Oslo". */
export const WITH_STOPS =
  /^(?:(?:wider\s+)?region\b|continent\b)?[^.;]{0,60}?(?:\b(?:with|including|making|to\s+make|for)\s+(?:[\p{Ll}-]+\s+){0,3}(?:stops?|stopovers?|visits?)\s+(?:in|to|at)|\b(?:that|which)\s+(?:will\s+)?(?:also\s+)?includes?\s+(?:(?:[\p{Ll}-]+\s+){0,2}(?:stops?|stopovers?|visits?)\s+(?:in|to|at))|\b(?:visiting|stopping\s+(?:off\s+|over\s+)?in))\s+(?:the\s+)?(?=\p{Lu})/u;

/** Right after a region, or how many places there are, before their names: "(Africa), including", "three countries: ". */
export const NAMELY = new RegExp(
  String.raw`^(?:${SEVERAL_PLACES})?[^.;:]{0,60}?(?::|,?\s*[—–]|,\s+(?:namely|notably|specifically|including|in\s+particular|first\s+to)|\s+including)\s*(?:the\s+)?(?=\p{Lu})`,
  'u',
);

/** Where a sentence of a journey goes on: "before heading to | Oslo", "followed by a visit to | Oslo". */
export const ONWARD =
  /^(?:(?!\b(?:who|whom|whose|which)\b)[^.;]|(?<=\p{Lu})\.){0,200}?(?:(?:\bbefore|\bprior\s+to|\band\s+then|\bthen|,)\s+(?:(?:head|travel{1,2}|continu|fly|mov|go|proceed|journey|cross)ing(?:\s+on(?:ward)?)?\s+(?:to|(?<=heading\s)for)|visiting|stopping\s+(?:off\s+|over\s+)?in|arriving\s+in)|\bfollowed\s+by(?:\s+(?:an?|another|her|his|their|the))?(?:\s+(?:[\p{L}\d-]+\s+){0,3}(?:visits?|trips?|stops?|stopovers?)\s+(?:to|in))?|(?:\band|\bbefore|\bthen)\s+(?:will\s+|then\s+|finally\s+|later\s+){0,2}(?:(?:conclud|end|finish|clos|complet|wrap)(?:e[sd]?|s|ed|ing|p(?:ing|ed|s)\s+up|\s+up)?)\s+(?:(?:it|(?:his|her|their|the)\s+(?:[\p{Ll}-]+\s+)?(?:trip|travels?|journey|tour|visit))\s+)?(?:(?:up\s+)?with\s+(?:an?\s+)?(?:stop|visit)s?\s+)?(?:in|to)|(?:\band|,)\s+then\s+on(?:ward|wards)?\s+to|\b(?:will\s+)?go(?:es)?\s+from\s+there\s+to|\bwent\s+from\s+there\s+to)\s+(?:the\s+)?(?=\p{Lu})/u;

/** What one travels for: "for consultations with the partners". */
export const ERRAND =
  /^[^.;]{0,80}?\b(?:for\s+(?:[\p{L}-]+\s+){0,3}?|where\s+(?:an?\s+)?(?:(?!s?he\b|they\b)\p{Ll}+\s+)?)(?<noun>consultations|meetings?|talks|negotiations)\s+(?:with|between)\b/u;

/** "wrapped up | a visit to Riga with talks with A": what one began or ended it with. */
export const ENDS_TRIP =
  /^(?:conclud|wrap|w[oi]und|end|finish|complet|beg[aiu]n|open|start|kick|clos)/u;
export const WITH_TALKS =
  /^[^.;]{0,60}?\bwith\s+(?:an?\s+)?(?:[\p{L}-]+\s+){0,3}?(?<noun>consultations|meetings?|talks|negotiations)(?=\s+with\b)/u;

/** One travels with another to an event. */
export const JOINS_THERE =
  /\bto\s+(?:accompany|join|support)\s+(?:[^.;,]|(?<=\p{Lu})\.){2,90}?\s+(?:at|for|in)\s+(?:an?|the)\s/u;

/** One travels to an event: "to attend the Council of Europe | meeting". */
export const EVENT_ERRAND =
  /^(?:[^.;]|(?<=\p{Lu})\.){0,60}?\b(?:to\s+(?:attend|participate\s+in|take\s+part\s+in|(?:co-)?(?:chair|host|lead|open|convene|launch)|address|join)|for|to\s+(?:accompany|join|support)\s+(?:[^.;,]|(?<=\p{Lu})\.){2,90}?\s+(?:at|for|in))\s+(?:an?|the|this\s+year[’']s)\s+(?:(?:\p{Lu}\.)+(?:-\p{Lu}[\p{L}.]*)?\s+|[\p{L}\d][\p{L}\d+’'–-]*\s+){0,9}?(?<noun>[Mm]eetings?|[Mm]inisterial|[Ss]essions?|[Ss]ummit|[Cc]onference|[Ff]orum|Dialogue|[Cc]onsultations|(?<!National\s)Assembly|Congress|Symposium|[Ii]nauguration|(?:Joint|Mixed|Intergovernmental|Bilateral)\s+(?:\p{Lu}\p{Ll}+\s+){0,2}(?:Commission|Committee))\b/u;

/** Right behind the place: what one goes there for: "(Riga) on 3 May | for the Baltic Forum". */
export const VISITED_FOR =
  /^(?:,\s+\p{Lu}[\p{L}\s]{2,30},)?(?:\s+(?:(?:on|in|from|next|this|early|late|later)\s+)?[\p{L}\d][\p{L}\d\s–-]{1,28}?)?,?\s+(?:for|to\s+(?:attend|participate\s+in|take\s+part\s+in|address))\s+(?:an?|the|this\s+year[’']s|\p{Lu}[\p{L}]+[’']s?)\s+(?:(?!(?:to|with|in|at|where|who|which)\s)[\p{L}\d][\p{L}\d.+’'–-]*\s+){0,8}?(?<noun>[Mm]inisterial\s+[Cc]ouncil|[Mm]eeting|[Mm]inisterial|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|Dialogue|[Cc]onsultations|Assembly|Congress|[Ss]ymposium|[Ii]nauguration|[Cc]elebrations?|[Cc]ommemorations?|[Cc]eremony|[Ff]uneral|[Cc]oronation)(?![\p{L}-]|\s+\p{Lu})/u;
/** "the next session | of the Baltic Dialogue". */
export const OF_DIALOGUE =
  /^\s+of\s+(?:the|their|its)\s+(?:[\p{L}\d][\p{L}\d.’+–-]*\s+){0,6}?(?:[Dd]ialogue|[Cc]onsultations?)(?!\p{L})/u;

/** One travels to tell a body of something: "on 3 May to brief the | Council". */
export const TO_BRIEF =
  /^[^.;]{0,60}?\b(?:to|where\s+(?:it|he|she|they)\s+(?:will|(?:is|are)\s+(?:due\s+)?to))\s+(?:brief|address)\s+(?:the\s+)?(?=\p{Lu})/u;

/** "returned on 6 May from a trip to", "on 6 May concluded a trip to": what was done there, was done by then. */
export const RETURNED =
  /\breturn(?:ed|s)\b[^.;]{0,60}?\b(?:from|after|following)\s+(?:(?:an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,3}(?:travels?|trip|visit|tour)\b|\b(?:(?:conclud|complet|end|finish|wrapp)(?:ed|es|s)|wound)\s+(?:up\s+)?(?:(?:an?|the|his|her|their)\s+)?(?:[\p{L}\d’'-]+\s+){0,4}(?:travels?|trip|visit|tour|mission|journey)\b/u;

/** How many days a journey was long that ended. */
export const ENDED_AFTER =
  /\b(?:(?:conclud|complet|end|finish|wrapp)(?:ed|es|s)|wound)\s+(?:up\s+)?(?:an?|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(?<days>two|three|four|five|six|seven|eight|nine|ten|[2-9])-day\s/u;

/** Opens a sentence that tells of one place of a journey: "While in | Riga". */
export const STOP =
  /^(?:(?:And\s+)?(?:[Ff]inally|[Tt]hen|[Nn]ext|[Ll]ater|[Ff]irst),\s+)?(?:[Oo]n\s+\p{Lu}\p{Ll}+\s+\d[\d–-]*,?\s+)?(?:(?:[Ww]hile\s+|[Dd]uring\s+(?:his|her|their)\s+(?:time|stay|stop|visit|days?)\s+)?(?:[Ii]n|[Aa]t)|[Dd]uring\s+(?:his|her|their|the)\s+(?:[\p{Ll}-]+\s+){0,2}(?:visit|trip|travels?)\s+to|(?:[Rr]eturning|[Mm]oving\s+on|[Tt]ravell?ing\s+on|[Hh]is\s+next\s+stop|[Ff]lying\s+(?:back|on))\s+to|[Aa]rriving\s+in|[Bb]ack\s+in)\s+(?:the\s+)?/u;

/** A party in words for all who travel. */
export const OF_ALL = /\b(?:delegation|group|[Tt]hey|officials|envoys|diplomats)$/u;

/** Another place of a journey without a verb of its own: "and to | Oslo". */
export const AND_TO =
  /^[^.;]{2,300}?(?:,?\s+and(?:\s+then)?(?:\s+on)?|,\s+then)\s+to\s+(?:the\s+)?(?=\p{Lu})/u;

/** Another place with what was done there: "Riga, where she met A, and | Oslo, where she met B". */
export const AND_WHERE =
  /^(?:,\s+\p{Lu}[\p{L}\s]{2,30})?,\s+where\s(?:[^.;]|(?<=\p{Lu})\.){2,140}?,?\s+and(?:\s+then)?(?:\s+to)?\s+(?:the\s+)?(?=\p{Lu}[\p{L}\s-]{2,40},\s+where\s)/u;

/** A journey to come that is only named: "A's upcoming travel to | Riga". */
export const OWN_TRAVEL =
  /(?:(?<owner>[’']s?)|\b(?:his|her|their))\s+(?:(?:upcoming|forthcoming|planned|next)\s+(?:official\s+)?(?:travel|travels|trip|journey)\s+to|(?:next|final|last|second|third)\s+(?:stop|destination)\s+(?:is|will\s+be|is\s+to\s+be))\s+(?:the\s+)?(?=\p{Lu})/iu;

/** Opens a sentence that tells of all places of a journey: "Across the region, ". */
export const OF_WHOLE =
  /^(?:Across\s+the\s+region|At\s+each\s+stop|In\s+(?:each|all|every)\s+(?:countr(?:y|ies)|stops?|capitals?)|(?:Throughout|During|On)\s+(?:the|this|his|her|their)\s+(?:\p{Ll}+\s+)?(?:trip|visits?|travels?|journey|tour))\b/u;
/** Who leads it and all who travel with them. */
export const AND_DELEGATION =
  /\band\s+(?:the|his|her)\s+(?:\p{Ll}+\s+)?delegation\s+(?:will\s+|also\s+)*(?:mee?t|held|hold|discuss)/u;
/** One who is told to lead all who travel. */
export const LEADS =
  /\b(?:lead|leads|led|leading|head|heads|headed|heading)\s+(?:an?|the|his|her)\s+(?:[\p{L}.-]+\s+){0,4}delegation\b/u;
/** Before or after a journey: "after meeting with | A". */
export const MEETING_ON_WAY =
  /\b(?:[Aa]fter|[Bb]efore|[Hh]aving|[Pp]rior\s+to)\s+(?:first\s+|briefly\s+|also\s+)?(?:meeting|met|conferring|conferred|holding\s+(?:[\p{Ll}-]+\s+){0,2}(?:talks|a\s+meeting)|(?:held|having)\s+(?:[\p{Ll}-]+\s+){0,2}(?:talks|a\s+meeting))\s+(?:with\s+)?/u;
