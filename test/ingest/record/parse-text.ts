import { parseRecord, type ParsedRecord } from '../../../src/ingest/record/parse-record';
import { RecordError } from '../../../src/ingest/record/record-error';

/** A short article in the crawler's form, for literal records. Quoted words repeat on purpose. */
export const ARTICLE =
  ' date 2021-07-16 PARIS. AGENCY X - Minister Ann Lee of Norway met Bo Ek in spring 2021. ' +
  'Ann Lee praised Norway. Bo Ek thanked Norway.';

/** The top of a good record about that article; lines 1 to 7. */
export const TOP = `article:
  slug: a-1
  text: a-1.txt
  language: en
  publisher: { organisation: agency-x }
organisations:
  agency-x: { name: Agency X, kind: NEWS_AGENCY, quote: AGENCY X }
`;

/** Parses a record given as YAML text, beside one text file named `a-1.txt`. */
export function parse(yaml: string, text: string | Uint8Array = ARTICLE): Promise<ParsedRecord> {
  return parseRecord('r.yaml', Buffer.from(yaml), (path) =>
    Promise.resolve(path === 'a-1.txt' ? Buffer.from(text) : null),
  );
}

/** The lines with which a record is refused; none when it is taken. */
export async function errorsOf(yaml: string | Uint8Array, text?: string): Promise<string[]> {
  try {
    await parseRecord('r.yaml', Buffer.from(yaml), (path) =>
      Promise.resolve(path === 'a-1.txt' ? Buffer.from(text ?? ARTICLE) : null),
    );
    return [];
  } catch (error) {
    if (error instanceof RecordError) return error.message.split('\n');
    throw error;
  }
}
