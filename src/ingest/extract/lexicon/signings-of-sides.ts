/** "| signed a declaration", right behind the sides; "signed up for" signs nothing. */
export const SIGNED_BY_SIDES =
  /^,?\s+(?:(?:today|yesterday|also|then|recently|formally|on\s+(?:\p{L}+\s+\d{1,2}|\d{1,2}\s+\p{L}+|\p{L}+day)(?:,?\s+\d{4},?)?)\s+){0,2}(?:(?<ahead>will|(?:are|is)\s+(?:(?:set|due|scheduled|expected)\s+)?to)\s+sign|(?:(?:have|has)\s+)?(?:today\s+)?signed)\s+(?:an?|the|their|its|two|three|four|five|six|several|\d+|\p{Lu}|[\p{Ll}-]+\s+(?:agreements?|memorand))/u;
/** "the Framework between | Latvia and Norway": whose paper it is. */
export const PAPER_BETWEEN =
  /\b(?:[Aa]greement|[Aa]ccords?|[Ff]ramework|[Tt]reaty|[Mm]emorandum|[Dd]eclaration|[Pp]act|[Pp]rotocol|[Cc]eas-?e-?fire|[Tt]ruce|[Cc]onvention|[Cc]ompact|[Rr]oadmap)\s+(?:[^.;,]{0,60}?\s)?between\s+/gu;
/** Behind them: "| , signed in Riga". */
export const WAS_SIGNED = /^,?\s+(?:(?:that|which)\s+was\s+)?signed\s+(?=in\s|on\s|at\s)/u;
/** Where what was signed ends to be told of. */
export const SIGNING_ENDS =
  /;|,\s+(?:which|that|who|while|where|\p{Ll}+ing)\b|\s(?:which|who|while|where|after|following|before)\s/u;
