import { problemsWith, shown } from './check-object';
import { postLabel } from './claims-of-object';
import { PROBLEMS_TOLD, type ImportProblem } from './import-error';
import {
  type ListName,
  OWN_LISTS,
  POPOLO_LISTS,
  type PopoloEvent,
  type PopoloMembership,
  type PopoloObject,
  type PopoloOrganization,
  type PopoloPerson,
  type PopoloPost,
} from './objects';
import { Plan } from './plan';
import { readObjects } from './read-objects';
import { type Place, Spool } from './spool';
import { worldwideIdentifiers } from './worldwide';

/** A file that has been read once, whole, and is not yet written. */
export interface ReadFile {
  sha256: string;
  plan: Plan;
  spool: Spool;
  /** Where the articles of Chancery's own exports stand, by id. */
  articles: Map<string, Place>;
  /** How many objects bring claims of their own, and how many the file itself is to be cited for. */
  own: number;
  foreign: number;
  problems: ImportProblem[];
}

/**
 * Whether a file is a source, which facts are cited from. One whose every object brings claims is none: it
 * says nothing itself, so that its name and what was imported under that name do not matter.
 */
export function isSource({ own, foreign }: Pick<ReadFile, 'own' | 'foreign'>): boolean {
  return foreign > 0 || own === 0;
}

const LISTS: ReadonlySet<string> = new Set([...POPOLO_LISTS, ...OWN_LISTS]);

/**
 * Reads a Popolo file once: each object is held to its shape, noted by its id and put aside by its list.
 * Lists that Popolo does not have, and that of motions and votes, are passed over.
 * @param onBytes is told how many bytes have been read.
 * @throws ImportError when the file is no JSON.
 */
export async function readFile(file: string, onBytes: (count: number) => void): Promise<ReadFile> {
  const read: ReadFile = {
    sha256: '',
    plan: new Plan(),
    spool: new Spool(),
    articles: new Map(),
    own: 0,
    foreign: 0,
    problems: [],
  };
  try {
    read.sha256 = await readObjects(file, {
      onBytes,
      onItem: (list, index, item) => {
        if (LISTS.has(list)) take(read, list as ListName, `/${list}/${index}`, item);
      },
    });
  } catch (error) {
    read.spool.close();
    throw error;
  }
  return read;
}

function take(read: ReadFile, list: ListName, pointer: string, item: unknown): void {
  // A file that is wrong throughout need not be kept in full.
  if (read.problems.length > 10 * PROBLEMS_TOLD) return;
  const problems = problemsWith(list, pointer, item);
  if (problems.length > 0) return void read.problems.push(...problems);
  const object = withoutNulls(item as PopoloObject);
  note(read, list, pointer, object);
  if (object.chancery) read.own += 1;
  else read.foreign += 1;
  const { memberships, ...rest } = object as PopoloPerson;
  const place = read.spool.add(list, pointer, list === 'persons' ? rest : object);
  if (list === 'chancery_articles') read.articles.set(object.id ?? '', place);
  // Popolo lets a person's memberships stand within the person.
  if (list === 'persons')
    for (const [i, membership] of (memberships ?? []).entries()) {
      const whole: PopoloMembership = { person_id: object.id, ...membership };
      take(read, 'memberships', `${pointer}/memberships/${i}`, whole);
    }
}

function note(
  { plan, problems }: ReadFile,
  list: ListName,
  pointer: string,
  object: PopoloObject,
): void {
  const { id, chancery } = object;
  if (list === 'memberships' || id === undefined) return;
  const name = list === 'posts' ? nameOfPost(object) : (object.name ?? id);
  if (!plan.add(list, id, name, chancery !== undefined, worldwideIdentifiers(object)))
    problems.push({
      pointer: `${pointer}/id`,
      expected: 'each id once',
      found: `${shown(id)} again`,
    });
  if (list === 'events') {
    const { start_date, end_date } = object as PopoloEvent;
    plan.periods.set(id, { start: start_date ?? null, end: end_date ?? null });
  }
  const { parent_id } = object as PopoloOrganization;
  if (list === 'organizations' && parent_id) plan.parents.set(id, parent_id);
}

/** Posts of many bodies have one label: the body is part of what tells them apart. */
function nameOfPost(post: PopoloPost): string {
  return `${postLabel(post)} ${post.organization_id ?? ''}`;
}

/** A member that is null is one that is not there. */
function withoutNulls(object: PopoloObject): PopoloObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
