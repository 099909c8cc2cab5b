import { stringify } from 'yaml';
import { parseRecord } from '../record/parse-record';
import type { RecordDocument } from '../record/record';
import { formatProblem, type Problem, RecordError } from '../record/record-error';
import {
  dependentsOn,
  type ItemKey,
  ITEM_LISTS,
  itemsOf,
  recordOf,
  withStatementKeys,
} from './items';

/** What of a proposed record can stand, and why the rest cannot. */
export interface ValidItems {
  record: RecordDocument;
  /** The items that were refused or lost what they need. */
  refused: ItemKey[];
  /** Why, as lines for people. */
  problems: string[];
}

/**
 * Holds a proposed record to the rules of a written one, quotes before all: an item that breaks one is
 * refused, with all that needs it, and the rest stands.
 * @throws RecordError when the article's own entry is at fault: then nothing can stand.
 */
export async function validItems(proposed: RecordDocument, text: string): Promise<ValidItems> {
  let record = withStatementKeys(proposed);
  const refused: ItemKey[] = [];
  const problems: string[] = [];
  for (;;) {
    const found = await problemsOf(record, text);
    if (found.length === 0) return { record, refused, problems };
    const faulty = found.map((problem) => itemAt(record, problem));
    if (faulty.includes(null)) throw new RecordError(found);
    const lost = dependentsOn(record, faulty as ItemKey[]);
    refused.push(...lost);
    problems.push(...found.map(withoutLine));
    record = recordOf(record, new Set([...itemsOf(record).keys()].filter((key) => !lost.has(key))));
  }
}

/** A record as YAML, in the form in which people write one. */
export function recordYaml(record: RecordDocument): string {
  const filled = Object.fromEntries(
    Object.entries(record).filter(([, value]) => Object.keys(value as object).length > 0),
  );
  return stringify(filled, { lineWidth: 100, aliasDuplicateObjects: false });
}

async function problemsOf(record: RecordDocument, text: string): Promise<readonly Problem[]> {
  try {
    await parseRecord('proposal', Buffer.from(recordYaml(record)), () =>
      Promise.resolve(Buffer.from(text)),
    );
    return [];
  } catch (error) {
    if (error instanceof RecordError) return error.problems;
    throw error;
  }
}

/** The item in which a problem lies; null for the article's own entry and the record as such. */
function itemAt(record: RecordDocument, { field }: Problem): ItemKey | null {
  const [, list, rest = ''] = /^([a-zA-Z]+)[.[](.*)$/.exec(field) ?? [];
  const known = ITEM_LISTS.find((each) => each === list);
  if (!known) return null;
  if (known !== 'tenures' && known !== 'statements') return `${known}/${rest.split(/[.[]/, 1)[0]}`;
  const index = Number.parseInt(rest, 10);
  const keys = [...itemsOf(record).keys()].filter((key) => key.startsWith(`${known}/`));
  return keys[index] ?? null;
}

/** A problem without a place in a file that nobody wrote. */
function withoutLine(problem: Problem): string {
  return formatProblem(problem).replace(/^.*?:\d+:\d+: /, '');
}
