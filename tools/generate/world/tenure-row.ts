import type { Evidence } from '../../../src/domain/evidence';
import { tenureBounds } from '../../../src/domain/tenure-bounds';
import type { TenureRow } from '../../../src/store/tenure';
import { about } from './article-text';
import { dayText } from './calendar';
import type { Citations } from './citations';
import { tenureIdOf } from './event-ids';
import { reportOf } from './report';
import { rowOf } from './row-key';
import { tell } from './story';
import { termsOf } from './terms-of-office';
import type { World } from './world';

/** The row of a tenure; null when no article tells of it. */
export function tenureRow(world: World, citations: Citations, tenure: number): TenureRow | null {
  const cited = citations.tenures.of(tenure);
  if (!cited) return null;
  const career = world.careers.at(tenure);
  const id = tenureIdOf(world, career);
  const { start, end, endState, how, acting } = termsOf(world, career);
  const dates = {
    start,
    end,
    firstCited: dayText(cited.firstDay),
    lastCited: dayText(cited.lastDay),
  };
  return rowOf<TenureRow>({
    id,
    person: world.people.at(career.person).id,
    post: world.posts.at(career.post).id,
    organisation: world.posts.at(career.post).body.id,
    ...dates,
    endState,
    how,
    acting: acting ? true : null,
    bounds: tenureBounds(dates),
    evidence: evidenceOf(world, id, [
      [cited.first, ''],
      [cited.last, ''],
      // The articles that have this holder and the successor for their host.
      [tenure, 'start'],
      [tenure, 'remains'],
      ...(end ? [[tenure + 1, 'end'] as const] : []),
    ]),
  });
}

function evidenceOf(
  world: World,
  id: string,
  quotes: readonly (readonly [article: number, fact: string])[],
): Evidence[] {
  const stories = new Map(
    quotes.map(([article]) => [article, tell(world, reportOf(world, article))]),
  );
  const found = quotes.flatMap(
    ([article, fact]) =>
      stories.get(article)?.text.evidence(about({ kind: 'TENURE', id }, fact)) ?? [],
  );
  return [...new Map(found.map((one) => [`${one.article} ${one.start} ${one.end}`, one])).values()];
}
