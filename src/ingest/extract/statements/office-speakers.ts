import type { Span } from '../../../store/article';
import type { Item } from '../scan/items';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { TitlePhrase } from '../scan/offices/title-phrase';

/** An office by which a sentence names who speaks, without the name; nobody, where the text does not tell. */
export interface OfficeSpeaker extends Span {
  people: FoundPerson[];
}

/** Offices of which a state has one: their holder may be told by the state alone. */
const HIGHEST = /^(?:president|minister|chancellor|king|queen|emir|premier|leader)$/u;
const LOWER_MINISTER = /\b(?:foreign|deputy|vice|defen[cs]e|affairs|trade|energy|interior)\b/iu;

/**
 * Who is meant by offices without a name: "the Prime Minister of Japan, the President of Russia said" are
 * two. A state's highest office whose holder the text does not tell is held by the one whom it names
 * without any office, where there is one such person alone: "Vladimir Putin spoke with President of
 * Nicaragua Daniel Ortega. The President of Russia congratulated him."
 */
export function officeSpeakers(
  reading: Reading,
  { tokens }: ScannedSentence,
  item: Extract<Item, { kind: 'OFFICE' }>,
): OfficeSpeaker[] {
  const { text, people } = reading;
  const spans = item.titles.map((title) => ({
    title,
    start: tokens[title.from]?.start ?? item.start,
    end: tokens[title.to - 1]?.end ?? item.end,
  }));
  const apart = spans.every(
    ({ start }, i) => i === 0 || /^,\s+the\s+$/u.test(text.slice(spans[i - 1]?.end, start)),
  );
  if (!apart)
    return [{ start: item.start, end: item.end, people: people.holdersOf(item, item.start) }];
  return spans.map(({ title, start, end }) => {
    const holder =
      actorFor(reading, title, item.start) ??
      people.holderOf({ titles: [title] }, item.start) ??
      unofficed(reading, title, text.slice(start, end));
    return { start, end, people: holder ? [holder] : [] };
  });
}

/** How many persons a text names first, of whom the one without an office is one of the two who talk. */
const PRINCIPALS = 2;

/** What one does with whom a text names besides, right after the name: he is the one whom it is about. */
const ACTS =
  /^\s+(?:also\s+)?(?:has\s+|have\s+)?(?:had|held|met|spoke|talked|received|hosted|welcomed|visited|congratulated|chaired|conducted|sent)\b/u;

/**
 * "Ivan Petrov called US President Anna Lee. Ivan Petrov met guests. The President said": the one without an
 * office, whom the text tells of first and named last, and not the President of another state.
 */
function actorFor(
  { people, text }: Reading,
  { head, words, country, body, isCapital }: TitlePhrase,
  before: number,
): FoundPerson | null {
  const isBare = isCapital && country === null && body === null && words.length === 1;
  if (!isBare || head !== 'president') return null;
  const [actor, ...others] = people.all
    .slice(0, PRINCIPALS)
    .filter(({ offices, addressed }) => offices.length + addressed.length === 0);
  if (!actor || others.length > 0) return null;
  const presidents = people.all.filter(({ offices }) =>
    offices.some(({ title }) => title.head === 'president'),
  );
  const areOfStates = presidents.every(({ offices }) =>
    offices.some(({ title }) => title.country !== null),
  );
  const [first] = actor.mentions;
  const isFirst = people.all.every(
    ({ mentions }) => (mentions[0]?.start ?? 0) >= (first?.start ?? 0),
  );
  if (!first || !isFirst || !ACTS.test(text.slice(first.end))) return null;
  const lastOf = ({ mentions }: FoundPerson) =>
    Math.max(-1, ...mentions.filter(({ start }) => start < before).map(({ start }) => start));
  const isLast = lastOf(actor) > Math.max(-1, ...presidents.map(lastOf));
  return presidents.length > 0 && areOfStates && isLast ? actor : null;
}

function unofficed(
  { people, text }: Reading,
  title: TitlePhrase,
  words: string,
): FoundPerson | null {
  const isHighest = ({ country, body, head }: TitlePhrase, label: string) =>
    (country !== null || body !== null) && HIGHEST.test(head) && !LOWER_MINISTER.test(label);
  if (title.country === null || !isHighest(title, words)) return null;
  const [only, ...others] = people.all
    .slice(0, PRINCIPALS)
    .filter(({ offices }) => offices.length === 0);
  const hasCounterpart = people.all.some(({ offices }) =>
    offices.some(
      ({ title: held, label }) =>
        isHighest(held, text.slice(label.start, label.end)) && !isDoubtful(text, label),
    ),
  );
  // "Mr Lee came. The President said": the only person of a text is its President.
  if (only !== undefined && people.all.length === 1) return only;
  return only !== undefined && others.length === 0 && hasCounterpart ? only : null;
}

/** "At the wish of the President of Latvia, Ivan Petrov said": whether he is the President is not told. */
function isDoubtful(text: string, { start, end }: Span): boolean {
  return (
    text.charAt(end) === ',' &&
    /\b(?:by|of|with|from|to)\s+(?:the\s+)?$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}
