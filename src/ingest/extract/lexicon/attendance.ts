import { FROM_AFAR, IT, THOSE_THERE } from './gatherings';

/** "the summit in Apia": where it is said to be, by which it may be found among those told of. */
const THERE = String.raw`(?:\s+(?:in|at)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,2})?`;
/** Where a clause of attending ends, with how and with whom one did. */
const END = String.raw`(?=\s*(?:[.,;)]|$)|\s+(?:and|but|while|as|on|for|alongside|with|despite|too|to|in\s+(?:his|her|their|person|place|an?)|yesterday|today|last|this|earlier|instead|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${FROM_AFAR})(?!\p{L}))`;
const IN_MANNER = String.raw`(?:\s+(?:too|as\s+well|in\s+person|also|instead|there|${FROM_AFAR}))?`;
/** Only some of it: "attended | part of | the meeting". */
const PART_OF = String.raw`(?:(?:part\s+of|(?:for\s+)?the\s+(?:first|second|opening|closing|final|last|main|start|beginning|end)(?:\s+(?:part|half|hour|session|round|stage))?(?:\s+of)?)\s+)`;
/** What few may have: "the talks", "the conversation". */
const TALKS = String.raw`(?:${IT}${THERE}|(?:the|this|their)\s+(?:\p{Ll}+\s+)?(?:discussions?|conversations?|negotiations|consultations|exchange|encounter)\b)`;
const TEAM = String.raw`(?:delegation|team|side|party|group|line-up|circle)`;
const AT_IT = String.raw`(?:\s+(?:at|in|to|during)\s+${IT}${THERE})?`;
const HAD = String.raw`(?:(?:has|have|had)\s+)?`;
const ADVERBS = String.raw`(?:(?:also|then|both|all|later|each|meanwhile|again|too|jointly|\p{Ll}+ly)\s+){0,2}`;
const GUESTS = String.raw`(?:guests?|leaders|speakers|mourners|dignitaries|attendees|participants|delegates|visitors|officials|ministers|panell?ists|presidents|premiers|heads|monarchs|royals|statesmen|politicians|those|world\s+leaders)`;

/** Who is named right before these words was at what was told of before. */
export const CAME = new RegExp(
  `^${ADVERBS}${HAD}(?:${[
    String.raw`(?:attended|joined)(?:\s+${IT}${THERE})${IN_MANNER}${END}`,
    String.raw`attended${IN_MANNER}${END}`,
    String.raw`joined\s+${FROM_AFAR}`,
    String.raw`(?:came|turned\s+up|showed\s+up)(?:\s+(?:in\s+person|too|as\s+well))?(?=\s*(?:[.,;]|$)|\s+(?:and|but|while|with|alongside)\s)`,
    String.raw`(?:took\s+(?:his|her|their)\s+(?:seats?|places?)|made\s+(?:an?|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}(?:appearance|debut))(?!\s+(?:in\s+(?:parliament|court)|on))`,
    String.raw`(?:was|were)\s+the\s+only\s+(?:[\p{L}-]+\s+){1,4}to\s+(?:attend|come|take\s+part)`,
    String.raw`(?:watched|witnessed)\s+${IT}`,
    String.raw`posed\s+for\s+(?:an?|the|their)\s`,
    String.raw`(?:took\s+part|participated)(?:\s+in\s+${IT}${THERE})?${IN_MANNER}${END}`,
    // "sat in on the talks", "joined for the second part", "was present for part of the discussion".
    String.raw`(?:sat\s+in|looked\s+in|dropped\s+in)(?:\s+on\s+${PART_OF}?${TALKS})?${IN_MANNER}${END}`,
    String.raw`(?:(?:attended|joined|came\s+(?:in\s+)?for|was\s+(?:there|present)\s+for|were\s+(?:there|present)\s+for|(?:took\s+part|participated)\s+in)\s+${PART_OF}${TALKS}|(?:joined|came|stayed)\s+(?:in\s+)?for\s+the\s+(?:first|second|opening|closing|final|last)\s+(?:part|half|hour|session|round)(?:\s+of\s+${TALKS})?|(?:took\s+part|participated|joined|was\s+present|were\s+present)\s+(?:at|in)\s+the\s+(?:start|beginning|end|opening))${IN_MANNER}${END}`,
    String.raw`(?:was|were|sat)\s+(?:also\s+|both\s+|all\s+)*(?:at|around|round)\s+the\s+(?:negotiating\s+|conference\s+)?table(?:\s+(?:for|with|during)\s[^.;,]{2,60}?)?${IN_MANNER}${END}`,
    String.raw`(?:was|were|stood|sat)\s+at\s+(?:his|her|their)\s+side${END}`,
    String.raw`sat\s+(?:next\s+to|beside|between|alongside|opposite)\s+(?:him|her|them|the\s+two|(?:the\s+)?\p{Lu}[\p{L}’'-]+)${END}`,
    String.raw`(?:accompanied|flanked)\s+(?:him|her|the\s+(?:prime\s+|foreign\s+|defen[cs]e\s+|deputy\s+)?(?:minister|president|premier|chancellor|secretary|chairman))(?:\s+(?:at|to|during)\s+${TALKS})?${IN_MANNER}(?=\s*(?:[.;]|$))`,
    String.raw`(?:(?:was|were)\s+(?:also\s+)?part\s+of|made\s+up|completed|rounded\s+(?:out|off))\s+(?:the|his|her|\p{Lu}\p{L}+['’]s)\s+(?:[\p{L}.-]+\s+){0,3}${TEAM}${IN_MANNER}${END}`,
    String.raw`(?:is|are)\s+(?:also\s+|both\s+|all\s+)*(?:(?:taking\s+part|participating)(?:\s+in\s+${IT}${THERE})?|attending(?:\s+${IT}${THERE})?)${IN_MANNER}${END}`,
    String.raw`(?:was|were|sat|stood)\s+(?:also\s+|both\s+|all\s+|among\s+those\s+)*(?:present|in\s+attendance|there|on\s+hand|in\s+the\s+(?:audience|front\s+row|congregation|room))(?:\s+(?:at|for|during|in)\s+${IT}${THERE})?${END}`,
    String.raw`(?:was|were|sat)\s+(?:also\s+|both\s+|all\s+)*(?:one\s+of|among|amongst)\s+(?:the|those|many|several|dozens\s+of|some\s+of\s+the|\d+)\s+(?:(?!(?:first|last|only)\b)[\p{L}-]+\s+){0,3}?${GUESTS}(?!\p{L})(?!\s+(?:to|absent|missing|not)\b)`,
    String.raw`(?:was|were)\s+(?:also\s+|both\s+|all\s+)*(?:one\s+of|among|amongst)\s+those\s+(?:who\s+(?:attended|came|spoke|took\s+part|were\s+(?:present|there))|attending|present|there|gathered|in\s+attendance|speaking|taking\s+part)(?!\p{L})`,
    String.raw`(?:was|were)\s+(?:also\s+)?(?:the\s+)?(?:chief\s+|main\s+|special\s+)?guests?\s+of\s+hono(?:u)?r`,
  ].join('|')})`,
  'u',
);

/** Who is named right before these words had a part in it that only those have who are there, or speak from afar. */
export const ACTED = new RegExp(
  `^${ADVERBS}${HAD}(?:${[
    String.raw`(?:addressed|(?:co-)?chaired|(?:co-)?hosted|presided\s+over|opened|closed|moderated|convened)\s+(?:${IT}${THERE}|${THOSE_THERE})`,
    String.raw`(?:presided|(?:co-)?chaired)(?=\s*[.;])`,
    String.raw`(?:welcomed|greeted|received|briefed)\s+(?:(?:the|all|his|her|their|foreign|visiting|fellow|arriving)\s+){0,2}${THOSE_THERE}`,
    String.raw`spoke(?=\s*[.,;]|$|\s+(?:remotely|virtually|first|last|too|as\s+well|next|at\s+${IT}|(?:before|after)\s+(?:\p{Lu}|him\b|her\b|them\b)|and\b|${FROM_AFAR}))${AT_IT}`,
    String.raw`(?:delivered|gave|made|read)\s+(?:(?:the|an?|his|her|their|opening|closing|keynote|welcoming|brief|introductory|main)\s+){0,3}(?:eulogy|homily|sermon|remarks|speech|address|oration)`,
    String.raw`laid\s+(?:an?\s+|the\s+|his\s+|her\s+)?wreaths?`,
    String.raw`(?:reviewed|inspected|watched|took\s+the\s+salute\s+at)\s+(?:the|this)\s+(?:\p{Ll}+\s+)?parade`,
    String.raw`(?:hosting|chairing|opening|attending|addressing)\s+${IT}`,
    String.raw`led\s+(?:the\s+)?(?:mourners|prayers|tributes|mourning|delegation\s+from|[\p{L}-]+\s+delegation|delegation)`,
    String.raw`(?:stood|filled)\s+in\s+for|deputi[sz]ed\s+for`,
    String.raw`represented\s+(?:the\s+)?(?:his|her|their|\p{Lu})(?![^.;,]{0,60}?\s(?:at|in)\s+(?!${IT}))`,
  ].join('|')})`,
  'u',
);

/** Who is named right before these words is to come to what is to be. */
export const WILL_COME = new RegExp(
  String.raw`^${ADVERBS}(?:will|(?:is|are)\s+(?:also\s+)?(?:due|expected|set|scheduled|planning)?\s*to|plans?\s+to|(?:has|have)\s+confirmed\s+(?:that\s+)?(?:he|she|they)\s+will)\s+(?:also\s+|both\s+|all\s+)*(?:attend(?!\s+(?:the|an?|this|that|his|her|their|its|\p{Lu}))|be\s+(?:there|present|in\s+attendance|among\s+(?:the|those)\s+(?:attending|present|(?:[\p{L}-]+\s+){0,2}${GUESTS}))|(?:take\s+part|participate)(?:\s+in\s+${IT})?|join\s+${FROM_AFAR}|(?:attend|join|address|chair|host|open)\s+${IT}${THERE}|represent\s+(?:the\s+)?\p{Lu}|(?:lead|head)\s+(?:the|its|our)\s+(?:[\p{L}.-]+\s+){0,2}delegation(?!\s+(?:to|in|at|for)\s))${IN_MANNER}|^(?:has|have)\s+(?:also\s+)?confirmed\s+(?:his|her|their)\s+(?:attendance|participation|presence)`,
  'u',
);

/** "Those attending are A and B", and not "are due to meet A". */
const ARE = String.raw`(?:is|are)(?!\s+(?:also\s+)?(?:not|to|due|set|likely|\p{Ll}+(?:ed|ing))(?!\p{L}))`;

/** Who is named behind these words was at it: "Others at the table included", "Among those attending were". */
export const CAME_AFTER = new RegExp(
  [
    String.raw`^(?:(?:Also|But\s+also|And)\s+)?[Aa]mong\s+(?:the|those|them|other|its)\b(?!\s*[^.;]{0,60}\b(?:absent|absentees|missing|not|who\s+(?:stayed|skipped|boycotted|declined))\b)(?:\s+[\p{L}\d’'-]+){0,9}?\s+(?:${GUESTS}|attending|present|there|gathered|invited\s+guests|in\s+attendance|taking\s+part|participating|attended|came|spoke|speak|who\s+\p{Ll}+)(?:\s+(?:at|in|the|for|on)\s[^.;,]{2,60}?)?\s+(?:were|was|are|is)\s+(?:also\s+)?`,
    String.raw`^(?:(?:The\s+)?[Oo]thers?(?:\s+${GUESTS})?|(?:The\s+|Other\s+|Foreign\s+|Visiting\s+|World\s+){0,2}(?:[Gg]uests|[Ll]eaders|[Ss]peakers|[Mm]ourners|[Dd]ignitaries|[Aa]ttendees|[Pp]articipants|[Dd]elegates|[Vv]isitors|[Pp]anell?ists)|Those)(?:\s+(?:of\s+hono(?:u)?r|at\s+the\s+table|present|attending|there|in\s+attendance|in\s+the\s+room|who\s+(?:attended|spoke|came|took\s+part)|taking\s+part|from\s+abroad|speaking)){0,2}(?:\s+(?:(?:at\s+|in\s+)?${IT}|(?:at|in)\s+${TALKS}))?\s+(?:also\s+)?(?:were|was|includ(?:ed?|es)|${ARE})(?:\s+also)?:?\s+`,
    String.raw`^(?:Also\s+)?(?:[Pp]resent|[Ii]n\s+attendance|[Aa]ttending|[Tt]aking\s+part|[Pp]articipating|[Ss]peaking|[Oo]n\s+hand|[Jj]oining)(?:\s+(?:there|${FROM_AFAR}|remotely))?(?:\s+(?:at|in|for)?\s*${IT}${THERE})?\s+(?:were|was|${ARE})\s+(?:also\s+)?`,
    String.raw`^(?:It|The\s+(?:[\p{Ll}\d-]+\s+){0,2}\p{Ll}+)\s+(?:was|were|is|are)\s+(?:also\s+|being\s+){0,2}(?:addressed|attended|(?:co-)?chaired|opened|hosted|joined|moderated|closed)\s+by\s+`,
    // "At the table sat", "With the president were", "Rounding out the Latvian team was".
    String.raw`^(?:[Aa]lso\s+)?(?:[Aa]t|[Aa]round|[Rr]ound)\s+the\s+(?:negotiating\s+|conference\s+)?table\s+(?:also\s+)?(?:sat|were|was)\s+(?:also\s+)?`,
    String.raw`^(?:With|Beside|Alongside|Flanking|Accompanying|At\s+the\s+side\s+of)\s+(?:him|her|them|the\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+|(?:\p{Lu}[\p{L}’'-]+\s+){0,3}\p{Lu}[\p{L}’'-]+)(?:\s+(?:at|during|in)\s+${TALKS})?\s+(?:was|were|sat)\s+(?:also\s+)?(?!\p{Ll}+ed\b)`,
    String.raw`^(?:Completing|Rounding\s+(?:out|off)|Making\s+up)\s+(?:the|his|her|\p{Lu}\p{L}+['’]s)\s+(?:[\p{L}.-]+\s+){0,3}${TEAM}\s+(?:was|were)\s+`,
    String.raw`^Among\s+them\s+(?:was|were)\s+(?:also\s+)?`,
    String.raw`(?:was|were)\s+represented\s+(?:(?:at|in|there)\b[^.;,]{0,60}?\s)?(?:only\s+|instead\s+)?by\s+`,
  ].join('|'),
  'u',
);

/** Of those who, the sentence before says, came; and words for such. */
export const AMONG_LAST = /^Among\s+them\s/u;
export const THOSE_GATHERED = new RegExp(
  String.raw`(?<!\p{L})(?:${GUESTS}|delegations|diplomats|envoys)(?!\p{L})`,
  'iu',
);

/** Without one of these none of `AMONG_THEM` matches, which looks far back from every word. */
export const MAY_BE_AMONG = /\b(?:among|including|attended)\b/u;
/** Behind words that gather many, who some of them were: "gathered in Apia, among them | A and B". */
export const AMONG_THEM = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Hh]eads\s+of\s+(?:state|government|delegations?)|[Dd]ignitaries|[Gg]uests|[Oo]fficials|[Ee]nvoys|[Dd]iplomats|[Mm]onarchs|[Rr]oyals|[Mm]ourners|[Dd]elegates|[Pp]articipants|[Cc]hiefs|[Ff]igures|[Pp]oliticians)(?:[^.;]|(?<=\p{Lu})\.){0,160}?),?\s+(?:among\s+(?:them|whom\s+(?:were|was))|including)\s+(?:also\s+)?|\battended(?:\s+${IT})?,?\s+as\s+did\s+|(?<=\b(?:inauguration|coronation|enthronement|swearing-in)\s[^.;]{0,90}?)\b(?:was|were)\s+(?:also\s+)?attended\s+by\s+`,
  'gu',
);

/** Between a state and the one it sent: "Norway sent its foreign minister, | A". */
export const STATE_SENT = /^(?:['’]s\s+government)?\s+(?:sent|dispatched)\s+/u;
/** Who is sent by another to what was told of before: "sent | A instead". */
export const SENT = /(?<!\p{L})(?:sent|sends|dispatched|sending|dispatching)\s+/gu;
export const INSTEAD =
  /^[^.;]{0,80}?\b(?:instead|in\s+(?:his|her|their)\s+(?:place|stead)|to\s+(?:represent|attend|take\s+part|stand\s+in)|on\s+(?:his|her)\s+behalf|as\s+(?:his|her)\s+(?:representative|envoy))\b/u;
/** Behind those who came, who came with them. */
export const WITH_THEM =
  /^,?\s+(?:alongside|together\s+with|along\s+with|next\s+to|accompanied\s+by|(?:as\s+well,\s+|too,\s+)?as\s+did)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.-]+['’]s?\s+)?$/u;
/** What one has not done, but did from afar: "did not travel and instead | addressed it". */
export const AND_INSTEAD = /^[^.;]{0,60}?,?\s+(?:and|but)\s+(?:(?:instead|then|later|rather)\s+)?/u;
/** Before it in its sentence, what makes of whom one sends one who goes instead. */
export const KEPT_AWAY =
  /\b(?:skipp|boycott|snubb|miss|declin|refus|cancell?|stay)(?:ed|ing)\b|\bnot\s+(?:attend|go|come|travel|take)|\bpulled\s+out\b|\babsent\b/u;

/** Right behind words of speaking: before others than those who came. */
export const TO_OTHERS =
  /^[^.;,]{0,30}?\b(?:in|to|before)\s+(?:the\s+|his\s+|her\s+)?(?:parliament|reporters|journalists|lawmakers|senate|nation|media|press|court|cabinet|party)\b/iu;
