/** A topic of no more words is named by all of them. */
const LONGEST = 12;
/** The least share of a longer one's words that names it. */
const LEAST = 0.5;
/** What follows only tells more of what is named: "the sale of old ships and rails | between the two". */
const MORE =
  /\s+(?:to|in|on|for|by|between|from|among|through|within|under|against|with|at|that|which|who|whose|where|as|\p{L}+ing|forced|based|aimed|needed)\s/gu;
/** What asks for the words that follow: "efforts | to end", "how the two | can". */
const OPEN =
  /(?:\b(?:efforts?|ways?|plans?|steps?|need|needs|how|opportunit(?:y|ies)|measures|readiness|commitment|threats?|support|respect|able|ready|related|relating|linked|due|according|such|as|and|or|the|an?|of|its|their|our|not)|\p{L}+(?:ed|ing|al|ic|ive|ous))$/u;

/**
 * The first words of a long topic, up to where they name it and what follows only tells more of it; all
 * of a short one. A name is to be read at a glance; its quote holds the rest.
 */
export function shortOf(words: string): string {
  const count = words.split(/\s+/u).length;
  if (count <= LONGEST) return words;
  for (const { index } of words.matchAll(MORE)) {
    const name = words.slice(0, index);
    if (name.split(/\s+/u).length >= LEAST * count && !OPEN.test(name))
      return name.replace(/,$/u, '');
  }
  return words;
}
