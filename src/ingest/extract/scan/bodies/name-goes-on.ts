import { beginsOther, MEMBERS_OF_CHAMBER as HOUSE } from './capitals-from';
import { countryAt, knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { ONLY_ONE } from './lone-noun';
import { isSchoolAt } from './schools';
import { HEADS } from '../../lexicon/titles';
import { isOfOffice } from '../names/name-begins';
import type { Token } from '../tokens';

/** What is held or signed, and after "and" has another's name beside it. */
const HELD =
  /^(?:dialogue|forum|summit|conference|meeting|consultations|talks|session|festival|exhibition|ceremony|agreement|treaty|declaration|memorandum)$/;

/** Whether a name of a body goes on over "and" or "&" at a token; it began at `from`. */
export function goesOnOver(tokens: Token[], i: number, from: number): boolean {
  const [before, joint, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // "the Rule | of | Law Mission".
  if (joint?.lower === 'of' && before?.text === 'Rule' && next?.text === 'Law') return true;
  if (!/^(?:and|&)$/.test(joint?.lower ?? '') || i === from || !next?.isCapital) return false;
  if (beginsOther(tokens, i + 1) || HELD.test(before?.lower ?? '')) return false;
  // "the House of Representatives | and High Council": whom a chamber is of ends its name.
  const isOfMembers =
    HOUSE.test(before?.text ?? '') && /^(?:of|the)$/.test(tokens[i - 2]?.lower ?? '');
  if (isOfMembers || (i === from + 1 && HOUSE.test(before?.text ?? ''))) return false;
  // "House Democrats | and Senate Republicans".
  const isOfChamber = /^(?:House|Senate)$/.test(next.text) && tokens[i + 2]?.isCapital === true;
  if (isOfChamber && MEMBERS.test(before?.text ?? '')) return false;
  // "the European Commission | and Council": each has a noun of its own.
  const isNounAlone = ORGAN.test(next.text) && !tokens[i + 2]?.isCapital;
  if (isNounAlone && ORGAN.test(before?.text ?? '') && tokens[i + 2]?.lower !== 'of') return false;
  // "the Chancellery | and Trade Ministry": a noun that names a body by itself.
  if (i === from + 1 && ONLY_ONE.test(before?.text ?? '') && tokens[from - 1]?.lower === 'the')
    return false;
  // "Riga Trade and | Union | Minister": another's office.
  if (BODY_HEADS[next.lower] && HEADS.has(tokens[i + 2]?.lower ?? '')) return false;
  // "the School of Economics and Science | and Daugava University": named with what is no field.
  if (isSchoolAt(tokens, i + 1)) return false;
  // "the Party of Latvia | and Baltic Alliance": a place alone, and then a body.
  const land = knownAt(tokens, from);
  const isPlace = land !== null && land.known.kind !== 'BODY' && land.to === i;
  if (isPlace && BODY_HEADS[next.lower] && knownAt(tokens, i + 1) === null) return false;
  // "the Bank of Latvia | and Financial Services Commission".
  if (isPlace && knownAt(tokens, i + 1) === null && isBodyOfThree(tokens, i + 1)) return false;
  // "in Riga | and Riga State University": a town, and what is named with one.
  if (isPlace && land.known.kind === 'CITY' && knownAt(tokens, i + 1)?.known.kind === 'CITY')
    return false;
  // "in Daugava | and U.S. Embassy Riga": a state's body after a name that is no field.
  const isOfState = countryAt(tokens, i + 1) !== null && !isOfOffice(tokens, i - 1);
  return !(isOfState && i === from + 1 && (land === null || land.known.kind === 'CITY'));
}

/** Whether two words or more stand before a noun for bodies: "Financial Services | Commission". */
function isBodyOfThree(tokens: Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.isCapital && !BODY_HEADS[tokens[to]?.lower ?? '']) to++;
  return to > at + 1 && tokens[to]?.isCapital === true;
}

const MEMBERS = /^(?:Democrats|Republicans|Members|Leaders|Leadership)$/;
const ORGAN =
  /^(?:Parliament|Council|Commission|Committee|Senate|Congress|House|Cabinet|Government|Presidency|Court|Assembly|Ministry|Agency|Secretariat|Administration)$/;

const SENT =
  /^(?:support|monitoring|observer|observation|assistance|stabili[sz]ation|peacekeeping|training|advisory|verification)$/;
const TOLD_BEFORE_PARTY =
  /^(?:ruling|opposition|governing|main|christmas|tea|birthday|dinner|garden|search|work|third|two|three|six|trump|biden|putin)$/;

/**
 * Whether a noun in lower case ends a name of capitals before it: "Riga | police", "the Baltic Security
 * Support | mission", "the Unity | party".
 */
export function endsInLowerCase(tokens: Token[], i: number, from: number): boolean {
  const { lower = '', isCapital } = tokens[i] ?? {};
  if (isCapital || i === from) return false;
  const words = tokens.slice(from, i);
  // "Latvian | police": of any of its towns.
  if (lower === 'police') return countryAt(tokens, from)?.to !== i;
  if (lower === 'mission') return words.length > 1 && words.some((word) => SENT.test(word.lower));
  const before = tokens[i - 1];
  const known = knownAt(tokens, from);
  const isOpen = known === null || known.to < i;
  return (
    lower === 'party' &&
    isOpen &&
    before?.isCapital === true &&
    !TOLD_BEFORE_PARTY.test(before.lower)
  );
}
