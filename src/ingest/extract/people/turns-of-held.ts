import type { Accession } from '../../../store/tenure';
import type { Named, Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { accessionDay } from './accession-day';
import type { FoundAccession } from './found-accession';
import { fitOf } from './office-fit';
import type { HeldOffice } from './people';

const POST = String.raw`(?:his|her|the)\s+(?:posts?|positions?|office|duties)`;
/** What ends the words of a turn: a sign, or when or why it was. */
const ENDS = String.raw`(?=\s*(?:[,.;]|$)|\s+(?:on|in|last|late|early|earlier|yesterday|today|this|over|after|amid|following|effective|due|\p{Lu}\p{Ll}+day)\b)`;
/** "Prime Minister Anna Lee, who had been in office since 2021, | resigned". */
const WHO = String.raw`^(?:,\s+(?:who|in)\s[^,;.]{3,80},|,?\s+who)?\s+(?:(?:has|had)\s+)?(?:(?:already|formally|officially|abruptly|reportedly|also)\s+)?`;

/** "Prime Minister Anna Lee | resigned on Friday": the office is the one that the text names her by. */
const LEAVES = new RegExp(
  String.raw`${WHO}(?:resigned|stepped\s+down|stood\s+down|left\s+(?:office|${POST})|(?:was|were|been)\s+(?:dismissed|sacked|fired|ousted|removed|relieved))(?:\s+(?:from|of)\s+(?:office|${POST}))?${ENDS}`,
  'u',
);
/** "Prime Minister Anna Lee, | who took office in March". */
const ENTERS = new RegExp(
  String.raw`${WHO}(?:took\s+(?:office|up\s+${POST})|assumed\s+(?:office|${POST})|(?:was|been)\s+(?:sworn\s+in|inaugurated|(?<how>appointed|elected)(?:\s+to\s+${POST})?))${ENDS}`,
  'u',
);
/** "dismissed | Prime Minister Anna Lee": done to one who holds an office. */
const DISMISSES =
  /(?<!\b(?:the|an?|newly|recently|his|her|its)\s)\b(?:dismissed|sacked|fired|relieved|removed)\s+$/u;
const FROM_OFFICE = new RegExp(String.raw`^(?:\s+(?:from|of)\s+(?:office|${POST}))?${ENDS}`, 'u');
/** Before it: it has yet to be done, is asked for, or is only heard of. */
const NOT_DONE =
  /\b(?:if|unless|whether|until|before|would|could|should|might|may|must|will|to|not|never|rumou?rs?|reportedly|allegedly|den(?:y|ied|ies)|demand(?:s|ed)?|claim(?:s|ed)?|false(?:ly)?)\b[^,;]{0,60}$/iu;

/** Before a bare name, where a year leads to what is told of them only to say when something else was. */
const RECALLED =
  /(?:\b(?:19|20)\d\d\b[^.;]*,?\s(?:after|when|because|once)|\b(?:since|before|until))\s+(?:\p{Ll}+\s+)?$/u;

/** Who enters or leaves the office that the text names them by: "Foreign Minister Anna Lee resigned on 3 May". */
export function turnsOfHeld(
  reading: Reading,
  sentence: ScannedSentence,
  named: Named,
): FoundAccession[] {
  const { text } = reading;
  const office = officeOf(named);
  const before = text.slice(sentence.start, named.start);
  const after = text.slice(named.end, sentence.end);
  if (!office || NOT_DONE.test(before)) return [];
  const { isFormer } = office.title;
  const turn = (length: number, how: Accession | null, from: number): FoundAccession[] => {
    const words = { start: from, end: named.end + length };
    const day = accessionDay(reading, sentence, words);
    const quote = { ...words, end: day?.end ?? words.end };
    return [{ person: named.person, office, how, date: day?.date ?? null, quote }];
  };
  // "was minister until 2020, after Lee stepped down": long ago, where the text does not name the office there.
  if (named.item.kind === 'SINGLE' && RECALLED.test(before)) return [];
  const leaves = LEAVES.exec(after);
  // "Former Prime Minister Anna Lee resigned": from something else.
  const isOfPast = isFormer && !/^,\s+who\s/u.test(after);
  if (leaves && !isOfPast) return turn(leaves[0].length, null, named.start);
  if (isFormer) return [];
  const enters = ENTERS.exec(after);
  const how = enters?.groups?.['how'];
  if (enters) return turn(enters[0].length, howOf(how), named.start);
  const dismisses = DISMISSES.exec(before);
  const from = dismisses && FROM_OFFICE.exec(after);
  return dismisses && from ? turn(from[0].length, null, sentence.start + dismisses.index) : [];
}

const howOf = (how: string | undefined): Accession =>
  how === undefined ? 'UNKNOWN' : how === 'elected' ? 'ELECTED' : 'APPOINTED';

/** The office by which the text names somebody there, else the only one that it tells of them. */
function officeOf({ person, item }: Named): HeldOffice | undefined {
  const [title, ...others] = item.kind === 'PERSON' || item.kind === 'OFFICE' ? item.titles : [];
  if (others.length > 0) return undefined;
  const held = title
    ? person.offices.filter((office) => fitOf(title, office.title) > 0)
    : person.offices;
  return held.length === 1 ? held[0] : undefined;
}
