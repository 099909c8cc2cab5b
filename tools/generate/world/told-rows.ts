import type { Evidence } from '../../../src/domain/evidence';
import { DAY_MAX, DAY_MIN } from '../../../src/domain/tenure-bounds';
import { textSketch } from '../../../src/domain/text-sketch';
import type { ArticleRow, MentionValue } from '../../../src/store/article';
import { meetingTerms, statementTerms } from '../../../src/store/event-terms';
import type { MeetingRow, ParticipationValue } from '../../../src/store/meeting';
import type { StatementRow } from '../../../src/store/statement';
import { about, LANGUAGE } from './article-text';
import { dayText } from './calendar';
import type { Career } from './careers';
import { articleId, meetingId, tenureIdOf } from './event-ids';
import { plannedName, listed } from './meeting-name';
import type { Report, ReportedMeeting } from './report';
import { rowOf } from './row-key';
import type { Saying, Story } from './story';
import { beginningOf } from './terms-of-office';
import type { World } from './world';

/** The row of an article. */
export function articleRow(world: World, report: Report, story: Story): ArticleRow {
  const id = articleId(world, report);
  const { text, textHash, sentences, mentions } = story.text;
  const named = (kind: MentionValue['entity']['kind']): string[] =>
    distinct(mentions.filter(({ entity }) => entity.kind === kind).map(({ entity }) => entity.id));
  return rowOf<ArticleRow>({
    id,
    slug: id,
    publisher: report.agency.id,
    publisherEvidence: story.text.evidence('publisher'),
    origin: story.namesOrigin ? world.posts.at(report.host.post).body.id : null,
    originEvidence: story.text.evidence('origin'),
    dateline: report.place.name.toUpperCase(),
    datelineEvidence: story.text.evidence('dateline'),
    datelinePlace: report.place.id,
    language: LANGUAGE,
    publishedAt: dayText(report.published),
    publishedAtEvidence: story.text.evidence('publishedAt'),
    text,
    textHash,
    sketch: textSketch(text),
    sentences,
    mentions,
    people: named('PERSON'),
    organisations: named('ORGANISATION'),
    places: named('PLACE'),
    terms: story.text.terms(),
  });
}

/** The row of a meeting that the article reports. */
export function meetingRow(
  world: World,
  report: Report,
  story: Story,
  meeting: ReportedMeeting,
): MeetingRow {
  const evidence = (what: string): Evidence[] => story.text.evidence(what);
  const id = meetingId(world, report, meeting);
  const self = about({ kind: 'MEETING', id });
  const isPlanned = meeting.status === 'PLANNED';
  const present = isPlanned ? [] : [report.host, ...meeting.guests];
  const discussed = report.meetings.find(({ index }) => index === meeting.discussedAt);
  const topics = meeting.topics.map((topic) => ({
    topic: world.topics.at(topic).id,
    evidence: evidence(`${self}topic ${topic}`),
  }));
  const outcome = evidence(`${self}outcome`);
  const told = {
    name: isPlanned
      ? plannedName(meeting)
      : listed(present.map(({ person }) => world.people.at(person).full)),
    place: meeting.place?.id ?? null,
    participants: [
      ...present.map((career, i) => personsPart(world, story, meeting, career, i === 0)),
      ...bodysPart(story, self, meeting),
    ],
    topics,
    outcomes: outcome.map((one) => ({ text: one.quote, evidence: [one] })),
  };
  return rowOf<MeetingRow>({
    id,
    slug: id,
    ...told,
    kind: meeting.kind,
    status: meeting.status,
    date: meeting.date,
    dateEarliest: meeting.date?.earliest ?? DAY_MIN,
    dateLatest: meeting.date?.latest ?? DAY_MAX,
    placeEvidence: evidence(`${self}place`),
    people: present.map(({ person }) => world.people.at(person).id),
    organisations: meeting.body ? [meeting.body.id] : [],
    bodies: bodiesOf(world, meeting, present),
    posts: distinct(present.map(({ post }) => world.posts.at(post).id)),
    topicIds: topics.map(({ topic }) => topic),
    discussedAt: discussed ? [meetingId(world, report, discussed)] : [],
    articles: [articleId(world, report)],
    terms: meetingTerms(told, namesAround(world, meeting, present), LANGUAGE),
    evidence: evidence(self),
  });
}

/** The names by which a meeting is found. */
function namesAround(
  world: World,
  { topics, place, body }: ReportedMeeting,
  present: readonly Career[],
): Parameters<typeof meetingTerms>[1] {
  const names = new Map<string, string>([
    ...present.map(({ person }): [string, string] => {
      const { id, full } = world.people.at(person);
      return [`people ${id}`, full];
    }),
    ...topics.map((topic): [string, string] => {
      const { id, name } = world.topics.at(topic);
      return [`topics ${id}`, name];
    }),
    ...(place ? [[`places ${place.id}`, place.name] as const] : []),
    ...(body ? [[`organisations ${body.id}`, body.name] as const] : []),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`);
}

/** The rows of what was said. */
export function statementRows(world: World, report: Report, story: Story): StatementRow[] {
  const article = articleId(world, report);
  const counts = new Map<string, number>();
  return story.sayings.map((saying) => {
    const evidence = story.text.evidence(saying.key);
    const stem = stemOf(world, saying);
    const n = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, n);
    const meeting = report.meetings.find(({ index }) => index === saying.meeting);
    const topic = world.topics.at(saying.topic).id;
    const [{ quote, start } = { quote: '', start: 0 }] = evidence;
    return rowOf<StatementRow>({
      id: `${article}.${stem}-${n}`,
      speaker: { kind: 'PERSON', id: world.people.at(saying.speaker.person).id },
      act: saying.act,
      about: [{ kind: 'TOPIC', id: topic }],
      topicIds: [topic],
      text: quote,
      meeting: meeting ? meetingId(world, report, meeting) : null,
      articles: [article],
      terms: statementTerms({ text: quote }, LANGUAGE),
      order: `${dayText(report.published)} ${article} ${String(start).padStart(8, '0')}`,
      evidence,
    });
  });
}

function stemOf({ people }: World, { speaker, act }: Saying): string {
  return `${people.at(speaker.person).id}-${act.toLowerCase().replaceAll('_', '-')}`;
}

function personsPart(
  world: World,
  story: Story,
  { kind }: ReportedMeeting,
  career: Career,
  isHost: boolean,
): ParticipationValue {
  const tenure = tenureIdOf(world, career);
  const post = world.posts.at(career.post);
  const { acting } = beginningOf(world, career);
  const visiting = isHost ? 'HOST' : 'VISITOR';
  return {
    party: { kind: 'PERSON', id: world.people.at(career.person).id },
    role: kind === 'VISIT' ? visiting : kind === 'SIGNING' ? 'SIGNATORY' : 'PARTICIPANT',
    tenure,
    post: post.id,
    onBehalfOf: null,
    capacityText: acting ? `Acting ${post.label}` : post.label,
    evidence: story.text.evidence(about({ kind: 'TENURE', id: tenure })),
  };
}

function bodysPart(
  story: Story,
  self: string,
  { body, status }: ReportedMeeting,
): ParticipationValue[] {
  if (!body) return [];
  return [
    {
      party: { kind: 'ORGANISATION', id: body.id },
      role: status === 'PLANNED' ? 'VISITOR' : 'SUPPORTER',
      tenure: null,
      post: null,
      onBehalfOf: null,
      capacityText: null,
      evidence: story.text.evidence(`${self}body`),
    },
  ];
}

/** Bodies stood for at a meeting, with all that contain them. */
function bodiesOf(world: World, { body }: ReportedMeeting, present: readonly Career[]): string[] {
  const stoodFor = [
    ...(body ? [body] : []),
    ...present.map(({ post }) => world.posts.at(post).body),
  ];
  return distinct(
    stoodFor.flatMap((one) => [one, ...world.bodies.ancestorsOf(one)]).map(({ id }) => id),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
