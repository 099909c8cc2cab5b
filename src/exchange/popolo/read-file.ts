import { problemsWith } from './check-object';
import { postLabel } from './claims-of-object';
import { personName } from './full-name';
import { PROBLEMS_TOLD, type ImportProblem, shown } from './import-error';
import { withoutBroken } from './leave-out';
import {
  type ListName,
  OWN_LISTS,
  POPOLO_LISTS,
  type PopoloEvent,
  type PopoloObject,
  type PopoloOrganization,
  type PopoloPost,
} from './objects';
import { apart, type Inner } from './nested';
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
  /** Posts and bodies that stand within bodies, until all lists are read. */
  inner: Inner[];
  /** Members of the root that are no lists of Popolo's classes: nothing is read of them. */
  passedOver: Set<string>;
  /** What refuses the file. */
  problems: ImportProblem[];
  /** What is left out of it, where that is asked for; null where it is not, and every problem refuses. */
  leftOut: ImportProblem[] | null;
}

/**
 * Whether a file is a source, which facts are cited from. One whose every object brings claims is none: it
 * says nothing itself, so that its name and what was imported under that name do not matter.
 */
export function isSource({ own, foreign }: Pick<ReadFile, 'own' | 'foreign'>): boolean {
  return foreign > 0 || own === 0;
}

const LISTS: ReadonlySet<string> = new Set([...POPOLO_LISTS, ...OWN_LISTS]);

/** What a document may well have beside its lists: Chancery's own says of when it is. */
const UNTOLD: ReadonlySet<string> = new Set(['chancery']);

/**
 * Reads a Popolo file once: each object is held to its shape, noted by its id and put aside by its list.
 * Lists that Popolo does not have, and that of motions and votes, are passed over.
 * @param skipBroken whether what is wrong with an object is left out instead of the file being refused.
 * @param onBytes is told how many bytes have been read.
 * @throws ImportError when the file is no JSON.
 */
export async function readFile(
  file: string,
  skipBroken: boolean,
  onBytes: (count: number) => void,
): Promise<ReadFile> {
  const read: ReadFile = {
    sha256: '',
    plan: new Plan(),
    spool: new Spool(),
    articles: new Map(),
    own: 0,
    foreign: 0,
    inner: [],
    passedOver: new Set(),
    problems: [],
    leftOut: skipBroken ? [] : null,
  };
  let lists = 0;
  try {
    read.sha256 = await readObjects(file, {
      onBytes,
      onMember: (name, found) => {
        if (LISTS.has(name) && found === 'a list') lists += 1;
        else if (LISTS.has(name) && found !== 'null')
          read.problems.push({ pointer: `/${name}`, expected: 'a list', found });
        else if (!LISTS.has(name) && !UNTOLD.has(name)) read.passedOver.add(name);
      },
      onItem: (list, index, item) => {
        if (LISTS.has(list)) take(read, list as ListName, `/${list}/${index}`, item);
      },
    });
  } catch (error) {
    read.spool.close();
    throw error;
  }
  takeInner(read);
  if (lists === 0 && read.problems.length === 0) read.problems.push(noList(read.passedOver));
  return read;
}

function noList(passedOver: ReadonlySet<string>): ImportProblem {
  const found = [...passedOver].slice(0, 10).map((name) => shown(name));
  return {
    pointer: '/',
    expected: `one of the lists ${POPOLO_LISTS.map((name) => `"${name}"`).join(', ')}`,
    found: found.length > 0 ? found.join(', ') : 'none',
  };
}

function take(read: ReadFile, list: ListName, pointer: string, item: unknown): void {
  // A file that is wrong throughout need not be kept in full.
  if (read.problems.length > 10 * PROBLEMS_TOLD) return;
  const whole = checked(read, list, pointer, item);
  if (whole === null) return;
  const { object, inner } = apart(list, pointer, withoutBlanks(whole));
  const twice = note(read, list, pointer, object);
  if (twice) return void refusing(read, object).push(twice);
  if (object.chancery) read.own += 1;
  else read.foreign += 1;
  const place = read.spool.add(list, pointer, object);
  if (list === 'chancery_articles') read.articles.set(object.id ?? '', place);
  for (const each of inner)
    if (each.list === 'memberships') take(read, each.list, each.pointer, each.item);
    else read.inner.push(each);
}

/** Posts and bodies that stand within bodies, and nowhere else: a file may say in both places what they are. */
function takeInner(read: ReadFile): void {
  for (let each = read.inner.shift(); each; each = read.inner.shift()) {
    const { id } = Object(each.item) as PopoloObject;
    if (typeof id === 'string' && read.plan.slug(each.list, id) !== undefined) continue;
    take(read, each.list, each.pointer, each.item);
  }
}

/** An object of the right shape, or what of it is; null when it is not taken. */
function checked(
  read: ReadFile,
  list: ListName,
  pointer: string,
  item: unknown,
): PopoloObject | null {
  const problems = problemsWith(list, pointer, item);
  if (problems.length === 0) return item as PopoloObject;
  refusing(read, item).push(...problems);
  return read.leftOut && withoutBroken(list, pointer, item, problems);
}

/** Where a problem with an object is told. Chancery's own objects are taken whole or not at all. */
export function refusing({ problems, leftOut }: ReadFile, object: unknown): ImportProblem[] {
  const { chancery } = (object ?? {}) as PopoloObject;
  return chancery ? problems : (leftOut ?? problems);
}

/** Notes an object by its id. @returns the problem with an id that its list has already. */
function note(
  { plan }: ReadFile,
  list: ListName,
  pointer: string,
  object: PopoloObject,
): ImportProblem | null {
  const { id, chancery } = object;
  if (list === 'memberships' || id === undefined) return null;
  if (
    !plan.add(list, id, nameIn(list, object), chancery !== undefined, worldwideIdentifiers(object))
  )
    return { pointer: `${pointer}/id`, expected: 'each id once', found: `${shown(id)} again` };
  if (list === 'events') {
    const { start_date, end_date } = object as PopoloEvent;
    plan.periods.set(id, { start: start_date ?? null, end: end_date ?? null });
  }
  const { parent_id } = object as PopoloOrganization;
  if (list === 'organizations' && parent_id) plan.parents.set(id, parent_id);
  return null;
}

function nameIn(list: ListName, object: PopoloObject): string {
  const name = list === 'persons' ? personName(object) : object.name;
  return list === 'posts' ? nameOfPost(object) : (name ?? object.id ?? '');
}

/** Posts of many bodies have one label: the body is part of what tells them apart. */
function nameOfPost(post: PopoloPost): string {
  return `${postLabel(post)} ${post.organization_id ?? ''}`;
}

/** A member that is null or an empty text is one that is not there. */
function withoutBlanks(object: PopoloObject): PopoloObject {
  const stated = Object.entries(object).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(stated);
}
