import type { Party } from '../../clauses/chunk';
import { namedInBrackets } from '../../clauses/named-in-brackets';
import { officersBefore } from '../../clauses/offices-of-states';
import { clauseAbove } from '../../clauses/superordinate';
import { GOES_ON, WITH_OTHERS } from '../../lexicon/journeys';
import { LED_BY } from '../../lexicon/meeting-cues';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { firstOf } from '../../people/gender';
import { ofMainClause } from '../../people/of-main-clause';
import { headOfDelegation, namedBefore, unnamedParty } from '../told/focus';
import { withoutTimes } from '../journeys/journey-rows';

/**
 * Who travels by a verb: whom it names last before it with all in one row with them, who leads first;
 * else whom "she", "the delegation" or "the Co-Chairs" mean.
 */
export function travellersBefore(
  reading: Reading,
  sentence: ScannedSentence,
  verbAt: number,
): Party[] {
  const { text } = reading;
  const words = text.slice(sentence.start, verbAt);
  // "He told me that he would travel": another than who writes.
  const all = peopleIn(reading, sentence).filter(
    ({ start, end }) => end <= verbAt && text.slice(start, end) !== 'me',
  );
  // "A was met by B when she arrived": A.
  const isOfFirst = WHEN_SHE.exec(words);
  const fit = isOfFirst
    ? all.filter(({ start }) => !BY.test(text.slice(sentence.start, start)))
    : all;
  // "A and B will sign it when she comes": one of them.
  const one = isOfFirst && fit.length > 1 ? firstOf(text, fit, isOfFirst[1] ?? '') : undefined;
  const named = one ? [one] : fit;
  // "A met B, after which they flew": both.
  const they = THEY_GO.exec(words);
  const both =
    they && clauseAbove(reading, sentence, sentence.start + they.index + (they[1] ?? '').length);
  if (both && both.persons.length > 1)
    return all.filter(
      ({ person }, i) =>
        both.persons.includes(person) && all.findIndex((each) => each.person === person) === i,
    );
  // "A, accompanied by B, will travel": A does.
  const aside = WITH_OTHERS.exec(words);
  const leader = named.findLast(({ end }) => aside && end <= sentence.start + aside.index);
  if (leader) return [leader];
  // "A, who met B on Monday, will travel": A does.
  const said = WHO_DID.exec(words);
  const met = said && named.find(({ end }) => end === sentence.start + said.index);
  if (met && !isInRow(text, named, met)) return [met];
  // "A told B that she will travel": A.
  const [teller, hearer] = named;
  const isTellers = teller && hearer && TELLS_THAT_SHE.test(text.slice(teller.end, verbAt));
  if (isTellers && hearer.person !== teller.person && named.length === 2) return [teller];
  // "whether he will meet A, who | is due to travel": A does.
  const last = named.at(-1);
  if (last && /^,\s+who\s+(?:\p{Ll}+\s+){0,4}$/u.test(text.slice(last.end, verbAt))) return [last];
  const led = delegationOf(reading, sentence, named, verbAt);
  if (led.length > 0) return led;
  // "At the invitation of A and B, C visited": C.
  const row = rowOf(reading, sentence, ofMainClause(text, sentence.start, named));
  if (row.length > 0) return subjectOf(reading, sentence, named, row, verbAt);
  const officers = officersBefore(reading, sentence, verbAt);
  if (officers.length > 0) return officers;
  const known = namedInBrackets(reading, { start: sentence.start, end: verbAt }).at(-1);
  if (known) return known.persons.map((person) => ({ person, start: known.start, end: known.end }));
  const unnamed = unnamedParty(reading, sentence, words, sentence.start);
  return unnamed ? [unnamed] : [];
}

/** What is said beside of one who then does something: "(A), who was in Riga, where she met B, will", "(A), in Riga for talks with B, will". */
const WHO_DID =
  /,\s+(?:who|whose|with\s+whom|(?:(?:currently|now|already)\s+)?in(?=\s+(?:the\s+)?\p{Lu}[^,.;]{2,60}?\s(?:for|since|with|after|on|to)\s))\s(?:[^,.;]|(?<=\p{Lu})\.|,\s+(?:where|when|after\s+which|and\s+who)\s)+,\s+(?:(?:also|then|later|meanwhile|earlier|now)\s+)*(?:(?:has|had|will)\s+)?$/u;

/** "A and B, who met C, will travel": a row, read as such. */
const isInRow = (text: string, named: readonly Named[], { start }: Named): boolean =>
  named.some(({ end }) => end < start && /^,?\s+and\s+(?:the\s+)?$/u.test(text.slice(end, start)));

/** Before a verb of what was done, whoever did it. */
const HAS =
  /(?:^|\s+)(?:(?:has|have|had)(?:\s+(?:just|already|also|now|since|reportedly))?|(?:will|would|is|are|was|were)\s+(?:now\s+)?(?:not|no\s+longer)(?:\s+be)?|(?:had\s+(?:(?:also|\p{Ll}+ly)\s+)?)?(?:planned|intended|hoped|meant|wanted)\s+to|(?:was|were|had\s+been)\s+(?:originally\s+)?(?:(?:due|scheduled|set|expected)\s+)?to(?:\s+have)?)$/u;

const TELLS_THAT_SHE =
  /^(?:,[^,;]{2,60},)?\s+(?:(?:has|had|also|later)\s+)*(?:told|informed|assured|notified)\s[^.;]{2,90}?\sthat\s+(?:he|she)\s(?:[^.,;]{0,30}\s)?$/u;

/** "President A: Your Prime Minister | will come": another, who is not named. */
const OF_WHOSE =
  /:\s(?:[^;]*\s)?(?:[Yy]our|[Oo]ur|[Mm]y)\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{L}+(?:\s+(?:will|is|are|has|had|was))?$/u;

/** What is left of a time that stands before a verb: "A on Monday | travelled to", "A late on Monday left". */
const WHEN =
  /(?:^|\s)(?:(?:late|later|early|earlier)\s+)?(?:on|in)(?:\s+(?:morning|afternoon|evening|night))?$/u;

/** "Minister A said that experts will travel": she does not. */
export function isDoneByAnother(
  reading: Reading,
  sentence: ScannedSentence,
  { end }: Party,
  verbAt: number,
): boolean {
  const gap = withoutTimes(reading, sentence, Math.min(end, verbAt), verbAt)
    .trim()
    .replace(HAS, '')
    .replace(WHEN, '');
  // "met members of the house who | visited Riga": they did.
  if (OF_WHOSE.test(gap) || WHO.test(gap)) return true;
  const isOther = /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(gap) && !GOES_ON.test(gap);
  return isOther || THAT_STATE.test(gap) || THAT_GROUP.test(gap) || MANY_OF_STATE.test(gap);
}

/** Before a verb of another: "announced | that Norway", "says that the Ministry of Health". */
const THAT_STATE = /(?:^|\s)that\s+(?:the\s+)?\p{Lu}[^,;]*$/u;

/** "confirmed that a team from USAID". */
const THAT_GROUP =
  /(?:^|\s)that\s+(?!(?:he|she|they|it|I|we)\s)(?:an?\s+|the\s+)?(?:\p{Ll}[\p{L}-]*\s+){1,5}(?:of|from|at)\s+(?:the\s+)?\p{Lu}[^,;]*$/u;

/** "noted that nearly 1100 Latvians". */
const MANY_OF_STATE =
  /(?:^|\s)(?:\d[\d,.]*|many|several|thousands\s+of|hundreds\s+of|most)\s+(?:\p{Ll}+\s+)?\p{Lu}\p{Ll}+$/u;

/** Behind other words than a name and its comma. */
const WHO = /[\p{L}\d]\s+who$/u;

/** "a delegation led by A, including B and C, will travel": A, and all whom it includes. */
function delegationOf(
  { text }: Reading,
  sentence: ScannedSentence,
  named: readonly Named[],
  verbAt: number,
): Named[] {
  const leader = named.find(({ start }) => LED_BY.test(text.slice(sentence.start, start)));
  if (!leader) return [];
  const after = named.filter(({ start }) => start > leader.end);
  const [first] = after;
  const isRow = first === undefined || INCLUDING.test(text.slice(leader.end, first.start));
  const end = after.at(-1)?.end ?? leader.end;
  // "a delegation led by A met B, who will travel": B does.
  return isRow && /^[\s,]*(?:\p{Ll}+ly\s+)?$/u.test(text.slice(end, verbAt))
    ? [leader, ...after]
    : [];
}

/** Between who leads a delegation and who else is in it. */
const INCLUDING =
  /^,?\s+(?:and\s+|that\s+|which\s+)?(?:includ(?:ing|es?|ed)|compris(?:ing|es?|ed)|consisting\s+of|composed\s+of|with)\s+(?:the\s+)?$/u;

/** "A met B and flew to Riga": who does both; else the row itself. */
function subjectOf(
  reading: Reading,
  sentence: ScannedSentence,
  named: readonly Named[],
  row: Named[],
  verbAt: number,
): Named[] {
  const [first] = row;
  const end = row.at(-1)?.end ?? verbAt;
  if (!first || !AND_THEN.test(reading.text.slice(end, verbAt))) return row;
  // "The Committee will host A and is to travel": the Committee is.
  if (DONE_BY_BODY.test(reading.text.slice(sentence.start, first.start))) return [];
  for (let before = named.filter((each) => each.end <= first.start); ;) {
    const subject = rowOf(reading, sentence, before);
    const [leader] = subject;
    if (!leader) return openerOf(reading, sentence) ?? row;
    if (!AS_OBJECT.test(reading.text.slice(sentence.start, leader.start))) return subject;
    before = before.filter((each) => each.end <= leader.start);
  }
}

/** "She will meet B and | is expected in Riga": she. */
function openerOf(reading: Reading, sentence: ScannedSentence): Named[] | null {
  const who = OPENS_WITH.exec(reading.text.slice(sentence.start, sentence.end))?.groups?.['who'];
  const one = who === undefined ? null : namedBefore(reading, sentence, who);
  if (one) return [one];
  // "The delegation met with B and | laid a wreath": who leads it, or nobody that is named.
  if (!GROUP_OPENS.test(reading.text.slice(sentence.start, sentence.end))) return null;
  const head = headOfDelegation(reading);
  return head ? [{ ...head, start: sentence.start, end: sentence.start }] : [];
}
const GROUP_OPENS =
  /^(?:[^,.;]{0,60},\s+)?(?:[Tt]he|[Aa]n?)\s+(?:[\p{L}-]+\s+){0,3}(?:delegation|guests|members|deputies|parliamentarians|lawmakers|senators|observers|mission|group|team)\s/u;
const OPENS_WITH = /^(?:(?:On|In|At|Later|Then)\b[^,;.]{0,30},?\s+)?(?<who>[Hh]e|[Ss]he)\s/u;

/** Before a second verb of one subject: "met B | in Oslo on Monday and then | flew", "met B, after which she | flew". */
const AND_THEN =
  /^(?:,?\s+(?:in|on|at|of|for|about|over|during|today|tomorrow|yesterday|earlier|later|next|this|last|to\s+discuss)\b[^.;]{0,90}?)?,?\s+(?:and|before|then|(?:after|following|upon)\s+which)\s+(?:(?:then|also|later|subsequently|will|is|are|was|were|to|he|she|on\s+\p{Lu}\p{Ll}+)\s+)*$/u;
const DONE_BY_BODY =
  /^(?:[^,]{2,40},\s+)?(?:The|Members\s+of\s+the)\s+(?:\p{L}+\s+){0,6}?(?:[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Bb]oard|[Ss]ubcommittee|[Dd]elegates|[Ll]awmakers)\s+(?:[^,.;]{0,40}\s)?(?:host|receive|meet|met|welcome|hear|question)\p{L}*\s[^;]*$/u;
/** Before a verb of those who met: "before | they then". */
const THEY_GO =
  /((?:before|(?:after|following)\s+which)\s+)they\s+(?:(?:both|then|also|later|jointly|together|had|will)\s+)*$/u;
/** Before what one does whom the sentence tells of, and right before who does something to them. */
const WHEN_SHE = /\b(?:when|as|after|before)\s+(s?he)\s+(?:(?:has|had|will)\s+)?$/u;
const BY = /\bby\s+(?:the\s+)?$/u;
/** Before one to whom something is done. */
const AS_OBJECT = /\b(?:with|by|to|from|for|of|at|met|meets?|said\s+that)\s+(?:the\s+)?$/u;

/** Between two who go together, the names of offices, states and bodies left out: "and newly appointed Envoy". */
const AND_ALSO =
  /^(?:[\s,;()]|\b(?:and|of|the|for|from|to|his|her|their|also|both|newly\s+(?:appointed|elected|named)|new|acting|incoming|outgoing|as\s+well\s+as|(?:together|along)\s+with)\b)*$/u;

/** "Anna Lee, Minister, and Ivo Berg will": Lee and Berg; an office right after a name is its own. */
function rowOf(reading: Reading, sentence: ScannedSentence, named: readonly Named[]): Named[] {
  const row: Named[] = [];
  for (const each of [...named].reverse()) {
    const next = row[0];
    const gap = next ? gapBetween(reading, sentence, each.end, next.start) : '';
    const isOwnOffice =
      next?.item.kind === 'OFFICE' && each.item.kind === 'PERSON' && /^,\s*$/u.test(gap);
    if (next && !isOwnOffice && !(AND_ALSO.test(gap) && /,|\band\b|\bwith\b/u.test(gap))) break;
    if (isOwnOffice) row.shift();
    row.unshift(each);
  }
  const [first, second] = row;
  const joint = first && second ? gapBetween(reading, sentence, first.end, second.start) : '';
  // "After meeting A, B flew", "met A, and B flew": two who go need an "and" alone.
  if (row.length === 2 && !/^[^,]*\b(?:and|with)\b/u.test(joint)) row.shift();
  return row.filter(({ person }, i) => row.findIndex((each) => each.person === person) === i);
}

function gapBetween(
  { text }: Reading,
  { items }: ScannedSentence,
  from: number,
  to: number,
): string {
  let words = text.slice(from, to);
  for (const { kind, start, end } of items)
    if (kind !== 'PERSON' && start >= from && end <= to)
      words = words.replace(text.slice(start, end), '');
  return words;
}
