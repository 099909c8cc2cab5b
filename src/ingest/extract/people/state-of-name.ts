import { countryAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';

/** How far before a name its state is told. */
const LEAD = 220;
const STATE = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?`;
const COUNTERPARTS = '(?:counterparts|colleagues|opposite\\s+numbers)';

/** "her Ugandan and Rwandan counterparts, A and | B": the states, and the names before this one. */
const IN_ROW = new RegExp(
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?<states>${STATE}(?:,\s+${STATE}){0,4},?\s+and\s+${STATE})\s+${COUNTERPARTS},?\s+(?<names>(?:\p{Lu}[^,.;]{1,40}?(?:,\s+and\s+|,\s+|\s+and\s+)){0,5})$`,
  'u',
);
/** "South Korea's | A". */
const OWNED = new RegExp(String.raw`(?<![\p{L}’'-])(?<state>${STATE})['’]s?\s+$`, 'u');
const JOINT = /,\s+and\s+|,\s+|\s+and\s+/u;

/**
 * The state for which somebody is named of whom no office is told, where a row tells it: "her Ugandan and Rwandan
 * counterparts, A and B", "Japan's A, China's B and South Korea's C".
 * @param start of the name.
 */
export function stateOfName(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - LEAD), start);
  const row = /counterparts|colleagues|numbers/u.test(before)
    ? IN_ROW.exec(before)?.groups
    : undefined;
  const states = row?.['states']?.split(JOINT) ?? [];
  const at = (row?.['names'] ?? '').split(JOINT).length - 1;
  const name = states[at] ?? OWNED.exec(before)?.groups?.['state'];
  return name === undefined ? undefined : countryAt(tokenise(name, 0, name.length), 0)?.country;
}
