import { classesAround } from './classes-around';
import type { Cell, FeatureTable, Seen } from './feature-table';
import type { Mention } from './mention';
import type { SentenceRow } from './sentence-row';
import { wordsBeside } from './words-beside';
import { LEARNT_KINDS, type LearntKind, type Telling } from './told-kinds';

/** How many sentences back a meeting that a sentence goes on to speak of may be told. */
const REACH = 3;

/** What one mention of a person shows, before it is asked of which kind of meeting. */
export interface SeenMention {
  mention: Mention;
  /** By each word that may tell of a meeting: how the person stands to it. */
  tellings: { telling: Telling; relations: Seen[]; own: Seen[] }[];
  /** How the person stands in the sentence. */
  standing: Seen[];
  verb: Seen | undefined;
  /** The words beside it, and the classes of those around it. */
  around: Seen[];
}

/**
 * Reads what a mention shows. Names of features hold symbols and single words only; what no feature of
 * the table tells of is left out.
 */
export function seenIn(mention: Mention, table: FeatureTable): SeenMention {
  const { row, at, lead, verb, isInList, form } = mention;
  const known = (names: readonly string[]) => names.flatMap((name) => table.seen(name) ?? []);
  const tellings = row.tellings.flatMap((telling, place) => {
    if (!telling) return [];
    const side = place < at ? 'R' : 'L';
    const far = `${side} d=${bandOf(Math.abs(place - at))}`;
    const path = `${side} q=${pathOf(row.symbols.slice(Math.min(place, at) + 1, Math.max(place, at)))}`;
    const led = `${side} p=${lead}`;
    const relations = [far, led, `${side} f=${form}`, `${side} v=${verb.symbol}`, path];
    if (isInList) relations.push(`${side} list`);
    const { sort, words } = telling;
    const own = [`${sort} ${led}`, `${sort} ${far}`, `${sort} ${path}`, `${side} w=${words}`];
    return [{ telling, relations: known(relations), own: known(own) }];
  });
  const order = row.at === 0 ? '0' : row.at <= 2 ? '1' : row.at <= 6 ? '3' : '7';
  const list = isInList ? 'list' : 'one';
  return {
    mention,
    tellings,
    standing: known([`p=${lead}`, `v=${verb.symbol}`, `s=${order}`, `f=${form} ${list}`]),
    verb: table.seen(`vw=${verb.words}`),
    around: known([...classesAround(mention), ...wordsBeside(mention)]),
  };
}

/** How a word stands to a kind: tells of it, of others only, or of none; and what a sentence tells of. */
const WHATS = ['own', 'oth', 'gen', 'in own', 'in oth', 'in no'] as const;
type What = (typeof WHATS)[number];

/** The respects in which features are asked of for one kind, made once. */
const OF_KIND = Object.fromEntries(
  LEARNT_KINDS.map((kind) => [
    kind,
    Object.fromEntries(WHATS.map((what) => [what, `${kind} ${what}`])),
  ]),
) as Record<LearntKind, Record<What, string>>;

/** Calls back with each feature of a mention in respect of a kind; some more than once. */
export function mentionFeatures(
  { mention, tellings, standing, verb, around }: SeenMention,
  kind: LearntKind,
  rows: readonly SentenceRow[],
  table: FeatureTable,
  found: (cell: Cell | undefined) => void,
): void {
  const { row, verb: following } = mention;
  const ofKind = OF_KIND[kind];
  let told: What = 'in no';
  for (const { telling, relations, own } of tellings) {
    const what = whatOf(telling, kind);
    if (what === 'own') told = 'in own';
    if (what === 'oth' && told === 'in no') told = 'in oth';
    for (const seen of relations) {
      found(seen.in(what));
      found(seen.in(ofKind[what]));
    }
    for (const seen of own) found(seen.in(kind));
  }
  const before = toldBefore(rows, row.at, kind);
  const led = [`pv=${before}`, `pv=${before} v=${following.symbol}`];
  for (const seen of [...standing, ...led.map((name) => table.seen(name))]) {
    found(seen?.in(told));
    found(seen?.in(ofKind[told]));
  }
  for (const seen of around) {
    found(seen.in(told));
    found(seen.in(kind));
  }
  found(verb?.in(kind));
  found(verb?.in(ofKind[told]));
}

function whatOf({ kinds }: Telling, kind: LearntKind): 'own' | 'oth' | 'gen' {
  return kinds.includes(kind) ? 'own' : kinds.length > 0 ? 'oth' : 'gen';
}

/** How many sentences before this one a meeting of the kind was told of. */
function toldBefore(rows: readonly SentenceRow[], at: number, kind: LearntKind): string {
  for (let back = 1; back <= REACH; back++)
    if (rows[at - back]?.told.has(kind) === true) return String(back);
  return 'none';
}

function bandOf(distance: number): string {
  if (distance <= 3) return distance <= 1 ? '1' : '3';
  return distance <= 7 ? '7' : distance <= 14 ? '14' : '99';
}

/** The symbols between a person and what tells of a meeting, lists of persons as one, at most six. */
function pathOf(symbols: readonly string[]): string {
  let path = '';
  for (const symbol of symbols) {
    if (/[xTLYB]/.test(symbol)) continue;
    // Whose something is counts only right before the end.
    if (path.endsWith('p')) path = path.slice(0, -1);
    const isOfList = path.endsWith('P') && /[P,c]/.test(symbol);
    if (!isOfList) path += symbol;
    if (path.length > PATH) return path.slice(0, PATH);
  }
  return path;
}
const PATH = 6;
