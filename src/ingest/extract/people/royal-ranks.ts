/** Sorts of royal rank: who is of one is not of another. */
const RANKS: readonly RegExp[] = [
  /\b(?:king|emperor|sultan|[ea]mir|shah|grand\s+duke|monarch)$/u,
  /\b(?:queen|empress)$/u,
  /\b(?:prince)$/u,
  /\b(?:princess)$/u,
];

/** "President Lee", beside "First Lady Anna Lee". */
const SPOUSE = /^first\s+(?:lady|gentleman)$/u;
const HEADS = /^(?:president|prime minister|chancellor|premier|governor)$/u;

interface Ranked {
  head: string;
  words: readonly string[];
}

const ranksOf = (titles: readonly Ranked[]): Set<RegExp> =>
  new Set(
    titles.flatMap(({ head, words }) =>
      RANKS.filter((rank) => rank.test(head) || rank.test(words.join(' '))),
    ),
  );

/** Whether the ranks told with a short name and those of whom it might mean clash: "King Faisal", "Prince Khalid Al Faisal". */
export function clash(titles: readonly Ranked[], held: readonly { title: Ranked }[]): boolean {
  const [said, told] = [titles, held.map(({ title }) => title)].map((all) =>
    all.map(({ words }) => words.join(' ')),
  ) as [string[], string[]];
  const areCouple = (spouse: string[], head: string[]) =>
    spouse.some((words) => SPOUSE.test(words)) && head.some((words) => HEADS.test(words));
  if (areCouple(said, told) || areCouple(told, said)) return true;
  const [a, b] = [ranksOf(titles), ranksOf(held.map(({ title }) => title))];
  return a.size > 0 && b.size > 0 && [...a].every((rank) => !b.has(rank));
}
