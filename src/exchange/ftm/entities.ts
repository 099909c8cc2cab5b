import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import type { ArticleRow } from '../../store/article';
import type { MeetingRow } from '../../store/meeting';
import type { OrganisationKind, OrganisationRow } from '../../store/organisation';
import type { PersonRow } from '../../store/person';
import type { PlaceRow } from '../../store/place';
import type { PostRow } from '../../store/post';
import type { StatementRow } from '../../store/statement';
import type { TenureRow } from '../../store/tenure';
import { dateNote, ftmDate, type FtmEntity, ftmEntity, ftmId, type Schema } from './entity';

const PUBLIC: ReadonlySet<OrganisationKind> = new Set([
  'STATE',
  'PARLIAMENT',
  'PARLIAMENTARY_CHAMBER',
  'GOVERNMENT',
  'MINISTRY',
  'DIPLOMATIC_MISSION',
  'DEPARTMENT',
  'AGENCY',
]);

/** The ISO 639-2 codes that FollowTheMoney knows of the languages that news arrives in. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
};

/** FollowTheMoney writes countries in lower case. */
const country = (code: string | null): string | null => code?.toLowerCase() ?? null;
const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** Longest text, name and address that FollowTheMoney takes, in characters. */
const TEXT_MAX = 65_000;
const NAME_MAX = 384;
const URL_MAX = 4096;

/** A long text as several values, no character cut in two. */
function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${TEXT_MAX}}`, 'gu')) ?? [];
}

/** A name on one line, as FollowTheMoney tidies names, and no longer than it takes. */
function clipped(untidy: string): string {
  const name = untidy.replace(/\s+/gu, ' ').trim();
  if (name.length <= NAME_MAX) return name;
  const characters = [...name];
  if (characters.length <= NAME_MAX) return name;
  return `${characters
    .slice(0, NAME_MAX - 1)
    .join('')
    .trimEnd()}…`;
}

/** The articles that say it. */
const proof = ({ evidence }: { evidence: readonly Evidence[] }): string[] =>
  evidence.map(({ article }) => ftmId('ARTICLE', article));

/**
 * The identifiers and sources that FollowTheMoney has a property for. Its others are of papers and company
 * registers, which a register's mere name does not tell.
 */
function external({ identifiers = [], sources = [] }: External): Record<string, string[]> {
  return {
    wikidataId: identifiers
      .filter(({ scheme, identifier }) => isWikidata(scheme) && /^Q[1-9]\d{0,30}$/.test(identifier))
      .map(({ identifier }) => identifier),
    ...sourceUrl({ sources }),
  };
}

const isWikidata = (scheme: string | null): boolean => scheme?.trim().toLowerCase() === 'wikidata';

function sourceUrl({ sources = [] }: External): Record<string, string[]> {
  return { sourceUrl: sources.flatMap(({ url }) => (url !== null && isWeb(url) ? [url] : [])) };
}

const isWeb = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && url.length <= URL_MAX;

function names(shown: string, all: readonly Name[]): Record<string, string[]> {
  const of = (...kinds: Name['kind'][]) =>
    all
      .filter(({ kind, value }) => kinds.includes(kind) && value !== shown)
      .map(({ value }) => clipped(value));
  return {
    name: [clipped(shown)],
    alias: of('PREFERRED', 'ALIAS', 'TRANSLITERATION'),
    weakAlias: of('WEAK'),
    previousName: of('FORMER'),
  };
}

export function ftmPerson(row: PersonRow): FtmEntity {
  return ftmEntity(ftmId('PERSON', row.id), 'Person', {
    ...names(row.name, row.names),
    birthDate: ftmDate(row.birthDate ?? null),
    deathDate: ftmDate(row.deathDate ?? null),
    notes: [dateNote('Born', row.birthDate ?? null), dateNote('Died', row.deathDate ?? null)],
    ...external(row),
    proof: proof(row),
  });
}

export function ftmOrganisation(row: OrganisationRow): FtmEntity {
  const schema: Schema =
    row.kind === 'COMPANY' ? 'Company' : PUBLIC.has(row.kind) ? 'PublicBody' : 'Organization';
  return ftmEntity(ftmId('ORGANISATION', row.id), schema, {
    ...names(row.name, row.names),
    ...external(row),
    classification: row.kind === 'OTHER' ? null : words(row.kind),
    country: country(row.country),
    parent: row.parent === null ? null : ftmId('ORGANISATION', row.parent),
    incorporationDate: ftmDate(row.founded),
    dissolutionDate: ftmDate(row.abolished),
    notes: [dateNote('Founded', row.founded), dateNote('Abolished', row.abolished)],
    proof: proof(row),
  });
}

export function ftmPlace(row: PlaceRow): FtmEntity {
  return ftmEntity(ftmId('PLACE', row.id), 'Address', {
    ...names(row.name, row.names),
    ...external(row),
    full: clipped(row.name),
    country: country(row.country),
    proof: proof(row),
  });
}

export function ftmPost(row: PostRow): FtmEntity {
  return ftmEntity(ftmId('POST', row.id), 'Position', {
    ...names(row.label, row.labels),
    ...external(row),
    organization: row.organisation === null ? null : ftmId('ORGANISATION', row.organisation),
    country: country(row.sendingState),
    inceptionDate: ftmDate(row.founded),
    dissolutionDate: ftmDate(row.abolished),
    notes: [
      row.receivingStates.length > 0 ? `Accredited to: ${row.receivingStates.join(', ')}` : null,
      row.servesPost === null ? null : `Serves the post: ${row.servesPost}`,
      dateNote('Founded', row.founded),
      dateNote('Abolished', row.abolished),
    ],
    proof: proof(row),
  });
}

export function ftmTenure(row: TenureRow): FtmEntity {
  return ftmEntity(ftmId('TENURE', row.id), 'Occupancy', {
    holder: ftmId('PERSON', row.person),
    post: ftmId('POST', row.post),
    startDate: ftmDate(row.start),
    endDate: ftmDate(row.end),
    ...sourceUrl(row),
    status: { ENDED: 'ended', ONGOING: 'current', UNKNOWN: null }[row.endState],
    description: row.evidence.map(({ quote }) => quote),
    summary: [
      row.acting === true ? 'Acting' : null,
      row.how === 'UNKNOWN' ? null : words(row.how),
      dateNote('Start', row.start),
      dateNote('End', row.end),
    ],
    proof: proof(row),
  });
}

/** @param placeName the name of the meeting's place; null when it has none. */
export function ftmMeeting(row: MeetingRow, placeName: string | null): FtmEntity {
  const parties = (...roles: string[]) =>
    row.participants
      .filter(({ role }) => roles.length === 0 || roles.includes(role))
      .map(({ party }) => ftmId(party.kind, party.id));
  return ftmEntity(ftmId('MEETING', row.id), 'Event', {
    name: clipped(row.name),
    ...external(row),
    date: ftmDate(row.date),
    location: placeName,
    addressEntity: row.place === null ? null : ftmId('PLACE', row.place),
    organizer: parties('HOST', 'ORGANISER'),
    involved: parties(),
    keywords: [words(row.kind), words(row.status), ...row.topicIds],
    description: row.outcomes.map(({ text }) => text),
    notes: dateNote('Date', row.date),
    proof: proof(row),
  });
}

/** What a party said stays a note on the speaker: it is a claim, not a fact. */
export function ftmStatement(row: StatementRow): FtmEntity {
  return ftmEntity(ftmId('STATEMENT', row.id), 'Note', {
    name: clipped(`${words(row.act)}: ${row.text}`),
    description: row.text,
    entity: ftmId(row.speaker.kind, row.speaker.id),
    keywords: words(row.act),
    proof: proof(row),
  });
}

/** @param publisherName the name of the article's publisher. */
export function ftmArticle(row: ArticleRow, publisherName: string | null): FtmEntity {
  return ftmEntity(ftmId('ARTICLE', row.id), 'Article', {
    title: clipped(row.headline?.value ?? row.id),
    ...sourceUrl({ sources: row.url ? [{ url: row.url.value, note: null }] : [] }),
    publisher: publisherName,
    publishedAt: row.publishedAt,
    language: LANGUAGES[row.language.split('-')[0]?.toLowerCase() ?? ''] ?? null,
    bodyText: pieces(row.text),
  });
}
