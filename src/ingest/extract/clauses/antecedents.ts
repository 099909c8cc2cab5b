import type { Span } from '../../../store/article';
import { askedOf, guestBefore, headOfDelegation, namedBefore } from '../events/told/focus';
import { holderFor, officerOf } from '../events/told/officer-of-state';
import { OF_STATE } from '../lexicon/meeting-cues';
import { OPENS_BESIDE } from '../lexicon/opens-beside';
import { GUESTS, OF_ASIDE, PARTIES } from '../lexicon/parties';
import { type FoundMeeting, lastOfSeveral } from '../events/found-meeting';
import { LATTER, latterOf } from '../events/attendance/latter-of';
import { twoOf, twoOrSides } from '../events/attendance/two-of';
import { authorAt, ownerAt } from '../first-person/voices';
import { firstOf } from '../people/gender';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { type Chunk, lastNamed, type Party } from './chunk';
import { delegationsMeant } from './delegations-meant';
import { delegationsOfStates } from './delegations-of-states';
import { areLeaders, isSpokesperson, ofOneOffice } from './of-one-office';
import { namedInBrackets } from './named-in-brackets';
import { areOthers } from './whose-officers';
import { couplesIn } from './couples';
import { officersOfStates } from './offices-of-states';
import { twoBetween, twoSoFar, withInviter } from './two-named';
import { ifChiefs } from './chiefs-of-states';
import { clauseAbove } from './superordinate';

/** Who travels, as told so far, and whether the sentence begins with a place of the journey. */
export interface Journey {
  traveller: FoundPerson;
  isAtStop: boolean;
}

/** Words for those who met that count none of them. */
const OF_THOSE =
  /^(?:they|(?:the\s+)?(?:(?:foreign|prime)\s+)?(?:leaders|ministers|presidents|sides|parties|officials|diplomats))$/iu;

/** What those are to do who have met: "will | meet again", "agreed to hold the next round". */
const AGAIN =
  /^[^.;]{0,40}?\b(?:meet|speak|talk|convene|gather|hold)\s+(?:again|(?:the|their|another)\s+(?:next|new)?)/u;

/** Whom the words of a sentence mean that name nobody: pronouns, "the two leaders", "the delegation". */
export class Antecedents {
  constructor(
    readonly reading: Reading,
    readonly sentence: ScannedSentence,
    private readonly earlier: readonly FoundMeeting[],
    private readonly journey: Journey | null = null,
  ) {}

  /** Whose is what "my" stands before. */
  owner({ start }: Span): FoundPerson | undefined {
    return ownerAt(this.reading, this.sentence.index, start);
  }

  /** Whom "he" means: the party that the sentence named first so far, else who was spoken of before. */
  singular({ start, end }: Span, before: readonly Chunk[]): Party | null {
    const author = authorAt(this.reading, this.sentence.index);
    const isOne = ({ parties: [one, next] }: Chunk) => one && !next && one.person !== author;
    // "A left after B said that he would meet": B, who says so.
    const [sayer] = lastNamed(before);
    const pronoun = this.reading.text.slice(start, end);
    if (sayer && sayer.person !== author && SAYS.test(this.reading.text.slice(sayer.end, start))) {
      // "Spokeswoman B said that he would meet": the one for whom she speaks.
      const person = isSpokesperson(sayer.person)
        ? namedBefore(this.reading, this.sentence, pronoun)?.person
        : sayer.person;
      return person ? { person, start, end } : null;
    }
    // "A received B, who arrived from Riga, where he met": B.
    const near = lastNamed(before);
    const isOfAside =
      near[0] && OF_ASIDE.test(this.reading.text.slice(near[0].end, start)) ? near[0] : null;
    if (isOfAside) return { person: isOfAside.person, start, end };
    // "B received him": not B, who does it.
    const isObject = /^(?:him|her)$/u.test(pronoun);
    // "A repeated the promise that B gave when she met C": B.
    const above = isObject ? null : clauseAbove(this.reading, this.sentence, start)?.doer;
    if (above && above !== author) return { person: above, start, end };
    const doer = isObject ? before.findLast(({ symbol }) => symbol === 'P') : undefined;
    const firstWho = (is: (chunk: Chunk) => boolean) =>
      firstOf(
        this.reading.text,
        before
          .filter((chunk) => isOne(chunk) && chunk !== doer && is(chunk))
          .filter((chunk) => !this.isWithOther(chunk, start))
          .flatMap(({ parties }) => parties)
          .filter(({ person }) => person !== doer?.parties[0]?.person),
        pronoun,
      );
    // "Minister A’s trip, where she met": A, where no one is named by herself.
    const own =
      firstWho((chunk) => chunk.symbol === 'P' && !this.isBeside(chunk, before)) ??
      firstWho((chunk) => chunk.symbol === 'p' && chunk.isPronoun !== true);
    // "B will join her in Riga. In Riga, she will meet": who travels.
    const traveller = this.journey?.isAtStop === true ? this.journey.traveller : undefined;
    // "A spoke with B. She plans to meet him": B.
    const other =
      isObject && !own
        ? (askedOf(this.reading, this.sentence, pronoun) ?? this.otherThan(doer))
        : null;
    const person =
      own?.person ??
      traveller ??
      other ??
      namedBefore(this.reading, this.sentence, pronoun)?.person ??
      null;
    const isDoer = doer?.parties.some((party) => party.person === person) === true;
    return person && !isDoer ? { person, start, end } : null;
  }

  /** The other of the two who met last, where one of them does it. */
  private otherThan(doer: Chunk | undefined): FoundPerson | null {
    const met = (lastOfSeveral(this.earlier)?.parties ?? []).map(({ person }) => person);
    const one = doer?.parties.length === 1 ? doer.parties[0]?.person : undefined;
    if (met.length !== 2 || !one || !met.includes(one)) return null;
    return met.find((person) => person !== one) ?? null;
  }

  /** "Accompanied by A, B flew to Riga, where she", "After talks with A, B": B, of whom the sentence tells. */
  private isBeside({ start }: Chunk, all: readonly Chunk[]): boolean {
    const { text } = this.reading;
    return (
      OPENS_BESIDE.test(text.slice(this.sentence.start, start)) &&
      all.some(
        (other) =>
          other.symbol === 'P' &&
          other.start > start &&
          /,\s+(?:the\s+)?$/u.test(text.slice(start, other.start)),
      )
    );
  }

  /** "With A, she discussed": not A. */
  private isWithOther(chunk: Chunk, pronounAt: number): boolean {
    const { text } = this.reading;
    return (
      OPENS_WITH.test(text.slice(this.sentence.start, chunk.start)) &&
      /^,?\s+(?:(?:also|later|then)\s+)?$/u.test(text.slice(chunk.end, pronounAt))
    );
  }

  /** Whom "they" and "the two leaders" mean: those who met last. */
  plural({ start, end }: Span): Party[] {
    // "In Riga, they will meet": who travels, and not those who met elsewhere.
    const { traveller, isAtStop } = this.journey ?? {};
    const hasMet = lastOfSeveral(this.earlier) !== undefined;
    const { text } = this.reading;
    const words = text.slice(start, end);
    const only = this.onlyTwo(start);
    const invited = traveller && !hasMet ? withInviter(text, words, traveller, only) : [];
    if (invited.length > 0) return invited.map((person) => ({ person, start, end }));
    if (traveller && isAtStop === true) return [{ person: traveller, start, end }];
    // "In Riga, A will meet with B. They will also visit the port": A, and all who travel with her.
    if (traveller && GOES_ON.test(text.slice(end))) return [{ person: traveller, start, end }];
    const last = lastOfSeveral(this.earlier);
    const above = this.above(start, last);
    const named =
      above ??
      twoBetween(this.reading, this.sentence, { start, end }, last?.sentence ?? -1) ??
      twoSoFar(this.reading, this.sentence, { start, end });
    if (above || named.length === 2) return named.map((person) => ({ person, start, end }));
    // "A will join ministers in Riga. They will meet": A, who travels.
    if (!last && traveller && (only.length < 2 || !areLeaders(words)))
      return [{ person: traveller, start, end }];
    const met = last?.parties.map(({ person }) => person) ?? only;
    const ofOffice = ofOneOffice(words, met, this.earlier, this.namedSoFar(start));
    const two =
      last && !ofOffice ? twoOrSides(this.reading, words, last, this.sentence.index) : null;
    // "A met B. C was present. The leaders will meet again": A and B.
    const again = last && OF_THOSE.test(words) && AGAIN.test(text.slice(end, this.sentence.end));
    const ofFirst = again ? twoOf(this.reading, words, last, this.sentence.index) : [];
    const meant = ofFirst.length === 2 ? ofFirst : (two ?? ofOffice ?? met);
    // "A called on me. They will meet": whom else, who writes leaves open.
    const author = authorAt(this.reading, this.sentence.index);
    const isOpen = meant.some((person) => person === author);
    return isOpen ? [] : meant.map((person) => ({ person, start, end }));
  }

  /** "the agreement that A and B signed when they met": those; "A recalled it since they met": A, and whom A met last. */
  private above(start: number, last: FoundMeeting | undefined): FoundPerson[] | null {
    const { persons = [] } = clauseAbove(this.reading, this.sentence, start) ?? {};
    const [one] = persons;
    if (!one || persons.length > 1) return one ? persons : null;
    const met = last?.parties.map(({ person }) => person) ?? this.onlyTwo(start);
    return met.includes(one) ? met : null;
  }

  /** The two persons whom a text has named so far, where it has named no others. */
  private onlyTwo(before: number): FoundPerson[] {
    const named = this.namedSoFar(before);
    return named.length === 2 ? named : [];
  }

  /** Whom a text has named so far, but for those who speak for others. */
  private namedSoFar(before: number): FoundPerson[] {
    return this.reading.people.all.filter(
      (person) => !isSpokesperson(person) && person.mentions.some(({ start }) => start < before),
    );
  }

  /** Descriptions of parties that name none: "the two ministers", "the Latvian diplomat". */
  described({ start, end }: ScannedSentence): (Span & { parties: Party[] })[] {
    const words = this.reading.text.slice(start, end);
    const plural = [...words.matchAll(PARTIES)]
      .filter(
        ({ index, 0: match }) =>
          !areOthers(words.slice(0, index), match, words.slice(index + match.length)),
      )
      .map(({ index, 0: match }) => {
        const at = { start: start + index, end: start + index + match.length };
        return { ...at, parties: ifChiefs(match, this.plural(at)) };
      });
    const single = delegationsMeant(this.reading, { start, end }, this.journey?.traveller);
    const guests = [...words.matchAll(GUESTS)].map(({ index, 0: match }) => {
      const at = { start: start + index, end: start + index + match.length };
      const person = /s$/u.test(match)
        ? headOfDelegation(this.reading)?.person
        : guestBefore(this.reading, at.start)?.person;
      return { ...at, parties: person ? [{ ...at, person }] : [] };
    });
    const latter = [...words.matchAll(LATTER)].flatMap(({ index, 0: match }) => {
      const at = { start: start + index, end: start + index + match.length };
      const person = latterOf(this.reading, this.sentence, match, at.start);
      return person ? [{ ...at, parties: [{ ...at, person }] }] : [];
    });
    // "held talks with his Latvian counterpart", who is named elsewhere.
    const counterparts = [...words.matchAll(COUNTERPART)].flatMap((match) => {
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      const holder = holderFor(this.reading, match.groups?.['people'] ?? '');
      const isHere = peopleIn(this.reading, this.sentence).some(
        ({ person }) => person === holder?.person,
      );
      return holder && !isHere ? [{ ...at, parties: [{ ...at, person: holder.person }] }] : [];
    });
    const officers = [
      ...counterparts,
      ...namedInBrackets(this.reading, { start, end }).map(({ persons, ...at }) => ({
        ...at,
        parties: persons.map((person) => ({ ...at, person })),
      })),
      ...officersOfStates(this.reading, this.sentence),
      ...couplesIn(this.reading, this.sentence),
      ...delegationsOfStates(this.reading, { start, end }, this.earlier),
    ];
    const ofStates = [...words.matchAll(EACH_OF_STATE)].flatMap((match) => {
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      const isGuest = /^(?:guest|dignitary)$/u.test(match.groups?.['noun'] ?? '');
      const holder =
        officerOf(this.reading, match, start) ??
        (isGuest ? guestBefore(this.reading, at.start) : null);
      return holder ? [{ ...at, parties: [{ ...at, person: holder.person }] }] : [];
    });
    return [...officers, ...plural, ...single, ...guests, ...latter, ...ofStates];
  }
}

/** From who says something to "he" or "she": what they say of themselves. */
const SAYS =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:has|had|have|also|then|later|earlier|repeatedly|publicly)\s+)*(?:said|says|say|announced|announces|stated|states|confirmed|added|noted|declared|promised|pledged|vowed|insisted|wrote|tweeted|explained|indicated|suggested|stressed|emphasi[sz]ed|claimed|reiterated|revealed|hoped|believe[ds]|expects|expected|knew|knows)(?:\s+(?:(?:on|in|late|early|last|this|earlier)\s+)*(?:\p{Lu}\p{L}+day|week|month|yesterday|today)(?:\s+(?:morning|evening|night|afternoon))?)?,?(?:\s+that)?\s+$/u;

/** Right before one with whom another does something: "With | A, she discussed". */
const OPENS_WITH =
  /^(?:In\s+\p{Lu}[^,]{2,30},\s+)?(?:(?:(?:[Tt]ogether|[Aa]long|[Jj]ointly)\s+)?[Ww]ith|[Aa]longside|To|From|Besides|Like|Unlike|In\s+addition\s+to)\s+(?:(?:the|his|her)\s+)?(?:\p{Ll}+(?:\s\p{Ll}+){0,2},\s+)?$/u;

/** After "they": what travellers do next, with others than those whom they met. */
const GOES_ON =
  /^\s+(?:(?:will|then|later|also)\s+)*also\s+(?:(?:will|then)\s+)*(?:meet|met|visit(?:ed)?|travel(?:l?ed)?)\b/u;

/** Compiled once: every sentence is asked. */
const EACH_OF_STATE = new RegExp(OF_STATE, 'gu');

/** One who holds the like office of another state, with no name behind. */
const COUNTERPART =
  /\b(?:his|her)\s+(?:(?:new|visiting)\s+)?(?<people>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:counterpart|opposite\s+number)\b(?!,?\s+(?:the\s+)?\p{Lu}|['’])/gu;
