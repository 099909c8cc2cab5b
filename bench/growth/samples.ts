import { articleId, meetingId } from '../../tools/generate/world/event-ids';
import { dayText } from '../../tools/generate/world/calendar';
import { reportOf } from '../../tools/generate/world/report';
import { makeWorld, type World } from '../../tools/generate/world/world';

/** The seed of every world that is measured. */
export const SEED = 1;

/** One generated article and what it tells of: what a query's variables are filled with. */
export interface Sample {
  article: string;
  meeting: string;
  person: string;
  /** A person whom the one above met. */
  other: string;
  organisation: string;
  post: string;
  topic: string;
  place: string;
  /** The person's name, and with two letters changed places. */
  name: string;
  misspelt: string;
  /** The first letters of a name, as someone types. */
  beginning: string;
  /** Words of the article's text. */
  words: string;
  country: string;
  /** The day of publication, and one some weeks later. */
  day: string;
  later: string;
}

/** Samples spread evenly over a generated world, so that who meets often is drawn often. */
export function drawSamples(meetings: number, count: number): Sample[] {
  const world = makeWorld(meetings, SEED);
  return Array.from({ length: count }, (_, i) =>
    sampleOf(world, Math.floor(((i + 0.5) * world.plan.articles) / count)),
  );
}

function sampleOf(world: World, article: number): Sample {
  const report = reportOf(world, article);
  const [meeting] = report.meetings;
  const [guest] = meeting?.guests ?? [];
  if (!meeting || !guest) throw new Error(`article ${article} tells of no meeting`);
  const { people, posts, topics, places, careers } = world;
  const person = people.at(report.host.person);
  const post = posts.at(report.host.post);
  const topic = topics.at(meeting.topics[0] ?? 0);
  return {
    article: articleId(world, report),
    meeting: meetingId(world, report, meeting),
    person: person.id,
    other: people.at(guest.person).id,
    organisation: post.body.id,
    post: post.id,
    topic: topic.id,
    place: report.place.id,
    name: person.full,
    misspelt: transpose(person.full),
    beginning: person.last.slice(0, 4),
    words: `${person.last} ${topic.name.split(' ').at(-1)}`,
    country: places.at(careers.countryOf(report.host.person)).country,
    day: dayText(report.published),
    later: dayText(report.published + 60),
  };
}

/** Two letters within the last word change places. */
function transpose(name: string): string {
  const at = name.length - Math.min(4, Math.floor(name.length / 2));
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}
