import type { FoundMeeting } from '../events/found-meeting';
import type { FoundPerson } from '../people/people';

/** Words for those who hold one sort of office, and the heads of the offices that they may hold. */
const SORTS: readonly { sign: RegExp; heads: RegExp; not?: RegExp }[] = [
  // "the vice ministers", of whom one may be a Deputy Secretary.
  {
    sign: /\b(?:vice|deputy)\s+(?:foreign\s+)?ministers\b/iu,
    heads: /^(?:minister|secretary)$/,
    not: /^(?!.*\b(?:vice|deputy|under)\b)/,
  },
  {
    sign: /\b(?:prime\s+ministers|premiers)\b/iu,
    heads: /^(?:(?:prime\s+)?minister|premier|taoiseach|chancellor|president)$/,
    not: /^(?!.*\bprime\b).*\bminister$/,
  },
  {
    sign: /\bministers\b/iu,
    heads: /^(?:minister|secretary|commissioner|councill?or|representative|diplomat)$/,
    not: /^prime\b/,
  },
  {
    sign: /\bheads\s+of\s+(?:state|government)\b/iu,
    heads:
      /^(?:(?:prime\s+)?minister|premier|taoiseach|chancellor|president|leader|king|queen|emir|amir|sultan|prince|pope)$/,
    not: /\b(?:deputy|vice|first|former)\b|^(?!.*\bprime\b).*\bminister$/,
  },
  { sign: /\bpresidents\b/iu, heads: /^(?:president|leader|chair(?:man|person)?|speaker)$/ },
  {
    sign: /\b(?:ambassadors|envoys)\b/iu,
    heads: /^(?:ambassador|envoy|representative|coordinator|nuncio)$/,
  },
  { sign: /\bspeakers\b/iu, heads: /^(?:speaker|chair(?:man|person|woman)?|president)$/ },
];

/** "their defence ministers": who holds an office of another field is none of them. */
const FIELDS: readonly { sign: RegExp; of: RegExp }[] = [
  { sign: /\bdefen[cs]e\s+(?:ministers|secretaries|chiefs)\b/iu, of: /\bdefen[cs]e\b/ },
  { sign: /\bfinance\s+ministers\b/iu, of: /\b(?:finances?|treasury|exchequer)\b/ },
  { sign: /\b(?:interior|home)\s+ministers\b/iu, of: /\b(?:interior|internal|home|security)\b/ },
  {
    sign: /\b(?:trade|economy|economic)\s+ministers\b/iu,
    of: /\b(?:trade|commerce|econom\p{Ll}+|business|industry)\b/u,
  },
  { sign: /\benergy\s+ministers\b/iu, of: /\b(?:energy|oil|petroleum|power)\b/ },
  { sign: /\btransport\s+ministers\b/iu, of: /\b(?:transport\p{Ll}*|railways?|roads)\b/u },
];

/** Who only speaks for others is none of those who met. */
export const isSpokesperson = ({ offices }: FoundPerson): boolean =>
  offices.length > 0 && offices.every(({ title: { head } }) => head.startsWith('spokes'));

/** Whether a person may be one of those whom a word in the plural means; of whom no office is told, any. */
export function isOfWord(words: string, { offices }: FoundPerson): boolean {
  const sort = SORTS.find(({ sign }) => sign.test(words));
  const field = FIELDS.find(({ sign }) => sign.test(words));
  const isOfField =
    field === undefined ||
    offices.some(({ title: { about, words: all } }) =>
      field.of.test([...about, ...all].join(' ').toLowerCase()),
    );
  return (
    sort === undefined ||
    offices.length === 0 ||
    (isOfField &&
      offices.some(
        ({ title: { head, words: all } }) =>
          sort.heads.test(head) && sort.not?.test(all.join(' ')) !== true,
      ))
  );
}

/** "the leaders", "the two Presidents": more than one, and not only who travels. */
export const areLeaders = (words: string): boolean =>
  /\b(?:leaders|presidents|ministers|heads\s+of\s+state)\b/iu.test(words);

/** Who may be a leader: of a state, a government or a house of their own; of whom no office is told, any. */
export const isLeader = ({ offices }: FoundPerson): boolean =>
  offices.length === 0 ||
  offices.some(
    ({ title: { head, words } }) =>
      !/^(?:deputy|vice|first)$/.test(words[0] ?? '') &&
      (LEADERS.test(head) || words.join(' ') === 'prime minister'),
  );
const LEADERS =
  /^(?:president|leader|premier|chancellor|taoiseach|king|queen|emir|amir|sultan|prince|head|chair(?:man|woman|person)?|pope|patriarch|secretary-general)$/;

const OF_TWO = /\b(?:two|both|pair)\b/iu;

/** Who bears that very title: a president is one of "the presidents", as a speaker may be. */
export const isCalled = (words: string, { offices }: FoundPerson): boolean =>
  offices.some(({ title: { head } }) => words.toLowerCase().endsWith(`${head}s`));

/**
 * Whom "the two ministers" means: those who met last of whom all may be such, else the only two whom a text has
 * named so far that are; null where the words tell of no one office, or those who met last fit.
 */
export function ofOneOffice(
  words: string,
  last: readonly FoundPerson[],
  meetings: readonly FoundMeeting[],
  named: readonly FoundPerson[],
): FoundPerson[] | null {
  const isFit = (person: FoundPerson) => isOfWord(words, person);
  if (last.every(isFit)) return presidentsOf(words, last, meetings, named);
  const fit = meetings
    .findLast(
      ({ kind, parties }) =>
        kind !== 'VISIT' && parties.length > 1 && parties.every(({ person }) => isFit(person)),
    )
    ?.parties.map(({ person }) => person);
  const two = named.filter((person) => person.offices.length > 0 && isFit(person));
  // "The Presidents", where a text has named a Speaker too: the two who are called so.
  const called = two.filter((person) => isCalled(words, person));
  // "Secretary A, Minister B and Minister C met. The ministers": all three.
  const areOfThree =
    (fit?.length ?? 0) > 2 &&
    !OF_TWO.test(words) &&
    called.every((person) => fit?.includes(person) === true);
  if (two.length > 2 && called.length === 2 && !areOfThree) return called;
  // "The ministers" of whom the text has named two so far are all who met.
  const areAmong = fit !== undefined && two.every((person) => fit.includes(person));
  if (two.length === 2 && !(areAmong && !OF_TWO.test(words))) return two;
  return fit ?? last.filter(isFit);
}

/**
 * "The presidents", after a president has met a speaker: the two presidents who met before; so are "the two leaders",
 * after two ministers have; null for none.
 */
function presidentsOf(
  words: string,
  last: readonly FoundPerson[],
  meetings: readonly FoundMeeting[],
  named: readonly FoundPerson[],
): FoundPerson[] | null {
  const areLeaders = /\btwo\s+leaders$/iu.test(words);
  const isSo = (person: FoundPerson) =>
    areLeaders ? isLeader(person) && person.offices.length > 0 : isCalled(words, person);
  const isOther = (person: FoundPerson) => person.offices.length > 0 && !isSo(person);
  if (!/\b(?:presidents|two\s+leaders)$/iu.test(words) || !last.some(isOther)) return null;
  const row = meetings.findLast(
    ({ kind, status, parties, isMentioned }) =>
      kind !== 'VISIT' &&
      status === 'HELD' &&
      isMentioned !== true &&
      parties.length === 2 &&
      parties.some(({ person }) => isSo(person)) &&
      parties.every(({ person }) => isSo(person) || (areLeaders && person.offices.length === 0)),
  );
  // "President A came at the invitation of President B. A met Speaker C": the only two who are called so.
  const called = areLeaders ? [] : named.filter((person) => isCalled(words, person));
  return row?.parties.map(({ person }) => person) ?? (called.length === 2 ? called : null);
}
