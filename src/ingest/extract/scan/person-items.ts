import { parseBody } from './bodies/parse-body';
import { countryAt, type Known, knownAt } from './gazetteer';
import { bodyItem, type Found, type Item, personItem, placeItem, placesIn, spanOf } from './items';
import { SUPREME_HEADS, VAGUE_HEADS } from '../lexicon/titles';
import { afterLetters, afterRank } from './names/letters-after';
import { isLikelyPerson, parseName, type NamePhrase } from './names/person-name';
import { isAfterAdjunct, withoutTold } from './after-adjunct';
import { afterAside } from './aside';
import { isByline, isCredit, isOfThing, isWithinName } from './part-of-name';
import { plainBodies } from './bodies/plain-body';
import { bodyBeside, unitBeside } from './offices/body-beside';
import { bodiesWithin } from './offices/bodies-within';
import { parseTitle, parseTitles } from './offices/parse-title';
import {
  currentAfter,
  inFullAfter,
  isCounterpart,
  ownEnd,
  titlesAfter,
} from './offices/titles-after';
import { isRankAlone, isRankBeside } from './offices/rank-beside';
import { servedByName } from './offices/served-by-name';
import type { TitlePhrase } from './offices/title-phrase';
import type { Token } from './tokens';

/** "Ambassador of Kazakhstan, Mr. Margulan Baimukhan", "the Italian minister, Luigi Di Maio," or an office. */
export function personWithTitle(tokens: Token[], i: number): Found | null {
  const titles = withoutTold(tokens, parseTitles(tokens, i));
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last || isWithinName(tokens, first)) return null;
  const beside = bodyBeside(tokens, last);
  if (beside) Object.assign(last, { body: beside, next: beside.to });
  const isPossessed = tokens[last.to - 1]?.isPossessive ?? false;
  const inner = [
    ...landBefore(tokens, first),
    ...placesIn(tokens, first.from + first.words.length, last.to),
  ];
  const bodies = titles.flatMap((title) =>
    bodiesWithin(tokens, title).map((body) => bodyItem(tokens, body)),
  );

  const aside = afterAside(tokens, last.next);
  // "Foreign Minister | II | X": the second of two who hold it.
  const next = aside + (/^I{2,3}$/.test(tokens[aside]?.text ?? '') ? 1 : 0);
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const read = isPossessed ? null : parseName(tokens, afterRank(tokens, next + comma), true);
  // In "Speaker Russian Federation Council" no person is called Russian, nor India in "Minister India, Mr. X".
  const known = read && knownAt(tokens, read.from);
  const isWhole = known?.known.kind === 'COUNTRY' && known.to === read?.to;
  const isPeople = known?.known.kind === 'DEMONYM' || isWhole;
  const name = isPeople && !read?.hasHonorific ? null : read;
  const isApposition =
    comma === 0 ||
    (name !== null &&
      (name.hasHonorific || isAppositive(tokens, name)) &&
      !isAfterAdjunct(tokens, next, name.to, first.from));
  // "an adviser to | President Ann Lee": the name is that of whom one serves.
  const served = comma === 0 ? servedByName(tokens, last) : null;
  if (name && served)
    return { items: [personItem(tokens, name, [served], served.from, 'TITLE')], to: name.to };
  if (name && isApposition) {
    // "The Secretary and Foreign Minister Park": before a family name alone, two persons.
    const isShort = wordsOf(tokens, name) === 1 && !isRankBeside(tokens, first);
    const before = isShort || isOther(titles) ? titles.slice(0, -1) : [];
    if (before.length > 0) {
      const offices: Item[] = before.map((title) => ({
        kind: 'OFFICE',
        titles: [title],
        ...spanOf(tokens, title.from, title.to),
      }));
      const person = personItem(tokens, name, [last], last.from, 'TITLE');
      return { items: [...bodies, ...inner, ...offices, person], to: name.to };
    }
    const state = stateAfter(tokens, name, last);
    const isOfMany = isRankAlone(last) || OF_HOUSE.test(last.head);
    const after =
      isOfMany && titles.length === 1 ? inFullAfter(tokens, name) : currentAfter(tokens, name);
    if (after.length > 0) {
      const places = placesIn(tokens, (after[0]?.from ?? 0) + 1, after.at(-1)?.to ?? 0);
      // "Senator Anna Lee, Chair of the Trade Committee": what she does there.
      const held = OF_HOUSE.test(last.head) ? after : [...titles, ...after];
      const person = personItem(tokens, name, held, first.from, 'TITLE');
      return { items: [...places, person], to: after.at(-1)?.to ?? name.to };
    }
    const isLeader =
      last.head === 'leader' && !last.isCapital && !last.words.includes('opposition');
    const isVague =
      VAGUE_HEADS.has(last.head) && (last.to - last.from === 1 || isLeader) && !last.body;
    const named = isVague && (last.country === null || isLeader) ? titles.slice(0, -1) : titles;
    // "National Leader X", "Leader of the Nation X" are styles.
    const offices = named.filter(
      ({ head, about }) => head !== 'leader' || !/^national\b|\bnation$/.test(about.join(' ')),
    );
    const held = state ? [...offices.slice(0, -1), state.title] : offices;
    const person = personItem(tokens, name, held, first.from, 'TITLE', state?.to);
    const places = state ? placesIn(tokens, name.to + 1, state.to) : [];
    return {
      items: [...bodies, ...inner, ...places, person],
      to: state?.to ?? afterLetters(tokens, name.to),
    };
  }
  const span = spanOf(tokens, first.from, last.to);
  // An office that is one lower-case word ("minister", "head") names none.
  if (
    !first.isCapital &&
    first.country === null &&
    first.body === null &&
    tokens[i - 1]?.lower !== 'the'
  )
    return null;
  // "the | first Latvian minister to visit": one of all who held it.
  const isOneOfAll =
    ONE_OF_ALL.test(tokens[first.from]?.text ?? '') && tokens[last.to]?.lower === 'to';
  if (isOneOfAll) return { items: [...bodies, ...inner], to: last.to };
  return {
    items: [...bodies, ...inner, { kind: 'OFFICE', titles, ...span }],
    to: last.to,
  };
}

const ONE_OF_ALL = /^(?:first|second|third|only|last)$/;

/** Who sits in a house with many others: what else one is follows the name. */
const OF_HOUSE = /^(?:senator|representative|congress(?:man|woman))$/;

/** How many words of a name are no particles: "von der Leyen" has one. */
const wordsOf = (tokens: Token[], { from, to }: NamePhrase): number =>
  tokens.slice(from, to).filter(({ text }) => !/^\p{Ll}+$/u.test(text)).length;

/** "the Republic of Korea | Foreign Minister": a state's name of several words stands for itself. */
function landBefore(tokens: Token[], { from }: TitlePhrase): Item[] {
  const land = knownAt(tokens, from);
  const isWhole = land?.known.kind === 'COUNTRY' && land.to - from > 1;
  return isWhole && !tokens[land.to - 1]?.isPossessive ? [placeItem(tokens, from, land)] : [];
}

/** "The Secretary-General and Foreign Minister Ann Lee": who heads all holds no lesser office. */
function isOther([first, ...others]: TitlePhrase[]): boolean {
  // "the head of the Latvian Ministry and President of Estonia X": of two states, two persons.
  const last = others.at(-1);
  const isOfOtherState =
    first?.country != null &&
    last?.country != null &&
    first.country !== last.country &&
    !last.receiving.includes(first.country);
  // "the Speaker and Deputy Speaker of another house X".
  const isDeputy = (words: string[] = []) => /\b(?:deputy|vice)\b/.test(words.join(' '));
  const isOfOtherRank =
    first?.head === last?.head &&
    isDeputy(first?.words) !== isDeputy(last?.words) &&
    last?.body != null;
  // "the President of Latvia and President of the Baltic Authority X": each heads one.
  const isOfOtherBody =
    first?.head === 'president' &&
    last?.head === 'president' &&
    first !== last &&
    first.country !== null &&
    last.country === null &&
    last.body !== null;
  if (isOfOtherState || isOfOtherRank || isOfOtherBody) return true;
  // "the Secretary for Trade, Ambassador Ann Lee": a form of address.
  if (first && last && first.to - first.from > 1 && isRankAlone(last)) return false;
  // "Secretary of State and National Security Advisor X": two that one may hold.
  const isAdviser = /\bnational security advis[eo]r$/.test(last?.words.join(' ') ?? '');
  if (isAdviser && first && first.to - first.from > 1) return false;
  // "President and Chairman of the Management Board of the Baltic Bank X": one heads a firm.
  if (first !== last && /^(?:chairman|chairwoman|ceo)$/.test(last?.head ?? '') && last?.body)
    return false;
  const isAlone = first?.words.length === 1 && first.country === null && first.body === null;
  return isAlone && others.length > 0 && SUPREME_HEADS.has(first.head) && !first.isFormer;
}

/** "President Vladimir Putin of Russia": the office's state after the holder's name. */
function stateAfter(
  tokens: Token[],
  name: NamePhrase,
  title: TitlePhrase,
): { title: TitlePhrase; to: number } | null {
  if (title.country !== null || title.body || tokens[name.to]?.lower !== 'of') return null;
  if (tokens[name.to - 1]?.isPossessive) return null;
  const at = name.to + (tokens[name.to + 1]?.lower === 'the' ? 2 : 1);
  const found = countryAt(tokens, at);
  if (!found || knownAt(tokens, at)?.known.kind !== 'COUNTRY') return null;
  if (tokens[found.to - 1]?.isPossessive) return null;
  const state = tokens.slice(name.to, found.to).map(({ text }) => text);
  return { title: { ...title, country: found.country, ofState: state.join(' ') }, to: found.to };
}

/** After a comma a name stands beside an office when it is whole and the next comma closes it. */
function isAppositive(tokens: Token[], name: NamePhrase): boolean {
  // "the Minister, Anna Lee | TD, will".
  const next = tokens[afterLetters(tokens, name.to)]?.text;
  const isWhole = name.to - name.from >= 2 && knownAt(tokens, name.from)?.known.kind !== 'BODY';
  return isWhole && (next === undefined || !/^[\p{Lu}\p{N}'’"“”/&]/u.test(next));
}

/** "Mr. Baimukhan", "Vladimir Putin", and after a comma what office they hold: "Luigi Di Maio, the minister". */
export function personAlone(tokens: Token[], i: number): Found | null {
  const name = parseName(tokens, i);
  if (!name) return null;
  if (isCredit(tokens, name) || isOfThing(tokens, name)) return { items: [], to: name.to };
  const known = knownAt(tokens, name.from);
  if (!name.hasHonorific) {
    if (known && (known.to >= name.to || isPlaceBefore(tokens, name, known))) return null;
    if (parseBody(tokens, i) || plainBodies(tokens, i, parseTitle).length > 0) return null;
  }
  const end = afterLetters(tokens, name.to);
  const isBeside = /^[,–—-]$/.test(tokens[end]?.text ?? '');
  // "Nurlan Nazar: Thank you": who speaks in what was taken down.
  const isTurn = i === 0 && name.to - name.from > 1 && isOfTurn(tokens, name);
  const titles = isBeside && !isCounterpart(tokens, i, end) ? titlesAfter(tokens, end + 1) : [];
  const isTitled = titles.length > 0 && name.to - name.from > 1;
  if (
    !name.hasHonorific &&
    !isTitled &&
    !isTurn &&
    !isLikelyPerson(tokens, name) &&
    !isByline(tokens, name)
  )
    return single(tokens, name);
  const ground = isTitled ? 'TITLE' : name.hasHonorific ? 'HONORIFIC' : 'GIVEN_NAME';
  const inner = titles.flatMap(({ from, words, to }) => placesIn(tokens, from + words.length, to));
  const person = personItem(tokens, name, titles, name.honorificsFrom, ground);
  const last = titles.at(-1);
  const unit = last ? unitBeside(tokens, last) : null;
  const to = unit?.to ?? (last ? ownEnd(tokens, last) : name.to);
  const item =
    last && to !== last.to ? { ...person, end: tokens[to - 1]?.end ?? person.end } : person;
  return { items: [...inner, ...(unit ? [bodyItem(tokens, unit)] : []), item], to };
}

/** "in New York | Anna Lee met", "in Riga | Foreign Minister": a place of two words, or one that "in" leads to, begins no name. */
function isPlaceBefore(
  tokens: Token[],
  { from, to }: NamePhrase,
  { known, to: end }: { known: Known; to: number },
): boolean {
  if (!/^(?:CITY|COUNTRY|REGION)$/.test(known.kind)) return false;
  const isLed = /^(?:in|at|to|from)$/.test(tokens[from - 1]?.lower ?? '');
  const isBeforeOffice = isLed && to > end && parseTitle(tokens, end) !== null;
  return isBeforeOffice || (to - end >= 2 && (end - from > 1 || isLed));
}

/** Whether a colon and what is said follow a name; a heading's last word tells that it is none. */
function isOfTurn(tokens: Token[], { to }: NamePhrase): boolean {
  const isHeading =
    /^(?:text|release|remarks|question|answer|background|note|update|points|contact|sheet|topics?|reading)$/.test(
      tokens[to - 1]?.lower ?? '',
    );
  return !isHeading && tokens[to]?.text === ':' && tokens[to + 1]?.isCapital === true;
}

/** One or more capitalised words that may be a family name met before: decided once all are read. */
function single(tokens: Token[], name: NamePhrase): Found {
  const words = tokens.slice(name.from, name.to).map(({ text }) => text);
  return { items: [{ kind: 'SINGLE', words, ...spanOf(tokens, name.from, name.to) }], to: name.to };
}
