import { foldWords } from '../../../domain/fold';
import { OF_FATHER } from '../scan/names/ambiguous-names';
import { fullness } from '../scan/names/person-name';

/** "Khalid", "Khalid bin Ali": not "Ali bin Khalid", whose father is called so. */
function isOfFather([first = '']: string[], name: string[]): boolean {
  const at = name.flatMap((word, i) => (word === first ? [i] : []));
  return at.length > 0 && at.every((i) => OF_FATHER.test(name[i - 1]?.toLowerCase() ?? ''));
}

/** Whether a short form may be of a full name: each word or initial of it is in the name. */
export function isSameName(short: string[], full: string[]): boolean {
  const [a, b] = fullness(short) <= fullness(full) ? [short, full] : [full, short];
  if (isOfFather(a, b)) return false;
  const left = b.flatMap(foldWords);
  let whole = 0;
  for (const word of [...a].sort((x, y) => y.length - x.length))
    for (const folded of foldWords(word)) {
      const isInitial = word.endsWith('.') || word.length === 1;
      const at = left.findIndex((other) => (isInitial ? other[0] === folded[0] : other === folded));
      // A second initial may be left out of the other name: "Wendy R. Sherman", "Wendy Sherman".
      if (at < 0 && !isInitial) return false;
      if (at >= 0) left.splice(at, 1);
      if (!isInitial) whole++;
    }
  return whole > 0;
}
