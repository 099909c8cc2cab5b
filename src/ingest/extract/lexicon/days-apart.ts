/**
 * A day told by the one before it in the text: "a day later", "the following day", "two days earlier". Not "a day
 * earlier than planned", "the next day of the talks", "the day after the summit".
 */
export const DAYS_APART =
  /\b(?:(?:(?<next>[Tt]he\s+(?:following|next)\s+day)|(?<previous>[Tt]he\s+(?:previous|preceding)\s+(?:day|evening|night))|(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s+days?\s+(?:later|(?<earlier>earlier)))\b(?!\s+(?:of|than)\b|['’])|(?:[Tt]he\s+(?:day|evening|night)\s+(?:after|(?<before>before))|(?<many>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s+days?\s+(?:after|(?<ago>before)))(?=\s*(?:$|[,.;)]|(?:about|over|at|in|with|by|to\s+discuss|and|that\s+(?:he|she|they|the|it|his|her))\s)))/u;

/** How many days a number word counts. */
export const DAYS_COUNTED: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }),
);
