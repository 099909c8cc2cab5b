import type { FoundPerson } from './people';

const WOMAN = /\b(?:Mrs|Ms|Miss|Mme|Madame?|Lady|Sheikha|Dame)\.?\s+$/u;
const MAN = /\b(?:Mr|Sir|Lord|Sheikh)\.?\s+$/u;
/** What tells that a woman is named: before the name, or an office that only women hold. */
const OF_WOMAN =
  /\b(?:wife|daughter|sister|mother|widow|Mrs|Ms|Miss|Mme|Madame?|Lady|Sheikha|Dame)\.?,?\s+$/u;
const OFFICE_OF_WOMAN = /^(?:queen|princess|empress|chairwoman|congresswoman|spokeswoman|lady)$/;
const LEAD = 14;

/**
 * Whom a name means that several persons of a text have: of those named before it the one named in the
 * sentence nearest before, and of two in one sentence the first, whose relative the other is told as.
 * "Mrs. Lee" is no man where a woman of that name is told of.
 */
export function oneOfSeveral(
  text: string,
  fits: readonly FoundPerson[],
  { name, sentence }: { name: number; sentence: number },
): FoundPerson | undefined {
  const lead = text.slice(Math.max(0, name - LEAD), name);
  const isWoman = WOMAN.test(lead);
  const ofSex =
    isWoman || MAN.test(lead) ? fits.filter((fit) => isToldWoman(text, fit) === isWoman) : [];
  const likely = ofSex.length > 0 ? ofSex : fits;
  const before = likely.filter(({ mentions }) => mentions.some(({ start }) => start < name));
  if (before.length < 2) return before[0] ?? likely[0];
  // "Prime Minister A Lee and his wife, B Lee. Lee will also meet": who holds an office, and no kin of theirs.
  const [holder, ...more] = before.filter(({ offices }) => offices.length > 0);
  if (holder && more.length === 0 && ofSex.length === 0 && isKnownShort(text, holder, name))
    return holder;
  const last = (person: FoundPerson) =>
    Math.max(...person.mentions.filter(({ start }) => start < name).map((each) => each.sentence));
  const nearest = Math.max(...before.map(last));
  const there = before.filter((person) => last(person) === nearest && nearest <= sentence);
  return there.sort((a, b) => firstOf(a) - firstOf(b))[0];
}

/** Whether a text has called somebody by one word before. */
const isKnownShort = (text: string, { mentions }: FoundPerson, before: number): boolean =>
  mentions.some(
    ({ name: { start, end } }) => start < before && !text.slice(start, end).includes(' '),
  );

const firstOf = ({ mentions }: FoundPerson): number =>
  Math.min(...mentions.map(({ start }) => start));

const isToldWoman = (text: string, { mentions, offices }: FoundPerson): boolean =>
  offices.some(({ title }) => OFFICE_OF_WOMAN.test(title.head)) ||
  mentions.some(({ name }) =>
    OF_WOMAN.test(text.slice(Math.max(0, name.start - LEAD), name.start)),
  );
