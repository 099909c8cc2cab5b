import type { Span } from '../../../store/article';
import { countryAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { Party } from './chunk';

/** Offices in the plural, with the last word of the office that each of several holds. */
const PLURALS: Readonly<Record<string, RegExp>> = {
  presidents: /^president$/,
  ministers: /^minister$/,
  chancellors: /^chancellor$/,
  leaders: /^(?:president|minister|chancellor|king|emir|sultan|leader|premier)$/,
  heads: /^(?:president|minister|chancellor|king|emir|sultan|leader|premier)$/,
  speakers: /^(?:speaker|chairman|chairwoman|chairperson)$/,
  ambassadors: /^ambassador$/,
};

const STATE = String.raw`(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:(?:of|and)\s+(?:the\s+)?)?\p{Lu}[\p{L}.’'-]*){0,3}?`;
/** "the Presidents of Latvia, Estonia and Norway", "the foreign ministers of Latvia and Norway". */
const OF_STATES = new RegExp(
  String.raw`\b(?:[Tt]he\s+)?(?:(?<field>[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ee]nergy)\s+)?(?<noun>[Pp]residents|[Mm]inisters|[Cc]hancellors|[Ll]eaders|[Ss]peakers|[Aa]mbassadors|[Hh]eads)(?:\s+of\s+(?:state|government)(?:\s+and\s+government)?)?\s+of\s+(?<states>${STATE}(?:,\s+${STATE})*,?\s+and\s+${STATE})(?![\p{L}’'-])`,
  'gu',
);

/**
 * Whom an office in the plural with a row of states means: "the presidents of Latvia and Norway" those who
 * hold that office of each, where the text names one for every state.
 */
export function officersOfStates(
  { text, people }: Reading,
  { start, end }: Span,
): (Span & { parties: Party[] })[] {
  return [...text.slice(start, end).matchAll(OF_STATES)].flatMap((match) => {
    const { field = '', noun = '', states = '' } = match.groups ?? {};
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const row = states.split(/,?\s+and\s+(?:the\s+)?|,\s+(?:the\s+)?/u);
    const holders = row.map((state) =>
      holderOf(people.all, countryOf(state), PLURALS[noun.toLowerCase()], field.toLowerCase()),
    );
    const named = holders.filter((holder) => holder !== null);
    if (named.length < 2 || named.length < row.length) return [];
    return [{ ...at, parties: named.map((person) => ({ ...at, person })) }];
  });
}

function countryOf(state: string): string | null {
  const name = state.replace(/^the\s+/u, '');
  return countryAt(tokenise(name, 0, name.length), 0)?.country ?? null;
}

/** The one person who holds the office of a state; null where the text names none or several. */
function holderOf(
  all: readonly FoundPerson[],
  country: string | null,
  head: RegExp | undefined,
  field: string,
): FoundPerson | null {
  if (country === null || !head) return null;
  const holders = all.filter(({ offices }) =>
    offices.some(
      ({ title }) =>
        !title.isFormer &&
        title.country === country &&
        head.test(title.head) &&
        (field === '' || title.about.includes(field) || title.words.includes(field)),
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
