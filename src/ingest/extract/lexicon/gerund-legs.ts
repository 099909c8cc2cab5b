/** Going, told beside what else one did: "met A before flying to | Oslo", "after visiting | Oslo". */
export const GOING =
  /\b(?:[Bb]efore|[Aa]fter|[Hh]aving|[Pp]rior\s+to|[Ff]ollowing)\s+(?:(?:first|briefly|also)\s+)?(?:(?:(?:fly|head|travel{1,2}|go|continu|mov|proceed|journey)ing|flown|travel{1,2}ed|headed|gone)(?:\s+on(?:ward)?)?\s+to|visit(?:ing|ed)|arriv(?:ing|ed)\s+in|stopp(?:ing|ed)\s+(?:(?:off|over)\s+)?in)\s+(?:the\s+)?(?=\p{Lu})/u;
