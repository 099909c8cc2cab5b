import type { PartialDate } from '../../../src/domain/partial-date';
import type { MeetingKind, MeetingStatus } from '../../../src/store/meeting';
import type { Body } from './bodies';
import { DAYS, nextSeason, notAfter, stated, statedSpan } from './calendar';
import type { Career } from './careers';
import type { Place } from './places';
import { meetingsOf } from './plan';
import { PURPOSE, Random } from './random';
import type { World } from './world';

/** One meeting as an article reports it. */
export interface ReportedMeeting {
  index: number;
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate | null;
  place: Place | null;
  /** Whom the article's host met, in the posts held that day; none at a planned visit. */
  guests: Career[];
  /** A body that took part. */
  body: Body | null;
  topics: number[];
  /** The meeting at which this one was spoken of. */
  discussedAt: number | null;
}

/** What one article tells: the meetings of one host on one day. Its words are chosen later. */
export interface Report {
  article: number;
  host: Career;
  agency: Body;
  /** Where the article was written. */
  place: Place;
  published: number;
  meetings: ReportedMeeting[];
}

/** How many posts each post keeps meeting: meetings cluster. */
const PARTNERS = 6;
const KINDS: readonly MeetingKind[] = [
  ...Array<MeetingKind>(10).fill('MEETING'),
  ...Array<MeetingKind>(3).fill('CALL'),
  'VISIT',
  'VISIT',
  'CONSULTATIONS',
  'CONSULTATIONS',
  'SIGNING',
  'CONFERENCE',
  'CEREMONY',
];

/** The report of an article. The first articles each have a host of their own, so that every tenure is told of. */
export function reportOf(world: World, article: number): Report {
  const { plan, careers, places, bodies } = world;
  const random = new Random(plan.seed, PURPOSE.event, article);
  const host =
    article < plan.tenures
      ? careers.at(article)
      : careers.holderOn(random.ranked(plan.posts), random.below(DAYS));
  // A holder that the ranks chose is met on any day of the tenure too: terms are long, days are many.
  const day = host.start + random.below(host.end - host.start);
  const { from, to } = meetingsOf(plan, article);
  const hostCountry = careers.countryOf(host.person);
  const meetings: ReportedMeeting[] = [];
  for (let index = from; index < to; index++)
    meetings.push(
      index - from === 2
        ? plannedVisit(world, random, index, from, day)
        : heldMeeting(world, random, index, host, day),
    );
  const present = [host, ...meetings.flatMap(({ guests }) => guests)];
  const published = Math.min(day + random.below(3), ...present.map(({ end }) => end - 1));
  for (const meeting of meetings)
    if (meeting.status !== 'PLANNED') meeting.date = dateOf(random, meeting.kind, day, published);
  return {
    article,
    host,
    agency: bodies.agency(random.below(plan.agencies)),
    place: places.drawIn(hostCountry, random),
    published,
    meetings,
  };
}

function heldMeeting(
  world: World,
  random: Random,
  index: number,
  host: Career,
  day: number,
): ReportedMeeting {
  const { plan, bodies, places, careers } = world;
  const fate = random.next();
  return {
    index,
    kind: random.pick(KINDS),
    status: fate < 0.9 ? 'HELD' : fate < 0.97 ? 'REPORTED' : 'CANCELLED',
    date: null,
    place: random.chance(0.85) ? places.drawIn(careers.countryOf(host.person), random) : null,
    guests: drawGuests(world, random, host, day),
    body: random.chance(0.1) ? bodies.international(random.ranked(plan.internationalBodies)) : null,
    topics: drawTopics(world, random),
    discussedAt: null,
  };
}

function plannedVisit(
  world: World,
  random: Random,
  index: number,
  discussedAt: number,
  day: number,
): ReportedMeeting {
  const { plan, bodies, places } = world;
  const body = bodies.at(random.ranked(plan.bodies));
  return {
    index,
    kind: 'VISIT',
    status: 'PLANNED',
    date: nextSeason(day),
    place: places.drawIn(random.below(plan.countries), random),
    guests: [],
    body,
    topics: drawTopics(world, random).slice(0, 1),
    discussedAt,
  };
}

/** One to three people of other countries than the host's, mostly such as the host's post keeps meeting. */
function drawGuests(world: World, random: Random, host: Career, day: number): Career[] {
  const { plan, careers } = world;
  const home = careers.countryOf(host.person);
  const fate = random.next();
  const wanted = fate < 0.65 ? 1 : fate < 0.9 ? 2 : 3;
  const guests: Career[] = [];
  // A draw may fall on the host's own country or on a guest again; one guest is always found.
  for (let tries = 0; guests.length === 0 || (guests.length < wanted && tries < 6); tries++) {
    const post = random.chance(0.6)
      ? partnerOf(world, host.post, random.below(PARTNERS))
      : random.ranked(plan.posts);
    const guest = careers.holderOn(post, day);
    const isNew = guests.every(({ person }) => person !== guest.person);
    if (isNew && careers.countryOf(guest.person) !== home) guests.push(guest);
  }
  return guests;
}

function partnerOf({ plan }: World, post: number, slot: number): number {
  return new Random(plan.seed, PURPOSE.partner, post * PARTNERS + slot).ranked(plan.posts);
}

function drawTopics({ plan }: World, random: Random): number[] {
  const wanted = 1 + random.below(3);
  return [...new Set(Array.from({ length: wanted }, () => random.ranked(plan.topics)))];
}

/** What the article says of the day: all of it, the month, the days of a visit, or nothing. */
function dateOf(random: Random, kind: MeetingKind, day: number, published: number): PartialDate {
  if (kind === 'VISIT') return statedSpan(Math.max(0, day - random.below(3)), day);
  const fate = random.next();
  if (fate < 0.75) return stated(day, 'DAY');
  return fate < 0.82 ? stated(day, 'MONTH') : notAfter(published);
}
