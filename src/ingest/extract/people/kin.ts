const KIN = 'wife|husband|spouse|son|daughter|brother|sister|mother|father|widow';

/** "my wife | Dana", "the Minister's late husband, | Omar": a first name is enough between relatives. */
const POSSESSED = new RegExp(
  String.raw`(?:\b(?:my|your|his|her|their|our)|['’]s?)\s+(?:late\s+|(?:eld|young)(?:er|est)\s+)?(?:${KIN}),?\s+$`,
  'iu',
);

/** "the mother of Latvian citizen | Dana Roy", "the family of the late | Omar Khan". */
const RELATIVE_OF =
  /\b(?:wife|husband|widow|son|daughter|brother|sister|mother|father|parents|famil(?:y|ies)|relatives)\s+of\s+(?:(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?(?:late|citizen|journalist|activist|student|teacher|soldier)\s+)?$/u;

/** "Latvian citizen | Dana Roy": who is a citizen is a person. */
const CITIZEN = /\b(?:citizen|journalist|activist|dissident|hostage)\s+$/u;

/** Whether a first name alone is that of someone's relative; what goes on with a capital is no name. */
export function isOfKin(before: string, after: string): boolean {
  return POSSESSED.test(before) && !/^['’-]|^\s+\p{Lu}(?!\b)/u.test(after);
}

/** Whether two words or more follow what tells a person: whose relative, or a citizen. */
export function isOfRelative(before: string): boolean {
  return POSSESSED.test(before) || RELATIVE_OF.test(before) || CITIZEN.test(before);
}

/** The second of two whose relatives are told of: "the parents of Dana Roy and | Omar Khan". */
const RELATIVES_OF_TWO =
  /\b(?:[Pp]arents|[Ff]amil(?:y|ies)|[Rr]elatives|[Ww]idows|[Ll]awyers)\s+of\s+(?:\p{Lu}[\p{L}.’'-]*,?\s+){1,8}and\s+(?:of\s+)?$/u;

const SPEAKERS_OWN = /\b(?:my|your|our)\s+(?:\p{Ll}+\s+){1,2}$/iu;

const STAFF = String.raw`spokes(?:man|woman|person)|press\s+secretary|advis[eo]r|aide|assistant|chief\s+of\s+staff|bodyguard|lawyer|interpreter`;

/** "an aide to | President Lee", "his spokesman for the late | Omar Khan": another acts, whoever is served. */
const STAFF_OF = new RegExp(
  String.raw`\b(?:(?:${STAFF})s?\s+(?:for|to|of)|(?:staff|entourage)\s+of)\s+(?:(?:the\s+)?(?:late|former)\s+)?$`,
  'iu',
);

/** "a source close to | Minister Lee", "supporters of |", "the party of |", "the deputy to |": they speak and act, not whom they stand by. */
const AROUND = new RegExp(
  String.raw`\b(?:(?:sources?|persons?|people|officials?|diplomats?|insiders?|figures?|politicians?|forces|troops|lawmakers|supporters?|critics?|opponents?|rivals?|all(?:y|ies)|followers|loyalists|lawyers?|attorneys?|friends?|deput(?:y|ies)|namesake|predecessor|successor|biographer)\s+(?:(?:familiar\s+with|close\s+to|privy\s+to)(?:\s+the\s+(?:thinking|views|plans|talks|position)\s+of)?|loyal\s+to|opposed\s+to|of|to|for)|(?:party|office|government|cabinet|administration|campaign|team|camp|faction)\s+of)\s+(?:(?:the\s+)?(?:late|former)\s+)?$`,
  'iu',
);

/** "the grave of | President Lee": there one is honoured who is not there. */
const GRAVE_OF =
  /\b(?:(?:grave|tomb|mausoleum|statue|bust|portrait|memory|coffin|funeral|burial)\s+of|(?:statue|monument|memorial)\s+(?:of|to))\s+(?:the\s+late\s+)?$/iu;

/** "President Lee | 's son", "President Lee | 's press secretary". */
const OWNS = new RegExp(
  String.raw`^['’]s?\s+(?:immediate\s+|late\s+|former\s+|special\s+|senior\s+|chief\s+|top\s+|foreign\s+policy\s+|(?:eld|young)(?:er|est)\s+)*(?:${KIN}|${STAFF}|predecessor|successor|deput(?:y|ies)|rivals?|opponents?|supporters|critics|lawyers?|all(?:y|ies)|party|grave|tomb|funeral|statue)\b`,
  'iu',
);

/** "in Kinshasa, whose | mayor, Omar Khan, | chairs the League": what place it is, and not what he does there. */
const WHOSE_HEAD = /\bwhose\s+(?:(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*,\s+)?$/u;
const IS_OR_HEADS =
  /^,\s+(?:(?:is|was|chairs|heads|leads|holds|runs|comes|belongs|took|won|hosts)\s)/u;

/**
 * Whether a person is told only to tell whose relative or aide another is or whose grave a place, or by one
 * who speaks to another: who is told so does nothing in what is told.
 */
export function isOnlyOfAnother(before: string, after: string): boolean {
  return (
    RELATIVE_OF.test(before) ||
    RELATIVES_OF_TWO.test(before) ||
    STAFF_OF.test(before) ||
    AROUND.test(before) ||
    GRAVE_OF.test(before) ||
    OWNS.test(after) ||
    (WHOSE_HEAD.test(before) && IS_OR_HEADS.test(after)) ||
    (POSSESSED.test(before) && SPEAKERS_OWN.test(before))
  );
}
