import { DOES_EVENTS, LED_THERE, OPENS_TELLING, OWN_EVENT } from '../lexicon/lead-does';
import type { ScannedSentence } from '../scan/scan';
import { firstNamed, type FirstNamed } from './first-named';
import { ofMainClause } from './of-main-clause';
import type { FoundPerson } from './people';

/**
 * The one of several who hold an office said without a name whom a text is about, where it tells by that office of
 * what one did and not of what one said: "State Secretary A went to Riga and met State Secretary B. B thanked her.
 * The State Secretary also met the Speaker": A. Null where the text is about no such one, or the sentence names them
 * besides.
 * @param nearest whom the office would mean by where it stands.
 */
export function leadOfOffice(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
  fits: readonly FoundPerson[],
  nearest: FoundPerson,
  before: number,
): FoundPerson | null {
  const lead = leadOf(text, sentences, people);
  if (!lead || lead === nearest || !fits.includes(lead)) return null;
  const at = sentences.find(({ start, end }) => start <= before && before < end);
  const [first] = nearest.mentions;
  const named = sentences.find(({ index }) => index === first?.sentence);
  if (!at || !first || !named || named === at) return null;
  // Whom a sentence of their own brings in does things by themselves.
  if (OPENS_TELLING.test(text.slice(named.start, first.start))) return null;
  if (lead.mentions.some(({ sentence }) => sentence === at.index)) return null;
  const item = at.items.find(({ start, end }) => start <= before && before < end);
  const after = text.slice(item?.end ?? before, at.end);
  const opening = text.slice(at.start, item?.start ?? before);
  const isDoer = OPENS_TELLING.test(opening) && DOES_EVENTS.test(after);
  return isDoer || OWN_EVENT.test(after) || LED_THERE.test(opening) ? lead : null;
}

/** Whom a text names first; of "At the invitation of A, B paid a visit" B. */
function doerFirst(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
): FirstNamed | null {
  const first = firstNamed(text, sentences, people);
  const sentence = sentences.find(({ index }) => index === first?.person.mentions[0]?.sentence);
  if (!first || !sentence) return first;
  const named = people
    .flatMap((person) =>
      person.mentions.map(({ start, end, sentence: at }) => ({ start, end, at, person })),
    )
    .filter(({ at }) => at === sentence.index)
    .sort((a, b) => a.start - b.start);
  const [main] = ofMainClause(text, sentence.start, named);
  if (!main || main.person === first.person) return first;
  return { person: main.person, before: '', after: text.slice(main.end, sentence.end) };
}

/** Whom the first sentence that names anybody names first, as the one who does what it tells. */
function leadOf(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
): FoundPerson | null {
  const first = doerFirst(text, sentences, people);
  const isDoer = first && /^[^.;]{0,60}$/u.test(first.before) && DOES_EVENTS.test(first.after);
  return isDoer ? first.person : null;
}
