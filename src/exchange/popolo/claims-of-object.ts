import type { Claim } from '../../ingest/fold/claim';
import type { ClaimValues } from '../../ingest/fold/claim-record';
import type { CollectionName } from '../../store/collections';
import { MEETING_KINDS, MEETING_STATUSES } from '../../store/meeting';
import { dateOf, externalOf, kindOf, namesOf, within } from './convert';
import { namingMembers, personName } from './full-name';
import type {
  PopoloArea,
  PopoloEvent,
  PopoloMembership,
  PopoloOrganization,
  PopoloPerson,
  PopoloPost,
} from './objects';
import { type Plan, plainSlug } from './plan';
import type { SourceArticle, SourceFile } from './source-article';
import type { Placed } from './spool';
import { toldDate } from './told-date';

/** What a file's own words become: claims that cite the file, by the collection that they are about. */
export type FileClaim = {
  [C in CollectionName]: { collection: C; claim: Claim<ClaimValues[C]> };
}[CollectionName];

/** Turns the objects of a Popolo file into claims that cite it. */
export class FileClaims {
  constructor(
    private readonly plan: Plan,
    private readonly file: SourceFile,
    private readonly article: SourceArticle,
  ) {}

  area({ pointer, object }: Placed<PopoloArea>): FileClaim[] {
    return this.claim('places', this.plan.slug('areas', object.id ?? ''), {
      names: namesOf(object.name ?? '', object.other_names),
      country: null,
      ...externalOf(object),
      evidence: this.article.cite(pointer, 'name', 'other_names', 'identifiers'),
    });
  }

  organization({ pointer, object }: Placed<PopoloOrganization>): FileClaim[] {
    const { parent_id } = object;
    return this.claim('organisations', this.plan.slug('organizations', object.id ?? ''), {
      names: namesOf(object.name ?? '', object.other_names),
      kind: kindOf(object.classification),
      parent: parent_id ? (this.plan.slug('organizations', parent_id) ?? null) : null,
      country: null,
      founded: dateOf(object.founding_date),
      abolished: dateOf(object.dissolution_date),
      ...externalOf(object),
      evidence: this.article.cite(
        pointer,
        'name',
        'other_names',
        'classification',
        'parent_id',
        'founding_date',
        'dissolution_date',
        'identifiers',
      ),
    });
  }

  post({ pointer, object }: Placed<PopoloPost>): FileClaim[] {
    const { organization_id } = object;
    return this.claim('posts', this.plan.slug('posts', object.id ?? ''), {
      labels: namesOf(postLabel(object), [
        ...(object.other_label ? [{ name: object.other_label }] : []),
        ...(object.other_names ?? []),
      ]),
      organisation: organization_id
        ? (this.plan.slug('organizations', organization_id) ?? null)
        : null,
      sendingState: null,
      receivingStates: [],
      servesPost: null,
      founded: dateOf(object.start_date),
      abolished: dateOf(object.end_date),
      ...externalOf(object),
      evidence: this.article.cite(
        pointer,
        'label',
        'other_label',
        'other_names',
        'role',
        'organization_id',
        'start_date',
        'end_date',
        'identifiers',
      ),
    });
  }

  person({ pointer, object }: Placed<PopoloPerson>): FileClaim[] {
    const [birthDate, deathDate] = [dateOf(object.birth_date), dateOf(object.death_date)];
    return this.claim('people', this.plan.slug('persons', object.id ?? ''), {
      names: namesOf(personName(object) ?? '', object.other_names),
      ...(birthDate ? { birthDate } : {}),
      ...(deathDate ? { deathDate } : {}),
      ...externalOf(object),
      evidence: this.article.cite(
        pointer,
        ...namingMembers(object),
        'other_names',
        'birth_date',
        'death_date',
        'identifiers',
      ),
    });
  }

  /** A tenure, and where the file names no post, the post that the membership is of. */
  membership({ pointer, object }: Placed<PopoloMembership>): FileClaim[] {
    const { post_id, organization_id, role, legislative_period_id } = object;
    const person = this.plan.slug('persons', object.person_id ?? '');
    const body = organization_id ? this.plan.slug('organizations', organization_id) : undefined;
    const implied = body === undefined ? undefined : impliedPost(body, role);
    const post = post_id ? this.plan.slug('posts', post_id) : implied;
    if (person === undefined || post === undefined) return [];
    const evidence = this.article.cite(
      pointer,
      'person_id',
      'organization_id',
      'post_id',
      'role',
      'start_date',
      'end_date',
      'legislative_period_id',
      'identifiers',
    );
    const period = this.plan.periods.get(legislative_period_id ?? '');
    const end = dateOf(object.end_date);
    const tenure = this.claim('tenures', this.plan.tenureId(person, post, object), {
      person,
      post,
      start: dateOf(object.start_date) ?? within(period?.start, period?.end),
      end:
        end ??
        (toldDate(period?.end)
          ? within(toldDate(object.start_date) ?? period?.start, period?.end)
          : null),
      endState: end?.latest && end.latest <= this.file.publishedAt ? 'ENDED' : null,
      how: null,
      acting: null,
      // A list of members tells who held a seat, not who holds it on the day of the file.
      citesHolder: false,
      ...externalOf(object),
      evidence,
    });
    if (post_id) return tenure;
    return [
      ...this.claim('posts', post, {
        labels: namesOf(roleLabel(role)),
        organisation: body ?? null,
        sendingState: null,
        receivingStates: [],
        servesPost: null,
        founded: null,
        abolished: null,
        evidence: this.article.cite(pointer, 'role', 'organization_id'),
      }),
      ...tenure,
    ];
  }

  event({ pointer, object }: Placed<PopoloEvent>): FileClaim[] {
    const words = (text: string | null | undefined) =>
      text?.trim().toUpperCase().replaceAll(' ', '_');
    const { start_date, end_date, location } = object;
    const place = location ? this.plan.slugNamed('areas', location) : undefined;
    const isDay = !toldDate(end_date) || toldDate(end_date) === toldDate(start_date);
    const evidence = this.article.cite(
      pointer,
      'name',
      'classification',
      'status',
      'start_date',
      'end_date',
      'location',
      'identifiers',
    );
    const attendees = this.article.cite(pointer, 'attendees');
    return this.claim('meetings', this.plan.slug('events', object.id ?? ''), {
      name: object.name ?? object.id ?? '',
      kind: MEETING_KINDS.find((kind) => kind === words(object.classification)) ?? 'OTHER',
      status: MEETING_STATUSES.find((status) => status === words(object.status)) ?? 'REPORTED',
      date: isDay ? dateOf(start_date) : within(start_date, end_date),
      place: place ?? null,
      placeEvidence: place === undefined ? [] : this.article.cite(pointer, 'location'),
      participants: (object.attendees ?? []).flatMap(({ id }) => {
        const person = id ? this.plan.slug('persons', id) : undefined;
        return person === undefined
          ? []
          : [
              {
                party: { kind: 'PERSON' as const, id: person },
                role: 'PARTICIPANT' as const,
                tenure: null,
                post: null,
                onBehalfOf: null,
                capacityText: null,
                evidence: attendees.filter(({ quote }) => quote.includes(JSON.stringify(id))),
              },
            ];
      }),
      topics: [],
      outcomes: [],
      discussedAt: [],
      ...externalOf(object),
      evidence,
    });
  }

  private claim<C extends CollectionName>(
    collection: C,
    entity: string | undefined,
    value: ClaimValues[C],
  ): FileClaim[] {
    if (entity === undefined) return [];
    const { publishedAt } = this.file;
    const claim = { article: this.article.id, publishedAt, origin: null, entity, value };
    return [{ collection, claim } as unknown as FileClaim];
  }
}

/** Periods that only date memberships, and elections: no meetings of people. */
export function isNoMeeting({ classification }: PopoloEvent): boolean {
  return /period|term|election/i.test(classification ?? '');
}

export function postLabel({ label, role, id }: PopoloPost): string {
  return label?.trim() || role?.trim() || (id ?? '');
}

/** The post of a membership that names none: its role in its body, or being a member there. */
export function impliedPost(body: string, role: string | null | undefined): string {
  return `${plainSlug(roleLabel(role)) || 'member'}-${body}`;
}

function roleLabel(role: string | null | undefined): string {
  return role?.trim() || 'member';
}
