import { foldText } from '../../../domain/fold';
import { slugOf } from '../../../domain/slug';
import type { Span } from '../../../store/article';
import type { OrganisationKind } from '../../../store/organisation';
import type { ArticleText } from '../../record/article-text';
import type {
  OrganisationEntry,
  PostEntry,
  RecordDocument,
  TenureEntry,
} from '../../record/record';
import { tenureId } from '../../record/record';
import type { BodyPhrase } from '../scan/bodies/body-phrase';
import type { FoundPerson, HeldOffice } from '../people/people';
import { fullness } from '../scan/names/person-name';
import { CONFIDENCE, type Proposal } from '../proposal';
import { inPlainCase } from '../scan/names/plain-case';
import { addState } from './add-state';
import { completeTenure } from './complete-tenure';
import { governmentOf } from './government-of';
import { isOnlyFirstWords } from './named-alone';
import { quoteOf, tidy } from './quoting';
import { stateNamed } from './state-of-office';
import { isPlainName } from './states-named';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import type { Token } from '../scan/tokens';

/** Offices that a state has, and no town or party of it. */
const OF_STATES = new Set(
  'president vice-president premier minister vice-minister deputy-minister chancellor king queen emir emperor sultan ambassador consul consul-general ambassador-at-large'.split(
    ' ',
  ),
);
/** Posts whose holders are sent by one state to another. */
const SENT = new Set(['ambassador', 'consul', 'ambassador-at-large', 'consul-general']);

/** A proposal under way: each entity is added once, however often the text names it. */
export class Draft {
  readonly people: NonNullable<RecordDocument['people']> = {};
  readonly organisations: NonNullable<RecordDocument['organisations']> = {};
  readonly places: NonNullable<RecordDocument['places']> = {};
  readonly posts: NonNullable<RecordDocument['posts']> = {};
  readonly tenures: TenureEntry[] = [];
  readonly confidence: Proposal['confidence'] = {};

  /** Bodies by the short forms that the text itself gives them: "the African Union (AU)". */
  private readonly shortForms = new Map<string, string>();
  /** Governments by their states, whatever name of the state the text gives them. */
  private readonly governments = new Map<string, string>();

  /**
   * @param alone names of bodies that the text names by themselves; null: all that it names.
   * @param states where the text names each state by a noun.
   */
  constructor(
    private readonly article: ArticleText,
    private readonly alone: ReadonlySet<string> | null = null,
    private readonly states: ReadonlyMap<string, Span> = new Map(),
  ) {}

  quote(span: Span) {
    return quoteOf(this.article, span);
  }

  words({ start, end }: Span): string {
    return tidy(this.article.text.slice(start, end));
  }

  /** Adds a person with the short forms that the text uses; returns the slug. */
  person(person: FoundPerson): string {
    if (this.people[person.slug]) return person.slug;
    const full =
      person.mentions.find(({ name }) => this.words(name) === person.name) ?? person.mentions[0];
    const short = [...new Set(person.mentions.map(({ name }) => this.words(name)))]
      .filter((name) => name !== person.name)
      .map((value) => ({ value, kind: 'WEAK' as const }));
    const isShort = fullness(person.words) === 1;
    this.people[person.slug] = {
      ...(isShort ? {} : { name: person.name }),
      ...(isShort ? { otherNames: [{ value: person.name, kind: 'WEAK' as const }, ...short] } : {}),
      ...(!isShort && short.length > 0 ? { otherNames: short } : {}),
      quote: this.quote(full ?? { start: 0, end: 0 }),
    };
    this.confidence[`people.${person.slug}`] = isShort
      ? CONFIDENCE.ONE_WORD_NAME
      : CONFIDENCE[person.ground];
    return person.slug;
  }

  /** Adds a body and those that it is named as part of; returns the slug. */
  body(tokens: Token[], phrase: BodyPhrase): string {
    const span = { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
    // "the EU" stands in "the EU Council" too: what is named by itself comes first.
    for (const side of phrase.sides ?? []) if (!side.isUnlikely) this.body(tokens, side);
    const named = likelyOf(phrase.parent);
    const whole =
      named &&
      isOnlyFirstWords(tokens, { ...phrase, parent: named }) &&
      !this.isAlone(tokens, named)
        ? null
        : named;
    const parent = whole ? this.body(tokens, whole) : undefined;
    const short = phrase.short === null ? undefined : tokens[phrase.short]?.text;
    // "Organization" is a word for bodies of many states, but not in "Space Organization of India".
    const isOfOneState = phrase.kind === 'INTERNATIONAL_ORGANISATION' && phrase.country !== null;
    const kind = isOfOneState ? 'AGENCY' : phrase.kind;
    return this.organisation(span, kind, CONFIDENCE[phrase.ground], {
      ...(parent === undefined ? {} : { parent }),
      ...(phrase.country === null ? {} : { country: phrase.country }),
      ...(short === undefined ? {} : { otherNames: [{ value: short, kind: 'ALIAS' }] }),
    });
  }

  private isAlone(tokens: Token[], { from, to }: BodyPhrase): boolean {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    return this.alone?.has(this.words(span)) ?? true;
  }

  /** Lets a body's name that is cut short mean the body: "State Duma" that of the Russian Federation. */
  abbreviate(name: string, slug: string): void {
    this.shortForms.set(name, slug);
  }

  /** Adds a body by its words in the text. */
  organisation(
    span: Span,
    kind: OrganisationKind,
    confidence: number,
    more: Partial<OrganisationEntry> = {},
  ): string {
    const name = this.words(span);
    const state = governmentOf(name);
    const government = state === null ? undefined : this.governments.get(state);
    const slug = this.shortForms.get(name) ?? government ?? slugOf(name);
    if (state !== null && government === undefined) this.governments.set(state, slug);
    if (this.organisations[slug] || more.parent === slug) return slug;
    for (const { value } of more.otherNames ?? []) this.shortForms.set(value, slug);
    this.organisations[slug] = { name, kind, ...more, quote: this.quote(span) };
    this.confidence[`organisations.${slug}`] = confidence;
    return slug;
  }

  place(item: Extract<Item, { kind: 'PLACE' }>): string {
    const at = item.namedAt ?? item;
    const name = inPlainCase(this.words(at));
    // That a town lies in a country is no word of the text; that a country is itself is.
    if (item.known.kind === 'COUNTRY') {
      const { country } = item.known;
      const state = addState(this.places, country, name, this.quote(at), { country });
      if (state.isNew) this.confidence[`places.${state.slug}`] = CONFIDENCE.PLACE;
      return state.slug;
    }
    const slug = slugOf(name);
    if (this.places[slug]) return slug;
    this.places[slug] = { name, quote: this.quote(at) };
    this.confidence[`places.${slug}`] = CONFIDENCE.PLACE;
    return slug;
  }

  /** Adds a state that acts, or whose an office is, by its words in the text. */
  state(span: Span, country: string): string {
    const plain = this.states.get(country);
    // "Republic of Latvia": by its plain name, where the text has that.
    const at = plain && !isPlainName(this.words(span)) ? plain : span;
    const rest = { kind: 'STATE' as const, country };
    const state = addState(this.organisations, country, this.words(at), this.quote(at), rest);
    if (state.isNew) this.confidence[`organisations.${state.slug}`] = CONFIDENCE.PLACE;
    return state.slug;
  }

  /** Adds an office, and the one that it serves; returns the slug. */
  post(
    title: TitlePhrase,
    label: Span,
    tokens: Token[],
    quoted: Span = label,
    holders: readonly string[] = [],
  ): string {
    const words = title.label ?? this.words(label);
    const inFull = title.ofState === undefined ? words : `${words} ${title.ofState}`;
    const slug = this.postSlug(slugOf(inFull), title, holders);
    if (this.posts[slug]) return slug;
    const state = title.body ? null : (stateNamed(tokens, title) ?? this.stateOf(title));
    const body = likelyOf(title.body);
    const organisation = body
      ? this.body(tokens, body)
      : state && this.state(state.span, state.country);
    const entry: PostEntry = { label: words, quote: this.quote(quoted) };
    if (inFull !== words) entry.otherLabels = [{ value: inFull, kind: 'ALIAS' }];
    if (organisation) entry.organisation = organisation;
    if (SENT.has(title.head) && title.country !== null) entry.sendingState = title.country;
    if (title.receiving.length > 0) entry.receivingStates = [...title.receiving];
    this.posts[slug] = entry;
    this.confidence[`posts.${slug}`] = CONFIDENCE.POST;
    if (title.serves && (title.serves.country !== null || title.serves.body)) {
      const { from, to } = title.serves;
      const served = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
      entry.servesPost = this.post(title.serves, served, tokens);
    }
    return slug;
  }

  /**
   * Of two who hold an office of no body and no state, "Prime Minister", nothing says that it is one, but for those
   * who hold it together, "Deputy Ministers A and B", or one after the other.
   */
  private postSlug(
    slug: string,
    { body, country, label: plural }: TitlePhrase,
    holders: readonly string[],
  ): string {
    const isBare = body === null && country === null && plural === undefined;
    const isAnothers = this.tenures.some(
      ({ post, person }) => post === slug && !holders.includes(person),
    );
    const [holder] = [...holders].sort();
    return isBare && holder !== undefined && isAnothers ? `${slug}-${holder}` : slug;
  }

  /** The state of an office that an adjective tells, "Latvian Foreign Minister", where the text names it too. */
  private stateOf({ head, country }: TitlePhrase): { span: Span; country: string } | null {
    const span = country === null ? undefined : this.states.get(country);
    return span && country !== null && OF_STATES.has(head) ? { span, country } : null;
  }

  /**
   * Adds that a person holds an office; returns the post's slug.
   * @param other who held the very same office before or after
   */
  tenure(
    person: FoundPerson,
    office: HeldOffice,
    tokens: Token[],
    more: Partial<TenureEntry> = {},
    other?: FoundPerson,
  ): string {
    // The words of an office that stands in pieces are quoted together with its holder.
    const { label: plural, ofState } = office.title;
    const isWhole = plural === undefined && ofState === undefined;
    const quoted = isWhole ? office.label : office.whole;
    const holder = this.person(person);
    const holders = other ? [holder, this.person(other)] : [holder];
    const post = this.post(office.title, office.label, tokens, quoted, holders);
    const entry: TenureEntry = {
      person: holder,
      post,
      ...(office.title.isActing ? { acting: true } : {}),
      ...(office.title.isFormer ? { endState: 'ENDED' } : {}),
      quote: this.quote(office.whole),
      ...more,
    };
    const known = this.tenures.find((other) => tenureId(other) === tenureId(entry));
    if (known) completeTenure(known, entry);
    else {
      this.confidence[`tenures.${this.tenures.length}`] = CONFIDENCE.POST;
      this.tenures.push(entry);
    }
    return post;
  }
}

/** A body, or where it is unlikely the likely one that it is named as part of. */
function likelyOf(body: BodyPhrase | null): BodyPhrase | null {
  return body?.isUnlikely ? likelyOf(body.parent) : body;
}

/** Two spellings of one name, as datelines print it in capitals. */
export function isSameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

/** The sentence in which a span lies. */
export function sentenceOf(
  sentences: readonly ScannedSentence[],
  { start }: Span,
): ScannedSentence | undefined {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end);
}
