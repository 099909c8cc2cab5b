/** Opens a sentence with the day told of before: "On the same day, A met B". */
export const ON_SAME_DAY =
  /^(?:(?:Also\s+)?[Oo]n\s+(?:the|that)\s+same\s+day|The\s+same\s+day|(?:Later|Earlier)\s+(?:in|on|during)\s+(?:the|that)\s+(?:same\s+)?day|(?:Later|Earlier)\s+(?:the|that)\s+(?:same\s+)?day)\b/u;
/** The same, in the sentence: "B also received A later in the day". */
export const SAME_DAY =
  /\b(?:(?:later|earlier)\s+(?:in|on|during)\s+the\s+(?:same\s+)?day|(?:later|earlier)\s+(?:the\s+same|that)\s+day|(?<=\s)that\s+(?:same\s+)?(?:morning|afternoon|evening)|(?:on|for)\s+the\s+same\s+day)\b/u;
