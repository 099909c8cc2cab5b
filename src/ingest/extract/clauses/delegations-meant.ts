import type { Span } from '../../../store/article';
import { guestBefore, headOfDelegation } from '../events/told/focus';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import { countryOf } from '../scan/gazetteer';
import type { Party } from './chunk';

/**
 * Whom "the delegation", "the mission" and "the Hungarian delegation" mean, told of before: who leads it; and whom "the
 * diplomat", where the text names one ambassador alone.
 */
export const delegationsMeant = (
  reading: Reading,
  { start, end }: Span,
  traveller: FoundPerson | undefined,
): (Span & { parties: Party[] })[] => [
  ...diplomatsMeant(reading, { start, end }),
  ...[...reading.text.slice(start, end).matchAll(DELEGATION)].flatMap(
    ({ index, 0: match, groups }) => {
      const at = { start: start + index, end: start + index + match.length };
      const state = groups?.['state'];
      const person =
        state === undefined
          ? (headOfDelegation(reading)?.person ??
            traveller ??
            guestBefore(reading, at.start)?.person)
          : headOfState(reading, state);
      // By its state it is a group of its own, where nobody is told to lead it.
      if (!person && state !== undefined) return [];
      return [{ ...at, parties: person ? [{ ...at, person }] : [] }];
    },
  ),
];

/** "received Ambassador A. The diplomat also met with": A, where nobody else in the text is one. */
function diplomatsMeant(
  { text, people }: Reading,
  { start, end }: Span,
): (Span & { parties: Party[] })[] {
  const found = [...text.slice(start, end).matchAll(DIPLOMAT)];
  if (found.length === 0) return [];
  const envoys = people.all.filter(
    ({ offices, mentions }) =>
      mentions.some((mention) => mention.start < start) &&
      offices.some(({ title }) => ENVOY.test(title.words.join(' '))),
  );
  const [person, ...others] = envoys;
  if (!person || others.length > 0) return [];
  return found.map(({ index, 0: match }) => {
    const at = { start: start + index, end: start + index + match.length };
    return { ...at, parties: [{ ...at, person }] };
  });
}

const DIPLOMAT =
  /\b[Tt]he\s+(?:new\s+|newly\s+(?:appointed|accredited)\s+|foreign\s+)?(?:diplomat|envoy)\b(?!\s+(?:said\s+to|of|from|for|to\s+(?:the\s+)?\p{Lu})|['’]|,?\s+\p{Lu})/gu;
const ENVOY = /\b(?:ambassador|nuncio|high commissioner|charg[ée])\b/i;

/** Who leads the delegation of a state: told of so, or by an office of that. */
function headOfState(reading: Reading, state: string): FoundPerson | undefined {
  const head = headOfDelegation(reading)?.person;
  if (!head) return undefined;
  const country = countryOf(state);
  const isTold = new RegExp(
    String.raw`\b[Aa]n?\s+${state}\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}delegation\b`,
    'u',
  ).test(reading.text);
  const isOf = head.offices.some(({ title }) => title.country === country && country !== null);
  return isTold || isOf ? head : undefined;
}

/** A delegation told of before: who leads it is told elsewhere. */
const DELEGATION =
  /\b(?:(?:[Tt]he\s+)?[Mm]embers\s+of\s+)?[Tt]he\s+(?:(?<state>\p{Lu}\p{Ll}+)\s+(?=(?:parliamentary\s+|government\s+)?delegation\s))?(?:(?:visiting|parliamentary|official|high-level|government)\s+)?(?:delegation(?:\s+members)?|mission(?=\s+(?:also\s+|then\s+|later\s+)?(?:met|was|is|will|held|visited|left|arrived)))(?!\s*(?:,(?!\s+(?:which|that)\s+(?:will\s+)?(?:also\s+)?(?:includ|compris|consist))|of|from|led|headed|which|who|including|\()|\p{L})/gu;
