import { MEN, WOMEN } from '../lexicon/women-and-men';
import type { FoundPerson } from './people';

export type Gender = 'WOMAN' | 'MAN';

/** Whom "he" and "she" may mean; null for other words. */
export function genderOf(pronoun: string): Gender | null {
  if (/^(?:he|him|his)$/iu.test(pronoun)) return 'MAN';
  return /^(?:she|her|hers)$/iu.test(pronoun) ? 'WOMAN' : null;
}

const known = new WeakMap<FoundPerson, Gender | null>();

/** A woman or a man, by the name, by how a text calls them, or by "A met with her counterpart"; null: untold. */
export function toldGender(text: string, person: FoundPerson): Gender | null {
  const found = known.get(person);
  if (found !== undefined) return found;
  const told = person.mentions.flatMap(({ start, end, name }) => {
    const lead = `${text.slice(Math.max(0, start - LEAD), start)}${text.slice(start, name.start)}`;
    if (WOMAN_BEFORE.test(lead)) return ['WOMAN' as const];
    if (MAN_BEFORE.test(lead)) return ['MAN' as const];
    const own = OPENS.test(lead)
      ? genderOf(OWN.exec(text.slice(end))?.groups?.['own'] ?? '')
      : null;
    return own ? [own] : [];
  });
  const gender = told[0] ?? byName(person);
  known.set(person, gender);
  return gender;
}

function byName({ words: [given = '', ...others] }: FoundPerson): Gender | null {
  if (others.length === 0) return null;
  return WOMEN.has(given) ? 'WOMAN' : MEN.has(given) ? 'MAN' : null;
}

/** The first of several whom a pronoun may mean; for "she" one who is told to be a woman before another. */
export function firstOf<Each extends { person: FoundPerson }>(
  text: string,
  all: readonly Each[],
  pronoun: string,
): Each | undefined {
  const gender = genderOf(pronoun);
  if (!gender) return all[0];
  const fit = all.filter(({ person }) => (toldGender(text, person) ?? gender) === gender);
  const isTold = ({ person }: Each) => toldGender(text, person) === gender;
  return (gender === 'WOMAN' ? fit.find(isTold) : undefined) ?? fit[0];
}

const LEAD = 40;
const WOMAN_BEFORE =
  /(?:\b(?:Ms|Mrs|Madam[e]?|Miss|Dame|Lady|Baroness|Queen|Princess|Sheikha|Sayyida|\p{L}+woman)\.?|\bh(?:is|er)\s+(?:wife|daughter|mother|sister),?)\s+(?:(?:Dr|Minister)\.?\s+)?$/u;
const MAN_BEFORE =
  /(?:\b(?:Mr|Sir|Lord|Baron|King|Prince|Sheikh|Sultan|Emir|Amir|Pope|\p{Lu}?\p{L}+sman)\.?|\bh(?:is|er)\s+(?:husband|son|father|brother),?)\s+(?:Dr\.?\s+)?$/u;

/** A sentence begins with the one, whose office may stand before the name. */
const OPENS = /(?:^|[.!?]\s|\n)(?:[\p{L}’'-]+\s+){0,6}$/u;
/** "A met with | her counterpart", "arrived on | her first visit": one's own. */
const OWN =
  /^,?(?:\s+(?!and\b|or\b)[\p{Ll}-]+){1,5}\s+(?<own>his|her)\s+(?:(?:\p{Lu}[\p{L}-]+|new|first|official|visiting)\s+){0,2}(?:counterpart|colleague|opposite\s+number|host|wife|husband|predecessor|first|visit|trip|tour|delegation)\b/u;
