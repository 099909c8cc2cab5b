import { foldText } from '../../domain/fold';
import { quoteOf, tidy } from '../extract/draft/quoting';
import type { ArticleText } from '../record/article-text';
import type {
  DateEntry,
  MeetingEntry,
  NamedEntry,
  OneQuote,
  PartyEntry,
  RecordDocument,
} from '../record/record';
import type { Answer, MeetingAnswer } from './answer-schema';
import { Named } from './named';

type Lists = Omit<RecordDocument, 'article' | 'mentions'>;

/**
 * An answer as the lists of a record. Names become slugs, and words that stand in the text more often than
 * once are told apart. What does not fit (words that the text lacks, names that are not listed) is written all
 * the same: the rules of records refuse it, item by item, and tell why.
 */
export function recordOfAnswer(
  answer: Answer,
  article: ArticleText,
  publishedAt: string,
): Required<Lists> {
  const quote = quoting(article);
  const people = new Named(answer.people.map(({ name }) => name));
  const organisations = new Named(answer.organisations.map(({ name }) => name));
  const posts = new Named(answer.posts.map(({ label }) => label));
  const places = new Named([
    ...answer.places.map(({ name }) => name),
    ...answer.meetings.flatMap(({ place }) => place?.name ?? []),
  ]);
  const topics = new Named(
    answer.meetings.flatMap((meeting) => meeting.topics.map(({ name }) => name)),
  );
  const countries = new Map(answer.places.map(({ name, country }) => [foldText(name), country]));
  const party = (name: string): PartyEntry =>
    organisations.has(name) && !people.has(name)
      ? { organisation: organisations.slug(name) }
      : { person: people.slug(name) };
  const held = new Set(answer.tenures.map(({ person, post }) => keyOf(person, post)));
  // What else is said of a thing stands in its quote, which names it; a quote that does not gives way to the name.
  const naming = (name: string, words: string) => quote(words.includes(name) ? words : name);

  const meetingOf = (meeting: MeetingAnswer): MeetingEntry => {
    const { kind, status, date, dateWords, place } = meeting;
    const within = (words: string) => quote(words, meeting.quote);
    return {
      name: headingOf(meeting),
      kind,
      status,
      ...(date === null ? {} : { date: dateOf(date, dateWords, meeting.quote) }),
      ...(place && { place: { place: places.slug(place.name), quote: within(place.quote) } }),
      participants: meeting.participants.map((each) => ({
        ...party(each.party),
        ...(each.role === 'PARTICIPANT' ? {} : { role: each.role }),
        ...(each.post !== null && held.has(keyOf(each.party, each.post))
          ? { post: posts.slug(each.post) }
          : {}),
        ...(each.onBehalfOf === null ? {} : { onBehalfOf: organisations.slug(each.onBehalfOf) }),
        quote: within(each.quote),
      })),
      topics: meeting.topics.map((topic) => ({
        topic: topics.slug(topic.name),
        quote: within(topic.quote),
      })),
      outcomes: meeting.outcomes.map((words) => ({ quote: quote(words) })),
      quote: quote(meeting.quote),
    };
  };
  const meetings = new Named(
    answer.meetings.map((meeting) => `${headingOf(meeting)} ${publishedAt.slice(0, 4)}`),
    true,
  );

  return {
    people: people.entries(({ name, shortNames }) => {
      const short = [...new Set(shortNames.filter((each) => each !== name))].map(weak);
      // One word does not name a person to readers of other texts.
      if (!/\s/u.test(name)) return { otherNames: [weak(name), ...short], quote: quote(name) };
      return { name, ...(short.length > 0 && { otherNames: short }), quote: quote(name) };
    }, answer.people),
    organisations: organisations.entries(
      ({ name, kind, country, parent, quote: words }) => ({
        name,
        kind,
        ...(country === null ? {} : { country }),
        ...(parent === null ? {} : { parent: organisations.slug(parent) }),
        quote: naming(name, words),
      }),
      answer.organisations,
    ),
    places: places.entries((name): NamedEntry & { country?: string } => {
      const country = countries.get(foldText(name)) ?? null;
      return { name, ...(country === null ? {} : { country }), quote: quote(name) };
    }),
    posts: posts.entries(
      ({ label, organisation, quote: words }) => ({
        label,
        ...(organisation === null ? {} : { organisation: organisations.slug(organisation) }),
        quote: naming(label, words),
      }),
      answer.posts,
    ),
    tenures: answer.tenures.map(({ person, post, start, end, acting, quote: words }) => ({
      person: people.slug(person),
      post: posts.slug(post),
      ...(start === null ? {} : { start }),
      ...(end === null ? {} : { end }),
      ...(acting ? { acting } : {}),
      quote: quote(words),
    })),
    topics: topics.entries((name) => ({ name, quote: quote(name) })),
    meetings: meetings.entries(meetingOf, answer.meetings),
    statements: answer.statements.map(({ speaker, act, meeting, quote: words }) => ({
      speaker: party(speaker),
      act,
      ...(meeting === null ? {} : { meeting: meetings.at(meeting) }),
      quote: quote(words),
    })),
  };
}

/** Quotes as records keep them. Of words that stand more often, those within other words, else the first. */
function quoting(article: ArticleText) {
  return (words: string, around?: string): OneQuote => {
    const spans = article.index.find(words);
    const [outer] = around === undefined ? [] : article.index.find(around);
    const span =
      spans.find(({ start, end }) => outer && start >= outer.start && end <= outer.end) ?? spans[0];
    return span ? quoteOf(article, span) : words;
  };
}

const weak = (value: string) => ({ value, kind: 'WEAK' as const });
const keyOf = (person: string, post: string) => `${foldText(person)}|${foldText(post)}`;

/** Words for a date count where they stand in the event's quote. */
function dateOf(edtf: string, words: string | null, quoted: string): DateEntry {
  return words !== null && tidy(quoted).includes(tidy(words)) ? { edtf, original: words } : edtf;
}

/** A heading of who was there, as no text gives its events one. */
function headingOf({ kind, participants }: MeetingAnswer): string {
  const names = [...new Set(participants.map(({ party }) => party))];
  if (names.length === 0) return kind.charAt(0) + kind.slice(1).toLowerCase();
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
}
