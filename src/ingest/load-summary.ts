import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../store/collections';
import type { FieldChange, VersionChanges } from '../store/versions';
import type { Written } from './written';

/** What one entity of each collection is called in a summary. */
const SORTS: Record<CollectionName, string> = {
  articles: 'article',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  posts: 'post',
  tenures: 'tenure',
  topics: 'topic',
  meetings: 'meeting',
  statements: 'statement',
};

/** Fields that only serve search or sorting: they follow from others, which are shown. */
const HIDDEN = new Set([
  'terms',
  'nameTerms',
  'labelTerms',
  'bounds',
  'order',
  'topicIds',
  'dateEarliest',
  'dateLatest',
  'sketch',
  'disagreements',
]);

/**
 * What a load did, as lines for people: what was loaded with its counts, then one line an entity that was
 * added (`+`), changed (`~`, field by field) or removed (`-`).
 */
export function summaryLines(loaded: string, changes: Written['changes']): string[] {
  const all = Object.values(changes);
  const count = (of: (changes: VersionChanges) => unknown[]) =>
    all.reduce((sum, each) => sum + of(each).length, 0);
  const counts = [
    `${count(({ added }) => added)} added`,
    `${count(({ changed }) => changed)} changed`,
    `${count(({ removed }) => removed)} removed`,
    `${count(({ unchanged }) => unchanged)} unchanged`,
  ];
  return [
    `${loaded}: ${counts.join(', ')}`,
    ...(Object.keys(SORTS) as CollectionName[]).flatMap((name) =>
      linesOf(SORTS[name], changes[name]),
    ),
  ];
}

function linesOf(sort: string, { added, changed, removed }: VersionChanges): string[] {
  return [
    ...added.map((id) => `+ ${sort} ${id}`),
    ...changed.map(({ id, fields }) => `~ ${sort} ${id}: ${fieldsText(fields)}`),
    ...removed.map((id) => `- ${sort} ${id}`),
  ];
}

function fieldsText(fields: readonly FieldChange[]): string {
  const shown = fields.filter(({ field }) => !HIDDEN.has(field));
  return (shown.length > 0 ? shown : fields)
    .map(
      ({ field, before, after }) =>
        `${field} ${valueText(before)} -> ${valueText(after)}${othersText(before, after)}`,
    )
    .join('; ');
}

/** How many items of a list are others, where their number alone does not tell that any is. */
function othersText(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after) || valueText(before) !== valueText(after))
    return '';
  const others = after.filter((item) => !before.some((each) => isDeepStrictEqual(each, item)));
  return others.length > 0 ? `, ${others.length} of them changed` : ', in another order';
}

/** A value in a few words: lists by their length, dates by their EDTF. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'unstated';
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'string')
      ? clip(value.join(', '))
      : `${value.length} item${value.length === 1 ? '' : 's'}`;
  if (typeof value === 'object')
    return 'edtf' in value ? String(value.edtf) : clip(JSON.stringify(value));
  return clip(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The start of a text, in one line. */
function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
