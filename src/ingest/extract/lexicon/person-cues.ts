/** What persons do: two capitalised words before it are a person's name. */
export const PERSON_VERB =
  /^(?:,\s+who)?\s+(?:said|told|met|spoke|(?:co-)?chaired|(?:tele)?phoned|noted|added|stressed|thanked|expressed|visited|arrived|stated|underlined|emphasi[sz]ed|congratulated|was\s+(?:(?:re-?)?elected|appointed|born|overthrown|ousted|sworn\s+in|assassinated|arrested|sentenced|jailed|detained|dismissed|sacked|(?:met|greeted|accompanied|joined)\s+(?:\p{Ll}+\s+){0,4}by)|recalled|pointed\s+out|welcomed|praised|confirmed|informed|held\s+(?:a\s+)?(?:talks|meeting)|received|called\s+(?:for|on)|presented|says|highlighted|reaffirmed|reiterated|briefed|conveyed|invited|assured|represent(?:ed|s)|wrote|warned|argued|replied|resigned|stepped\s+down|(?:succeeded|replaced)\s+[^,.;]{2,60}\s+as\s+(?:the\s+)?\p{Lu}\p{Ll}+|tweeted)\b/u;

/** What persons are who hold no office. */
const ROLE =
  '(?:jurist|lawyer|attorney|judge|economist|banker|academic|professor|scholar|historian|scientist|physicist|chemist|researcher|analyst|journalist|reporter|writer|novelist|poet|playwright|actor|actress|singer|pianist|filmmaker|athlete|engineer|architect|surgeon|physician|nurse|teacher|student|farmer|fisherman|trawlerman|trader|shopkeeper|entrepreneur|businessman|businesswoman|tycoon|billionaire|philanthropist|activist|campaigner|dissident|exile|protester|demonstrator|organi[sz]er|unionist|cleric|priest|imam|candidate|contender|challenger|incumbent|frontrunner|front-runner|nominee|opponent|rival|runner-up|winner|defector|skipper|captain|pilot|coach|midwife|firefighter|astronaut|cosmonaut|envoy|peacemaker|warlord|strongman|lawmaker|legislator|politician|statesman|stateswoman|diplomat|mediator|facilitator|negotiator|interlocutor|go-between|monitor|observer|technocrat|veteran|widow|founder|spokes(?:man|woman|person))';

/** What a person is, right after the name: "Anna Lee, a senior researcher at", "Anna Lee, a former central banker". */
const DESCRIBED = new RegExp(`^,\\s+(?:an?|the)\\s+(?:\\p{Ll}[\\p{L}-]+\\s+){0,3}${ROLE}\\b`, 'u');
export const isDescribed = (after: string): boolean =>
  PERSON_ROLE.test(after) || DESCRIBED.test(after);

const PERSON_ROLE =
  /^,\s+(?:an?\s+|the\s+)?(?:(?:senior|former|leading|prominent|political|chief|independent|visiting|human\s+rights|\p{Lu}[\p{L}-]+-based)\s+)*(?:researcher|(?:political\s+)?scientist|analyst|expert|professor|lecturer|fellow|scholar|economist|historian|lawyer|attorney|journalist|columnist|activist|politician|diplomat|lawmaker|spokes(?:man|woman|person)|adviser|advisor|liaison\s+officer)\b/u;

/** What a person's name follows: what they are, or that they lead, meet or speak. */
export const LEADS_TO_PERSON =
  /\b(?:counterpart|opposite\s+number|colleague|lawyer|attorney|aide|negotiator|mediator|ombuds(?:man|woman|person)|[Pp]ublic\s+[Dd]efender|predecessor|successor|deputy|(?:led|headed|chaired|represented|accompanied|received|hosted|welcomed)\s+by|[Mm]ember|ME?P|lawmaker|diplomat|boss|businessman|politician|[Ff]irst\s+[Ll]ady|(?:chair(?:man|woman|person)?|head|leader|director|president|speaker|secretary|governor|mayor|commander)\s+of\s+(?:(?!(?:said|told|says|was|is|has|will|and)\s)[\p{L}’'-]+\s){0,7}[\p{L}’'-]+,|[Mm]e(?:e)?t(?:s|ing)?(?:\s+with)?|(?:talks|meetings?|conversations?|calls?|negotiations|discussions?)\s+(?:with|between)|(?:spoke|talked|conferred)\s+(?:with|to)|[Rr]eceiv(?:ed|es|ing)|appointment\s+of|(?:has|have|had)\s+(?:also\s+)?(?:appointed|named|dismissed|chosen|designated)|relieved),?\s+$/u;

/** "MPs", "former speakers of the chamber", "prominent statesmen": persons of one sort are named next. */
export const PLURAL_BEFORE =
  /\b(?:ME?Ps|spouses|counterparts|colleagues|opposite\s+numbers|negotiators|mediators|lawyers|deputies|senators|statesmen|politicians|diplomats|businessmen|entrepreneurs|parliamentarians|lawmakers|scholars|scientists|writers|experts|veterans|(?:co-)?chairs|(?:vice-)?(?:speakers|presidents|ministers|ambassadors|chairmen|directors|heads|rectors|secretaries|governors|mayors|envoys|representatives|members|advisers|commissioners|consuls))(?:\s+of\s+(?:the\s+)?(?:(?:upper|lower)\s+)?(?:chamber|house|parliament|senate|board|council|committee|commission|delegation|country|state|assembly|society))?,?\s+$/iu;

/** "It is so," said: who says what is quoted stands next. */
export const SAID_BEFORE =
  /[,?!][”"]\s+(?:said|says|remarked|added|noted|warned|argued|recalled|insisted|complained|explained|asked|replied|countered|concluded|declared|joked|stressed|observed)\s+$/u;

/** "to talk tough, said | Nyala Gitau | of the Riga Institute": who says so, and of which body. */
const SAID_ASIDE = /,\s+(?:said|says|added|noted|warned|argued|explained)\s+$/u;
const OF_ONE = /^,?\s+(?:of|from|at|with)\s+(?:the\s+)?\p{Lu}/u;
/** "Nyala Gitau | of the Riga Institute for Peace criticised": one of those who are there. */
const OF_BODY =
  /^,?\s+(?:of|from)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|and|for|of)\s+){0,10}?(?:said|says|told|criticis(?:ed|es)|criticiz(?:ed|es)|warn(?:ed|s)|argu(?:ed|es)|noted|praised|called|urged|explained|wrote|added|thinks|believes)\b/u;
/** "appointed | Nyala Gitau | as deputy minister". */
const APPOINTS =
  /\b(?:appoint(?:s|ed|ing)|nominat(?:es|ed|ing)|nam(?:es|ed|ing)|designat(?:es|ed|ing))\s+$/u;
const TO_OFFICE =
  /^(?:\s+as|,)?\s+(?:to\s+be\s+)?(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:minister|ambassador|envoy|secretary|governor|director|chief|head|chair(?:man|woman|person)?|premier|commissioner|commander|representative|consul|prosecutor|judge|adviser|advisor)\b/iu;
export const isOfTheirs = (lead: string, after: string): boolean =>
  (SAID_ASIDE.test(lead) && OF_ONE.test(after)) ||
  OF_BODY.test(after) ||
  (APPOINTS.test(lead) && TO_OFFICE.test(after));

/** "Latvia's | Anna Lee", "the RSF's | Omar Khan": who comes from there, in a sentence about those who meet. */
export const POSSESSED =
  /(?:^|\b(?:with|me(?:e)?ts?|met|between|and|by|received|hosted)\s+|,\s+)(?:the\s+)?(?:\p{Lu}[\p{L}.-]+\s+){0,2}\p{Lu}[\p{L}.-]*['’]s\s+$/u;
export const OF_MEETING =
  /\b(?:me(?:e)?ts?|met|meeting|talks|sat\s+down|shook\s+hands|conferred|counterparts?|spoke\s+(?:with|by)|phone\s+call)\b/u;

/** "Anna Lee | 's meeting with", "the visit of | Anna Lee | to": whose act is told of, where no firm nor party is. */
const OWN_ACT =
  /^[’']s?\s+(?:\p{Ll}[\p{L}-]+\s+){0,3}(?:(?:meeting|talks|conversation|call|discussion|negotiations)\s+with|(?:visit|trip|journey)\s+to)\b/u;
const ACT_OF = /\b(?:visit|trip|journey|phone\s+call|invitation)\s+(?:of|by|from)\s+$/u;
export const isOwnAct = (lead: string, after: string): boolean =>
  OWN_ACT.test(after) || (ACT_OF.test(lead) && /^(?:,|\s+(?:to|in|at|on|here)\b)/u.test(after));

/**
 * What somebody is who is named next, where no firm nor party is: "the Austrian jurist | Nyala Gitau", "the head of
 * the city's executive power | Nyala Gitau"; before a comma that another closes, of what they are envoy or leader,
 * too: "the special envoy to the process, | Nyala Gitau,".
 */
const ROLE_BEFORE = new RegExp(`(?<![\\p{L}-])${ROLE},?\\s+$`, 'u');
const HEAD_BEFORE =
  /\b(?:[Cc]hair(?:man|woman|person)?|[Hh]ead|[Ll]eader|[Dd]irector|[Cc]ommander|[Cc]hief)\s+of\s+(?:[\p{L}’'-]+\s){1,7}(?:power|staff|mission|delegation|office|department|group|committee|commission|centre|center|administration|party|bloc|union|council|service|agency|district|region|city|association|fund|faction|side|team|bureau|board|chamber|authority|institute|body|directorate)\s+$/u;
const TASK_BEFORE =
  /\b(?:envoy|leader|head|chief|representative|delegate|negotiator|mediator|chair|rapporteur|commander|observer)\s+(?:of|for|to|in|on|at)\s+(?:[\p{L}’'-]+\s){0,6}[\p{L}’'-]+,\s+$/u;
export const isToldWhat = (lead: string, after: string): boolean =>
  ROLE_BEFORE.test(lead) ||
  HEAD_BEFORE.test(lead) ||
  (/^[,.]/.test(after) && TASK_BEFORE.test(lead));
