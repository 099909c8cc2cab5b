import { knownAt } from '../scan/gazetteer';
import { tidy } from './quoting';
import type { Reading } from '../reading';
import { tokenise } from '../scan/tokens';

const GOES_ON = /^\s(?:of|on|for|between|in|at)\s/;
const OWNER = /(?<owner>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)['’]s?\s+$/u;

/** A body's name where the text has it. */
interface Said {
  name: string;
  /** The country that the name tells. */
  country: string | null;
  start: number;
}

/**
 * Bodies' names that the text also cuts short, each with its short forms: before an "of" ("State Duma of
 * the Russian Federation", "State Duma"), or after the state or the body that it begins with ("US
 * Congress", "Congress"). A short form that two wholes have names neither.
 */
export function wholeNames({ text, sentences }: Reading): Map<string, string[]> {
  const said = sentences.flatMap(({ items }) =>
    items.flatMap((item): Said[] =>
      item.kind === 'BODY' && item.body.ground !== 'SHORT_FORM'
        ? [
            {
              name: tidy(text.slice(item.start, item.end)),
              country: item.body.country,
              start: item.start,
            },
          ]
        : [],
    ),
  );
  const wholes = new Map<string, string[]>();
  for (const short of new Set(said.map(({ name }) => name))) {
    // "Shura Council of Qatar" tells its state itself.
    const isOpen = said.every(({ name, country }) => name !== short || country === null);
    const isEnd = ({ name, country }: Said) =>
      isOpen && isEndOf(short, name) && !isOfOthers(text, said, short, country);
    const fuller = said.filter((each) => isCutOf(short, each.name) || isEnd(each));
    const [whole, ...others] = new Set(fuller.map(({ name }) => name));
    if (whole !== undefined && others.length === 0)
      wholes.set(whole, [...(wholes.get(whole) ?? []), short]);
  }
  return wholes;
}

const isCutOf = (short: string, name: string): boolean =>
  GOES_ON.test(name.slice(short.length)) && name.startsWith(short);

/** Whether a name is another without the state or the body before it: "UN | Security Council". */
function isEndOf(short: string, name: string): boolean {
  if (!name.endsWith(` ${short}`)) return false;
  const before = name.slice(0, -short.length);
  const tokens = tokenise(before, 0, before.length);
  return tokens.length > 0 && knownAt(tokens, 0)?.to === tokens.length;
}

/** Whether a short form is said of another state's body: "Latvia's Defence Ministry". */
function isOfOthers(
  text: string,
  said: readonly Said[],
  short: string,
  country: string | null,
): boolean {
  return said.some(({ name, start }) => {
    const owner = name === short ? OWNER.exec(text.slice(0, start))?.groups?.['owner'] : undefined;
    if (owner === undefined) return false;
    const known = knownAt(tokenise(owner, 0, owner.length), 0)?.known;
    return known?.country != null && known.country !== country;
  });
}
