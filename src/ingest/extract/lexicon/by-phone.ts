/** Cheap: a sentence tells of no call without one of these. */
export const MAY_BE_CALL = /\b(?:tele)?phone\b|\b[Cc]alls?\b|\bconversation\b/u;

/** On the phone: "by telephone", "in a 20-minute call on Sunday"; not "in a call for peace". */
export const ON_PHONE =
  /\b(?:by|via|over|on)\s+(?:the\s+)?(?:tele)?phone\b|\b(?:in|during)\s+(?:an?|two|three|several|separate)\s+(?:[\p{Ll}\d-]+\s+){0,2}?(?:(?:(?:tele)?phone|video)\s+(?:calls?|conversations?|talks?)|calls?)\b(?!\s+(?:for|to|on\s+(?!\p{Lu}|\d|(?:his|her|their|the)\s+(?:\p{Ll}+\s+)?(?:birthday|anniversary|election|re-election|reelection|appointment|inauguration|victory|occasion|eve)\b)|sign|cent(?:er|re))\b)/gu;

const HAD = String.raw`(?:(?:has|have|had|also|then|later|earlier|already|both|meanwhile|subsequently|\p{Ll}+ly)\s+){0,3}`;
/** Right behind whoever speaks: what one does to whom one speaks to. */
export const TOLD_TO = new RegExp(
  String.raw`^(?:,[^,;.]{2,80},)?\s+${HAD}(?:told|informed|briefed|debriefed|updated|assured|reassured|explained|complained|congratulated|thanked|wished|praised|commended|reached|discussed|raised|agreed|coordinated|conveyed|expressed|invited|urged|warned|offered|asked|apologi[sz]ed|notified|contacted|consulted|confirmed|outlined|described|conferred|shared|presented|had\s+been\s+in\s+touch|reviewed|settled|cleared|spoke|spoken|talked)(?!\p{L})`,
  'u',
);
/** Right behind two: what they do together. */
export const DID_JOINTLY = new RegExp(
  String.raw`^(?:,[^,;.]{2,80},)?\s+${HAD}(?:confirmed|discussed|agreed|reviewed|settled|arranged|considered|exchanged|decided|compared|fixed|finali[sz]ed|went\s+over|gone\s+over|set|concluded|cleared|worked|coordinated|approved|prepared|resolved|talked|spoke|spoken|conferred)(?!\p{L})`,
  'u',
);
/** Those who met last, right before such a verb. */
export const THEY_TWO =
  /(?:^|[,;]\s+(?:and\s+|but\s+)?)(?<they>[Tt]hey|(?:[Tt]he|[Bb]oth)\s+(?:two(?:\s+\p{Ll}+)?|ministers|leaders|presidents|premiers|pair))$/u;
/** The one spoken of, right before such a verb. */
export const WHO_SPOKE = /(?:^|[,;]\s+(?:and\s+|but\s+)?|\b(?:and|but)\s+)(?<who>[Hh]e|[Ss]he)$/u;

const WHOM = String.raw`(?:(?!(?:that|about|of|for|on|if|whether|how|why|after|before|and|but|when|while|in|at)\s)[\p{L}’'.-]+\s+){0,6}?(?:\p{Ll}+,\s+)?`;
/** Between the verb and who was spoken to: "told | his counterpart, | A", "explained the decision to | A". */
export const TO_WHOM_TOLD = new RegExp(
  String.raw`^\s+(?:${WHOM}|(?:(?!\b(?:and|but|that|who|which)\b)[^.;,]){0,90}?\b(?:to|with)\s+${WHOM})$`,
  'u',
);
/** Ends what was said on the phone, before it is told that it was. */
export const OTHER_CLAUSE =
  /,\s+(?:and|but|while|who|which|where|whereas)\s|\b(?:said|told|met)\b|[;.]\s/u;

/** "a call on Saturday between | A and B". */
export const CALL_BETWEEN =
  /\b(?:(?:tele)?phone\s+(?:call|conversation)|call)s?\s+(?:(?:on|in|last|late|early|earlier|this|yesterday|week|month|\p{Lu}\p{Ll}+|\d{1,2},?)\s+){1,5}?between\s+/u;
