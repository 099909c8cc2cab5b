import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import type { PartialDate } from '../../domain/partial-date';
import type { CollectionName, Rows } from '../../store/collections';
import type { EntityRef } from '../../store/row';

/** One column: its heading, and an entity's value in it; null is an empty cell. */
export type Column<R> = readonly [heading: string, value: (row: R) => string | boolean | null];

/** What separates the items of a list in one cell. */
const SEPARATOR = ' | ';

const list = (items: readonly string[]): string => items.join(SEPARATOR);
const otherNames = (names: readonly Name[]): string =>
  list(names.slice(1).map(({ value }) => value));
const quotes = (evidence: readonly Evidence[]): string => list(evidence.map(({ quote }) => quote));
const citedIn = (evidence: readonly Evidence[]): string =>
  list([...new Set(evidence.map(({ article }) => article))]);
const ref = ({ kind, id }: EntityRef): string => `${kind.toLowerCase()}:${id}`;
const cited = [
  ['articles', ({ evidence }) => citedIn(evidence)],
  ['quotes', ({ evidence }) => quotes(evidence)],
] as const satisfies readonly Column<{ evidence: Evidence[] }>[];
/** What structured sources say beside: keys of other registers after their names, and where they have it from. */
const external = [
  [
    'identifiers',
    ({ identifiers = [] }) =>
      list(identifiers.map(({ scheme, identifier }) => `${scheme ?? ''}:${identifier}`)),
  ],
  ['sources', ({ sources = [] }) => list(sources.map(({ url, note }) => url ?? note ?? ''))],
] as const satisfies readonly Column<External>[];
/** A date as EDTF, with the days that bound it. */
const date = <R>(heading: string, of: (row: R) => PartialDate | null): Column<R>[] => [
  [heading, (row) => of(row)?.edtf ?? null],
  [`${heading}_earliest`, (row) => of(row)?.earliest ?? null],
  [`${heading}_latest`, (row) => of(row)?.latest ?? null],
];

/** The columns of each collection's file. Ids are the keys by which rows of other files refer to them. */
export const COLUMNS: { readonly [C in CollectionName]: readonly Column<Rows[C]>[] } = {
  articles: [
    ['id', ({ id }) => id],
    ['publisher', ({ publisher }) => publisher],
    ['origin', ({ origin }) => origin],
    ['headline', ({ headline }) => headline?.value ?? null],
    ['url', ({ url }) => url?.value ?? null],
    ['dateline', ({ dateline }) => dateline],
    ['language', ({ language }) => language],
    ['published_at', ({ publishedAt }) => publishedAt],
    ['text_hash', ({ textHash }) => textHash],
    ['text', ({ text }) => text],
  ],
  people: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['other_names', ({ names }) => otherNames(names)],
    ...date<Rows['people']>('birth_date', ({ birthDate = null }) => birthDate),
    ...date<Rows['people']>('death_date', ({ deathDate = null }) => deathDate),
    ...external,
    ...cited,
  ],
  organisations: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['other_names', ({ names }) => otherNames(names)],
    ['kind', ({ kind }) => kind],
    ['parent', ({ parent }) => parent],
    ['country', ({ country }) => country],
    ...date<Rows['organisations']>('founded', ({ founded }) => founded),
    ...date<Rows['organisations']>('abolished', ({ abolished }) => abolished),
    ...external,
    ...cited,
  ],
  places: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['other_names', ({ names }) => otherNames(names)],
    ['country', ({ country }) => country],
    ...external,
    ...cited,
  ],
  posts: [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label],
    ['other_labels', ({ labels }) => otherNames(labels)],
    ['organisation', ({ organisation }) => organisation],
    ['sending_state', ({ sendingState }) => sendingState],
    ['receiving_states', ({ receivingStates }) => list(receivingStates)],
    ['serves_post', ({ servesPost }) => servesPost],
    ...date<Rows['posts']>('founded', ({ founded }) => founded),
    ...date<Rows['posts']>('abolished', ({ abolished }) => abolished),
    ...external,
    ...cited,
  ],
  tenures: [
    ['id', ({ id }) => id],
    ['person', ({ person }) => person],
    ['post', ({ post }) => post],
    ['organisation', ({ organisation }) => organisation],
    ...date<Rows['tenures']>('start', ({ start }) => start),
    ...date<Rows['tenures']>('end', ({ end }) => end),
    ['end_state', ({ endState }) => endState],
    ['how', ({ how }) => how],
    ['acting', ({ acting }) => acting],
    ['first_cited', ({ firstCited }) => firstCited],
    ['last_cited', ({ lastCited }) => lastCited],
    ...external,
    ...cited,
  ],
  topics: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['other_names', ({ names }) => otherNames(names)],
    ['initiators', ({ initiators }) => list(initiators.map(({ person }) => person))],
    ...external,
    ...cited,
  ],
  meetings: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['status', ({ status }) => status],
    ...date<Rows['meetings']>('date', ({ date }) => date),
    ['place', ({ place }) => place],
    ['participants', ({ participants }) => list(participants.map(({ party }) => ref(party)))],
    ['roles', ({ participants }) => list(participants.map(({ role }) => role))],
    ['posts', ({ posts }) => list(posts)],
    ['topics', ({ topicIds }) => list(topicIds)],
    ['outcomes', ({ outcomes }) => list(outcomes.map(({ text }) => text))],
    ['discussed_at', ({ discussedAt }) => list(discussedAt)],
    ...external,
    ...cited,
  ],
  statements: [
    ['id', ({ id }) => id],
    ['speaker', ({ speaker }) => ref(speaker)],
    ['act', ({ act }) => act],
    ['about', ({ about }) => list(about.map(ref))],
    ['text', ({ text }) => text],
    ['meeting', ({ meeting }) => meeting],
    ...cited,
  ],
};
