import { mayBeCalled } from '../people/office-kind';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';

/** The offices that a plural names: "the two foreign ministers", "the Co-Chairs". */
const OFFICERS =
  /\b(?<office>presidents|(?:foreign|prime|defen[cs]e)\s+ministers|ministers|premiers|chancellors|co-chairs|ambassadors|secretaries|envoys)\b/iu;
const LEAST = 2;
const MINISTERS = /^(?:foreign\s+)?ministers$/iu;
/** Who is counted among ministers where another name is used for the office. */
const AS_MINISTER =
  /(?<!\b(?:under|deputy|assistant|state|parliamentary|permanent)\s)\b(?:Secretary(?!\s*-?\s*General|\s+of\s+the\s+\p{L}+\s+Council)|High\s+Representative|State\s+Councill?or)/iu;

const LEADERS = /\bleaders\b/iu;
/** Whether one heads a state or its government. */
const isLeader = ({ offices }: FoundPerson): boolean =>
  offices.some(({ title }) => mayBeCalled('leader', title));

/**
 * "The two leaders" are no trade minister and whom he came with, where one who met leads a state: those of them who
 * do, else the two of whom the text tells.
 */
function leadersOf(all: readonly FoundPerson[], parties: FoundPerson[]): FoundPerson[] {
  const maybe = parties.filter((each) => each.offices.length === 0 || isLeader(each));
  if (maybe.length === parties.length || !parties.some(isLeader)) return parties;
  if (maybe.length >= LEAST) return maybe;
  const leaders = all.filter(isLeader);
  return leaders.length === LEAST ? leaders : parties;
}

/**
 * Whom a plural of an office means: of those who met the ones who hold it, else those of the text; all who
 * met, where the words tell no office or fewer than two hold it.
 */
export function pluralOfficers(
  { people, text }: Reading,
  words: string,
  parties: FoundPerson[],
): FoundPerson[] {
  if (LEADERS.test(words)) return leadersOf(people.all, parties);
  const office = OFFICERS.exec(words)?.groups?.['office'];
  if (office === undefined) return parties;
  const one = new RegExp(
    String.raw`\b${office.replace(/ies$/iu, 'y').replace(/s$/iu, '').replace(/\s+/gu, '\\s+')}s?\b`,
    'iu',
  );
  const isOf = (held: string) =>
    one.test(held) || (MINISTERS.test(office) && AS_MINISTER.test(held));
  const holds = ({ offices }: FoundPerson) =>
    offices.some(({ label, whole }) =>
      isOf(text.slice(Math.min(label.start, whole.start), label.end)),
    );
  // Whose office the text does not tell may be one of them.
  const maybe = parties.filter((each) => each.offices.length === 0 || holds(each));
  if (maybe.filter(holds).length >= LEAST) return maybe;
  const all = parties.length > 0 ? [] : people.all.filter(holds);
  return all.length >= LEAST ? all : parties;
}
