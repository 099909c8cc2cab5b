/** Before a verb of going that says more of who is named: "President Lee, who had | visited". */
export const LEADS_ASIDE =
  /,\s+who\s+(?:(?:had|has|recently|just|earlier|previously|also|himself|herself|only)\s+)*$/u;
/** Verbs of going that leave nobody where they led: who "arrived" is still there. */
export const GOES_ASIDE =
  /^(?:(?:had|has)\s+)?(?:(?:recently|just|earlier|previously|also|only)\s+)*(?:visited|travel?led|toured|went|return(?:ed|s)|paid|flew\s+(?:back|home)|came\s+back)\s/u;
/** Behind where it led: the aside ends, and what its person does goes on. */
export const OVER_ASIDE = /^[^,;.]*,\s+\p{Ll}/u;
