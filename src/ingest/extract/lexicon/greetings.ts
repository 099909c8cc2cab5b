/** "met in Port Louis": in the town, and at no gateway. */
const OF_TOWN = String.raw`(?!(?:\s+|-)(?:Moresby|Louis|Vila|Sudan|Said|Harcourt|Elizabeth|Stanley|Blair|Arthur|Klang|of\s+Spain|au-Prince)\b)`;

/** Where a guest comes in or leaves, and that they do. */
export const GATEWAY = String.raw`(?:airports?|airfield|aerodrome|air\s?base|air\s?strip|tarmac|runway|seaport|port${OF_TOWN}|pier|quay|gangway|border(?:\s+(?:crossing|post|checkpoint))?(?!\s+(?:bridge|towns?|cit(?:y|ies)|villages?|regions?|areas?|districts?|provinces?|talks|zone))|(?:railway|train|bus|central)\s+station|(?<!\b(?:police|space|power|radio|television|TV|polling|research|fire|metro|filling|border)\s)station|(?:steps|foot|ramp)\s+of\s+(?:the|his|her)\s+(?:plane|aircraft|ship|train))`;
const ARRIVAL = String.raw`(?:on|upon|at)\s+(?:(?:his|her|their|the)\s+)?(?:arrival(?!\s+ceremony)|landing|disembarking|departure)`;

/** What those who confer do, and not who is only greeted; talks with another are those of another. */
export const CONFERRED =
  /\b(?:talks?|talked|meetings?|discuss(?:ed|ing|ions?)?|conversations?|negotiat(?:ed|ing|ions?)|conferred|exchanged|consult(?:ed|ations?)|spoke|briefed|reviewed|sat\s+down)\b(?!\s+(?:with|between)\s)/iu;

/** A verb of greeting that is done to somebody. */
export const GREETS =
  /\b(?:(?:was|were|is|are|be|been|being)\s+(?:\p{Ll}+ly\s+)?(?:met|received|welcomed|greeted|hosted|seen\s+off)|(?:met|meets?|received|receives?|welcomed|welcomes?|greeted|greets?|saw\s+off)(?=\s+(?!with\b|at\b|in\b|on\b|for\b|upon\b|near\b|to\b)))\b/gu;

/** What follows is no more of where one was met: "met B amid tensions at the border". */
const ELSE = '(?:amid|before|despite|over|ahead|to|that|about|as)';
/** Where one is met, behind the verb: "was met | at the airport by A". */
export const MET_AT_GATEWAY = new RegExp(
  String.raw`^(?:(?!\b${ELSE}\b)[^;]){0,140}?\b(?:(?:at|on|in|near|by)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:(?!${ELSE}\b)[\p{L}.’'-]+\s+){0,5}?${GATEWAY}(?!\s+(?:hotel|lounge|security|expansion|project|deal|agreement|authority|company|director|manager|official)s?\b)|${ARRIVAL})\b`,
  'iu',
);

/** Where one is met, told first: "At the airport, A was | met by B". */
export const AT_GATEWAY_FIRST = new RegExp(
  String.raw`(?:^|[,;]\s+)(?:${ARRIVAL}\b[^;,]{0,60}|(?:at|on)\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,5}?${GATEWAY}(?:\s+[^;,]{0,30})?),\s+[^;]{0,100}$`,
  'iu',
);
