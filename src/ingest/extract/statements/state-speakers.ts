import type { Span } from '../../../store/article';
import { holderFor } from '../events/told/officer-of-state';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import { countryAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';

/** Words that mean one by their state: "the Japanese diplomat", "the Georgian side". */
export const OF_STATES =
  /(?<!\p{L})the\s+(?:(?:visiting|top|senior)\s+)?(?<people>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:(?:top|chief|senior)\s+)?(?<noun>diplomat|official|leader|envoy|guest|visitor|dignitary|politician|monarch|premier|representative|interlocutor|side|delegation)(?!['’\p{L}-]|\s+of\b)/giu;
const SIDE = /^(?:side|delegation)$/u;
/** What has diplomats and is no state. */
const UNION = /^(?:European|EU)$/u;
const OF_UNION = /\b(?:EU|European\s+(?:Union|Commission|External\s+Action))\b/u;

/**
 * Whom words mean that tell a state alone. A side's words are those of the one who met for it: who holds an office of
 * the state, else who is said to lead its delegation. Nobody, where two may be meant or the text told of one
 * without a name: "a Japanese official said".
 * @param parties those who met.
 * @param at where the words begin in the text.
 */
export function stateSpeaker(
  reading: Reading,
  words: string,
  parties: readonly FoundPerson[],
  at: number,
): FoundPerson | null {
  const { people = '', noun = '' } = [...words.matchAll(OF_STATES)][0]?.groups ?? {};
  if (!/^\p{Lu}/u.test(people)) return null;
  const before = reading.text.slice(0, at);
  if (
    new RegExp(
      String.raw`\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome)\s+(?:\p{Ll}+\s+)*${people}\s+(?:\p{Ll}+\s+)*${noun}s?\b`,
      'u',
    ).test(before)
  )
    return null;
  if (UNION.test(people)) return ofUnion(reading);
  if (!SIDE.test(noun)) return holderFor(reading, people, noun, at)?.person ?? null;
  const country = countryOf(people);
  if (country === null) return null;
  const led = leaderOf(reading, country);
  if (led) return led;
  const [only, ...others] = parties.filter(({ offices }) =>
    offices.some(({ title }) => title.country === country),
  );
  return only && others.length === 0 ? only : null;
}

/** Who is told by what of a state they head: "the head of Cuban diplomacy", "the Head of the Latvian state". */
export const HEADS =
  /(?<!\p{L})the\s+head\s+of\s+(?:the\s+)?(?<people>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?<noun>state|diplomacy)(?!['’\p{L}-])/giu;

/** Whether an office is only the "Head" of such. */
export function isHeadOf(text: string, { start, end }: Span): boolean {
  return (
    /^head$/iu.test(text.slice(start, end)) &&
    /^\s+of\s+(?:the\s+)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s+(?:state|diplomacy)\b/u.test(
      text.slice(end, end + 60),
    )
  );
}

export function headSpeaker(reading: Reading, words: string, at: number): FoundPerson | null {
  const { people = '', noun } = [...words.matchAll(HEADS)][0]?.groups ?? {};
  if (!/^\p{Lu}/u.test(people)) return null;
  return holderFor(reading, people, noun === 'state' ? 'leader' : 'diplomat', at)?.person ?? null;
}

function countryOf(people: string): string | null {
  const tokens = tokenise(people, 0, people.length);
  const found = countryAt(tokens, 0);
  return found && found.to === tokens.length ? found.country : null;
}

function ofUnion({ people, text }: Reading): FoundPerson | null {
  const [only, ...others] = people.all.filter(({ offices }) =>
    offices.some(({ whole, label }) =>
      OF_UNION.test(text.slice(Math.min(whole.start, label.start), Math.max(whole.end, label.end))),
    ),
  );
  return only && others.length === 0 ? only : null;
}

/** A delegation with the state that it is of, right before who leads it, or after who led it. */
const LED =
  /\b[Tt]he\s+(?<people>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:delegation|side|team)\s+(?:was|is)\s+(?:led|headed|represented)\s+by\s+(?:[\p{L}’'.,&-]+\s+){0,14}$/u;
const LEADS =
  /^,?\s+(?:\p{Ll}+\s+)?(?:led|headed)\s+the\s+(?<people>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:delegation|side|team)\b/u;

function leaderOf(reading: Reading, country: string): FoundPerson | null {
  const { text, sentences } = reading;
  for (const sentence of sentences) {
    if (!/\b(?:led|headed|represented)\b/u.test(text.slice(sentence.start, sentence.end))) continue;
    let from = sentence.start;
    for (const { person, start, end } of peopleIn(reading, sentence)) {
      const led = LED.exec(text.slice(from, start)) ?? LEADS.exec(text.slice(end, sentence.end));
      if (countryOf(led?.groups?.['people'] ?? '') === country) return person;
      from = end;
    }
  }
  return null;
}
