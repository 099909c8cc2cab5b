const MANNER = String.raw`(?:(?:[Ww]orking|[Ss]eparate|[Bb]rief|[Bb]ilateral|[Oo]ne-on-one|[Ii]nformal|[Vv]irtual|[Nn]ew|[Aa]nother)\s+)?`;

/** A headline that is itself what tells of a call or a meeting: "Telephone conversation with President A". */
export const TELLS_OF = new RegExp(
  String.raw`^(?:(?:Readout\s+of|Beginning\s+of|Start\s+of|On)\s+)?(?:the\s+)?(?:[^.;:]{2,90}?[’']s?\s+)?${MANNER}(?:(?<call>(?:[Tt]ele)?[Pp]hone\s+(?:[Cc]onversations?|[Cc]alls?|[Tt]alks?)|[Cc]all)|[Mm]eetings?|[Tt]alks|[Cc]onversation)\s+(?:with|between)\s`,
  'u',
);

/** Words that say that two talked, and not how. */
export const TALKED =
  /^(?:discuss(?:ed|ing)|talked|spoke|exchang(?:ed|ing)|review(?:ed|ing)|consider(?:ed|ing)|addressed|touched)$/u;

/** A headline over what two say who have just met, or are about to: "Press statements following Russian-Latvian talks". */
export const SPEAK_AT_TALKS =
  /^(?:(?:Joint\s+)?(?:[Pp]ress|[Nn]ews|[Mm]edia)\s+(?:[Ss]tatements?|[Cc]onference|[Aa]vailability)\b[^.;:]{0,50}?\s(?:following|after|on\s+the\s+(?:results|outcome)\s+of|with)\s|[^.;:]{8,160}\s(?:(?:[Bb]efore|[Aa]fter|[Aa]t\s+the\s+(?:[Tt]op|[Oo]pening)\s+of)\s+[Tt]heir\s+(?:[Bb]ilateral\s+)?[Mm]eeting|[Aa]t\s+(?:a|the)\s+[Jj]oint\s+(?:[Pp]ress|[Nn]ews|[Mm]edia)\s+(?:[Cc]onference|[Aa]vailability)|(?:[Mm]eets?|[Mm]eeting|[Vv]isits?)\s+(?:(?:[Aa]nd\s+[Gg]reets?\s+)?[Ww]ith\s+)?(?:the\s+)?(?:[Ee]mbassy\s+)?[Ss]taff\b|[Aa]t\s+(?:an?|the)\s+[^.;:]{0,60}?(?:[Rr]eception|[Dd]inner|[Ll]uncheon|[Ii]ftar)\b))/u;
