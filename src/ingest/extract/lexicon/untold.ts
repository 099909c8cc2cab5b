import { anyOf } from '../../time/pattern';

/** Adjectives and articles between a verb and its noun: "refused | a new direct | meeting". */
const WITH = String.raw`(?:(?:an?|any|the|his|her|their|its|all|new|another|direct|urgent|bilateral|trilateral|further|more|personal|face-to-face|one-on-one|fresh|private|immediate|emergency|possible|separate|joint|planned|scheduled|upcoming|forthcoming|second|next|official|state|working)\s+){0,4}`;
/** Verbs that lead to a noun for what is held. */
const HOLDING = String.raw`(?:(?:attend|hold|have|join|conduct|enter(?:\s+into)?|take\s+part\s+in|participate\s+in|come\s+to|go\s+to|travel\s+to|sit\s+down\s+(?:for|to)|engage\s+in|agree\s+to)\s+${WITH})?`;
/** Adverbs before a verb. */
const ADVERBS = String.raw`(?:(?:\p{Ll}+ly|ever|even|so\s+far|again|in\s+fact)\s+){0,2}`;
/** What may stand between "not" and the verb or noun; "not only met", "did not agree when they met": they did. */
const NEAR = String.raw`(?:(?!(?:only|just|merely|simply|and|but|or|when|after|before|as|while|until|though|although|at|during|in|on|with|about|of)\b)\p{Ll}+\s+){0,4}`;

/** Right before what tells of a meeting: it was not held, or need not have been. */
export const NOT_HELD: readonly RegExp[] = [
  String.raw`(?:\b(?:not|never|cannot)|n['’]t)\s+${NEAR}$`,
  String.raw`\b(?:(?:refus|declin|fail)(?:ed|es|ing|e)?\s+to|unable\s+to|(?:was|were)\s+to\s+have)\s+${ADVERBS}${HOLDING}$`,
  String.raw`\b[Nn]o\s+(?:(?:plans?|intention|desire|wish|reason)\s+(?:to|of|for)\s+)?${WITH}$`,
  String.raw`\b(?:could|might|may|should|must|allegedly)\s+${ADVERBS}${HOLDING}$`,
  String.raw`\baccus(?:ed|es|ing)\b[^.;]*\bof\s+(?:having\s+)?${ADVERBS}$`,
  String.raw`\b[Nn]either\b[^.;]{2,120}\bnor\b[^,.;]{2,80}$`,
  // "should have met", "was due to have met".
  String.raw`\b(?:would|should|could|might|(?:due|supposed|scheduled|expected|set|meant)\s+to)\s+have\s+${ADVERBS}(?:held\s+${WITH}|had\s+${WITH})?$`,
  // "hopes to meet", "asked to see": it is wished for.
  String.raw`\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|would\s+like|asked|seeks?|sought|offer(?:s|ed)?|ready|willing|prepared|eager|keen|reluctant|unwilling)\s+to\s+${ADVERBS}(?:meet\s+(?:with\s+)?|${HOLDING})$`,
  String.raw`\b(?:(?:asked|called|pushed|pressed|appealed|hop(?:es?|ed))\s+for|sought|requested|demanded|proposed|suggested|offered|seek(?:s|ing)?|rul(?:ed?|es|ing)\s+out|rejected|refused|declined|turned\s+down|skipped|missed|boycotted|snubbed|avoided)\s+${WITH}(?:idea\s+of\s+)?${WITH}$`,
  // What one denies, doubts or makes depend on something.
  String.raw`\b(?:denied|den(?:y|ies|ying))\s+(?:that|having|meeting|holding)\b(?:(?!,?\s+but\b)[^.;])*$`,
  String.raw`\b(?:(?:denied|den(?:y|ies|ying)|(?:refut|dismiss|reject)(?:ed|es|s))\s+(?:as\s+\p{Ll}+\s+)?${WITH}(?:\p{Ll}+\s+)?|(?:[Ff]alse|[Ff]ake|[Uu]ntrue|[Bb]aseless|[Uu]nfounded)\s+)(?:reports?|claims?|rumou?rs?|allegations?)\s+(?:that|of)\b(?:(?!,?\s+but\b)[^.;])*$`,
  String.raw`\b(?:whether|(?<!\b(?:as|even)\s)(?:[Ii]f|[Uu]nless))\s+[^,.;]*$`,
  String.raw`^Had\s+[^,.;]*$`,
].map((source) => new RegExp(source, 'u'));

/** "would meet A if": it depends on what follows. */
export const WOULD = /\bwould\s+(?:\p{Ll}+ly\s+)?$/u;
export const IF =
  /^(?:(?!\b(?:said|says|adding|added|told|asked|asks)\b)[^;.])*?\b(?:if|unless|provided)\b/u;

/** "Reports that A met B are false". */
export const REPORTED =
  /\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Aa]llegations?|[Ss]peculation|[Ss]uggestions?)\s+(?:that\s|of\s)[^.;]*$/u;
export const IS_FALSE =
  /\b(?:is|are|was|were|as)\s+(?:\p{Ll}+ly\s+)?(?:false|untrue|baseless|unfounded|groundless|incorrect|inaccurate|not\s+true|fake|wrong|denied|invented|fabricated|without\s+foundation)\b/u;

const OFF = String.raw`(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|abandoned|deferred|adjourned\s+indefinitely)`;
const NOUN = anyOf(
  `meetings? talks summit call conversation consultations negotiations session dialogue dinner lunch conference forum`
    .split(' ')
    .map((noun) => `[${(noun[0] ?? '').toUpperCase()}${noun[0]}]${noun.slice(1)}`),
);
/** A meeting by its noun, with whose it is and all that is said of it up to its verb. */
const OF_IT = String.raw`^(?:\p{Lu}[^,;]{1,60}?['’]s?\s+)?${WITH}${NOUN}\b(?:(?!\b(?:was|were|is|are|has|have|had|did|does|do|will|would|could|may|might|can|should|must|cannot|after|because|since|although|while|but|when)\b)[^;.]|(?<=\b\p{Lu})\.)*?\s`;
/** Where "held the postponed talks" tells of talks that were held. */
export const OF_HELD = /\b(?:the|an?|held|previously|once|long)\s+$/u;
/** "cancelled his meeting with", "A's meeting with B has been called off", from where it is told of or just before. */
export const CALLS_OFF = new RegExp(String.raw`(?<=(?:^|\s))${OFF}\s+${WITH}$`, 'u');
export const CALLED_OFF = new RegExp(
  String.raw`${OF_IT}(?:was|were|is|are|has\s+been|have\s+been|had\s+been|will\s+be)\s+(?:\p{Ll}+ly\s+)?${OFF}\b`,
  'u',
);
/** "A meeting between A and B did not take place", "is possible". */
export const MAY_BE = new RegExp(
  String.raw`${OF_IT}(?:(?:did|does|do|has|have|had|is|are|was|were|will|would)\s+(?:not|never)\s+(?:yet\s+)?(?:take|taken?|held|be|been|happen(?:ed)?|occur(?:red)?|materiali[sz]ed?|planned|scheduled|come|came)|(?:could|may|might)\s+(?:take|be|happen|come)|(?:is|are|was|were|remains?)\s+(?:possible|likely|unlikely|impossible|unclear|uncertain))\b`,
  'u',
);
export const OFF_AT = new RegExp(String.raw`^${OFF}\s+${WITH}${NOUN}\b`, 'u');
/** Verbs that tell of a meeting that did not come about, or that one would have. */
export const SHUNS = new RegExp(
  String.raw`^(?:rul(?:ed|es|ing)\s+out|(?:skipp|boycott|snubb|refus|reject|declin|miss|avoid|shunn|demand|request|propos|suggest|offer)(?:ed|es|s|ing)|turned\s+down|sought|seeks)\s+${WITH}${NOUN}\b`,
  'u',
);

/** Right before a name: whoever bears it was not there, or another spoke for them. */
export const AWAY =
  /\b(?:instead\s+of|in\s+place\s+of|in\s+the\s+(?:absence|stead)\s+of|in\s+lieu\s+of|rather\s+than|without|on\s+behalf\s+of|(?:standing|filling)\s+in\s+for|deputi[sz]ing\s+for)\s+(?:the\s+|his\s+|her\s+|their\s+)?$/iu;
