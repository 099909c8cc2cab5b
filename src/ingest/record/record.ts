import type { NameKind } from '../../domain/name';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../store/meeting';
import type { OrganisationKind } from '../../store/organisation';
import type { SpeechAct } from '../../store/statement';
import type { Accession, EndState } from '../../store/tenure';

/**
 * A record as people write it, once it has passed `record.schema.json`, which describes every key.
 * Entities refer to one another by slug; `Quote`s are still words, not yet places in the text.
 */
export interface RecordDocument {
  article: ArticleEntry;
  people?: Record<string, PersonEntry>;
  organisations?: Record<string, OrganisationEntry>;
  places?: Record<string, PlaceEntry>;
  mentions?: MentionEntry[];
  posts?: Record<string, PostEntry>;
  tenures?: TenureEntry[];
  topics?: Record<string, TopicEntry>;
  meetings?: Record<string, MeetingEntry>;
  statements?: StatementEntry[];
}

/** Words that stand in the text once, or in the longer stretch `within`, which stands there once. */
export type OneQuote = string | { text: string; within: string };
export type Quote = OneQuote | OneQuote[];

/** EDTF, alone or with the text's own words for it. A bare year may arrive as a number. */
export type DateEntry = string | number | { edtf: string | number; original?: string };

export interface NameEntry {
  value: string;
  lang?: string;
  script?: string;
}
export interface OtherNameEntry extends NameEntry {
  kind: Exclude<NameKind, 'PREFERRED'>;
}
interface Quoted {
  quote: Quote;
}
export interface NamedEntry extends Quoted {
  name?: string | NameEntry;
  otherNames?: OtherNameEntry[];
}

export interface ArticleEntry {
  slug: string;
  text: string;
  language: string;
  publishedAt?: string;
  dateline?: string;
  publisher: { organisation: string; quote?: Quote };
  origin?: { organisation: string } & Quoted;
}

export type PersonEntry = NamedEntry;

export interface OrganisationEntry extends Omit<NamedEntry, 'quote'> {
  /** Left out of the publisher alone, when its text does not name it. */
  quote?: Quote;
  kind: OrganisationKind;
  parent?: string;
  country?: string;
  founded?: DateEntry;
  abolished?: DateEntry;
}

export interface PlaceEntry extends NamedEntry {
  country?: string;
}

/** One party: a person or a body, never both. */
export interface PartyEntry {
  person?: string;
  organisation?: string;
}

export interface MentionEntry extends PartyEntry, Quoted {
  place?: string;
}

export interface PostEntry extends Quoted {
  label?: string | NameEntry;
  otherLabels?: OtherNameEntry[];
  organisation?: string;
  sendingState?: string;
  receivingStates?: string[];
  servesPost?: string;
  founded?: DateEntry;
  abolished?: DateEntry;
}

export interface TenureEntry extends Quoted {
  person: string;
  post: string;
  key?: string;
  start?: DateEntry;
  end?: DateEntry;
  /** Of the past: when the text says that it was held, which is then not said of the day of publication. */
  heldOn?: DateEntry;
  endState?: EndState;
  how?: Accession;
  acting?: boolean;
}

export interface InitiatorEntry extends Quoted {
  person: string;
  post?: string;
  key?: string;
}

export interface TopicEntry extends NamedEntry {
  initiators?: InitiatorEntry[];
}

export interface ParticipantEntry extends PartyEntry, Quoted {
  role?: ParticipationRole;
  post?: string;
  key?: string;
  onBehalfOf?: string;
  capacityText?: string;
}

export interface MeetingEntry extends Quoted {
  name: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date?: DateEntry;
  place?: { place: string } & Quoted;
  discussedAt?: string[];
  participants?: ParticipantEntry[];
  topics?: ({ topic: string } & Quoted)[];
  outcomes?: ({ text?: string } & Quoted)[];
}

/** A reference to one entity: one key that names its sort, and its slug (a tenure's id). */
export interface RefEntry extends PartyEntry {
  post?: string;
  tenure?: string;
  meeting?: string;
  topic?: string;
  place?: string;
}

export interface StatementEntry extends Quoted {
  key?: string;
  speaker: PartyEntry;
  act: SpeechAct;
  meeting?: string;
  about?: RefEntry[];
  text?: string;
}

/** A tenure's id: `<person>.<post>`, and `.<key>` where one person held one post more than once. */
export function tenureId(entry: { person: string; post: string; key?: string }): string {
  return [entry.person, entry.post, ...(entry.key === undefined ? [] : [entry.key])].join('.');
}

/**
 * The ids of a record's statements, in their order: `<article>.<key>`, or where no key is written
 * `<article>.<speaker>-<act>-<n>`, n counting from 1 the statements of one speaker and act.
 */
export function statementIds(record: RecordDocument): string[] {
  const counts = new Map<string, number>();
  return (record.statements ?? []).map(({ key, speaker, act }) => {
    const stem = `${speaker.person ?? speaker.organisation}-${act.toLowerCase().replaceAll('_', '-')}`;
    const n = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, n);
    return `${record.article.slug}.${key ?? `${stem}-${n}`}`;
  });
}
