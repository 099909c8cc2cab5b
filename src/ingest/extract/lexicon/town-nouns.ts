/** What a town is called before its name: "(the) Swiss city of | Geneva", "(the) capital, | Riga". */
export const TOWN_NOUN = String.raw`(?:(?:(?!(?:and|or|from|in|at|to|for|on|by|with|via|then|before|after)\s)[\p{L}\d’'-]+\s+){0,4}?(?:capital|cit(?:y|ies)|towns?|resort|village|port|suburb|spa|seat|hub|settlement|metropolis|enclave|commune)(?:\s+(?:cit(?:y|ies)|town|village))?(?:\s+of|,)?\s+)`;
