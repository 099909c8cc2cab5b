import { tenureId } from '../../../src/ingest/record/record';
import { dayText } from './calendar';
import type { Career } from './careers';
import type { Report, ReportedMeeting } from './report';
import { slugFor } from './row-key';
import type { World } from './world';

export function articleId(world: World, { agency, published, article }: Report): string {
  return slugFor(world.plan, [agency.name, dayText(published)], article);
}

export function meetingId(world: World, report: Report, meeting: ReportedMeeting): string {
  const { people, plan } = world;
  const names =
    meeting.status === 'PLANNED'
      ? ['visit to', meeting.place?.name ?? '']
      : [report.host, ...meeting.guests.slice(0, 1)].map(({ person }) => people.at(person).last);
  return slugFor(plan, [dayText(report.published), ...names], meeting.index);
}

export function tenureIdOf({ people, posts }: World, { person, post }: Career): string {
  return tenureId({ person: people.at(person).id, post: posts.at(post).id });
}
