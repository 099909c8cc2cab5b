import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { partyOf, sideOf } from '../found-meeting';
import { type EventOfSides, eventOfSides } from './event-of-sides';
import { openingOf, tailOf } from './tail-of-event';

/** Those who issue a statement, by their offices, up to what they did: "We, the Ministers of Fiji and Tonga, | met". */
const WE =
  /^(?:[Bb]egin\s+[Tt]ext:\s+)?We,\s+the\s[^;:“”"]{10,500}?,?\s(?=(?:have\s+)?(?:met|gathered|convened|assembled)\s)/u;
/** The same in the third person: "On May 3, the U.S. Secretary of State and the Foreign Ministers of Fiji and Tonga | met". */
const THEY =
  /^(?:[Bb]egin\s+[Tt]ext:\s+)?(?:(?:On\s+)?(?:Today|\p{Lu}\p{L}+\s+\d{1,2}(?:,\s+\d{4})?),?\s+)?[Tt]he\s+(?:U\.S\.\s+)?(?:\p{Lu}[\p{L}-]+\s+){0,3}(?:of\s+State|[Mm]inisters|[Ss]ecretaries|[Pp]residents|[Ll]eaders|[Dd]irectors)\s(?:(?!\sthat\s)[^;:“”"]){10,500}?,?\s(?=(?:have\s+)?(?:met|gathered|convened|assembled)\s)/u;
/** Those who issue a statement say in it what they did. */
const OF_STATEMENT =
  /\b[Jj]oint\s+(?:[Mm]edia\s+|[Pp]ress\s+)?(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)\b|\bfollowing\s+(?:joint\s+)?(?:statement|communiqu[eé])\s+(?:was|is|has\s+been)\s+(?:released|issued)\b/u;
const MET = /^(?:have\s+)?(?:met|gathered|convened|assembled)/u;

/**
 * The states and bodies of a joint statement that its opening names by offices alone: "We, the Secretary of State of the
 * United States and the Foreign Ministers of Fiji and Tonga, met in Nadi". Who is named for one takes part instead.
 */
export function weTheOfficers(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text, people } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const we = words.includes('We, the ') ? WE.exec(words) : theyIn(reading, words);
  if (!we) return [];
  const verbAt = sentence.start + we[0].length;
  const end = verbAt + (MET.exec(text.slice(verbAt, sentence.end))?.[0].length ?? 0);
  const states = new Map(
    sentence.items.flatMap((item) =>
      item.kind === 'PLACE' && item.known.kind === 'COUNTRY' && item.end < verbAt
        ? [[item.known.country, item] as const]
        : [],
    ),
  );
  const unnamed = [...states].filter(
    ([state]) =>
      !people.all.some(({ offices }) => offices.some(({ title }) => title.country === state)),
  );
  const tail = tailOf(reading, sentence, end);
  const told = eventOfSides(reading, sentence, {
    kind: 'MEETING',
    at: { start: verbAt, end },
    sides: unnamed.map(([, { start, end: to }]) => sideOf({ start, end: to })),
    tail: { ...tail, date: tail.date ?? openingOf(reading, sentence).date },
    status: 'HELD',
  });
  // Who holds one of these offices, by what the text says elsewhere: "the U.S. Secretary of State".
  const named = peopleIn(reading, sentence).filter((each) => each.end <= verbAt);
  // Beside those who are named for others of them.
  return told.map(({ event }) => ({
    event: { ...event, parties: named.map((each) => partyOf(each)) },
    hosts: event.bodies,
  }));
}

const theyIn = ({ text }: Reading, words: string): RegExpExecArray | null =>
  /\s(?:met|gathered|convened|assembled)\s/u.test(words) && OF_STATEMENT.test(text)
    ? THEY.exec(words)
    : null;
