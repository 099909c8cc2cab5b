import { evidenceIn } from '../../ingest/verify/evidence-in';
import { EvidenceChecker } from '../../ingest/verify/check-evidence';
import { impliedPost } from './claims-of-object';
import { type ImportProblem, shown } from './import-error';
import type {
  ListName,
  PopoloEvent,
  PopoloMembership,
  PopoloObject,
  PopoloOrganization,
  PopoloPost,
} from './objects';
import type { Plan } from './plan';
import type { Placed, Spool } from './spool';

/**
 * What is wrong between the objects of a file: references that lead nowhere, bodies within themselves.
 * @param told where a problem with an object is told; with none in particular, it is the file's.
 */
export async function referenceProblems(
  spool: Spool,
  plan: Plan,
  told: (object: PopoloObject | null) => ImportProblem[],
): Promise<void> {
  const check = (
    object: PopoloObject,
    pointer: string,
    list: ListName,
    id: string | undefined,
  ): void => {
    if (id && plan.slug(list, id) === undefined)
      told(object).push({ pointer, expected: `the id of one of the ${list}`, found: shown(id) });
  };
  for await (const { pointer, object } of spool.read<PopoloOrganization>('organizations'))
    check(object, `${pointer}/parent_id`, 'organizations', object.parent_id);
  for await (const { pointer, object } of spool.read<PopoloPost>('posts'))
    check(object, `${pointer}/organization_id`, 'organizations', object.organization_id);
  for await (const { pointer, object } of spool.read<PopoloMembership>('memberships')) {
    if (!object.person_id)
      told(object).push({ pointer, expected: 'a member "person_id"', found: 'none' });
    check(object, `${pointer}/person_id`, 'persons', object.person_id);
    check(object, `${pointer}/organization_id`, 'organizations', object.organization_id);
    check(object, `${pointer}/post_id`, 'posts', object.post_id);
    if (!object.organization_id && !object.post_id)
      told(object).push({
        pointer,
        expected: 'a member "organization_id" or "post_id"',
        found: 'none',
      });
    else if (!object.chancery) count(plan, object);
  }
  for await (const { pointer, object } of spool.read<PopoloEvent>('events'))
    for (const [i, { id }] of (object.attendees ?? []).entries())
      check(object, `${pointer}/attendees/${i}/id`, 'persons', id);
  told(null).push(...circles(plan));
}

function count(plan: Plan, { person_id, post_id, organization_id, role }: PopoloMembership): void {
  const person = plan.slug('persons', person_id ?? '');
  const body = plan.slug('organizations', organization_id ?? '');
  const post = post_id ? plan.slug('posts', post_id) : impliedPost(body ?? '', role);
  if (person !== undefined && post !== undefined) plan.countTenure(person, post);
}

function circles({ parents }: Plan): ImportProblem[] {
  for (const start of parents.keys()) {
    const way = [start];
    for (let at = parents.get(start); at !== undefined; at = parents.get(at)) {
      way.push(at);
      if (at === start)
        return [
          { pointer: '/organizations', expected: 'no body within itself', found: way.join(' > ') },
        ];
      if (way.length > parents.size + 1) break;
    }
  }
  return [];
}

/** Holds the quotes of an object's own claims against the texts that they cite. */
export async function quoteProblems(
  texts: EvidenceChecker,
  { pointer, object }: Placed<PopoloObject>,
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const { path, evidence } of evidenceIn(object.chancery)) {
    const mismatch = await texts.check(evidence);
    const at = path.replaceAll(/[.[]/g, '/').replaceAll(']', '');
    if (mismatch) problems.push({ pointer: `${pointer}/chancery/${at}`, ...mismatch });
  }
  return problems;
}
