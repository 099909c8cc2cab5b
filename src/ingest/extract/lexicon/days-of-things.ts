/**
 * Opens what another did, or what happened, behind the words that tell of a meeting: "spoke by phone | as fighting went
 * on in", "met | months after the embassy was closed in".
 */
export const MEANWHILE =
  /(?:\s|,\s)(?:as|while|because|although|though|after|before|until|amid|even\s+as)\s+(?!(?:part|well|soon|far|he|she|they)\b)(?<does>(?:[^,.;]|(?<=\p{Lu})\.){0,60}?\s(?:was|were|is|are|has|have|had|continu(?:ed|es)|began|broke|fell|rose|lost|won|left|kept|remain(?:ed|s)|killed|hit|struck|raged|escalated|intensified|launched|announced|restored|severed|cut|signed|joined|entered|opened|closed|attacked|invaded|seized|ended|resumed|failed|collapsed|voted|fired|imposed|approved|passed|took|face[sd])\s(?:[^,.;]|(?<=\p{Lu})\.)*)$/u;

/** Nouns for what is held: a day in or behind their words is the day on which it is. */
const HELD_NOUN = String.raw`(?:[Mm]eetings?|[Tt]alks|[Cc]alls?|[Cc]onversations?|[Dd]iscussions?|[Nn]egotiations|[Cc]onsultations|[Dd]ialogues?|[Ss]essions?|[Rr]ounds?|[Ss]ummits?|[Cc]onferences?|[Ff]orums?|[Cc]ongress|[Aa]ssembly|[Cc]eremony|[Ss]ignings?|[Rr]eception|[Vv]isits?|[Tt]rips?|[Tt]our|[Tt]ravel|[Jj]ourney|[Ss]tay|[Ss]top|[Ee]vents?|[Ff]estival|[Ff]uneral|[Ii]nauguration|[Pp]arade|[Ee]xhibition|[Ss]eminar|[Ww]orkshop|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Dd]inner|[Ll]unch|[Aa]udience|[Gg]athering|[Ss]tage|[Ll]eg|[Ee]dition|[Mm]inisterial|[Mm]ass|[Ss]ervice|[Oo]pening)`;
export const IS_HELD_NOUN = new RegExp(`^${HELD_NOUN}$`, 'u');
export const HAS_HELD_NOUN = new RegExp(
  String.raw`(?<![\p{L}-])${HELD_NOUN}(?![\p{L}-])|(?<![\p{L}])(?:2\+2|[GB]\d+)(?!\p{L})`,
  'u',
);

/** Between what is done and its day: "in Rabat on", "by the two leaders in". */
const BY = String.raw`(?:\s+(?:in|at|by|between|with|for)\s+[^,;.]{2,60}?)?(?:\s+(?:on|in|of|since|from|back|late|early|earlier|last|mid))*[\s-]*$`;

/**
 * What was done with a thing, right behind its noun (group `noun`), up to the day of that: "the partnership
 * established in | 2019", "the dialogue, launched in | 2015".
 */
const FIRST_DONE = String.raw`established|founded|created|set\s+up|launched|initiated|instituted|proposed|formed`;
export const THING_DONE = new RegExp(
  String.raw`(?<noun>[\p{L}\d][\p{L}\d’'-]*[)"”]?)(?<comma>,?)\s+(?:(?:\p{Ll}+ly|first|jointly|already|also)\s+)?(?<done>${FIRST_DONE}|built|completed|constructed|signed|adopted|ratified|concluded|reached|agreed(?:\s+upon)?|announced|approved|issued|published|introduced|imposed|lifted|killed|murdered|captured|detained|arrested|jailed|imprisoned|sentenced|abducted|kidnapped|taken|held\s+(?:hostage|captive)|destroyed|damaged|occupied|seized|annexed|committed|carried\s+out|fired|discovered|won|achieved|attained|registered|recorded|formulated|outlined|laid\s+down|suspended|halted|closed|restored|severed|begun|initialled|attacked|voiced|assumed|donated|written|made)${BY}`,
  'u',
);
/** What only began, or was thought of, on that day: it goes on, or is held again and again. */
export const IS_BEGUN = /^begun$/u;
/** What a meeting may do too ("the round of talks of the bloc concluded on | Monday"): of which nouns it is done. */
export const MAY_BE_ACTIVE =
  /^(?:concluded|closed|suspended|halted|restored|completed|agreed|announced|attacked)$/u;
export const DONE_TO =
  /^(?:agreements?|treaty|accords?|deals?|contracts?|memorandums?|memoranda|convention|pact|truce|ceasefire|one|embassy|border|office|plant|flights|exports|imports|aid|ties|measures|decisions?|plans?|sanctions|tariffs|elections?|terms|initiatives?|programmes?|programs?|projects?|understandings?|schemes?|packages?|reforms?)$/iu;
export const IS_FIRST_DONE = new RegExp(`^(?:${FIRST_DONE})$`, 'u');
/** Before "done" where it is the verb of a clause and nothing that is said of a noun. */
export const IS_NO_NOUN =
  /^(?:was|were|been|being|is|are|be|has|had|have|and|or|but|who|which|that|they|he|she|it|we|I|also|both|all|jointly|then|later|not|to|newly|as|sides|parties|ministers|leaders|presidents|two|officials|delegations|countries)$/u;
/** What was done with a person, behind the name: "Ambassador Lee, born in | 1965". */
export const PERSON_DONE = new RegExp(
  String.raw`(?:^|,\s+)(?:(?:who\s+was|\p{L}+ly|first|re-?)\s*)?(?:[Bb]orn|[Ee]lected|[Aa]ppointed|named|educated|jailed|imprisoned|detained|arrested|sentenced|killed|released|ousted|dismissed)\b[^,;.]{0,60}$`,
  'u',
);

/**
 * A clause that tells more of one who is named, or of a thing, up to a day in it: "Ambassador Lee, whose term
 * began in | 2022", "the accord that was signed in | 2018".
 */
export const TOLD_MORE =
  /(?<noun>[\p{L}\d][\p{L}\d’'-]*)?(?:[)"”])?,?\s+(?<who>who|whose|which|that|where)\s(?<does>(?:[^,.;]|(?<=\p{Lu})\.)*)$/u;
/** "where she was in | May": what one did there. */
export const DID_THERE = /^(?:he|she|they|the\s+(?:two|sides|leaders|ministers|presidents))\s/u;
/** Of what does so it is told when it is held; of one who does so, when they come or were there. */
export const DOES_HOLD =
  /\b(?:held|took\s+place|take[sn]?\s+place|taking\s+place|happen(?:s|ed|ing)|occur(?:s|red|ring)|hosted?|hosts|open(?:s|ed)?|beg(?:an|ins|in)|convene[sd]?|scheduled|planned|due|set|slated|expected|runs?|ran|lasted|gather(?:s|ed)?|met|attend(?:s|ed)|chaired|co-chaired|led)\b/u;
export const ONE_COMES =
  /\b(?:met|meets?|spoke|spoken|held|holds|host(?:s|ed)|receiv(?:ed|es)|attend(?:s|ed)|visit(?:s|ed|ing)?|arriv(?:es|ed|ing)|came|comes?|coming|(?:chair|join|travel|present|hand|deliver|co-chair|lead|open)(?:s|l?ed|l?ing)?|led|paid|pays|is\s+on\s+an?|(?:is|was|were|are|be)\s+in\s+(?:the\s+)?\p{Lu})/u;
export const WAS_SET_UP =
  /\b(?:established|founded|created|set\s+up|launched|initiated|instituted|proposed|formed)\b/u;
/** A noun of a thing that is told behind it was, before "that": the clause is what was said. */
export const SAYS_THAT =
  /\b(?:said|says|told|noted?s?|recall(?:ed|s|ing)?|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|highlight(?:ed|s|ing)|point(?:ed|s|ing)\s+out|mention(?:ed|s|ing)?|remind(?:ed|s|ing)?|inform(?:ed|s|ing)?|stat(?:ed|es|ing)|add(?:ed|s|ing)|reiterat(?:ed|es|ing)|reaffirm(?:ed|s|ing)|confirm(?:ed|s|ing)|announc(?:ed|es|ing)|report(?:ed|s|ing)|explain(?:ed|s|ing)|believ(?:ed|es|ing)|hop(?:ed|es|ing)|express(?:ed|es|ing)|voic(?:ed|es|ing)|assur(?:ed|es|ing)|observ(?:ed|es|ing)|convinced|confident|satisfaction|confidence|hope|fact|view|agreed|reveal(?:ed|s)|warn(?:ed|s|ing)|claim(?:ed|s|ing)|argu(?:ed|es|ing)|indicat(?:ed|es|ing)|declar(?:ed|es|ing)|remark(?:ed|s|ing))(?:\s+(?:[^.;:]|(?<=\p{Lu})\.){0,80}?)?,?(?<!\b(?:talks|meetings?|consultations|negotiations|conversations?|calls?|summit|session))\s+that\s(?:[^.;]|(?<=\p{Lu})\.)*$/u;

/** "since | the resumption of ties in 2022": from when nothing was held. */
export const SINCE_THING =
  /\bsince\s+(?:(?:the|its|his|her|their|an?|that)\s+(?!(?:last|previous)\b)|\p{Ll}+ing\s)[^,.;]*$/u;

/** What happens, and is nobody's meeting. */
const HAPPENING = String.raw`(?:(?:attack|earthquake|quake|flood|fire|wildfire|launch|test|strike|air\s?strike|explosion|blast|bombing|crash|shooting|killing|murder|abduction|arrest|protest|clash|storm|hurricane|cyclone|typhoon|landslide|incident|tragedy|disaster|massacre|deportation|invasion|war|coup|revolution|uprising|genocide|assassination|election|referendum|vote|poll|independence|declaration|treaty|resumption|establishment|outbreak|adoption|ratification|resolution|agreement|accord|memorandum|decision|decree|convention|charter|protocol|note|order|law|act|victory|victim|fall|liberation|accession|annexation|occupation|birth|death|signing|ceasefire|truce|inauguration|re-?election|appointment|nomination|visit|trip)(?:e?s)?)`;
/** "spoke about the earthquake of | 6 February", "the visit to Riga in | May": its own day. */
export const OF_HAPPENING = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>${HAPPENING})(?<gap>(?:\s+(?:of|in|at|by|against|to|near|on)\s+[^,.;]{2,60}?)?)\s+(?<how>of|on|in|from|dated)\s*$`,
  'iu',
);
/** Before it: it is what is talked about, marked or awaited. */
export const IS_SPOKEN_OF =
  /(?<![\p{L}-])(?:about|over|regarding|concerning|following|after|since|commemorat(?:e[sd]?|ing)|mark(?:s|ed|ing)?|results?\s+of|outcomes?\s+of|anniversary\s+of|congratulat(?:e[sd]?|ing)|recall(?:s|ed|ing)?|victims?\s+of|condolences|consequences\s+of|aftermath\s+of|implement(?:s|ed|ing|ation\s+of)?|extend(?:s|ed|ing)?|amend(?:s|ed|ing)?|under)\s[^.;]{0,90}$/u;

/** "a letter dated | 2 May". */
export const DATED = /\bdated\s+(?:on\s+)?$/u;
/** "the work of the union in | 2022", "the results of | 2022": what was talked about. */
export const WORK_IN_YEAR =
  /\b(?:work|results?|outcomes?|performance|activit(?:y|ies)|development|growth|turnover|progress|achievements?|implementation|figures|budget|volume|statistics)(?:\s+(?:of|in|for)\s+[^.;,]{2,60}?)?\s+(?:in|of|for|over|during)\s+$/u;
/** "plan for | 2024-2026", "for the period | 2024-2026", "the fiscal year | 2025". */
export const FOR_YEARS =
  /(?:(?<!\b(?:scheduled|planned|set|slated|due|expected|foreseen|postponed)\s)\bfor(?:\s+the)?|\b(?:period|years?|term|season|FY|cycle)(?:\s+(?:of|from|between))?)\s+$/u;

/** What has its day before it: "the | 3 May | attack", "the | 2019 | agreement". */
export const ITS = /(?:\b(?:[Tt]he|its|their|his|her|an?|this|each)|[’']s?)\s+$/u;
export const DAYS_THING = new RegExp(
  String.raw`^\s+(?:[\p{L}-]+\s+){0,3}?${HAPPENING}(?![\p{L}-])`,
  'iu',
);
export const YEARS_THING =
  /^(?:\s*[-–—/]\s*\d{2,4})?\s+(?!(?:and|or|in|at|on|as|to|was|were|with|that|who|which|by|from|for|of|is|has|had|will|the)\b)\p{L}/u;
