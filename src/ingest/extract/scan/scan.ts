import type { Span } from '../../../store/article';
import { knownAt } from './gazetteer';
import { chambersAt } from './bodies/chambers';
import { bodyItem, type Found, type Item, placeItem, placesIn } from './items';
import { AGREEMENT_WORDS } from '../lexicon/places';
import { namedPlace } from './names/named-place';
import { townInRow } from './names/town-in-row';
import { administrationOf } from './names/administration';
import { personAlone, personWithTitle } from './person-items';
import { jointBodyAt } from './bodies/joint-bodies';
import { loneNounAt } from './bodies/lone-noun';
import { afterMinistersMeeting } from './bodies/ministers-meeting';
import { movementAt } from './bodies/movements';
import { namedAfterNoun } from './bodies/named-after-noun';
import { newspaperAt } from './bodies/newspapers';
import { officersOfficeAt } from './bodies/officers-office';
import { friendsAt } from './bodies/friends';
import { parseBody } from './bodies/parse-body';
import { standingGroupAt } from './bodies/standing-groups';
import { partiesConferenceAt } from './bodies/parties-conference';
import { pluralUnitsAt } from './bodies/plural-units';
import { afterShip } from './bodies/ships';
import { afterThing, isAgreedOn } from './bodies/things';
import { parseTitle } from './offices/parse-title';
import { isFirmVisited } from './bodies/firm-visited';
import { isPeopleAt } from './names/peoples';
import { isAdjective } from './names/place-adjective';
import { plainBodies } from './bodies/plain-body';
import { personsBeforePluralTitle } from './offices/plural-after';
import { personsWithPluralTitle } from './offices/plural-title';
import { type Token, tokenise } from './tokens';

export interface ScannedSentence extends Span {
  index: number;
  tokens: Token[];
  items: Item[];
}

/** Words before a building in which one is received. */
const COMES_TO =
  /\b(?:welcom|invit|arriv|came|come|met|held|gather|host)\p{L}*(?: \p{L}+)? to the$|\b(?:in|at|inside|outside) the$/u;
const BUILDINGS = /^(?:Kremlin|Akorda)$/;

/** Finds persons with their offices, offices by themselves, bodies and places in one sentence. */
export function scanSentence(text: string, { start, end }: Span, index: number): ScannedSentence {
  const tokens = tokenise(text, start, end);
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    // "the Riga-based | Baltic League", "the Latvia-run | Riga Port".
    if (PARTICIPLE.test(tokens[i]?.text ?? '')) {
      i++;
      continue;
    }
    // "the | Latvia-Latin America | Trade Forum": nobody called America.
    if (OF_AMERICA.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'America') {
      i += 2;
      continue;
    }
    // "the | UN|-led talks": a body that does what follows, and no place or person.
    if (TAIL.test(tokens[i + 1]?.text ?? '')) {
      const body = parseBody(tokens, i);
      if (body?.ground === 'KNOWN') items.push(bodyItem(tokens, body));
      i += 2;
      continue;
    }
    // "the | Latvians | Anna Lee and Omar Khan".
    if (isPeopleAt(tokens, i) && tokens[i + 1]?.isCapital && !isPeopleAt(tokens, i + 1)) {
      i++;
      continue;
    }
    const ship = afterShip(tokens, i);
    if (ship > i) {
      i = ship;
      continue;
    }
    const found =
      surelyAt(tokens, i) ??
      administrationOf(tokens, i) ??
      personsWithPluralTitle(tokens, i) ??
      personsBeforePluralTitle(tokens, i) ??
      personWithTitle(tokens, i) ??
      placeNotOfBody(tokens, i) ??
      townInRow(tokens, i) ??
      personAlone(tokens, i) ??
      entity(tokens, i);
    if (!found) {
      // "his | Papua New Guinean | counterpart": no "New Guinean" is named.
      const known = knownAt(tokens, i);
      i = known?.known.kind === 'DEMONYM' ? known.to : i + 1;
      continue;
    }
    items.push(...found.items);
    i = found.to;
  }
  return { start, end, index, tokens, items };
}

const PARTICIPLE = /^(?!State-owned)\p{Lu}.*-(?:\p{Ll}+ed|run|led|held|born)$/u;

const OF_AMERICA = /[-‑](?:Latin|Central|North|South)$/u;

const TAIL = /^[-‑]\p{Ll}/u;

/** Bodies that no person's name can be. */
function surelyAt(tokens: Token[], i: number): Found | null {
  const movement = movementAt(tokens, i);
  // "the Al-Ahram | Centre for Strategic Studies".
  const whole = movement && parseBody(tokens, i);
  const longer = whole && whole.to > movement.to ? whole : movement;
  // "the | General | Staff", "General | Motors": no rank before a name.
  const isKnown = knownAt(tokens, i)?.known.kind === 'BODY' && tokens[i + 1]?.isCapital === true;
  const isStaff =
    /^(?:General|Lord)$/.test(tokens[i]?.text ?? '') &&
    (tokens[i + 1]?.text === 'Staff' || isKnown || isUnitAt(tokens, i + 1));
  const body =
    longer ??
    (isStaff ? parseBody(tokens, i) : null) ??
    partiesConferenceAt(tokens, i) ??
    jointBodyAt(tokens, i) ??
    pluralUnitsAt(tokens, i) ??
    friendsAt(tokens, i) ??
    newspaperAt(tokens, i) ??
    namedAfterNoun(tokens, i) ??
    standingGroupAt(tokens, i) ??
    officersOfficeAt(tokens, i, parseTitle);
  return (
    body && { items: [bodyItem(tokens, body)], to: body.short === null ? body.to : body.short + 2 }
  );
}

/** "General | Directorate of", "General | Secretariat": a noun for bodies that no rank stands before. */
const isUnitAt = (tokens: Token[], at: number): boolean =>
  /^(?:Directorate|Secretariat|Department|Inspectorate|Confederation|Federation|Command|Administration|Authority|Organi[sz]ation|Council|Commission|Union|Intelligence|Security|Prosecutor)/.test(
    tokens[at]?.text ?? '',
  );

/** "the Riga Canal", and no place in "the Riga Canal | Authority". */
function placeNotOfBody(tokens: Token[], i: number): Found | null {
  const place = namedPlace(tokens, i);
  if (!place || !tokens[place.to]?.isCapital) return place;
  const body = parseBody(tokens, i);
  return body?.ground === 'HEAD' && body.to > place.to ? entity(tokens, i) : place;
}

function entity(tokens: Token[], i: number): Found | null {
  const chambers = chambersAt(tokens, i);
  if (chambers) return chambers;
  const plain = plainBodies(tokens, i, parseTitle);
  const last = plain.at(-1);
  if (last) return { items: plain.map((each) => bodyItem(tokens, each)), to: last.to };
  const body = parseBody(tokens, i);
  if (body && body.to > body.from) {
    const thing = afterThing(tokens, body);
    if (thing > body.to || isAgreedOn(tokens, body)) return { items: [], to: thing };
    // "U.S.-ASEAN Summit": part of a name; in "the Latvia-EU | border" the body is told of.
    if (isDashAt(tokens, i - 1, tokens[i]?.start) && !isToldBeside(tokens, body.to))
      return { items: [], to: body.to };
    // "the Central African Republic (CAR)": the country's short form.
    const isBracketed = tokens[i - 1]?.text === '(' && tokens[body.to]?.text === ')';
    if (isBracketed && body.ground === 'SHORT_FORM') return { items: [], to: body.to };
    // "NAFTA (North American Free Trade Agreement)": what the brackets spell out is no body.
    if (body.ground === 'SHORT_FORM' && isAgreement(tokens, body.to))
      return { items: [], to: body.to };
    // "the United Nations Charter" and "the Akorda residence" are things of the body.
    const isOfThing =
      /^(?:charter|convention|treaty|residence|palace|wall|towers?|embankment|flag|day|consultations)$/.test(
        tokens[body.to]?.lower ?? '',
      ) || /^(?:Framework|World Cup|Regional Forum)$/.test(wordsAt(tokens, body.to));
    const meeting = afterMinistersMeeting(tokens, body.to);
    if (meeting > body.to) return { items: [], to: meeting };
    // "The Kremlin, Moscow": where it was, as a line of its own tells.
    const isWhere =
      tokens[i]?.text === 'Kremlin' &&
      tokens[i + 1]?.text === ',' &&
      knownAt(tokens, i + 2)?.known.kind === 'CITY';
    // "welcome you to the Kremlin": the building.
    const lead = tokens.slice(Math.max(0, i - 5), i).map(({ lower }) => lower);
    const isBuilding =
      BUILDINGS.test(tokens[i]?.text ?? '') && body.to === i + 1 && COMES_TO.test(lead.join(' '));
    // "met at 10 | Downing Street": the house.
    const isHouse =
      tokens[i]?.text === 'Downing' && /\b(?:at|in|outside|inside|to) \d+$/.test(lead.join(' '));
    // "the Riga | Kremlin": of a town.
    const isOfTown =
      tokens[i]?.text === 'Kremlin' &&
      [1, 2].some((k) => i >= k && knownAt(tokens, i - k)?.to === i);
    // "the C5+1 | format", "the C5+1 diplomatic | platform": how they meet.
    const isFormat = tokens[i]?.text.startsWith('C5') === true && isFormatAt(tokens, body.to);
    if (isWhere || isBuilding || isHouse || isOfTown || isFormat) return { items: [], to: body.to };
    if (body.ground === 'KNOWN' && body.short === null && isOfThing)
      return { items: [], to: body.to + 1 };
    const items = [
      ...placesIn(tokens, i, body.to).filter(() => body.ground === 'HEAD'),
      bodyItem(tokens, body),
    ];
    return { items, to: body.short === null ? body.to : body.to + 3 };
  }
  const lone = loneNounAt(tokens, i);
  if (lone) return { items: [bodyItem(tokens, lone)], to: lone.to };
  const found = knownAt(tokens, i);
  if (!found || found.known.kind === 'DEMONYM' || found.known.kind === 'BODY') return null;
  // In "U.S.-Vietnam relations" and "Libya–Turkey talks" names of countries are adjectives.
  if (
    isDashAt(tokens, i - 1, tokens[i]?.start) ||
    isDashAt(tokens, found.to, tokens[found.to - 1]?.end)
  )
    return { items: [], to: found.to };
  if (isAdjective(tokens, i, found.to)) return { items: [], to: found.to };
  if (isFirmVisited(tokens, i, found.to)) return { items: [], to: found.to };
  return { items: [placeItem(tokens, i, found)], to: found.to };
}

/** "the Latvia-EU | border", "a non-NATO | ally": a noun in lower case follows the compound. */
const isToldBeside = (tokens: Token[], to: number): boolean =>
  tokens[to]?.isWord === true && !tokens[to].isCapital && tokens[to - 1]?.isPossessive === false;

const isFormatAt = (tokens: Token[], at: number): boolean =>
  FORMATS.test(tokens[tokens[at]?.lower === 'diplomatic' ? at + 1 : at]?.lower ?? '');
const FORMATS =
  /^(?:format|platform|process|framework|mechanism|initiative|ministerial|summit|meeting|dialogue)$/;

/** "Framework", of "the UN Framework Convention", or two words: "the FIFA | World Cup". */
const wordsAt = (tokens: Token[], at: number): string =>
  tokens[at]?.text === 'Framework' ? 'Framework' : `${tokens[at]?.text} ${tokens[at + 1]?.text}`;

function isAgreement(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return AGREEMENT_WORDS.has(tokens[close - 1]?.lower ?? '');
}

/** Whether a dash stands at a token and touches the offset. */
function isDashAt(tokens: Token[], at: number, offset: number | undefined): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^[-‑–]$/.test(token.text) &&
    (token.end === offset || token.start === offset)
  );
}
