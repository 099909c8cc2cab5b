const JOURNEY = String.raw`(?:trip|tour|journey|travels?|itinerary|visit)`;
const PART = String.raw`(?:stops?|stopovers?|legs?|destinations?|ports?\s+of\s+call|part|portion)`;
const OF_JOURNEY = String.raw`(?:\s+(?:of|on|in|for|during)\s+(?:(?:his|her|their|the)\s+)(?:[\p{L}\d-]+\s+){0,3}${JOURNEY})?`;

const WITH_STOP = String.raw`(?:with\s+an?\s+(?:[\p{Ll}-]+\s+)?(?:stop|visit)\s+)?`;
const TO_WHOM = String.raw`(?:him|her|them|(?<whom>[^.;,]{2,80}?))\s+(?:(?:on|next|first|then)\s+)?to`;
/** What a journey does, but for "is". */
const LEADS = String.raw`(?:takes?|brings?|(?<past1>took|brought))\s+${TO_WHOM}|(?:(?<past2>(?:conclud|end|finish|clos|culminat|start|open)ed|began)|(?:conclude|end|finishe?|close|culminate|start|open|begin)s?)\s+${WITH_STOP}(?:in|to)|(?:includes?|(?<past3>included))\s+(?:stops?|visits?)\s+(?:in|to)`;

/** A sentence that the journey is the subject of: "Her next stop will be | Oslo", "The trip took him to | Riga". */
export const TRIP_GOES = new RegExp(
  String.raw`^(?:(?:Then|Next|Finally|Later|Afterwards|From\s+there),\s+)?(?:(?:The|His|Her|Their|This)|(?<owner>\p{Lu}[^,.;]{1,80}?[’']s?))\s+(?:[\p{Ll}\d-]+\s+){0,4}?(?:(?<part>${PART}${OF_JOURNEY})|${JOURNEY}(?:\s+(?:to|in|of|around|through|across)\s+(?:the\s+)?[^,.;]{2,30}?)??)(?:,[^,.;]{2,60},)?\s+(?:(?<plan>will|is\s+(?:set\s+|expected\s+|due\s+)?to)\s+)?(?:(?:also|then|finally|next)\s+){0,2}(?:(?:be|is|are|(?<past4>was|were))(?:\s+in)?|${LEADS})\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);

/** A journey that leads on, told of by what it is: "a tour that will take him to | Riga". */
export const TRIP_THAT = new RegExp(
  String.raw`\b${JOURNEY}(?:\s+(?:of|through|across|around)\s+[^.;,]{2,40}?)?(?:\s+(?:from\s+[^.;,]{3,40}?\sto\s[^.;,]{1,24}?|(?:on|in|next|this|later)\s+[^.;,]{2,24}?))?,?\s+(?:that|which)\s+(?:also\s+)?(?:(?<plan>will|is\s+(?:set|expected|due)\s+to)\s+)?(?:also\s+)?(?:(?<past>took|brought|has\s+taken)|takes?|brings?)\s+(?:(?:him|her|them)|(?<whom>[^.;,]{2,80}?))\s+(?:on\s+|also\s+)?to\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** A place told of as a stop: "(Riga) is the second stop of | his tour". */
export const IS_STOP =
  /^\s+(?<be>is|was|will\s+be)\s+(?:also\s+|only\s+)?(?:the|his|her|their)\s+(?:\p{Ll}+\s+)?(?<which>first|second|third|fourth|fifth|sixth|next|last|final|latest)\s+(?:\p{Ll}+\s+)?(?:stop|leg|destination|stopover|port\s+of\s+call)\s+(?:for|of|on|in)\s/u;
/** Of that tour: where it began. */
export const TOUR_BEGAN =
  /\b(?:which|that)\s+(?:began|started|opened|kicked\s+off)\s+[^.;]{0,40}?\b(?:with\s+(?:an?\s+)?(?:[\p{L}\d-]+\s+){0,3}(?:visit|stop|stopover)\s+(?:to|in)|in)\s+(?:the\s+)?(?=\p{Lu})/u;

/** How all places of a journey are meant: "In each of these capitals", "At every stop", "In all three countries". */
const EVERY_STOP = String.raw`(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n)\s+(?:each|every|both|all)(?:\s+of)?(?:\s+(?:the|these|those|his|her|their))?(?:\s+(?:two|three|four|five|six|seven|eight))?\s+(?:countr(?:y|ies)|nations?|stops?|capitals?|cit(?:y|ies)|locations?|destinations?|legs?|visits?)\b`;
export const EACH_STOP = new RegExp(`^(?:While\\s+)?${EVERY_STOP}`, 'u');
/** Words that say whom one meets, and not what about or whence they are. */
const WHOM = String.raw`(?:(?!\b(?:to|about|from|over|regarding|concerning|affected|displaced|for|on(?!\s+(?:\p{Lu}|\d)))\b)[^.;])`;
/** The same, behind whom one meets. */
export const AT_EACH_STOP = new RegExp(
  `^${WHOM}{0,160}?\\b(?:${EVERY_STOP}|there)(?=\\s*[.;]|\\s+(?:on|of)\\b|,)`,
  'u',
);
/** Leads to a row of places behind whom one meets there: "met with officials in | Oslo and Riga". */
export const MEETS_IN = new RegExp(
  String.raw`\b(?:meetings|discussions|talks|consultations|(?:meet|meets|met)(?:\s+with)?)\b${WHOM}{0,120}?\sin\s+(?:the\s+)?$`,
  'u',
);
/** Other places besides, of which no more was told than the region. */
export const STOPS_BESIDES =
  /^[^.;]{10,80}?,?\s+(?:as\s+well\s+as|and\s+also|along\s+with)\s+(?:in,?\s+)?(?:the\s+)?(?=\p{Lu})/u;
/** A sentence that opens with one or more places. */
export const ROW_OPENS = /^(?:While\s+in|In|At)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Parts of the world that hold several states: who travels there goes to some of those. */
export const WIDE_REGION =
  /(?:\b|-)(?:Africa|Asia|Pacific|Europe|Americas?|East|Gulf|Caribbean|Balkans|Baltics?|Sahel|Horn|Horn\s+of\s+Africa|Caucasus|Maghreb|Levant|Mediterranean|Scandinavia|Oceania|Great\s+Lakes|Eurasia|Arabian\s+Peninsula)$/u;
/** Leads to a further place of what a journey leads to: "to Oslo for the Council | and to". */
export const AND_ON_TO =
  /^\s+for\s+(?:an?|the)\s+[^.;,]{2,80}?,?\s+and\s+(?:then\s+|on\s+)?to\s+(?:the\s+)?(?=\p{Lu})/u;
