import type { FoundPerson, People } from '../people/people';
import type { ScannedSentence } from '../scan/scan';

const SAYS = String.raw`(?:says?|said|stated|noted|added|replied|answered|responded|remarked|continued|spoke|(?:made|delivered)\s+an?\s+(?:[\p{Ll}-]+\s+){0,2}(?:speech|statement|remarks|address)|addressed\s[^.:]{3,60})`;
/** Behind who will speak: "President Anna Lee | said:", "| , who was there, said in her turn:". */
const WILL_SPEAK = new RegExp(
  String.raw`^(?:,\s[^:.]{2,60},|,?\s+in\s+(?:his|her)\s+turn,?|\s+(?:then|also))*\s+${SAYS}(?:\s+(?:the\s+following|in\s+(?:his|her)\s+turn|in\s+(?:response|reply|part))|,\s+in\s+(?:part|particular))?\s*:\s*$`,
  'u',
);
/** Opens what is said, on the next line: "- Mr President,", "– Dear colleagues". */
const DASH = /^[-–—]\s*(?=\p{Lu})/u;

/** Who speaks in a line with a dash, as the line before says: "President Anna Lee said:", "- I met Minister Khan". */
export function saidOnNextLine(
  text: string,
  { start, end }: ScannedSentence,
  before: ScannedSentence | undefined,
  people: People,
): { person: FoundPerson; end: number } | null {
  const dash = before ? DASH.exec(text.slice(start, end)) : null;
  if (!before || !dash || !/^\s*\n\s*$/u.test(text.slice(before.end, start))) return null;
  const named = before.items.findLast(
    (item) => item.kind === 'PERSON' || item.kind === 'SINGLE' || item.kind === 'OFFICE',
  );
  const person = named && WILL_SPEAK.test(text.slice(named.end, before.end)) && people.of(named);
  return person ? { person, end: start + dash[0].length } : null;
}
