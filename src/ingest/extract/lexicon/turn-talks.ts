const OFTEN = String.raw`(?:(?:also|just|already|recently|yesterday|today|earlier|have|had|has|[’']ve)\s+){0,3}`;
/** Words up to whom one talked with, where they lead to no other thing. */
const GAP = String.raw`(?:(?!\b(?:who|whom|which|that|when|after|before|agreements?|contracts?|borders?|relations|ties|cooperation|partnership|together|not|never|met)\b)[^.;:?]){0,80}?`;
const TALKS = String.raw`(?:talks|meetings?|negotiations|conversations?|consultations|discussions?|calls?)`;

/** Right before who is named: with whom "I", "you" or "we" conferred: "you had talks yesterday with Prime Minister |". */
export const CONFERRED_WITH = new RegExp(
  String.raw`\b(?<who>I|[Yy]ou|[Ww]e)\s+${OFTEN}(?:(?<met>met)|(?<spoke>spoke|spoken|talked)|(?:had|held|conducted)\s+${GAP}\b(?<noun>${TALKS})|discussed\b)(?<gap>${GAP})\s(?:with|to)\s+(?:(?:your|our|my|the|his|her)\s+(?:(?:(?:good|dear|\p{Lu}\p{Ll}+)\s+)?(?:colleague|counterpart|friend|brother),?\s+)?)?(?:\p{Lu}[^,.;:]{2,60},\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$`,
  'u',
);
/** The same of one whom a verb leads to by itself: "I met Prime Minister |", "you phoned". */
export const MET_WHOM = new RegExp(
  String.raw`\b(?<who>I|[Yy]ou)\s+${OFTEN}(?:(?<met>met|received)|(?<spoke>phoned|called|telephoned))\s+(?:(?:your|our|my|the)\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$`,
  'u',
);
/** Right before who is named, and right behind: "Together with Prime Minister | Lee |, we have discussed". */
export const TOGETHER_WITH = /(?:^|[,:]\s)(?:[Tt]ogether\s+with|With)\s+(?:(?:your|the)\s+)?$/u;
export const WE_DISCUSSED =
  /^(?:\s+and\s+[^,;.]{2,60})?,\s+(?:we|I)\s+(?:(?:have|also|already|just|had)\s+){0,3}(?:discussed|talked|held|reviewed|considered|met|spoke|exchanged)\b/u;

/** The same of one named beside: "you and Mr | Lee | had a thorough conversation", "Prime Minister | Lee | and I met". */
export const AND_WHOM =
  /\b(?<who>I|[Yy]ou)\s+and\s+(?:(?:your|our|my|the)\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$/u;
const CONFERRED = String.raw`(?:(?:have|had|has|also|just|already|recently|yesterday|today|earlier|both)\s+){0,3}(?:met|(?:had|held)\s+(?:(?!(?:phone|telephone|video)\b)[\p{Ll}-]+\s+){0,5}?(?:talks|meetings?|negotiations|conversations?|consultations|discussions?)|sat\s+down|conferred)(?![\p{L}-])`;
export const THEY_CONFERRED = new RegExp(String.raw`^\s+${CONFERRED}`, 'u');
export const AND_I_CONFERRED = new RegExp(String.raw`^\s+and\s+(?<who>I|you)\s+${CONFERRED}`, 'u');

/** The two who speak to each other had talked by telephone, or met: a day is told near. */
export const WE_PHONED =
  /\b(?:(?:[Ww]e|[Yy]ou\s+and\s+I)\b[^.;]{0,80}?\b(?:spoke|spoken|talked|conversed|had\s+an?)\s+(?:to\s+each\s+other\s+)?(?:(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone|(?:[\p{L}-]+\s+){0,2}(?:tele)?phone\s+(?:conversation|call|talk))|\b[Oo]ur\s+(?:\p{Ll}+\s+){0,2}(?:tele)?phone\s+(?:conversation|call|talk)s?)\b/u;
export const WE_SAW =
  /\b(?:[Ww]e|[Yy]ou\s+and\s+I)\s+(?:(?:last|also|already|recently|just|have|had)\s+){0,3}(?:met|saw\s+each\s+other)\b(?!\s+(?:with\s+)?(?:\p{Lu}|your|our|the))/u;
/** A meeting of theirs before, by its place: "pleased with our meeting in | Riga". */
export const OUR_MEETING =
  /\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Aa]t|[Dd]uring|with|from|of|remember|recall|[Ii]n)\s+our\s+(?:(?:last|previous|recent|first|latest|earlier|productive|good|very)\s+){0,2}(?:meetings?|talks|conversations?)\s+(?:held\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;
/** By telephone. */
export const BY_TELEPHONE = /\b(?:tele)?phone(?:d)?\b|\bcall(?:ed|s)?\b/u;
