import { foldWords } from '../../../domain/fold';
import { OF_FATHER } from '../scan/names/ambiguous-names';
import { fullness } from '../scan/names/person-name';

/** "Khalid", "Khalid bin Ali": not "Ali bin Khalid", whose father is called so. */
function isOfFather([first = '']: string[], name: string[]): boolean {
  const at = name.flatMap((word, i) => (word === first ? [i] : []));
  return at.length > 0 && at.every((i) => OF_FATHER.test(name[i - 1]?.toLowerCase() ?? ''));
}

/** What names are compared by. */
interface Keys {
  fullness: number;
  /** Each word as it is compared, the longest first. */
  words: readonly { isInitial: boolean; folded: string }[];
  /** The same in the order of the name. */
  inOrder: readonly string[];
}

/** Each name of a text is compared with all others: its keys are made once. */
const known = new WeakMap<readonly string[], Keys>();

function keysOf(name: readonly string[]): Keys {
  const seen = known.get(name);
  if (seen) return seen;
  const longestFirst = [...name].sort((x, y) => y.length - x.length);
  const keys = {
    fullness: fullness(name),
    words: longestFirst.flatMap((word) => {
      const isInitial = word.endsWith('.') || word.length === 1;
      return foldWords(word).map((folded) => ({ isInitial, folded }));
    }),
    inOrder: name.flatMap(foldWords),
  };
  known.set(name, keys);
  return keys;
}

/** Whether a short form may be of a full name: each word or initial of it is in the name. */
export function isSameName(short: string[], full: string[]): boolean {
  const [a, b] = keysOf(short).fullness <= keysOf(full).fullness ? [short, full] : [full, short];
  if (isOfFather(a, b)) return false;
  const left = [...keysOf(b).inOrder];
  let whole = 0;
  for (const { isInitial, folded } of keysOf(a).words) {
    const at = left.findIndex((other) => (isInitial ? other[0] === folded[0] : other === folded));
    // A second initial may be left out of the other name: "Wendy R. Sherman", "Wendy Sherman".
    if (at < 0 && !isInitial) return false;
    if (at >= 0) left.splice(at, 1);
    if (!isInitial) whole++;
  }
  return whole > 0;
}
