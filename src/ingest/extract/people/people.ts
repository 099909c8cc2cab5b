import { slugOf } from '../../../domain/slug';
import type { Span } from '../../../store/article';
import { isGivenBefore } from '../scan/names/ambiguous-names';
import type { Item, PersonGround } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { countryAt } from '../scan/gazetteer';
import { fullness } from '../scan/names/person-name';
import { tokenise } from '../scan/tokens';
import { isRankAlone, isStyleAlone } from '../scan/offices/rank-beside';
import type { Byline } from './bylines';
import { Holders } from './holders';
import { isOfKin } from './kin';
import { isInTurn } from './in-turn';
import { doesAct, isInListOfLands, isLedToPerson } from './led-to-person';
import { oneOfSeveral } from './one-of-several';
import { isOver } from './is-over';
import { clash } from './royal-ranks';
import { isSameName } from './same-name';
import { isOfRule } from './ruler';
import {
  fitOf,
  isBareOf,
  isCutOf,
  isFuller,
  isInOtherWords,
  isOnlyClaimed,
  isWithLongerState,
} from './office-fit';
import type { TitlePhrase } from '../scan/offices/title-phrase';

/** An office as a text names it for a person, with where it stands. */
export interface HeldOffice {
  title: TitlePhrase;
  /** Offsets of the office's name. */
  label: Span;
  /** Offsets of the office and the holder's name together. */
  whole: Span;
}

/** One person of an article, with every place in which the text names them. */
export interface FoundPerson {
  slug: string;
  /** The fullest name in the text. */
  name: string;
  words: string[];
  ground: PersonGround;
  mentions: (Span & { name: Span; sentence: number })[];
  offices: HeldOffice[];
  /** Ranks that the person is addressed by beside the offices: "the Ambassador" means one of such. */
  addressed: TitlePhrase[];
}

/** All people of an article, and who each mention of a name or an office means. */
export class People {
  readonly all: FoundPerson[] = [];
  private readonly byItem = new Map<Item, FoundPerson>();
  private readonly holders: Holders;

  constructor(
    private readonly text: string,
    sentences: readonly ScannedSentence[],
    /** The day of publication. */
    private readonly publishedAt: string,
    /** Offices that stand on lines by the names of those who hold them. */
    lines: readonly (readonly [Item, Byline])[],
  ) {
    const named = sentences.flatMap((sentence) =>
      sentence.items.flatMap((item, i) => {
        const reading = asPerson(item, sentence, i, text);
        if (reading && lines.some(([named]) => named === item)) reading.ground ??= 'TITLE';
        return reading ? [{ item, sentence, ...reading }] : [];
      }),
    );
    const isFull = ({ words }: Named) => fullness(words) >= 2;
    // Full names first: the text may give a family name before the whole one, as headlines do.
    for (const each of named) if (isFull(each)) this.place(each, each.ground !== null);
    // "Anna Lee had talks" may stand before "Minister Anna Lee": then it is known who she is.
    for (const each of named)
      if (!this.of(each.item)) this.place(each, !isFull(each) && each.ground !== null);
    for (const [item, line] of lines) {
      const person = this.of(item);
      const whole = { start: Math.min(item.start, line.start), end: Math.max(item.end, line.end) };
      for (const title of line.titles)
        if (person) this.addOffice(person, [...person.offices], title, line.sentence, whole);
    }
    for (const person of this.all) {
      person.mentions.sort((a, b) => a.start - b.start);
      const posts = person.offices.filter(({ title }) => !isStyleAlone(title));
      const named = posts.filter(({ title }) => !isRankAlone(title));
      const kept = named.length > 0 ? named : posts;
      person.addressed = person.offices.flatMap((held) =>
        kept.includes(held) ? [] : [held.title],
      );
      person.offices = kept;
    }
    this.holders = new Holders(text, sentences, this.all);
  }

  /** Lets an item name a person who is known: "I" means who writes. */
  alsoNames(item: Item, person: FoundPerson): void {
    this.byItem.set(item, person);
  }

  /** Whom an item of a sentence names; null for none. */
  of(item: Item): FoundPerson | null {
    return this.byItem.get(item) ?? null;
  }

  /** Whom an office said without a name means at an offset. */
  holderOf({ titles: [title] }: { titles: TitlePhrase[] }, before: number): FoundPerson | null {
    return title ? this.holders.of(title, before) : null;
  }

  /** Of which state the text means one as an officer whom it names without the office; null where of none. */
  homeOf(person: FoundPerson): string | null {
    return this.holders.homeOf(person);
  }

  /** Whom offices said in a row mean. */
  holdersOf({ titles }: { titles: TitlePhrase[] }, before: number): FoundPerson[] {
    return this.holders.inRow(titles, before);
  }

  private place(
    { item, sentence, words, ground, titles }: Named & { item: Item; sentence: ScannedSentence },
    mayBeNew: boolean,
  ): void {
    const name = item.kind === 'PERSON' ? item.name : { start: item.start, end: item.end };
    let person = this.match(words, titles, { name: name.start, sentence: sentence.index });
    if (!person && !mayBeNew) return;
    if (!person) {
      person = {
        slug: '',
        name: '',
        words: [],
        ground: ground ?? 'GIVEN_NAME',
        mentions: [],
        offices: [],
        addressed: [],
      };
      this.all.push(person);
    }
    if (fullness(words) > fullness(person.words) || person.words.length === 0) {
      person.words = words;
      person.name = this.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
      person.slug = slugOf(person.name);
    }
    this.byItem.set(item, person);
    person.mentions.push({ start: item.start, end: item.end, name, sentence: sentence.index });
    const held = [...person.offices];
    for (const title of titles) this.addOffice(person, held, title, sentence, item);
  }

  /** A short form of an office that the person was known to hold before is no other office. */
  private addOffice(
    person: FoundPerson,
    before: HeldOffice[],
    title: TitlePhrase,
    { tokens }: ScannedSentence,
    whole: Span,
  ): void {
    const isInformal =
      /^(?:chief|leader)$/.test(title.head) || (!title.isCapital && title.to - title.from === 1);
    if (isInformal && before.length > 0) return;
    const label = { start: tokens[title.from]?.start ?? 0, end: tokens[title.to - 1]?.end ?? 0 };
    if (isOnlyClaimed(this.text.slice(0, label.start), this.text.slice(label.end))) return;
    // The same office told at greater length takes the place of what was told of it first.
    const shorter = person.offices.findIndex(
      (held) =>
        isCutOf(held.title, title) ||
        isBareOf(held.title, title) ||
        isWithLongerState(held.title, title) ||
        isInOtherWords(held, title, label),
    );
    const isKnown = before.some(
      (held) => fitOf(title, held.title) > 0 && !isFuller(title, held.title),
    );
    if (isKnown && shorter < 0) return;
    const isPast = isOver(this.text.slice(label.end), Number(this.publishedAt.slice(0, 4)));
    const told = isPast ? { ...title, isFormer: true } : title;
    // An office under a plural name may stand away from its holder's: "A and B, the presidents of".
    const [first, last] = title.label === undefined ? [whole, whole] : [whole, label];
    const office = {
      title: told,
      label,
      whole: { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) },
    };
    if (shorter < 0) person.offices.push(office);
    else person.offices[shorter] = office;
  }

  private match(
    words: string[],
    titles: TitlePhrase[],
    at: { name: number; sentence: number },
  ): FoundPerson | null {
    const fits = this.all.filter((p) => isSameName(words, p.words) && !clash(titles, p.offices));
    if (fits.length < 2) return fits[0] ?? null;
    const byOffice = fits.filter((person) =>
      person.offices.some((held) => titles.some((title) => fitOf(title, held.title) > 0)),
    );
    const likely = byOffice.length > 0 ? byOffice : fits;
    return oneOfSeveral(this.text, likely, at) ?? null;
  }
}

interface Named {
  words: string[];
  /** Null for a capitalised word that is a person's name only if one is known by it. */
  ground: PersonGround | null;
  titles: TitlePhrase[];
}

function asPerson(
  item: Item,
  { items, start, end }: Pick<ScannedSentence, 'items' | 'start' | 'end'>,
  i: number,
  text: string,
): Named | null {
  if (item.kind === 'PERSON')
    return { words: item.words, ground: item.ground, titles: item.titles };
  if (item.kind !== 'SINGLE') return null;
  // A name in a row of persons is a person's: "Nikos Dendias and Jean-Yves Le Drian".
  // "San Miguel", "Santa Cruz": saints without an office are towns.
  const isSaint = /^(?:San|Santa|Santo|Saint|St\.)$/.test(item.words[0] ?? '');
  const isOfPlace =
    isSaint || /\b(?:of|in|at|from)\s+(?:the\s+)?$/u.test(text.slice(start, item.start));
  const isInRow =
    !isOfPlace &&
    [items.slice(0, i).findLast(isNoPlace), items.slice(i + 1).find(isNoPlace)].some(
      (other) => other?.kind === 'PERSON' && IN_ROW.test(between(other, item, text)),
    );
  // "MPs Anna Lee and Omar Khan": the one before is a person's by what leads to it.
  const previous = items[i - 1];
  const isAfterOne =
    previous?.kind === 'SINGLE' &&
    !isOfPlace &&
    IN_ROW.test(between(previous, item, text)) &&
    asPerson(previous, { items, start, end }, i - 1, text)?.ground !== null;
  // So is one after "counterpart", and one that does what persons do.
  const lead = text.slice(start, item.start);
  const isLed =
    isLedToPerson(lead, item.words, text.slice(item.end, end), text) || isInTurn(item, items, text);
  // "the envoys: Anna Lee (Latvia)", "Ambassadors of Latvia Anna Lee, Estonia Omar Khan".
  const isOfState =
    previous?.kind === 'PLACE' &&
    previous.known.kind === 'COUNTRY' &&
    /^\s+$/u.test(text.slice(previous.end, item.start)) &&
    /\bambassadors\b/iu.test(text.slice(start, item.start));
  // "The envoys who came included Anna Lee of Latvia, Omar Khan, of Jordan".
  const isOfLand =
    isInListOfLands(lead, text.slice(item.end, end)) && items[i + 1]?.kind === 'PLACE';
  const land = /^\s*\((?:the\s+)?(?<land>\p{Lu}[^()]{2,40})\)/u.exec(text.slice(item.end, end))
    ?.groups?.['land'];
  const isBracketed =
    land !== undefined && countryAt(tokenise(land, 0, land.length), 0)?.to !== undefined;
  const isActing = isOfState || isOfLand || isBracketed || doesAct(lead, text.slice(item.end, end));
  const isPerson =
    (isInRow || isAfterOne || isLed || isActing) &&
    fullness(item.words) >= 2 &&
    !isOfPeople(item.words);
  const isRuler =
    item.words.length === 1 && isOfRule(item.words[0] ?? '', text.slice(item.end, end));
  const isKin = item.words.length === 1 && isOfKin(lead, text.slice(item.end, end));
  const isNamed = isPerson || isRuler || isKin;
  return { words: item.words, ground: isNamed ? 'GIVEN_NAME' : null, titles: [] };
}

/** "Anna Lee (Latvia), | Omar Khan": states in brackets stand between those of a row. */
const IN_ROW = /^\s*(?:\([^()]{2,50}\)\s*)?(?:,|;|and|, and)\s*$/u;
const isNoPlace = ({ kind }: Item): boolean => kind !== 'PLACE';

/** "Kazakh Diplomat": a state's adjective begins no person's name. */
function isOfPeople(words: string[]): boolean {
  const phrase = words.join(' ');
  if (isGivenBefore(words, 0)) return false;
  return countryAt(tokenise(phrase, 0, phrase.length), 0) !== null;
}

function between(a: Span, b: Span, text: string): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
