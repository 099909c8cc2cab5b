import type { FoundPerson, People } from '../people/people';
import type { Item } from '../scan/items';
import type { OwnWord } from './own-words';

/** Makes a word of the first person name the one who says it, as if the name stood there. */
export function meansAuthor(people: People, person: FoundPerson, word: OwnWord): void {
  const { sentence, start, end } = word;
  const { words, ground } = person;
  const name = { start, end };
  const item: Item = { kind: 'PERSON', start, end, name, words, titles: [], ground };
  people.alsoNames(item, person);
  sentence.items = [...sentence.items, item].sort((a, b) => a.start - b.start);
}
