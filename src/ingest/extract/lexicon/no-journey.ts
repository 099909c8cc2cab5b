/** A verb of coming that leads to no place: "came to power in Riga", "arrived at an agreement". */
export const NO_PLACE_AFTER =
  /^(?:c(?:a|o)mes?\s+(?:back\s+)?(?:to\s+(?:(?:an?|the|his|her|their)\s+)?(?:power|office|terms|blows|light|mind|life|pass|agreement|understanding|conclusion|decision|end|halt|aid|rescue|defen[cs]e|help|prominence|fore|presidency|throne|grips)|into\s+(?:force|effect|office|power)|under|from|across|up|out|amid|as|after|before|with|forward)|(?:arriv|return|travel|fl(?:y|ew|ies)|c(?:a|o)me)\p{Ll}*\s+(?:back|home)|arriv\p{Ll}+\s+at\s+(?:an?|the|this|that)\s+(?:\p{Ll}+\s+)?(?:agreement|conclusion|decision|understanding|compromise|consensus|solution))\b/u;
/** Between who says so and a verb that others do: "said that 300 troops had | arrived". */
export const OTHERS_DO =
  /\b(?:that|said|says|told)\s+(?:(?!\b(?:he|she|they|who)\b)[^.;,])*\p{Ll}{3,}s\s+(?:(?:has|have|had|will|would|were|are)\s+)?(?:(?:also|already|recently|now)\s+)?$/u;
