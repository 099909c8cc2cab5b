/** Verbs whose object need not come about: "proposed a meeting". */
export const ASKED =
  /^(?:propos(?:e[sd]?|ing)|request(?:s|ed|ing)|sought|seek(?:s|ing)?|suggest(?:s|ed|ing)|demand(?:s|ed|ing)|reject(?:s|ed|ing)|refus(?:e[sd]|ing)|declin(?:e[sd]|ing)|skip(?:s|ped|ping)|boycott(?:s|ed|ing)|offer(?:s|ed|ing)|den(?:ies|ied|ying)|avoid(?:s|ed|ing)|oppos(?:e[sd]|ing)|ruled|advocat(?:e[sd]|ing)|no)$/;
/** "called for talks", "no plans for a meeting". */
export const ASKED_FOR =
  /^(?:asked|asks|call(?:s|ed|ing)?|appeal(?:s|ed)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|hop(?:e[sd]?|ing)|plans?|proposals?|requests?|need|readiness|ready|support|conditions|offers?)$/;

/** What was to be is not to be, or not then. */
export const CALLED_OFF =
  /^(?:cancel(?:s|led|ling|ed|ing)?|postpon(?:e[sd]?|ing)|call(?:ed|s|ing) off|scrap(?:s|ped)|suspend(?:s|ed|ing))$/;
export const IS_CALLED_OFF =
  /^(?:(?:was|were|is|are|has|have|had|been|being|will|be)\s+)+(?:cancell?ed|postponed|called off|scrapped|put off)(?:\s|$)/;
/** It was not, or may be. */
export const IS_OPEN =
  /^(?:(?:did|does|do|will|would|has|have|had|is|are|was|were)\s+(?:not|never)|could|may|might|can|should|must|cannot|(?:is|are|was|were)\s+(?:possible|likely|unlikely|impossible|unclear|uncertain))(?:\s|$)/;

/** Leads to what is not said to be so, up to its verb. */
export const SUPPOSED =
  /(?:^|\s)(?:if|unless|whether)\s|(?:^|\s)den(?:ied|ies|y|ying)(?:\s+(?:media\s+)?(?:reports?|rumou?rs?|claims?|allegations?))?(?:\s+that)?(?:\s+(?:he|she|they))?(?:\s+having)?\s*$|(?:^|\s)no\s+plans?\s+to\s*$/;
