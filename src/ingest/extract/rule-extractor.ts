import type { ArticleText } from '../record/article-text';
import type { RecordDocument } from '../record/record';
import { slugOf } from '../../domain/slug';
import type { Matters } from './statements/about';
import { holdsNone } from './people/of-house';
import type { FoundPerson } from './people/people';
import { fitOf } from './people/office-fit';
import { addTenures } from './draft/add-tenures';
import { Draft } from './draft/draft';
import { addMeetings, type Topics } from './draft/draft-meetings';
import { addStatements } from './draft/draft-statements';
import { joinLikely } from './learned/join-likely';
import { JUDGE } from './learned/judge';
import { surenessOf } from './learned/sureness/sureness';
import { readMeetings } from './events/meetings';
import { withoutLedGroups } from './events/sides/led-groups';
import {
  type ArticleFacts,
  CONFIDENCE,
  ExtractionError,
  type Extractor,
  type Proposal,
} from './proposal';
import type { Item } from './scan/items';
import { originOf } from './draft/origin';
import { isCited, isOfAddress, publisherOf } from './draft/publisher';
import { readBody, type Reading } from './reading';
import { POINTING_HEADS } from './lexicon/titles';
import type { TitlePhrase } from './scan/offices/title-phrase';
import type { Token } from './scan/tokens';
import type { Span } from '../../store/article';
import { findTopics } from './topics/topics';
import { namedAlone } from './draft/named-alone';
import { statesNamed } from './draft/states-named';
import { wholeNames } from './draft/whole-names';

/** Reads English articles by rules and word lists, offline. */
export class RuleExtractor implements Extractor {
  /** @param publisher who published texts that name no publisher; null: such texts are refused. */
  constructor(private readonly publisher: string | null = null) {}

  async extract(article: ArticleText, facts: ArticleFacts): Promise<Proposal> {
    if (!/^en(?:-|$)/i.test(facts.language))
      throw new ExtractionError(
        `expected English, which the rules are for; found language "${facts.language}" (--language tells another)`,
      );
    const publishedAt = facts.publishedAt ?? article.header.publishedAt?.value;
    if (publishedAt === undefined)
      throw new ExtractionError(`expected the day of publication; ${article.headerProblem}`);
    const reading = readBody(article, publishedAt);
    const draft = new Draft(article, namedAlone(reading), statesNamed(reading));
    const head = headOf(draft, reading, facts, this.publisher);
    const accessions = addEntities(draft, reading);
    const { meetings, sentences } = readMeetings(reading);
    const judged = JUDGE(reading, sentences, meetings);
    joinLikely(reading, meetings, judged);
    withoutLedGroups(reading, meetings);
    const topics = addTopics(draft, reading);
    const events = addMeetings(draft, reading, meetings, topics);
    const sure = surenessOf(reading, meetings, judged);
    for (const [meeting, slug] of events.slugs)
      draft.confidence[`meetings.${slug}`] = sure.get(meeting) ?? 0;
    const matters: Matters = {
      topics: topics.found,
      visits: [...events.slugs].flatMap(([meeting, slug]) =>
        meeting.kind === 'VISIT' ? [{ slug, meeting }] : [],
      ),
      accessions,
    };
    const statements = addStatements(draft, reading, meetings, events.slugs, matters);
    for (const i of statements.keys()) draft.confidence[`statements.${i}`] = CONFIDENCE.STATEMENT;
    const record: RecordDocument = { article: head };
    const parts = {
      people: draft.people,
      organisations: draft.organisations,
      places: draft.places,
      posts: draft.posts,
      tenures: draft.tenures,
      topics: topics.entries,
      meetings: events.entries,
      statements,
    };
    for (const [name, part] of Object.entries(parts))
      if (Object.keys(part).length > 0) Object.assign(record, { [name]: part });
    return { record, confidence: draft.confidence };
  }
}

function headOf(
  draft: Draft,
  reading: Reading,
  facts: ArticleFacts,
  told: string | null,
): RecordDocument['article'] {
  const publisher = publisherOf(draft, reading, told);
  if (!publisher)
    throw new ExtractionError(
      `expected an agency in the dateline or the text, or an address in the header, to tell the publisher (--publisher names it)`,
    );
  const origin = originOf(draft, reading);
  const dateline = reading.article.header.dateline;
  return {
    slug: facts.slug,
    text: facts.file,
    language: facts.language,
    publishedAt: reading.publishedAt,
    publisher,
    ...(origin ? { origin } : {}),
    ...(dateline ? { dateline: datelinePlace(draft, dateline) } : {}),
  };
}

/** A dateline is printed in capitals: the place's name is not. */
function datelinePlace(
  draft: Draft,
  dateline: { value: string; start: number; end: number },
): string {
  const name = dateline.value
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  const slug = slugOf(name);
  draft.places[slug] ??= { name, quote: draft.quote(dateline) };
  draft.confidence[`places.${slug}`] = CONFIDENCE.PLACE;
  return slug;
}

/** Adds persons with their offices, bodies, places and posts; returns the accessions to office. */
function addEntities(draft: Draft, reading: Reading): Matters['accessions'] {
  const { people, sentences } = reading;
  const wholes = wholeNames(reading);
  for (const { items, tokens } of sentences)
    for (const item of items) {
      if (item.kind !== 'BODY') continue;
      const cuts = wholes.get(draft.words(item)) ?? [];
      if (item.body.short !== null || cuts.length > 0) {
        const slug = draft.body(tokens, item.body);
        for (const short of cuts) draft.abbreviate(short, slug);
      }
    }
  const accessions = addTenures(draft, reading);
  const unheld: TitlePhrase[] = [];
  for (const { items, tokens } of sentences)
    for (const item of items) {
      if (item.kind === 'BODY' && !isSource(reading, item)) draft.body(tokens, item.body);
      if (item.kind === 'PLACE') draft.place(item);
      if (item.kind !== 'OFFICE' || isToldOf(people.holderOf(item, item.start))) continue;
      // An office named in full by itself is a post without a holder here.
      for (const title of item.titles)
        if (
          !isToldOf(people.holderOf({ titles: [title] }, item.start)) &&
          isPost(title, reading.text.slice(0, item.start)) &&
          !unheld.some((other) => other.country === title.country && fitOf(title, other) === 2)
        ) {
          draft.post(title, titleSpan(item, title, tokens), tokens);
          // "the Russian President" after "the President of Russia" is one post under another name.
          if (title.body === null && title.head === 'president') unheld.push(title);
        }
    }
  return accessions;
}

/** Whether the text tells of any office of a holder, who may only be meant by one. */
const isToldOf = (holder: FoundPerson | null): boolean => holder !== null && !holdsNone(holder);

/** An agency that is named because it publishes, "Kazinform News Agency reports", or is cited by the way. */
function isSource(reading: Reading, item: Extract<Item, { kind: 'BODY' }>): boolean {
  if (isCited(reading, item.body, item)) return true;
  const isAgency = /^(?:NEWS_AGENCY|AGENCY|OTHER)$/.test(item.body.kind);
  return isAgency && isOfAddress(reading, reading.text.slice(item.start, item.end));
}

/** Whether an office that no holder is named with is told in full. */
function isPost(title: TitlePhrase, before: string): boolean {
  if (title.head === 'leader' || title.head === 'member') return false;
  if (!title.isCapital && VAGUE.has(title.head)) return false;
  // "A Latvian military commander said": one of many.
  if (!title.isCapital && /\ban?\s+$/iu.test(before)) return false;
  // "his appointment of a Special Envoy for the Horn of Africa".
  if (title.isCapital && FOR_TASK.test(title.about.join(' '))) return true;
  if (pointsBack(title) && COUNTERPART.test(before)) return false;
  return title.country !== null || title.body !== null;
}

/** Where one of an item's offices stands: all of it, where it is the only one. */
function titleSpan(
  item: Span & { titles: TitlePhrase[] },
  title: TitlePhrase,
  tokens: Token[],
): Span {
  if (item.titles.length === 1) return item;
  return { start: tokens[title.from]?.start ?? 0, end: tokens[title.to - 1]?.end ?? 0 };
}

/** In lower case these name no office by themselves: "the representative of the US". */
const VAGUE = new Set(
  'representative head chief official aide envoy spokesman spokeswoman spokesperson'.split(' '),
);
/** An office that is named in full by what it is for. */
const FOR_TASK = /\b(?:envoy|representative|coordinator|ambassador-at-large) for \S/u;
const COUNTERPART = /\b(?:counterpart|colleague)\b/u;

/** After "his counterpart X" "the Moroccan minister" means one told of before, and is no post's name. */
function pointsBack({ isCapital, words, head, body, receiving }: TitlePhrase): boolean {
  return (
    !isCapital && words.length === 1 && !body && receiving.length === 0 && POINTING_HEADS.has(head)
  );
}

function addTopics(draft: Draft, reading: Reading): Topics {
  const topics: Topics = { entries: {}, discussed: [], found: [] };
  for (const { name, quote, sentence } of findTopics(reading)) {
    const words = draft.words(name);
    const slug = slugOf(words).slice(0, 80).replace(/-+$/, '');
    if (topics.entries[slug]) continue;
    topics.entries[slug] = { name: words, quote: draft.quote(quote) };
    topics.found.push({ slug, quote });
    const told = { start: name.start, sentence };
    topics.discussed.push({ told, entry: { topic: slug, quote: draft.quote(quote) } });
    draft.confidence[`topics.${slug}`] = CONFIDENCE.TOPIC;
  }
  return topics;
}
