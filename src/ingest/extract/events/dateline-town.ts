import type { Reading } from '../reading';
import { knownAt } from '../scan/gazetteer';
import type { PlaceItem } from '../scan/items';
import { inPlainCase } from '../scan/names/plain-case';
import { tokenise } from '../scan/tokens';

/** Behind the town that a text opens with: its state, the day, the agency, up to a dash or the line's end. */
const IS_DATELINE =
  /^(?:,\s+(?:the\s+)?\p{Lu}[\p{L}\s]{2,30})?(?:\s*\n|[,.]?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8})(?:,?\s+\d{4})?\s*(?:[-–—.:(/]|\n)|\.?\s*(?:[-–—]\s|[(/]\p{Lu}))/u;

/** What was told of by whom, so that it is sought once a text. */
const known = new WeakMap<Reading, { town: PlaceItem | null }>();

/** The town of a text's dateline: "VALLETTA, June 13 (Agency) --", "Riga, 14 May 2024 –"; null where it has none. */
export function datelineTown(reading: Reading): PlaceItem | null {
  const found = known.get(reading) ?? { town: findTown(reading) };
  known.set(reading, found);
  return found.town;
}

function findTown({ article, text, sentences }: Reading): PlaceItem | null {
  const { dateline } = article.header;
  if (dateline) return townAt(text, dateline.start, dateline.end);
  const [first] = sentences;
  const town = first?.items.find(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.start === first.start,
  );
  const isTown =
    town?.known.kind === 'CITY' && IS_DATELINE.test(text.slice(town.end, town.end + 90));
  return isTown ? town : null;
}

function townAt(text: string, start: number, end: number): PlaceItem | null {
  const found = knownAt(tokenise(text, start, end), 0);
  return found?.known.kind === 'CITY'
    ? { kind: 'PLACE', known: found.known, name: inPlainCase(text.slice(start, end)), start, end }
    : null;
}
