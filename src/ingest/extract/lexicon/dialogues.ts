/** What a dialogue of states is about: with one of these before it, it is a round of consultations. */
const ABOUT = String.raw`Strategic|Partnership|Stability|Security|Rights|Economic|Energy|Political|Policy|Polic(?:y|ies)|Defen[cs]e|Deterrence|Military|Trade|Commercial|Investment|Cyber|Digital|Technology|Space|Counterterrorism|Nonproliferation|Non-proliferation|Nuclear|Migration|Consular|Labou?r|Health|Climate|Environment(?:al)?|Maritime|Arctic|Governance|Freedom|Law|Justice|Women|Youth|Education|Development|Reform|Bilateral|Trilateral|Comprehensive|High[-\s]Level|Senior|Ministerial|2\+2|Structured|Enhanced|Regional`;

/** "Strategic Dialogue", "Dialogue on Trade", "Political-Military Dialogue". */
export const DIALOGUE_NAME = String.raw`(?:\b(?:Annual\s+|Foreign\s+Office\s+|Foreign\s+Ministry\s+|(?:${ABOUT})\s+)+Consultations?|\b(?:[\p{L}\d+]+-)?(?:${ABOUT})\s+(?:\([^)]{2,20}\)\s+)?Dialogue|\b(?:\p{Lu}\.?){2,4}-[\p{L}+]+\s+(?:[\p{Lu}\d][\p{L}\d.&-]*\s+){0,4}Dialogue|\bDialogue\s+on\s+(?:the\s+)?\p{Lu})`;

/** What stands between a verb and the name of a dialogue: "the fourth annual U.S.-Oman". */
export const BEFORE_DIALOGUE = String.raw`(?:(?:on|in|today|virtually|yesterday)\b[^.;,]{0,50}?\s)?(?:an?|the|their|its|another)\s+(?:[^.;:,]|(?<=\p{Lu})\.|(?<=\p{Lu}\p{Ll}+),(?=\s+(?:and\s+)?\p{Lu})){0,90}?`;
