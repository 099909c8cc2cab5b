import { ON_THE_VISIT } from '../lexicon/guests-meant';
import { counterpartFor, counterpartOf } from './counterparts';
import { guestOf } from './guest-of';
import { leadOfOffice } from './lead-does';
import { nearestBefore, withoutBeside } from './nearest-before';
import { holdsNone, isOfMaster, type Master, masterOf } from './of-house';
import { meansFit } from './office-fit';
import { kindOf } from './office-kind';
import type { FoundPerson } from './people';
import { isWithin, quotationsOf } from './quotations';
import type { Span } from '../../../store/article';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import type { ScannedSentence } from '../scan/scan';
import { type Untold, untoldOffice } from './untold-office';

/** One who holds an office such as is told, and how well it fits. */
interface Fit {
  person: FoundPerson;
  fit: number;
}

/** Whom the offices mean that a text says without a name. */
export class Holders {
  private readonly master: Master | null;
  private readonly untold: Untold | null;
  private readonly quotations: readonly Span[];
  /** Asked again and again by the rules, which all read the same text. */
  private readonly fits = new WeakMap<TitlePhrase, readonly Fit[]>();
  private readonly meant = new WeakMap<TitlePhrase, Map<number, FoundPerson | null>>();

  constructor(
    private readonly text: string,
    private readonly sentences: readonly ScannedSentence[],
    private readonly people: readonly FoundPerson[],
  ) {
    this.quotations = quotationsOf(text);
    this.master = masterOf(text, sentences, people);
    this.untold = untoldOffice(text, sentences, people, (title, before) =>
      this.fitsOf(title).some(({ person }) => isNamedBefore(person, before)),
    );
  }

  /** Whom an office means at an offset: the last named before it who holds such. */
  of(title: TitlePhrase, before: number): FoundPerson | null {
    const known = this.meant.get(title) ?? new Map<number, FoundPerson | null>();
    this.meant.set(title, known);
    let holder = known.get(before);
    if (holder === undefined) known.set(before, (holder = this.read(title, before)));
    return holder;
  }

  /** The state of the one whose house published the text; null of anybody else. */
  homeOf(person: FoundPerson): string | null {
    return this.master?.person === person ? this.master.country : null;
  }

  private read(title: TitlePhrase, before: number): FoundPerson | null {
    if (this.master && isOfMaster(title, this.master)) return this.master.person;
    const fits = this.fitsOf(title);
    if (VISITING.test(this.text.slice(Math.max(0, before - LEAD), before))) {
      const guest = guestOf(this.text, this.sentences, this.people, before);
      const isSuch = guest && (holdsNone(guest) || fits.some(({ person }) => person === guest));
      return isSuch ? guest : null;
    }
    const earlier = this.toldBefore(fits, before);
    const isOnVisit = title.country === null && earlier.length > 1 && this.isOnVisit(before);
    const traveller = isOnVisit && guestOf(this.text, this.sentences, this.people, before);
    if (traveller && earlier.some(({ person }) => person === traveller)) return traveller;
    const isOf = ({ offices }: FoundPerson) =>
      offices.some((held) => held.title.country === title.country);
    const isOfState = earlier.some(({ person }) => isOf(person));
    // "Minister A met her Latvian counterpart B. The Latvian Minister": not A, whose state is untold.
    const other = isOfState ? null : counterpartOf(this.text, this.people, title);
    if (other) return other;
    if (earlier.length === 0)
      return (
        this.untoldFor(title, before) ??
        this.namedLater(title, fits, before) ??
        counterpartFor(this.text, this.people, title)
      );
    // "The Latvian leader", after its President and its Prime Minister.
    if (title.head === 'leader' && earlier.length > 1) return null;
    const best = Math.max(0, ...earlier.map(({ fit }) => fit));
    const all = earlier.filter(({ fit }) => fit === best).map(({ person }) => person);
    // "Minister A received Foreign Minister of Norway B. The Norwegian Minister": B, and not whose state is untold.
    const own = title.country === null ? [] : all.filter(isOf);
    const alike = own.length > 0 ? own : all;
    // "The Prime Minister", after him and who acts for him: himself.
    const inFull = isActing(title) ? alike : alike.filter((person) => !actsAs(person, title));
    const full = inFull.length > 0 ? inFull : alike;
    const closest = withoutBeside(this.text, this.sentences, full, before);
    const nearest = nearestBefore(closest, before);
    const isMet = nearest && title.country === null && this.isOnlyMet(nearest, before);
    const others = isMet ? closest.filter((each) => each !== nearest) : [];
    const meant = nearestBefore(others, before) ?? nearest ?? null;
    if (!meant || title.country !== null || earlier.length < 2) return meant;
    const holders = earlier.map(({ person }) => person);
    return leadOfOffice(this.text, this.sentences, this.people, holders, meant, before) ?? meant;
  }

  private isOnVisit(before: number): boolean {
    return ON_THE_VISIT.test(this.text.slice(Math.max(0, before - OPENING), before));
  }

  /** "In Riga, she met Minister B. The Minister went on": she, and not B, whom she met. */
  private isOnlyMet({ mentions }: FoundPerson, before: number): boolean {
    const last = mentions.findLast(({ start }) => start < before);
    const within = this.sentences.find(({ index }) => index === last?.sentence);
    return (
      last !== undefined &&
      within !== undefined &&
      within.end <= before &&
      MET_BY_DOER.test(this.text.slice(within.start, last.start))
    );
  }

  /** Those named before an offset. One whom somebody only spoke of is not meant, where the text itself names others. */
  private toldBefore(fits: readonly Fit[], before: number): readonly Fit[] {
    const earlier = fits.filter(({ person }) => isNamedBefore(person, before));
    if (earlier.length < 2 || isWithin(this.quotations, before)) return earlier;
    const told = earlier.filter(({ person: { mentions } }) =>
      mentions.some(({ start }) => start < before && !isWithin(this.quotations, start)),
    );
    return told.length > 0 ? told : earlier;
  }

  /** Whom offices said in a row mean: "the President and the Chancellor" two, or one who holds both. */
  inRow(titles: readonly TitlePhrase[], before: number): FoundPerson[] {
    const meant = titles.map((each) => this.of(each, before));
    return [...new Set(meant.filter((holder) => holder !== null))];
  }

  private fitsOf(title: TitlePhrase): readonly Fit[] {
    const known = this.fits.get(title);
    if (known) return known;
    const fits = this.people
      .map((person) => ({
        person,
        fit: Math.max(
          0,
          ...person.offices.map((held) =>
            isOfPast(title, held.title) ? 0 : meansFit(title, held.title),
          ),
          ...person.addressed.map((rank) => meansFit(title, rank)),
        ),
      }))
      .filter(({ fit }) => fit > 0);
    this.fits.set(title, fits);
    return fits;
  }

  private untoldFor(title: TitlePhrase, before: number): FoundPerson | null {
    const { untold } = this;
    if (!untold || before < untold.from || kindOf(title) !== untold.kind) return null;
    return title.country === null || title.country === untold.country ? untold.person : null;
  }

  /**
   * The only one who holds an office that a text says before the name: "The Minister arrived. Minister Lee said".
   * Not where one named before whose office is untold may be meant, nor one whom the sentence names besides:
   * "Anna Lee came. The President met A, President of Latvia".
   */
  private namedLater(
    title: TitlePhrase,
    fits: readonly { person: FoundPerson }[],
    before: number,
  ): FoundPerson | null {
    const [one, ...others] = fits;
    if (!one || others.length > 0) return null;
    const { person } = one;
    const isSure =
      title.country !== null && person.offices.some((held) => held.title.country === title.country);
    if (isSure) return person;
    const sentence = this.sentences.find(({ start, end }) => start <= before && before < end);
    const isBeside = person.mentions[0]?.sentence === sentence?.index;
    const mayBeOther = this.people.some((each) => holdsNone(each) && isNamedBefore(each, before));
    return isBeside || mayBeOther ? null : person;
  }
}

/** "Former President Lee came. The President": who is so now, whom the text need not name. */
const isOfPast = (said: TitlePhrase, held: TitlePhrase): boolean => held.isFormer && !said.isFormer;

/** Up to one whom a sentence tells as met by who was named before. */
const MET_BY_DOER =
  /(?:^|,\s+)(?:[Hh]e|[Ss]he|[Tt]he\s+(?:\p{Lu}\p{Ll}+\s+){0,2}(?:Minister|Secretary|President|Speaker|Chairman))\s+(?:(?:will|also|then|later|had|has|is)\s+){0,3}(?:meet|met|held|hold|had|have|pay|paid|called|call|was\s+received|be\s+received|spoke|speak|conferred|co-chaired?)\s[^;]*\b(?:with|by|on|met|meet)\s[^;]*$/u;

const LEAD = 20;
const OPENING = 90;
/** "the visiting | Minister": who came, and not the host who may be one as well. */
const VISITING = /\bvisiting\s+$/u;

const isNamedBefore = ({ mentions }: FoundPerson, before: number): boolean =>
  (mentions[0]?.start ?? before) < before;

const isActing = ({ words }: TitlePhrase): boolean =>
  words.some((word) => /^(?:acting|interim)$/iu.test(word));

/** Whether somebody holds such an office for another: "Acting Prime Minister". */
const actsAs = ({ offices }: FoundPerson, { head }: TitlePhrase): boolean => {
  const such = offices.filter((held) => held.title.head === head);
  return such.length > 0 && such.every((held) => isActing(held.title));
};
