/** What is only asked: "Is a meeting with A planned?", "Will she see A?". */
export const ASKS =
  /^(?:(?:[\p{Lu}\s]{2,60}|Question|Journalist|Reporter|Q):\s+)?(?:(?:Thank\s+you|Thanks)[^.?!]{0,60}\.\s+)?(?:(?:Mr|Mrs|Ms|Madam|Mister)\.?\s+\p{Lu}[\p{L} -]{2,40},\s+|(?:Secretary|President|Chancellor|Minister|Ambassador|Prime\s+Minister|Sir|Madam|Excellency)(?:\s\p{Lu}[\p{L}-]+)?,\s+)?(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen),?\s+(?:after\s[^,.?]{2,40}\s)?)?(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Ww]ill|[Cc]an|[Cc]ould|[Ww]ould|[Dd]oes|[Dd]id|[Dd]o|[Hh]as|[Hh]ave|[Ss]hould|(?:[Ww]hen|[Hh]ow(?:\s+often)?|[Ww]hy)\s+(?:did|do|have))\s(?:[^.!]|(?<=\b\p{Lu})\.){3,300}\?["”’]?\s*$/u;
/** The same of what is to come: "Question: Will you receive A? – Yes." */
export const ASKS_OF_AHEAD =
  /(?:^|[,:.]\s+)(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen),?\s+)?(?:[Ww]ill|[Aa]re\s+you\s+going\s+to)\s(?:[^.!]|(?<=\b\p{Lu})\.){3,300}\?["”’]?\s*$/u;
export const WHETHER = /\b(?:whether|if)\s/u;
