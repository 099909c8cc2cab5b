import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import type { CollectionName, Rows } from '../../store/collections';
import type { Facts } from '../../store/row';
import { reducedDate } from '../reduced-date';
import type {
  ListName,
  PopoloArea,
  PopoloEvent,
  PopoloIdentifier,
  PopoloLink,
  PopoloMembership,
  PopoloName,
  PopoloOrganization,
  PopoloPerson,
  PopoloPost,
} from './objects';

/** Which list of a Popolo file holds the entities of a collection, in the order of the file. */
export const LIST_OF = {
  articles: 'chancery_articles',
  places: 'areas',
  organisations: 'organizations',
  posts: 'posts',
  people: 'persons',
  tenures: 'memberships',
  topics: 'chancery_topics',
  meetings: 'events',
  statements: 'chancery_statements',
} as const satisfies Record<CollectionName, ListName>;

/** An entity in Popolo's own members. `undefined` members are left out of the JSON. */
export const RENDER: { readonly [C in CollectionName]: (row: Facts<Rows[C]>) => object } = {
  articles: ({ id, language, publishedAt }) => ({ id, language, published_at: publishedAt }),
  places: (row): PopoloArea => ({
    id: row.id,
    name: row.name,
    other_names: otherNames(row.names),
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  organisations: (row): PopoloOrganization => ({
    id: row.id,
    name: row.name,
    classification: row.kind.toLowerCase().replaceAll('_', ' '),
    parent_id: row.parent ?? undefined,
    founding_date: reducedDate(row.founded) ?? undefined,
    dissolution_date: reducedDate(row.abolished) ?? undefined,
    other_names: otherNames(row.names),
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  posts: (row): PopoloPost => ({
    id: row.id,
    label: row.label,
    organization_id: row.organisation ?? undefined,
    start_date: reducedDate(row.founded) ?? undefined,
    end_date: reducedDate(row.abolished) ?? undefined,
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  people: (row): PopoloPerson => ({
    id: row.id,
    name: row.name,
    other_names: otherNames(row.names),
    birth_date: reducedDate(row.birthDate ?? null) ?? undefined,
    death_date: reducedDate(row.deathDate ?? null) ?? undefined,
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  tenures: (row): PopoloMembership => ({
    id: row.id,
    person_id: row.person,
    organization_id: row.organisation ?? undefined,
    post_id: row.post,
    start_date: reducedDate(row.start) ?? undefined,
    end_date: reducedDate(row.end) ?? undefined,
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  topics: ({ id, name }) => ({ id, name }),
  meetings: (row): PopoloEvent => ({
    id: row.id,
    name: row.name,
    classification: row.kind.toLowerCase(),
    status: row.status.toLowerCase(),
    start_date: reducedDate(row.date) ?? undefined,
    attendees: row.people.map((id) => ({ id })),
    identifiers: identifiers(row),
    sources: sources(row),
  }),
  statements: ({ id, text }) => ({ id, text }),
};

function otherNames(names: readonly Name[]): PopoloName[] | undefined {
  if (names.length < 2) return undefined;
  return names.slice(1).map(({ value, lang, kind }) => ({
    name: value,
    ...(lang === null ? {} : { lang }),
    note: kind.toLowerCase(),
  }));
}

function identifiers(row: External): PopoloIdentifier[] | undefined {
  return row.identifiers?.map(({ scheme, identifier }) => ({
    ...(scheme === null ? {} : { scheme }),
    identifier,
  }));
}

/** The sources that a file names for it, then where the base has it from: each article, with its words. */
function sources(row: External & { evidence: readonly Evidence[] }): PopoloLink[] {
  return [
    ...(row.sources ?? []).map(({ url, note }) => ({
      ...(url === null ? {} : { url }),
      ...(note === null ? {} : { note }),
    })),
    ...row.evidence.map(({ article, quote }) => ({ url: articleUrn(article), note: quote })),
  ];
}

/** A name for an article where an address is expected: articles have no address of their own. */
function articleUrn(article: string): string {
  return `urn:chancery:article:${encodeURIComponent(article)}`;
}
