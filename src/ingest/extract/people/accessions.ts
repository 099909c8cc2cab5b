import type { Accession } from '../../../store/tenure';
import { isCalledOff, isDenied } from '../events/told/untold';
import type { FoundAccession } from './found-accession';
import type { FoundPerson } from './people';
import { accessionDay } from './accession-day';
import { replacedBy, successions } from './successions';
import { turnsOfHeld } from './turns-of-held';
import { IS_FIRST_TO, ITS_NEW } from '../lexicon/successions';
import { type Named, peopleIn, type Reading } from '../reading';
import { type Item, spanOf } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';

const EVENT = /\b(?<event>election|appointment)\s+of\s+(?:(?:the|its|his|her|their)\s+)?$/u;
/** What is refused, proposed or to come has put nobody into an office. */
const NOT_DONE =
  /\b(?:(?:reject|oppos|block|veto|refus|declin|delay|postpon|propos|consider|suggest|revok|annull?|cancell?|overturn|den)(?:ed|es|s|ied|ies|ing)|against|ruled\s+out|called\s+for|no|possible|potential|proposed|planned|expected|upcoming|forthcoming|disputed)\s+(?:the\s+|any\s+)?$/iu;
/** Before a verb: it has yet to be done, or is only heard of. */
const NOT_YET =
  /\b(?:will|would|could|should|might|may|to|be|reportedly|allegedly)\b[^,;]{0,30}$/iu;
/** Who is appointed may be described: "Anna Lee, a veteran diplomat,", "Anna Lee of Norway". */
const TO_POST =
  /^(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L} -]{2,30}?)?(?:,\s+(?:an?|the|formerly|currently|who)\s[^,;]{2,140},)?\s*(?:to\s+the\s+post\s+of|to\s+the\s+position\s+of|as|to\s+serve\s+as)\s+(?:(?:the|its|his|her|their|an?|[\p{Lu}][\p{L}]+[’']s?)\s+)?(?:(?:new|next|first)\s+)?$/u;
/** "elected Anna Lee | Speaker", "elected Anna Lee | its new Speaker". */
const DIRECT = /^\s+(?:(?:the|its|their|his|her)\s+)?(?:new\s+|next\s+|first\s+)?$/u;
const APPOINTS = /\b(?<event>appointed|named|elected|designated|chosen)\s+$/u;
const IS_APPOINTED =
  /^(?:,?\s+(?:who\s+)?(?:was|were|has\s+been|had\s+been)\s+|,\s+)(?<event>(?:re-?)?elected|appointed|named|chosen)\s+(?:as\s+|to\s+the\s+(?:post|position|office)\s+of\s+)?(?:(?:the|an?|its)\s+)?(?:new\s+|next\s+|first\s+)?$/u;
/** By whom or how is not told: "A | becomes | the head of". */
const BECOMES = new RegExp(
  String.raw`^,?\s+(?:who\s+)?(?:(?:has\s+)?becomes?|became|(?:has\s+)?(?:taken|took|takes)\s+over\s+as|took\s+office\s+as|(?:was|has\s+been)\s+sworn\s+in\s+as|${IS_FIRST_TO}|(?:has\s+)?assume[sd]\s+(?:the\s+)?(?:office|posts?|positions?|duties)\s+(?:of|as))\s+${ITS_NEW}$`,
  'u',
);
const LEAVES =
  /^,?\s+(?:who\s+)?(?:has\s+|had\s+)?(?:(?:resigned|stepped\s+down|retired|quit|(?:was|were|been)\s+(?:dismissed|ousted|removed|sacked))\s+as|(?:was|been)\s+(?:relieved|removed|dismissed|released)\s+(?:of|from)\s+(?:the|his|her)\s+(?:posts?|positions?|office|duties)\s+(?:of|as))\s+(?:the\s+)?$/u;
/** Done to one who holds an office: "relieved | A | of his post as". */
const RELIEVES = /\b(?:relieved|removed|dismissed|released|sacked)\s+$/u;
const FROM_POST =
  /^\s+(?:(?:of|from)\s+(?:the|his|her)\s+(?:posts?|positions?|office|duties)\s+(?:of|as)|as)\s+(?:(?:the|its|his|her|\p{Lu}\p{L}+[’']s?)\s+)?$/u;
/** Letters after a name: "Anna Lee | OBE | has been appointed". */
const POST_NOMINAL = /^(?:,?\s+(?:[OCMKD]BE|[KDG]?CMG|[KG]?C?VO|[KQ]C|MP|Jr\.?))+(?=[\s,])/u;

/** The accessions and departures that an article tells of. */
export function findAccessions(reading: Reading): FoundAccession[] {
  return reading.sentences.flatMap((sentence) => {
    const people = peopleIn(reading, sentence);
    return people
      .flatMap((named) => {
        const found = accessionsOf(reading, sentence, named);
        const before = found.flatMap((each) => replacedBy(reading, sentence, each));
        return found.length > 0 ? [...found, ...before] : turnsOfHeld(reading, sentence, named);
      })
      .concat(successions(reading, sentence))
      .filter(({ quote }) => {
        return !isCalledOff(reading, sentence, quote) && !isDenied(reading, sentence, quote);
      });
  });
}

function accessionsOf(reading: Reading, sentence: ScannedSentence, named: Named): FoundAccession[] {
  const beside = besideName(sentence, named);
  const within = beside && accessionsTo(reading, sentence, beside.named, beside.office);
  if (within && within.length > 0) return within;
  for (const item of sentence.items) {
    if (item.kind !== 'OFFICE' || item.start <= named.end) continue;
    const found = accessionsTo(reading, sentence, named, item);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Anna Lee|, elected |President of Latvia| in 2023": one whose office stands behind the name. */
function besideName({ tokens }: ScannedSentence, named: Named) {
  const { item } = named;
  if (item.kind !== 'PERSON') return undefined;
  const titles = item.titles.filter(({ from }) => (tokens[from]?.start ?? 0) > item.name.end);
  const [first, last] = [titles[0], titles.at(-1)];
  if (!first || !last) return undefined;
  const office = { kind: 'OFFICE' as const, titles, ...spanOf(tokens, first.from, last.to) };
  return { named: { ...named, start: item.name.start, end: item.name.end }, office };
}

/** The accessions to an office that is named after a person. */
function accessionsTo(
  reading: Reading,
  sentence: ScannedSentence,
  { person, start, end }: Named,
  office: Extract<Item, { kind: 'OFFICE' }>,
): FoundAccession[] {
  const { text } = reading;
  const titles = office.titles.map((title) => ({
    title,
    // Several in a row are each a post.
    label: office.titles.length === 1 ? office : spanOf(sentence.tokens, title.from, title.to),
  }));
  const before = text.slice(sentence.start, start);
  const between = text.slice(end, office.start).replace(POST_NOMINAL, '');
  const day = accessionDay(reading, sentence, office);
  const told = (from: number, who: FoundPerson, how: Accession | null): FoundAccession[] =>
    titles.map(({ title, label }) => {
      const whole = { start: from, end: label.end };
      const held = { title, label: { start: label.start, end: label.end }, whole };
      const quote = { ...whole, end: day?.end ?? whole.end };
      return { person: who, office: held, how, date: day?.date ?? null, quote };
    });
  const event = EVENT.exec(before) ?? APPOINTS.exec(before);
  const isDirect = event !== null && APPOINTS.test(before) && DIRECT.test(between);
  if (event && (isDirect || TO_POST.test(between))) {
    const lead = before.slice(0, event.index);
    const isDone = APPOINTS.test(before) ? !NOT_YET.test(lead) : !NOT_DONE.test(lead);
    if (!isDone) return [];
    return told(sentence.start + event.index, person, howOf(event));
  }
  const appointed = IS_APPOINTED.exec(between);
  if (appointed) return told(start, person, howOf(appointed)).map(asFirst(appointed));
  if (BECOMES.test(between)) return told(start, person, 'UNKNOWN');
  if (RELIEVES.test(before) && FROM_POST.test(between))
    return NOT_YET.test(before) ? [] : told(start, person, null);
  if (LEAVES.test(between)) return told(start, person, null);
  return [];
}

/** Who is re-elected held the office before that day. */
const asFirst =
  ({ groups: { event = '' } = {} }: RegExpExecArray) =>
  (accession: FoundAccession): FoundAccession =>
    /^re/u.test(event) ? { ...accession, date: null, quote: accession.office.whole } : accession;

function howOf({ groups: { event = '' } = {} }: RegExpExecArray): Accession {
  return /elect/.test(event) ? 'ELECTED' : 'APPOINTED';
}
