import type { FoundPerson, People } from '../people/people';
import type { ScannedSentence } from '../scan/scan';
import { saidOnNextLine } from './said-on-next-line';

/** Who begins to speak in a transcript, null for one whom it does not name, and where what they say begins. */
export interface SpeakerLabel {
  person: FoundPerson | null;
  /** One of those who only ask. */
  isAsking: boolean;
  end: number;
}

const MARK = String.raw`\s*(?:\([^()]{1,40}\)\s*)?:\s+(?:\([^()]{1,40}\)\s+)?`;
/** Before what one says whom a transcript does not name: "QUESTION:". */
const OF_OTHER = new RegExp(
  String.raw`^(?:question|answer|q|journalist|reporter|moderator|interviewer|host|presenter)\b[^:.]{0,40}${MARK}`,
  'iu',
);
/** An office and a family name in capitals: "SECRETARY LEE:". */
const IN_CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.’'-]*\s+){1,5}(?<family>\p{Lu}[\p{Lu}’'-]{2,})${MARK}`,
  'u',
);
const SPEAKS = new RegExp(`^${MARK}`, 'u');

/**
 * Who begins to speak in a sentence: "President Anna Lee: I met", "SECRETARY LEE: Good morning".
 * @param before the sentence before it, which may say who: "President Anna Lee said:"
 */
export function speakerLabel(
  text: string,
  sentence: ScannedSentence,
  people: People,
  before?: ScannedSentence,
): SpeakerLabel | undefined {
  const { start, end, items } = sentence;
  if (!/(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const next = saidOnNextLine(text, sentence, before, people);
  if (next) return { ...next, isAsking: false };
  const words = text.slice(start, end);
  const other = OF_OTHER.exec(words);
  if (other) return { person: null, isAsking: true, end: start + other[0].length };
  // "Emergencies Minister Anna Lee:", of which only the end may be read as an office.
  const named = items.find(
    (item) =>
      item.kind === 'PERSON' &&
      /^(?:[\p{L}’'-]+\s+){0,6}$/u.test(text.slice(start, item.start)) &&
      SPEAKS.test(text.slice(item.end, end)),
  );
  const mark = named && SPEAKS.exec(text.slice(named.end, end));
  if (named && mark)
    return { person: people.of(named), isAsking: false, end: named.end + mark[0].length };
  const label = IN_CAPITALS.exec(words);
  if (!label) return undefined;
  const family = label.groups?.['family'];
  const called = people.all.filter(({ words }) => words.at(-1)?.toUpperCase() === family);
  return {
    person: called.length === 1 ? (called[0] ?? null) : null,
    isAsking: false,
    end: start + label[0].length,
  };
}
